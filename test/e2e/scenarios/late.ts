import { expect } from '@playwright/test';
import { printedFacts, SAMPLES } from '../../portal/reports.mjs';
import { article, report } from '../../portal/site.mjs';
import type { App, Portal } from '../support/app';
import { expectedMarks } from '../support/form';
import { expectMarks } from '../support/page';
import { ONE_BROKEN, oneBroken, PLACE } from '../support/reports';

const { broken: SAMPLE } = SAMPLES;

const pageWith = (content: string, script: string) =>
  article(
    SAMPLE,
    `<div id="content">${content}</div><script>
const content = document.getElementById('content');
async function load(file) {
  const answer = await fetch(file);
  content.innerHTML = await answer.text();
}
${script}
</script>`,
  );

/** The report comes 1.5 s after its page and is replaced; on another page it is taken away and comes back. */
export async function late(app: App, portal: Portal) {
  portal.serve(`${PLACE}first.html`, report(SAMPLE));
  portal.serve(`${PLACE}second.html`, report(oneBroken(SAMPLE.issuer)));
  portal.serve(`${PLACE}third.html`, report(SAMPLES.clean));
  const comesLate = pageWith('正在加载……', "setTimeout(() => load('first.html'), 1500)");
  const badge = async () => (await app.badge(tab)).text;
  const load = (file: string) =>
    tab.evaluate(
      (name: string) => (Reflect.get(window, 'load') as (name: string) => Promise<void>)(name),
      file,
    );

  const tab = await app.open(portal.serve(`${PLACE}comes-late.html`, comesLate));
  await expectMarks(tab, expectedMarks(printedFacts(SAMPLE)));
  await expect.poll(badge).toBe('6');
  await load('second.html');
  await expectMarks(tab, ONE_BROKEN.marks);
  await expect.poll(badge).toBe('1');

  // Turning pages, a portal empties the container before it is filled again.
  await tab.goto(portal.serve(`${PLACE}turns.html`, pageWith(report(SAMPLE), '')));
  await expectMarks(tab, expectedMarks(printedFacts(SAMPLE)));
  await tab.evaluate(() => {
    document.querySelector('#content')?.replaceChildren();
  }, null);
  await expect.poll(badge).toBe('?');
  await load('third.html');
  await expect.poll(badge).toBe('✓');
  await expectMarks(tab, {});
}
