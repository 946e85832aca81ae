import { expect } from '@playwright/test';
import { reportSchema } from '../../../lib/export/schema';
import { page } from '../../portal/site.mjs';
import type { App, Frame, Portal, Tab } from '../support/app';
import { cellOf } from '../support/form';
import { expectMarks } from '../support/page';
import { ONE_BROKEN, oneBroken, PLACE, reportPage } from '../support/reports';
import { textsIn } from './popup';

/** One report in each kind of frame, each of another body. */
const ISSUERS = {
  same: '青岚市审计局',
  nested: '青岚市体育局',
  srcdoc: '青岚市信访局',
  blank: '青岚市医疗保障局',
  other: '东岚区人民政府办公室',
};
const CELL = cellOf(ONE_BROKEN.target);

const htmlOf = (kind: keyof typeof ISSUERS) => reportPage(oneBroken(ISSUERS[kind]));

const frame = (attributes: string) => `<iframe ${attributes} width="100%" height="300"></iframe>`;

function framesPage(portal: Portal): string {
  portal.serve(`${PLACE}nested.html`, htmlOf('nested'));
  portal.serve(
    `${PLACE}same.html`,
    htmlOf('same').replace('</main>', `${frame('src="nested.html"')}</main>`),
  );
  portal.serve('/other.html', htmlOf('other'));
  const srcdoc = htmlOf('srcdoc').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return portal.serve(
    `${PLACE}frames.html`,
    page(
      '政府信息公开年报',
      `${frame('src="same.html"')}
${frame(`srcdoc="${srcdoc}"`)}
${frame('id="blank"')}
${frame('src="http://other.gov.cn/other.html"')}
<script>
const { contentDocument } = document.getElementById('blank');
contentDocument.body.innerHTML = ${JSON.stringify(htmlOf('blank').replace(/^.*<body>|<\/body>.*$/gs, '')).replaceAll('</', '<\\/')};
</script>`,
    ),
  );
}

/** The frame in which a body's report stands. */
async function frameOf(tab: Tab, issuer: string): Promise<Frame> {
  for (const one of tab.frames()) {
    const title = await one.evaluate(() => document.querySelector('h1')?.textContent ?? '', null);
    if (title.includes(issuer)) return one;
  }
  throw new Error(`No frame holds the report of ${issuer}.`);
}

/** Whether the cell can be seen in the window, through all frames around it. */
const inWindow = (frame: Frame): Promise<boolean> =>
  frame.evaluate(
    (place: string) =>
      new Promise<boolean>((tell) => {
        const cell = document.querySelector(place);
        if (!cell) throw new Error(`There is no ${place}`);
        const observer = new IntersectionObserver(([entry]) => {
          observer.disconnect();
          tell((entry?.intersectionRatio ?? 0) > 0.9);
        });
        observer.observe(cell);
      }),
    CELL,
  );

const isFocused = (frame: Frame): Promise<boolean> =>
  frame.evaluate((place: string) => document.activeElement === document.querySelector(place), CELL);

export async function frames(app: App, portal: Portal) {
  const tab = await app.open(framesPage(portal));
  const issuers = Object.values(ISSUERS);
  await expect.poll(async () => (await app.badge(tab)).text).toBe(String(issuers.length));
  const places = await Promise.all(issuers.map((issuer) => frameOf(tab, issuer)));
  for (const place of places) await expectMarks(place, ONE_BROKEN.marks);

  const popup = await app.popup(tab);
  await popup.waitForSelector('[data-testid=choose-report]');
  const choices = await textsIn(popup, '[data-testid=choose-report] option');
  expect([...choices].sort()).toEqual(issuers.map((issuer) => `${issuer} 2024`).sort());

  for (const [at, issuer] of issuers.entries()) {
    await popup.evaluate(
      (choice: number) => {
        const list = document.querySelector('select');
        if (!list) throw new Error('There is no choice.');
        list.selectedIndex = choice;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      },
      choices.indexOf(`${issuer} 2024`),
    );
    await expect.poll(() => textsIn(popup, 'h1')).toEqual([issuer]);
    await popup.bringToFront();
    await popup.click('[data-testid=finding]');
    // Frames that had their turn may keep their focus; those to come must not have it yet.
    await expect
      .poll(() => Promise.all(places.slice(at).map(isFocused)))
      .toEqual(places.slice(at).map((_, later) => later === 0));
    await tab.bringToFront();
    await expect.poll(async () => inWindow(places[at] as Frame)).toBe(true);
  }

  await popup.bringToFront();
  await popup.click('[data-testid=scope-tables]');
  const files: unknown[] = JSON.parse((await app.save(popup, 'export-json')).text);
  const reports = files.map((file) => reportSchema.parse(file));
  expect(reports.map(({ report }) => report.issuer).sort()).toEqual([...issuers].sort());
  for (const { tables } of reports) expect(tables.length).toBeGreaterThanOrEqual(3);
}
