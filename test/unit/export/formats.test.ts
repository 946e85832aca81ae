// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toCsv, toReport } from '../../../lib';
import { FORMATS } from '../../../lib/export';
import { CLIPBOARD } from '../../../lib/export/clipboard';
import { CSV } from '../../../lib/export/csv';
import { JSON_FILE } from '../../../lib/export/json';
import { reportSchema } from '../../../lib/export/schema';
import { type Content, factsOf, tablesOf } from '../../../lib/export/scope';
import { audit, portalPage, table } from '../support/pages';
import { report } from '../support/sample';

const RESULT = audit(report({ 't2.fees.amount': '37.50', 't3.granted.natural': '-3' }));
const FRAME = { report: toReport(RESULT, { tables: false }), tables: RESULT.tables() };
const FACTS = factsOf(FRAME);

/** Cells with whatever could be taken for a mark between cells, or for a formula. */
const AWKWARD = [
  ['甲;乙;丙', '1;2;3', 'a,b'],
  ['"引"', '两\n行', '制\t表'],
  ['12.50', '-5', '=1+1'],
];
const PAGE = audit(portalPage('统计', '<p>空</p>'));
const TABLES = tablesOf([
  { report: toReport(PAGE), tables: [{ caption: '', rows: AWKWARD }] },
]) as Content;

const cellsIn = (html: string): string[][] =>
  [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
  );

describe('what is copied', () => {
  test('has the cells of the tables, whatever is in them, in both media types', async () => {
    const copied = await CLIPBOARD.write(TABLES);
    const cells = [...AWKWARD.slice(0, 2), ['12.50', '-5', "'=1+1"]];
    expect(cellsIn(copied['text/html'])).toEqual(cells);
    expect(Papa.parse(copied['text/plain'], { delimiter: '\t' }).data).toEqual(cells);
  });

  test('has the facts as the form prints them', async () => {
    const copied = await CLIPBOARD.write(FACTS);
    const rows = cellsIn(copied['text/html']);
    expect(Papa.parse(copied['text/plain'], { delimiter: '\t' }).data).toEqual(rows);
    expect(rows[0]).toEqual(['青岚市数据局', '2024']);
    expect(rows.find(([label]) => label === '（一）予以公开')?.slice(0, 2)).toEqual([
      '（一）予以公开',
      '-3',
    ]);
    expect(rows.flat()).toContain('37.50');
  });
});

describe('the files', () => {
  test('the one with commas is what the library writes', async () => {
    expect(await CSV.write(FACTS)).toBe(toCsv(RESULT));
    expect(await CSV.write(tablesOf([FRAME]) as Content)).toBe(toCsv(RESULT, { scope: 'tables' }));
  });

  test('the report file is one report, or a list where the page has several', async () => {
    expect(JSON.parse(await JSON_FILE.write(FACTS))).toEqual(FRAME.report);
    const both = JSON.parse(await JSON_FILE.write(tablesOf([FRAME, { ...FRAME }]) as Content));
    expect(both).toHaveLength(2);
    for (const file of both) expect(reportSchema.parse(file)).toEqual(file);
  });
});

test('each format has a name of its own and a word for its button in every language', () => {
  expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
  for (const locale of ['en', 'zh_CN']) {
    const words = JSON.parse(readFileSync(`assets/locales/${locale}.json`, 'utf8'));
    for (const { id } of FORMATS) expect(words.export[id], `${locale} ${id}`).toBeTypeOf('string');
  }
});

test('a table of a page stands in the file as it is printed', async () => {
  const html = portalPage(
    '统计',
    table([
      ['甲', '12.50'],
      ['乙', '0.40'],
    ]),
  );
  expect(toCsv(audit(html), { scope: 'tables' })).toBe('\ufeff甲,12.50\r\n乙,0.40');
});
