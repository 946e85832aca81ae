import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { strToU8 } from 'fflate';
import { printedFacts, SAMPLES } from '../portal/reports.mjs';
import { LIST_PAGE } from '../portal/server.mjs';
import { docxOf, wordParagraph } from '../unit/documents/packed';
import { toPdf } from '../unit/documents/pdf';
import { expect, test } from './fixtures/chromium';
import { expectState } from './scenarios/reader';
import { filesOf, pagesOf } from './support/files';
import { PLACE } from './support/reports';

const choose = (page: Page, name: string, bytes: Uint8Array) =>
  page
    .getByTestId('open-file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

test('a PDF that the browser printed gives what its page gives', async ({ page, extension }) => {
  await page.goto(`${LIST_PAGE}broken.html`);
  const printed = await page.pdf({ format: 'A4', scale: 0.8 });
  const reader = await extension.own('reader.html');
  await choose(reader, 'printed.pdf', printed);
  await expectState(reader, 'audited');
  await expect(reader.getByTestId('summary')).toContainText('6 处勾稽关系不成立');
  const [saved] = await Promise.all([
    reader.waitForEvent('download'),
    reader.getByTestId('export-json').click(),
  ]);
  const report = JSON.parse(readFileSync(await saved.path(), 'utf8'));
  const facts = Object.fromEntries(
    report.facts.map(({ id, value }: { id: string; value: number }) => [id, value]),
  );
  expect(facts).toMatchObject(printedFacts(SAMPLES.broken));
});

test('a page that is printed sideways is turned, and read', async ({ extension }) => {
  const pages = pagesOf(SAMPLES.broken);
  const reader = await extension.own('reader.html');
  const tilesOf = async (name: string, sideways: boolean) => {
    await choose(reader, name, toPdf(pages, { sideways }));
    await expect(reader.getByTestId('file-name')).toHaveText(name);
    await expectState(reader, 'audited');
    await expect(reader.getByTestId('summary')).toContainText('6 处勾稽关系不成立');
    const first = reader.locator('.page.drawn').first();
    await expect(first).toBeVisible();
    return first.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const tiles = document.createElement('canvas');
      [tiles.width, tiles.height] = [12, 16];
      const context = tiles.getContext('2d');
      context?.drawImage(canvas, 0, 0, 12, 16);
      return [...(context?.getImageData(0, 0, 12, 16).data ?? [])].filter((_, at) => at % 4 === 0);
    });
  };
  const upright = await tilesOf('upright.pdf', false);
  const turned = await tilesOf('sideways.pdf', true);
  // The picture is turned as the letters are.
  const off = upright.map((tile, at) => Math.abs(tile - (turned[at] ?? 0)));
  expect(Math.max(...off)).toBeLessThan(40);
  expect(Math.min(...upright)).toBeLessThan(245);
});

