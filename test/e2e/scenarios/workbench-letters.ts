import { expect } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readDocx } from '../../../lib/documents/flow/docx';
import type { App, Portal, Tab } from '../support/app';
import { holding, oneBroken, reportPage } from '../support/reports';
import { attributes, expectRun, onHost, paste, start, textOf } from '../support/workbench';

const ROOT = '/workbench/letters/';
const UNIT = '青岚市商务局';

const linesOf = (bytes: Uint8Array) =>
  readDocx(bytes).flatMap((part) => (part.kind === 'text' ? part.text : []));

/** A page of the extension by the address of a link in another. */
async function follow(app: App, tab: Tab, selector: string): Promise<Tab> {
  const href = await tab.evaluate(
    (which: string) => document.querySelector(which)?.getAttribute('href') ?? '',
    selector,
  );
  return app.own(href.slice(1));
}

/** A letter to each unit with something to put right: as a Word document, all in one archive, and printed. */
export async function letters(app: App, portal: Portal) {
  portal.serve(`${ROOT}a.html`, reportPage(oneBroken(UNIT)));
  portal.serve(`${ROOT}b.html`, reportPage(holding('青岚市水务局')));
  portal.serve(`${ROOT}c.html`, reportPage({ ...oneBroken(UNIT), year: 2022 }));
  portal.serve(`${ROOT}d.html`, reportPage(oneBroken('青岚市档案局')));
  const urls = ['a', 'b', 'c', 'd'].map((name) => onHost(`letters-${name}`, `${ROOT}${name}.html`));
  const tab = await app.own('workbench.html');
  await paste(tab, urls);
  await start(tab);
  await expectRun(tab, 'done');
  await tab.click('[data-testid=letters] summary');
  await expect.poll(async () => (await attributes(tab, 'letter-due', [])).length).toBe(2);
  await tab.waitForSelector('[data-testid=save-letters]:enabled');

  const one = await app.save(tab, 'save-letter');
  expect(one.name).toBe(`整改通知_${UNIT}.docx`);
  const lines = linesOf(one.bytes);
  expect(lines[0]).toBe('政府信息公开工作年度报告整改通知');
  const whole = lines.join('\n');
  for (const part of [UNIT, urls[0] ?? '', urls[2] ?? '', '公布数值 9', '行政复议', 'SHA-256'])
    expect(whole).toContain(part);
  expect(whole).not.toContain(urls[3] ?? '');
  const all = await app.save(tab, 'save-letters');
  const files = unzipSync(all.bytes);
  expect(Object.keys(files)).toEqual([`整改通知_${UNIT}.docx`, '整改通知_青岚市档案局.docx']);
  expect(linesOf(files[`整改通知_${UNIT}.docx`] ?? new Uint8Array())).toEqual(lines);

  const printed = await follow(app, tab, '[data-testid=letter-due] a');
  await printed.waitForSelector('[data-testid=letter]');
  expect(await attributes(printed, 'letter-item', [])).toHaveLength(2);
  expect(await textOf(printed, 'letter')).toContain('公布数值 9');
  await printed.close();
  const both = await follow(app, tab, '[data-testid=letters] .acts a');
  await expect.poll(async () => (await attributes(both, 'letter', [])).length).toBe(2);
  await both.close();
  await tab.close();
}
