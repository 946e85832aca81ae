import { expect } from '@playwright/test';
import { page } from '../../portal/site.mjs';
import type { App, Portal } from '../support/app';
import { PLACE } from '../support/reports';
import { textsIn } from './popup';

const FRAME = 'http://report.example.com/2024/report.html';

/** A frame of another site is named and linked, and nobody says that there is nothing in it. */
export async function elsewhere(app: App, portal: Portal) {
  const html = page(
    '政务公开',
    `<p>本页内容由承办单位提供。</p>
<iframe src="${FRAME}" title="年度报告正文" width="800" height="500"></iframe>
<iframe src="http://count.example.com/" width="1" height="1"></iframe>`,
  );
  const tab = await app.open(portal.serve(`${PLACE}elsewhere.html`, html));
  const popup = await app.popup(tab);
  await popup.waitForSelector('[data-testid=closed-frame]');
  const [summary = ''] = await textsIn(popup, '[data-testid=summary]');
  expect(summary).toMatch(/报告可能在其他网站的框架内/);
  expect(summary).not.toMatch(/未发现|没有/);
  expect(await textsIn(popup, '[data-testid=closed-frame]')).toEqual([
    expect.stringMatching(/年度报告正文\s*report\.example\.com/),
  ]);
  expect(
    await popup.evaluate(
      () => document.querySelector<HTMLAnchorElement>('[data-testid=closed-frame]')?.href,
      null,
    ),
  ).toBe(FRAME);
}
