import { truncateSync } from 'node:fs';
import { expect } from '@playwright/test';
import CFB from 'cfb';
import { strToU8, zipSync } from 'fflate';
import type { LayoutPage } from '../../../lib/documents/layout/page';
import { SAMPLES } from '../../portal/reports.mjs';
import { PORTAL } from '../../portal/server.mjs';
import { page as pageOf } from '../../portal/site.mjs';
import { toPdf } from '../../unit/documents/pdf';
import type { App, Portal, Tab } from '../support/app';
import { filesOf, onDisk, pagesOf, scanned } from '../support/files';
import { PLACE } from '../support/reports';
import { textsIn } from './popup';
import { expectState, stateIn } from './reader';

const saidIn = async (tab: Tab): Promise<string> =>
  (await textsIn(tab, '[data-testid=summary]'))[0] ?? '';

/** An Office file with a password. */
function locked(): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, 'EncryptedPackage', new Uint8Array(64));
  return Uint8Array.from(CFB.write(file, { type: 'array' }) as ArrayLike<number>);
}

/** A ZIP whose directory says of its files that they unpack to more than any machine has. */
function bomb(): Uint8Array {
  const bytes = zipSync({ 'word/document.xml': strToU8('<a/>') });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 4 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 4_000_000_000, true);
  }
  return bytes;
}

/** A ZIP whose file unpacks to more than its directory says. */
function lying(): Uint8Array {
  const bytes = zipSync({ 'word/document.xml': new Uint8Array(80_000_000) }, { level: 9 });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 4 < bytes.length; at++) {
    const head = view.getUint32(at, true);
    if (head === 0x02014b50) view.setUint32(at + 24, 1000, true);
    else if (head === 0x04034b50) view.setUint32(at + 22, 1000, true);
  }
  return bytes;
}

