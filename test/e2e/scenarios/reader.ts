import { expect } from '@playwright/test';
import { zipSync } from 'fflate';
import { printedFacts, SAMPLES } from '../../portal/reports.mjs';
import { page as pageOf, titleOf } from '../../portal/site.mjs';
import type { App, Portal, Tab } from '../support/app';
import { drop } from '../support/drop';
import { filesOf, framesOn, onDisk, pagesOf } from '../support/files';
import { expectedMarks } from '../support/form';
import { PLACE } from '../support/reports';
import { clickFinding, textsIn } from './popup';

const BROKEN = SAMPLES.broken;

/** What became of the file. */
export const stateIn = (tab: Tab): Promise<string | null> =>
  tab.evaluate(
    () => document.querySelector('[data-testid=summary]')?.getAttribute('data-state') ?? null,
    null,
  );

export const expectState = (tab: Tab, state: string) => expect.poll(() => stateIn(tab)).toBe(state);

/** The kinds of marks, sorted, whichever of their cells are suspects besides. */
const tokensIn = (tab: Tab): Promise<string[]> =>
  tab.evaluate(
    () =>
      [...document.querySelectorAll('[data-gouji]')]
        .map((cell) => (cell.getAttribute('data-gouji') ?? '').replace(/suspect ?/, '').trim())
        .sort(),
    null,
  );

const EXPECTED = Object.values(expectedMarks(printedFacts(BROKEN))).sort();

/** A report is read from a file of each kind, with the marks, findings and exports of a page. */
export async function kinds(app: App) {
  const files = await filesOf(BROKEN);
  const tab = await app.own('reader.html');
  await tab.waitForSelector('[data-testid=open-file]');
  await onDisk(files, async (pathOf) => {
    for (const name of Object.keys(files)) {
      await app.choose(tab, 'open-file', [pathOf(name)]);
      await expect.poll(() => textsIn(tab, '[data-testid=file-name]')).toEqual([name]);
      await expectState(tab, 'audited');
      if (name !== 'report.txt') await expect.poll(() => tokensIn(tab)).toEqual(EXPECTED);
      const [summary] = await textsIn(tab, '[data-testid=summary]');
      expect(summary, name).toMatch(/6 处勾稽关系不成立/);
      const { text } = await app.save(tab, 'export-json');
      const report = JSON.parse(text);
      expect(report.source).toMatchObject({ url: name, title: titleOf(BROKEN) });
      expect(report.report).toMatchObject({ form: 'annual-2021', issuer: BROKEN.issuer });
      const facts = Object.fromEntries(
        report.facts.map(({ id, value }: { id: string; value: number }) => [id, value]),
      );
      expect(facts, name).toMatchObject(printedFacts(BROKEN));
    }
  });
}

/** Where marks lie on their pages, in points, and how many pixels one is. */
const marksOn = (tab: Tab) =>
  tab.evaluate(
    () =>
      [...document.querySelectorAll('[data-gouji]')].map((mark) => {
        const page = mark.closest<HTMLElement>('[data-page]');
        const [own, all] = [mark.getBoundingClientRect(), page?.getBoundingClientRect()];
        const pixels = (all?.width ?? 0) / 595;
        return {
          page: Number(page?.dataset.page),
          pixels,
          x: own.x - (all?.x ?? 0),
          y: own.y - (all?.y ?? 0),
          width: own.width,
          height: own.height,
        };
      }),
    null,
  );