test('in print the legend stands at the end, on no sheet of its own', async ({ extension }) => {
  const { 'report.pdf': pdf = new Uint8Array(), 'report.docx': docx = new Uint8Array() } =
    await filesOf(SAMPLES.broken);
  const reader = await extension.own('reader.html');
  await choose(reader, 'report.pdf', pdf);
  await expectState(reader, 'audited');
  await expect(reader.locator('[data-gouji]').first()).toBeVisible();
  const pages = await reader.locator('.page').count();
  const printed = Buffer.from(await reader.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(printed.match(/\/Type \/Page\b/g)).toHaveLength(pages);
  const where = () =>
    reader.evaluate(async () => {
      dispatchEvent(new Event('beforeprint'));
      // A browser that prints goes on only when all that waits is done.
      await Promise.resolve();
      const legend = document.querySelector('gouji-legend');
      const sheets = [...document.querySelectorAll('.sheet')];
      const found = sheets.findIndex((sheet) => sheet.contains(legend)) - sheets.length;
      dispatchEvent(new Event('afterprint'));
      return [found, document.querySelectorAll('gouji-legend').length];
    });
  expect(await where()).toEqual([-1, 0]);
  await choose(reader, 'report.docx', docx);
  await expect(reader.getByTestId('file-name')).toHaveText('report.docx');
  await expectState(reader, 'audited');
  await expect(reader.locator('[data-gouji]').first()).toBeVisible();
  expect(await where()).toEqual([-1, 0]);
});

test('nothing is asked for beside the file itself, whatever is in it', async ({
  extension,
  portal,
  context,
}) => {
  const evil = 'http://evil.example.com/';
  const links = `<w:p><w:r><w:drawing><a:blip xmlns:a="a" xmlns:r="r" r:link="rId1"/></w:drawing></w:r></w:p>`;
  const docx = docxOf(wordParagraph('年度报告') + links, {
    'word/_rels/document.xml.rels': `<Relationships><Relationship Id="rId1" TargetMode="External" Target="${evil}a.png"/><Relationship Id="rId2" Type="attachedTemplate" TargetMode="External" Target="${evil}a.dotm"/></Relationships>`,
    'word/vbaProject.bin': 'macro',
  });
  const html = strToU8(
    `<!doctype html><link rel="stylesheet" href="${evil}a.css"><img src="${evil}a.png"><iframe src="${evil}"></iframe><p>年度报告</p>`,
  );
  for (const [name, bytes] of Object.entries({ 'hostile.docx': docx, 'hostile.html': html })) {
    const url = portal.serve(`${PLACE}${name}`, Buffer.from(bytes), 'application/octet-stream');
    const asked: string[] = [];
    const hear = (request: { url(): string }) => {
      if (/^(?:https?|file):/.test(request.url())) asked.push(request.url());
    };
    context.on('request', hear);
    const reader = await extension.own(`reader.html?url=${encodeURIComponent(url)}`);
    await expectState(reader, 'no-report');
    await reader.close();
    context.off('request', hear);
    expect(asked, name).toEqual([url]);
  }
});

/** What browsers have had only since the reader's oldest. */
const NEWER = `
for (const [owner, ...names] of [
  [Map.prototype, 'getOrInsertComputed', 'getOrInsert'],
  [WeakMap.prototype, 'getOrInsertComputed', 'getOrInsert'],
  [Promise, 'withResolvers', 'try'],
  [URL, 'parse'],
  [Math, 'sumPrecise'],
  [Uint8Array, 'fromBase64', 'fromHex'],
  [Uint8Array.prototype, 'toBase64', 'toHex'],
  [AbortSignal, 'any', 'timeout'],
  [AbortSignal.prototype, 'throwIfAborted'],
  [ReadableStream.prototype, Symbol.asyncIterator, 'values'],
  [ReadableStream, 'from'],
  [URL, 'canParse'],
  [globalThis.Element?.prototype ?? {}, 'checkVisibility', 'showPopover', 'setHTMLUnsafe'],
  [globalThis.CanvasRenderingContext2D?.prototype ?? {}, 'reset', 'roundRect', 'createConicGradient'],
  [ArrayBuffer.prototype, 'transfer', 'transferToFixedLength'],
  [Array, 'fromAsync'],
  [Array.prototype, 'toSorted', 'toReversed', 'toSpliced', 'with'],
  [Object, 'groupBy'],
  [Map, 'groupBy'],
  [Set.prototype, 'union', 'intersection', 'difference', 'isSubsetOf'],
  [Object.getPrototypeOf(Object.getPrototypeOf([].values())), 'map', 'filter', 'some', 'find', 'take', 'toArray'],
  [String.prototype, 'isWellFormed', 'toWellFormed'],
  [globalThis, 'Float16Array', 'ImageDecoder', 'Iterator', 'Highlight', 'CompressionStream', 'scheduler', 'navigation'],
  [globalThis.CSS ?? {}, 'highlights'],
]) for (const name of names) delete owner[name];
globalThis.isOld = true;
`;

test('it reads in the oldest browsers that it is for', async ({ extension }) => {
  const { folder } = extension;
  writeFileSync(join(folder, 'old.js'), NEWER);
  const page = readFileSync(join(folder, 'reader.html'), 'utf8');
  writeFileSync(
    join(folder, 'reader.html'),
    page.replace('<head>', '<head><script src="/old.js"></script>'),
  );
  const worker = readFileSync(join(folder, workerOf(page, folder)), 'utf8');
  writeFileSync(join(folder, workerOf(page, folder)), `import '/old.js';\n${worker}`);
  const files = await filesOf(SAMPLES.broken);
  const reader = await extension.own('reader.html');
  expect(await reader.evaluate(() => Reflect.get(window, 'isOld'))).toBe(true);
  for (const name of ['report.pdf', 'report.docx', 'report.xlsx'] as const) {
    await choose(reader, name, files[name] ?? new Uint8Array());
    await expect(reader.getByTestId('file-name')).toHaveText(name);
    await expectState(reader, 'audited');
    await expect(reader.getByTestId('summary')).toContainText('6 处勾稽关系不成立');
    expect(await reader.workers()[0]?.evaluate(() => Reflect.get(globalThis, 'isOld'))).toBe(true);
  }
  await choose(reader, 'report.pdf', files['report.pdf'] ?? new Uint8Array());
  await expect(reader.locator('.page.drawn').first()).toBeVisible();
});

/** The worker's own script, as one of the page's scripts names it: the reader's, or one that it shares. */
function workerOf(page: string, folder: string): string {
  const scripts = [...page.matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)];
  const named = scripts.flatMap(([, script = '']) => {
    const text = readFileSync(join(folder, script), 'utf8');
    return /new Worker\(["'`]\/(assets\/[^"'`]+\.js)["'`]/.exec(text)?.[1] ?? [];
  });
  expect(named).toHaveLength(1);
  return named[0] ?? '';
}

test('findings of a file are judged, and known on the next visit', async ({ extension }) => {
  const { 'report.pdf': pdf = new Uint8Array() } = await filesOf(SAMPLES.broken);
  const reader = await extension.own('reader.html');
  await choose(reader, 'report.pdf', pdf);
  await expectState(reader, 'audited');
  await reader.getByTestId('dismiss').first().click();
  await expect(reader.getByTestId('summary')).toContainText('5 处勾稽关系不成立');
  await expect(reader.getByTestId('dismissed')).toBeVisible();
  await reader.reload();
  await choose(reader, 'copy.pdf', pdf);
  await expect(reader.getByTestId('summary')).toContainText('5 处勾稽关系不成立');
});

test('words are found in the document, one after the other', async ({ extension }) => {
  const { 'report.pdf': pdf = new Uint8Array() } = await filesOf(SAMPLES.broken);
  const reader = await extension.own('reader.html');
  await choose(reader, 'report.pdf', pdf);
  await expectState(reader, 'audited');
  const found = reader.getByTestId('found');
  await reader.getByTestId('find').fill('结果维持');
  await expect(found).toHaveText('第 1 处，共 3 处');
  await reader.keyboard.press('Enter');
  await expect(found).toHaveText('第 2 处，共 3 处');
  await reader.keyboard.press('Shift+Enter');
  await reader.keyboard.press('Shift+Enter');
  await expect(found).toHaveText('第 3 处，共 3 处');
  const now = await reader.evaluate(() => {
    const [range] = CSS.highlights.get('reader-now') ?? [];
    const { top = -1, bottom = 0 } = (range as Range | undefined)?.getBoundingClientRect() ?? {};
    return { text: String(range), isSeen: top > 0 && bottom < innerHeight };
  });
  expect(now).toEqual({ text: '结果维持', isSeen: true });
  await reader.getByTestId('find').fill('没有这样的话');
  await expect(found).toHaveText('未找到');
});

test('the marks of a file are switched, here or by any other page of ours', async ({
  extension,
}) => {
  const { 'report.pdf': pdf = new Uint8Array() } = await filesOf(SAMPLES.broken);
  const reader = await extension.own('reader.html');
  await choose(reader, 'report.pdf', pdf);
  await expectState(reader, 'audited');
  const marks = reader.locator('[data-gouji]');
  const toggle = reader.getByTestId('toggle-marks');
  await expect(marks).not.toHaveCount(0);
  await expect(toggle).toHaveAttribute('aria-checked', 'true');
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-checked', 'false');
  await expect(marks).toHaveCount(0);
  const options = await extension.own('options.html');
  await options.getByTestId('toggle-marks').click();
  await expect(toggle).toHaveAttribute('aria-checked', 'true');
  await expect(marks).not.toHaveCount(0);
});

test("the browser's keys lead through the findings of a file", async ({ extension }) => {
  const { 'report.pdf': pdf = new Uint8Array() } = await filesOf(SAMPLES.broken);
  const reader = await extension.own('reader.html');
  await choose(reader, 'report.pdf', pdf);
  await expectState(reader, 'audited');
  const tabId = await extension.tabId(reader);
  const worker = await extension.worker();
  const press = (command: string) =>
    worker.evaluate(
      ([name, id]) => {
        const { commands } = Reflect.get(globalThis, 'chrome') as {
          commands: { onCommand: { dispatch(command: string, tab: object): void } };
        };
        commands.onCommand.dispatch(name, { id });
      },
      [command, tabId] as const,
    );
  const position = reader.getByTestId('position');
  await expect(position).toHaveText('6');
  await press('next');
  await expect(position).toHaveText('1 / 6');
  await press('next');
  await expect(position).toHaveText('2 / 6');
  await press('previous');
  await expect(position).toHaveText('1 / 6');
});

test('what takes long is given up, and tried again', async ({ extension, context, portal }) => {
  const { 'report.pdf': pdf = new Uint8Array() } = await filesOf(SAMPLES.broken);
  const url = portal.serve(`${PLACE}slow.pdf`, Buffer.from(pdf), 'application/pdf');
  await context.route(url, () => {});
  const reader = await extension.own(`reader.html?url=${encodeURIComponent(url)}`);
  await expectState(reader, 'reading');
  await reader.getByTestId('cancel').click();
  await expectState(reader, 'failed');
  await expect(reader.getByTestId('summary')).toContainText('已取消');
  await context.unroute(url);
  await reader.getByTestId('try-again').click();
  await expectState(reader, 'audited');
});

test('the context menu of a link leads to the file reader, beside the page', async ({
  page,
  extension,
  context,
  portal,
}) => {
  const { 'report.ofd': ofd = new Uint8Array() } = await filesOf(SAMPLES.broken);
  const url = portal.serve(`${PLACE}menu.ofd`, Buffer.from(ofd), 'application/octet-stream');
  await page.goto(`${LIST_PAGE}notice.html`);
  const id = await extension.tabId(page);
  const worker = await extension.worker();
  const [reader] = await Promise.all([
    context.waitForEvent('page'),
    worker.evaluate(
      ([linkUrl, tab]) => {
        const { contextMenus } = Reflect.get(globalThis, 'chrome') as {
          contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
        };
        contextMenus.onClicked.dispatch({ menuItemId: 'read', linkUrl }, { id: tab, index: 0 });
      },
      [url, id] as const,
    ),
  ]);
  await expectState(reader, 'audited');
  expect(new URL(reader.url()).pathname).toBe('/reader.html');
});

test('a file on the disk is read where the browser lets the extension, else chosen here', async ({
  extension,
  context,
}, info) => {
  const { 'report.pdf': pdf = new Uint8Array() } = await filesOf(SAMPLES.broken);
  const path = info.outputPath('年报.pdf');
  writeFileSync(path, pdf);
  const address = `reader.html?url=${encodeURIComponent(pathToFileURL(path).href)}`;
  const reader = await extension.own(address);
  await expectState(reader, 'audited');
  await expect(reader.getByTestId('file-name')).toHaveText('年报.pdf');
  await expect(reader.getByTestId('summary')).toContainText('6 处勾稽关系不成立');

  // The switch among the extension's own that opens the disk to it is off.
  await context.addInitScript(() => {
    const { extension: own } = Reflect.get(globalThis, 'chrome') ?? {};
    if (own) own.isAllowedFileSchemeAccess = async () => false;
  });
  const closed = await extension.own(address);
  await expectState(closed, 'failed');
  await expect(closed.getByTestId('summary')).toContainText('请在此选择该文件');
  await choose(closed, '年报.pdf', pdf);
  await expectState(closed, 'audited');
});

test('a host that is not open is asked for at the click, that one alone, and the file is read then', async ({
  extension,
  context,
}) => {
  const { 'report.pdf': pdf = new Uint8Array() } = await filesOf(SAMPLES.broken);
  const url = 'http://files.example.com/report.pdf';
  const asked: string[] = [];
  await context.route(url, (route) => {
    asked.push('fetched');
    return route.fulfill({
      body: Buffer.from(pdf),
      headers: {
        'access-control-allow-origin': `chrome-extension://${extension.id}`,
        'access-control-allow-credentials': 'true',
        'content-type': 'application/pdf',
      },
    });
  });
  await context.exposeFunction('heard', (what: string) => asked.push(what));
  // Nobody can press what the browser asks here: it answers as if somebody had.
  await context.addInitScript(() => {
    const { permissions } = Reflect.get(globalThis, 'chrome') ?? {};
    const heard = (what: string) => Reflect.get(globalThis, 'heard')(what);
    if (!permissions) return;
    let isGranted = false;
    permissions.contains = async () => isGranted;
    permissions.request = async (what: { origins: string[] }) => {
      const { isActive } = navigator.userActivation;
      void heard(`${what.origins} ${isActive ? 'at a click' : 'by itself'}`);
      isGranted = true;
      return true;
    };
  });
  const reader = await extension.own(`reader.html?url=${encodeURIComponent(url)}`);
  await expectState(reader, 'failed');
  await expect(reader.getByTestId('allow')).toContainText('files.example.com');
  expect(asked).toEqual([]);
  await reader.getByTestId('allow').click();
  await expectState(reader, 'audited');
  expect(asked.slice(0, 1)).toEqual(['http://files.example.com/* at a click']);
  expect(asked).toContain('fetched');
});

