import { expect } from '@playwright/test';
import type { App, Portal } from '../support/app';
import { holding, reportPage } from '../support/reports';
import { attributes, expectRun, onHost, paste, start } from '../support/workbench';

const ROOT = '/workbench/robots/';

/** What robots.txt says is shown before the start, and its reader decides; failures can be tried again by their reason. */
export async function robots(app: App, portal: Portal) {
  portal.serve('/robots.txt', `User-agent: *\nDisallow: ${ROOT}private/`, 'text/plain');
  portal.serve(`${ROOT}a.html`, reportPage(holding('青岚市水务局')));
  portal.serve(`${ROOT}private/b.html`, reportPage(holding('青岚市商务局')));
  const open = onHost('robots-a', `${ROOT}a.html`);
  const closed = onHost('robots-b', `${ROOT}private/b.html`);
  const late = onHost('robots-c', `${ROOT}late.html`);
  const tab = await app.own('workbench.html');
  await paste(tab, [open, closed, late]);
  await expect
    .poll(() => attributes(tab, 'robots-host', ['host', 'disallowed']))
    .toEqual([
      ['robots-b.example.gov.cn', '1'],
      ['robots-a.example.gov.cn', '0'],
      ['robots-c.example.gov.cn', '0'],
    ]);
  await tab.click('[data-testid=leave-out]');
  await start(tab);
  await expectRun(tab, 'done');
  expect((await attributes(tab, 'row', ['url', 'outcome'])).sort()).toEqual([
    [open, 'clean'],
    [late, 'failed'],
  ]);
  expect(portal.requests()).not.toContain(`${ROOT}private/b.html`);
  expect(await attributes(tab, 'failure-kind', ['failure'])).toEqual([['gone']]);
  portal.serve(`${ROOT}late.html`, reportPage(holding('青岚市档案局')));
  await tab.click('[data-testid=retry-gone]');
  await expect
    .poll(async () => (await attributes(tab, 'row', ['outcome'])).flat())
    .toEqual(['clean', 'clean']);
  await tab.close();
}
