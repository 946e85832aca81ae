import { expect } from '@playwright/test';
import { SAMPLES } from '../../portal/reports.mjs';
import { article, report, textReport } from '../../portal/site.mjs';
import { MARKUP } from '../../portal/tables.mjs';
import type { App, Portal, Tab } from '../support/app';
import { expectCard, expectNoCard, expectOriginal, keepingOriginal } from '../support/page';
import { textsIn } from './popup';

const { clean: SAMPLE } = SAMPLES;
/** What the narrative of the clean report says, and what it says here instead. */
const RIGHT = '全年新收政府信息公开申请27件';
const WRONG = '全年收到政府信息公开申请72件';
const SPLIT =
  '全年<span>收到</span>\n <b>政府<i>信息公开</i></b>申请<span>7</span><span>2</span>&nbsp;件';

/** The phrases that are underlined as contradictions. */
const underlined = (tab: Tab, kind = 'warning'): Promise<string[]> =>
  tab.evaluate(
    (name: string) =>
      ([...(CSS.highlights.get(name) ?? [])] as Range[]).map((range) =>
        String(range).replace(/\s+/g, ''),
      ),
    `gouji-${kind}`,
  );

/** The letters of underlined phrases that stand in an element which the rules for marked text are not for. */
const unheld = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const ranges = [...(CSS.highlights.get('gouji-warning') ?? [])] as Range[];
    return ranges
      .flatMap((range) => {
        const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
        const missed: string[] = [];
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          if (!range.intersectsNode(node) || node.parentElement?.matches('[data-gouji-text]'))
            continue;
          missed.push(node.nodeValue ?? '');
        }
        return missed;
      })
      .join('');
  }, null);

/** The middle of the first underlined phrase, and whether it can be seen. */
const spotOf = (tab: Tab): Promise<{ x: number; y: number; seen: boolean }> =>
  tab.evaluate(() => {
    const [range] = [...(CSS.highlights.get('gouji-warning') ?? [])] as Range[];
    const box = range?.getClientRects()[0];
    if (!box) return { x: 0, y: 0, seen: false };
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    return { x, y, seen: y > 0 && y < innerHeight };
  }, null);

const point = async (tab: Tab): Promise<void> => {
  const { x, y } = await spotOf(tab);
  await tab.mouse.move(x - 3, y);
  await tab.mouse.move(x, y);
};

/** Popup, jump, card, and away again; the page ends as it began. */
async function follow(app: App, tab: Tab): Promise<void> {
  await expect.poll(async () => (await app.badge(tab)).text).toBe('!1');
  expect((await app.badge(tab)).title).toBe('勾稽：文字有 1 处待核实');
  await expect.poll(() => underlined(tab)).toEqual(['收到政府信息公开申请72件']);

  expect(await unheld(tab)).toBe('');

  await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight), null);
  expect((await spotOf(tab)).seen).toBe(false);
  const popup = await app.popup(tab);
  await popup.waitForSelector('[data-testid=finding]');
  expect((await textsIn(popup, '[data-testid=summary]'))[0]).toMatch(/文字有 1 处待核实/);
  await popup.click('[data-testid=finding]');
  await expect.poll(async () => (await spotOf(tab)).seen).toBe(true);
  await expectCard(
    tab,
    /文中的申请件数 .*收到 ?政府信息公开申请72 ?件/,
    /文中数值 72 表中数值 27 相差 \+45/,
  );
  await expectCard(tab, /一、本年新收政府信息公开申请数量 · 总计 \+ 二、.*总计 28/);

  await tab.bringToFront();
  await tab.keyboard.press('Escape');
  await expectNoCard(tab);
  await point(tab);
  await expectCard(tab, /文中数值 72/);
  await tab.mouse.move(2, 2);
  await expectNoCard(tab);

  await popup.click('[data-testid=toggle-marks][aria-checked=true]');
  await expect.poll(() => underlined(tab)).toEqual([]);
  await popup.click('[data-testid=toggle-marks][aria-checked=false]');
  await expect.poll(() => underlined(tab)).toHaveLength(1);
  await popup.click('[data-testid=toggle-marks][aria-checked=true]');
  await expect.poll(() => underlined(tab)).toEqual([]);
}

/** What the narrative says otherwise than the tables is underlined, explained, and leaves no trace. */
export async function phrases(app: App, portal: Portal) {
  const html = report(SAMPLE, MARKUP.editor).replace(RIGHT, SPLIT);
  const page = `${article(SAMPLE, html)}${'<p>附注。</p>'.repeat(60)}`;
  const tab = await app.open(portal.serve('/zfxxgk/ndbg/phrases.html', keepingOriginal(page)));
  await follow(app, tab);
  await expectOriginal(tab);
}

export async function phrasesInText(app: App, portal: Portal) {
  const text = `${textReport(SAMPLE).replace(RIGHT, WRONG)}${'\n附注。'.repeat(60)}`;
  const url = portal.serve('/phrases.txt', text, 'text/plain; charset=utf-8');
  const tab = await app.open(url);
  await follow(app, tab);
}

/** A remark has a line of its own, and is said beside the tick. */
export async function remarks(app: App, portal: Portal) {
  const html = report(SAMPLE).replace(RIGHT, `${RIGHT}（或无）`);
  const tab = await app.open(portal.serve('/zfxxgk/ndbg/remarks.html', article(SAMPLE, html)));
  await expect.poll(() => underlined(tab, 'notice')).toEqual(['（或无）']);
  expect(await underlined(tab)).toEqual([]);
  await expect.poll(async () => (await app.badge(tab)).text).toBe('✓');
  const popup = await app.popup(tab);
  await popup.waitForSelector('[data-testid=finding]');
  expect((await textsIn(popup, '[data-testid=summary]'))[0]).toMatch(
    /全部勾稽关系成立 .*另有 1 处提示/,
  );
}