/** Marks lie over their cells, at any zoom; a finding leads to its cell. */
export async function overCells(app: App, portal: Portal) {
  const files = await filesOf(BROKEN);
  const pages = pagesOf(BROKEN);
  for (const name of ['report.pdf', 'report.ofd']) {
    const url = portal.serve(
      `${PLACE}over-${name}`,
      Buffer.from(files[name] ?? []),
      name.endsWith('pdf') ? 'application/pdf' : 'application/octet-stream',
    );
    const tab = await app.own(`reader.html?url=${encodeURIComponent(url)}`);
    await expectState(tab, 'audited');
    for (const press of ['', 'larger', 'larger', 'smaller', 'smaller', 'smaller']) {
      if (press) await tab.click(`[data-testid=${press}]`);
      await expect.poll(async () => (await marksOn(tab)).length).toBe(EXPECTED.length);
      for (const mark of await marksOn(tab)) {
        const { pixels } = mark;
        const off = framesOn(pages[mark.page]).map((frame) =>
          Math.max(
            ...(['x', 'y', 'width', 'height'] as const).map((side) =>
              Math.abs(frame[side] * pixels - mark[side]),
            ),
          ),
        );
        expect(Math.min(...off), `${name} ${press}`).toBeLessThan(2);
      }
    }
    await tab.bringToFront();
    await clickFinding(tab, '未经复议直接起诉');
    await expect
      .poll(() =>
        tab.evaluate(() => {
          const at = document.activeElement;
          const { top = -1, bottom = 0 } = at?.getBoundingClientRect() ?? {};
          return at?.hasAttribute('data-gouji') === true && top >= 0 && bottom <= innerHeight;
        }, null),
      )
      .toBe(true);
    await tab.close();
  }
}

/** From a page whose data is in a file, and from a tab that shows one, the way leads to the file reader. */
export async function ways(app: App, portal: Portal) {
  const { 'report.pdf': pdf } = await filesOf(BROKEN);
  const url = portal.serve(`${PLACE}ways.pdf`, Buffer.from(pdf ?? []), 'application/pdf');
  const html = pageOf(
    titleOf(BROKEN),
    `<p>现予公布，全文见附件。</p><p><a href="${url}">${titleOf(BROKEN)}.pdf</a></p>`,
  );
  for (const address of [portal.serve(`${PLACE}ways.html`, html), url]) {
    const tab = await app.open(address);
    const popup = await app.popup(tab);
    await popup.waitForSelector('[data-testid=read-here]');
    const href = await popup.evaluate(
      () => document.querySelector('[data-testid=read-here]')?.getAttribute('href') ?? '',
      null,
    );
    expect(href).toBe(`/reader.html?url=${encodeURIComponent(url)}`);
    expect(await app.opened(() => popup.click('[data-testid=read-here]'))).toMatch(/^reader\.html/);
    const reader = await app.own(href.slice(1));
    await expectState(reader, 'audited');
    await reader.close();
    await popup.close();
    await tab.close();
  }
}

const filesIn = (tab: Tab) =>
  tab.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('[data-testid=file]')].map(
        (file) => `${file.querySelector('bdi')?.textContent} ${file.dataset.outcome}`,
      ),
    null,
  );

/** A file is dropped; an archive is listed, each of its files audited, and any of them shown. */
export async function dropped(app: App) {
  const files = await filesOf(BROKEN);
  const tab = await app.own('reader.html');
  await expectState(tab, 'empty');
  await drop(tab, { 'one.ofd': files['report.ofd'] ?? new Uint8Array() });
  await expectState(tab, 'audited');
  expect(await filesIn(tab)).toEqual([]);

  const zip = zipSync({
    '年报/': new Uint8Array(),
    '年报/甲.docx': files['report.docx'] ?? new Uint8Array(),
    '年报/说明.txt': new TextEncoder().encode('附件目录'),
    '__MACOSX/._甲.docx': Uint8Array.of(1),
  });
  await drop(tab, { 'all.zip': zip });
  await expect
    .poll(() => filesIn(tab))
    .toEqual(['年报/甲.docx audited', '年报/说明.txt no-report']);
  await expectState(tab, 'audited');
  expect((await tokensIn(tab)).length).toBe(EXPECTED.length);
  await tab.evaluate(() => {
    document.querySelectorAll<HTMLElement>('[data-testid=file]')[1]?.click();
  }, null);
  await expectState(tab, 'no-report');
}
