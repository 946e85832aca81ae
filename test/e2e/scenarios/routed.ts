import { expect } from '@playwright/test';
import { printedFacts, SAMPLES } from '../../portal/reports.mjs';
import { article, report } from '../../portal/site.mjs';
import type { App, Portal } from '../support/app';
import { expectedMarks } from '../support/form';
import { expectMarks } from '../support/page';

const { broken: BROKEN, clean: CLEAN } = SAMPLES;

/** Longer than a page without tables is looked at after loading, in ms. */
const LONG_AFTER = 18_000;

/** An address and a title that announce nothing: only what the browser tells of the new address can lead to the report. */
export async function routed(app: App, portal: Portal) {
  portal.serve('/app/report.html', report(BROKEN));
  const list = `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>信息公开</title></head><body>
<div id="view"><ul><li>甲局</li><li>乙局</li></ul></div>
<script>
setTimeout(async () => {
  const answer = await fetch('/app/report.html');
  const text = await answer.text();
  history.pushState(null, '', '/app/detail/1');
  document.getElementById('view').innerHTML = text;
}, ${LONG_AFTER});
</script></body></html>`;
  const tab = await app.open(portal.serve('/app/list.html', list));
  await expect.poll(async () => (await app.badge(tab)).text, { timeout: 2 * LONG_AFTER }).toBe('6');
  await expectMarks(tab, expectedMarks(printedFacts(BROKEN)));
}

/** The tables stay as they are; the sentence is put there, and mended, later. */
export async function told(app: App, portal: Portal) {
  const badge = async () => (await app.badge(tab)).text;
  const tab = await app.open(portal.serve('/zfxxgk/ndbg/told.html', article(CLEAN, report(CLEAN))));
  await expect.poll(badge).toBe('✓');
  const say = (from: string, to: string) =>
    tab.evaluate(
      ([old, now]: [string, string]) => {
        const said = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes(old));
        if (!said) throw new Error(`nobody says ${old}`);
        said.textContent = said.textContent?.replace(old, now) ?? '';
      },
      [from, to],
    );
  const [right, wrong] = ['全年新收政府信息公开申请27件', '全年新收政府信息公开申请72件'];
  await say(right, wrong);
  await expect.poll(badge).toBe('!1');
  await say(wrong, right);
  await expect.poll(badge).toBe('✓');
}
