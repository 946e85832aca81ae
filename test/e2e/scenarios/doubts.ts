import { expect } from '@playwright/test';
import { printedFacts, SAMPLES } from '../../portal/reports.mjs';
import type { App, Portal, Tab } from '../support/app';
import { cellOf } from '../support/form';
import { expectCard, marksIn, suspectsIn } from '../support/page';
import { PLACE, reportPage } from '../support/reports';
import { textsIn } from './popup';

const { clean } = SAMPLES;

/** The clean report with other figures, or words, or nothing, in some of its cells. */
const printing = (printed: Readonly<Record<string, string>>) =>
  reportPage({ ...clean, misprints: printed as unknown as Record<string, number> });

const ZEROS = Object.entries(printedFacts(clean)).flatMap(([id, figure]) =>
  figure === 0 ? [[id, '']] : [],
);

const headings = (popup: Tab) => textsIn(popup, '.group h2');

/** Blanks alone ask nobody to look; a sum that is off once they are nothing does, first of all; one of several cells is no suspect. */
export async function doubts(app: App, portal: Portal) {
  const badgeSays = (tab: Parameters<App['badge']>[0], text: string, title: RegExp) =>
    expect
      .poll(async () => {
        const badge = await app.badge(tab);
        return `${badge.text} ${badge.title}`;
      })
      .toMatch(new RegExp(`^${text.replace('?', '\\?')} ${title.source}`));

  // A portal that leaves its zeros blank, and one total.
  const blank = printing({ ...Object.fromEntries(ZEROS), 't3.granted.total': '' });
  const tab = await app.open(portal.serve(`${PLACE}blank.html`, blank));
  await badgeSays(tab, '✓', /勾稽：可核对的关系均成立，另有 2 项/);
  expect(await marksIn(tab)).toEqual({});
  const held = await app.popup(tab);
  await held.waitForSelector('[data-testid=summary]');
  expect((await textsIn(held, '[data-testid=summary]'))[0]).toMatch(
    /可核对的关系均成立.*另有 2 项因空白等未核对.*未能核对 2 /,
  );

  // A figure left out, one that is illegible, and a total that is off by one.
  const slip = printing({
    't3.partial.natural': '',
    't3.denied.internal.natural': '见附件',
    't4.reconsideration.total': '4',
  });
  await tab.goto(portal.serve(`${PLACE}slip-broken.html`, slip));
  await badgeSays(tab, '1', /勾稽：1 处关系不成立/);
  expect(await suspectsIn(tab)).toEqual([]);
  const broken = await app.popup(tab);
  await broken.waitForSelector('[data-testid=alternatives]');
  expect(await headings(broken)).toEqual([
    '可能有误，无法确定是哪一处 1',
    expect.stringMatching(/^空白按 0 计不相符 1/),
    expect.stringMatching(/^未能核对 \d/),
    expect.stringMatching(/^成立 \d/),
  ]);
  expect(await textsIn(broken, '[data-testid=finding]')).toHaveLength(1);
  expect((await textsIn(broken, '[data-testid=alternative]')).length).toBeGreaterThan(1);
  await tab.bringToFront();
  await tab.hover(cellOf('t4.reconsideration.total'));
  await expectCard(tab, /此单元格可能有误 .*可能应为 3/);

  await tab.goto(portal.serve(`${PLACE}slip.html`, printing({ 't3.partial.natural': '' })));
  await badgeSays(tab, '?', /勾稽：有 2 处空白按 0 计不相符/);
  expect(await marksIn(tab)).toEqual({
    't3.partial.total': 'incomplete',
    't3.results.natural': 'incomplete',
  });
  const doubtful = await app.popup(tab);
  await doubtful.waitForSelector('[data-testid=check]');
  expect((await textsIn(doubtful, '[data-testid=summary]'))[0]).toContain(
    '有 2 处空白按 0 计不相符，请核实',
  );
  const [first = ''] = await textsIn(doubtful, '[data-testid=check]');
  expect(first).toMatch(/（二）部分公开.* · 总计.*空白按 0 计则差 \+3/);
  expect(await textsIn(doubtful, '[data-testid=finding]')).toEqual([]);
}