test('no page may show the file reader', async ({ extension }) => {
  const manifest = JSON.parse(readFileSync(join(extension.folder, 'manifest.json'), 'utf8'));
  expect(JSON.stringify(manifest.web_accessible_resources ?? [])).not.toMatch(
    /reader|assets|chunks|cmaps/,
  );
});

test('popup and pages load nothing of the file reader', async ({ page, extension, context }) => {
  await page.goto(`${LIST_PAGE}broken.html`);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const popup = await extension.popup(page);
  await expect(popup.getByTestId('finding').first()).toBeVisible();
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((url) => /pdf|worker|reader|workbook|cmaps/.test(url))).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('the file reader is within reach of everybody', async ({ extension }) => {
      const files = await filesOf(SAMPLES.broken);
      const reader = await extension.own('reader.html');
      const check = async (state: string) => {
        const { violations } = await new AxeBuilder({ page: reader }).analyze();
        expect(violations.map(({ id, nodes }) => `${state} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      };
      await check('empty');
      await choose(reader, 'empty.pdf', new Uint8Array());
      await expectState(reader, 'failed');
      await check('failed');
      for (const name of ['report.pdf', 'report.ofd', 'report.docx']) {
        await choose(reader, name, files[name] ?? new Uint8Array());
        await expect(reader.getByTestId('file-name')).toHaveText(name);
        await expectState(reader, 'audited');
        await check(name);
      }
    });
  });
}