/** A sheet with rows enough for any program, and nothing in them. */
function emptyRows(): Uint8Array {
  const rows = Array.from({ length: 1_000_000 }, (_, at) => `<row r="${at + 1}" ht="15"/>`);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const related = (type: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${office}/${type}" Target="${target}"/></Relationships>`;
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const files = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    '_rels/.rels': related('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="r"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': related('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** A report, and behind it pages without an end. */
function endless(pages: readonly LayoutPage[]): Uint8Array {
  const blank = { width: 595, height: 842, glyphs: [], strokes: [], pictures: 0 };
  return toPdf([...pages, ...Array.from({ length: 3000 - pages.length }, () => blank)]);
}

/** What the extension keeps. */
const keptIn = (tab: Tab) =>
  tab.evaluate(async () => {
    const { storage } = Reflect.get(globalThis, 'chrome') as {
      storage: { local: { get(): Promise<object> } };
    };
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // A database may be there without anything in it: whoever asks what is kept opens it.
    const records: Record<string, number> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const count = await done(database.transaction(store).objectStore(store).count());
        if (count > 0) records[`${name}.${store}`] = count;
      }
      database.close();
    }
    return JSON.stringify([await storage.local.get(), records, Object.keys(localStorage)]);
  }, null);

/** Larger than what is read, without taking room on the disk. */
const HUGE = 200 * 1024 * 1024;
const NO_WAIT = 20_000;

/** Each way in which a file cannot be read has a sentence of its own, is said soon, and leaves nothing behind. */
export async function faults(app: App) {
  const pages = pagesOf(SAMPLES.broken);
  const whole = toPdf(pages);
  const cases: Record<string, [Uint8Array, string, RegExp]> = {
    'huge.pdf': [whole, 'failed', /文件过大.*100 MB/],
    'lying.docx': [lying(), 'failed', /已损坏/],
    'rows.xlsx': [emptyRows(), 'no-report', /没有.*年度报告的表格/],
    'empty.pdf': [new Uint8Array(), 'failed', /文件为空/],
    'locked.pdf': [toPdf(pages, { encrypted: true }), 'failed', /已加密/],
    'locked.docx': [locked(), 'failed', /已加密/],
    'damaged.pdf': [strToU8('%PDF-1.4\nnothing else'), 'failed', /已损坏/],
    'cut.docx': [zipSync({ 'word/document.xml': strToU8('<w:doc') }), 'failed', /已损坏/],
    'bomb.docx': [bomb(), 'failed', /文件过大.*100 MB/],
    'all.rar': [strToU8('Rar!\x1a\x07\x00 packed'), 'failed', /RAR.*先解压/],
    'picture.bin': [Uint8Array.of(0x89, 0, 1, 2, 3, 0), 'failed', /不支持此类文件/],
    'scan.pdf': [scanned(), 'scan', /扫描件/],
    'notice.txt': [strToU8('关于放假的通知'), 'no-report', /没有.*年度报告的表格/],
    // Cut off: what is left could be read, and would lack what nobody knows of.
    'cut.pdf': [whole.slice(0, whole.length - 2000), 'failed', /不完整/],
    'endless.pdf': [endless(pages), 'audited', /6 处/],
  };
  const files = Object.fromEntries(Object.entries(cases).map(([name, [bytes]]) => [name, bytes]));
  const tab = await app.own('reader.html');
  await tab.waitForSelector('[data-testid=open-file]');
  const kept = await keptIn(tab);
  await onDisk(files, async (pathOf) => {
    truncateSync(pathOf('huge.pdf'), HUGE);
    for (const [name, [, state, said]] of Object.entries(cases)) {
      await app.choose(tab, 'open-file', [pathOf(name)]);
      await expect.poll(() => textsIn(tab, '[data-testid=file-name]')).toEqual([name]);
      await expect.poll(() => stateIn(tab), { timeout: NO_WAIT, message: name }).toBe(state);
      expect(await saidIn(tab), name).toMatch(said);
      if (name === 'endless.pdf') {
        expect(await textsIn(tab, '[data-testid=unread]')).toEqual([
          '文件过长，后面 2400 页未读取，也未核对。',
        ]);
      }
      expect(await keptIn(tab), name).toBe(kept);
    }
  });
}

/** So has each way in which a file cannot be had. */
export async function unreachable(app: App, portal: Portal) {
  const login = pageOf('统一身份认证', '<form><input type="password"></form>');
  const cases: [string, RegExp][] = [
    [`${PORTAL}/no-such-file.pdf`, /没有此文件/],
    [portal.serve(`${PLACE}login.docx`, login), /返回的是网页.*登录/],
    ['http://files.example.com/report.pdf', /尚无权访问/],
    ['javascript:alert(1)', /不能读取，只支持/],
    ['data:text/html,<p>1</p>', /不能读取，只支持/],
    ['http://name:word@www.example.gov.cn/a.pdf', /不能读取，只支持/],
    ['view-source:http://www.example.gov.cn/', /不能读取，只支持/],
  ];
  for (const [url, said] of cases) {
    const tab = await app.own(`reader.html?url=${encodeURIComponent(url)}`);
    await expectState(tab, 'failed');
    expect(await saidIn(tab), url).toMatch(said);
    await tab.close();
  }
}

/** Of foreign markup only its text is shown, also out of a web archive: nothing of it runs, and nothing that it names is there. */
export async function hostile(app: App) {
  const { 'report.txt': text } = await filesOf(SAMPLES.broken);
  const rows = new TextDecoder()
    .decode(text)
    .split('\n')
    .map((line) =>
      line.includes('\t')
        ? `<tr>${line
            .split('\t')
            .map((cell) => `<td>${cell}</td>`)
            .join('')}</tr>`
        : `</table><p>${line}</p><table>`,
    )
    .join('\n');
  const markup = `<!doctype html><html><head><meta charset="utf-8"><base href="http://evil.example.com/">
<meta http-equiv="refresh" content="0;url=http://evil.example.com/"><link rel="stylesheet" href="a.css">
<script>window.ran = true</script></head><body onload="window.ran = true"><img src="x.png" onerror="window.ran = true">
<iframe src="frame.html"></iframe><svg onload="window.ran = true"></svg><table>${rows}</table></body></html>`;
  const archive = `From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="----part"\r\n\r\n------part\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\nContent-Location: http://www.example.gov.cn/a.html\r\n\r\n${Buffer.from(
    markup,
  )
    .toString('base64')
    .replace(/.{76}/g, '$&\r\n')}\r\n------part--\r\n`;
  const tab = await app.own('reader.html');
  await tab.waitForSelector('[data-testid=open-file]');
  await onDisk({ 'a.html': strToU8(markup), 'a.mht': strToU8(archive) }, async (pathOf) => {
    for (const name of ['a.html', 'a.mht']) {
      await app.choose(tab, 'open-file', [pathOf(name)]);
      await expect.poll(() => textsIn(tab, '[data-testid=file-name]')).toEqual([name]);
      await expectState(tab, 'audited');
      expect(await saidIn(tab), name).toMatch(/6 处/);
      const found = await tab.evaluate(
        () => [
          Reflect.get(window, 'ran') ?? null,
          ...document.querySelectorAll('.stage :is(img, iframe, script, link, meta, base)'),
        ],
        null,
      );
      expect(found).toEqual([null]);
    }
  });
}
