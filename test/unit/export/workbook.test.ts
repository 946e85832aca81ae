// @vitest-environment happy-dom
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { toReport } from '../../../lib';
import { formSheets } from '../../../lib/export/form-sheets';
import { HTML } from '../../../lib/export/html';
import { MARKDOWN } from '../../../lib/export/markdown';
import { type ExportRow, printedCell } from '../../../lib/export/rows';
import { factsOf } from '../../../lib/export/scope';
import { WIDE_CSV } from '../../../lib/export/wide-csv';
import { sheetNames, workbookOf } from '../../../lib/export/workbook';
import { XLSX } from '../../../lib/export/xlsx';
import { audit } from '../support/pages';
import { report } from '../support/sample';

const FILE = toReport(
  audit(
    report({ 't3.granted.total': '61', 't2.fees.amount': '37.50', 't3.partial.natural': '约3' }),
  ),
  { tables: false },
);
const CONTENT = factsOf({ report: FILE, tables: [] });

const read = async (rows: readonly ExportRow[]) => {
  const book = await readXlsx(await workbookOf([{ name: '表', rows, heads: 0, merges: [] }]), {
    readStyles: true,
  });
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('There is no sheet.');
  return sheet;
};

describe('a workbook of the form', () => {
  test('has a sheet for each table and the list of problems, figures as numbers, labels merged as the form has them', async () => {
    const { sheets } = await readXlsx(await XLSX.write(CONTENT), { readStyles: true });
    expect(sheets.map(({ name }) => name)).toEqual([
      '主动公开政府信息情况',
      '收到和处理政府信息公开申请情况',
      '政府信息公开行政复议、行政诉讼情况',
      '整改清单',
    ]);
    const [fees, requests, reviews] = sheets;
    expect(fees?.rows.flat()).toContain(37.5);
    const granted = requests?.rows.find((row) => row.includes('（一）予以公开'));
    expect(granted).toEqual(
      [null, '（一）予以公开', null, 12, 3, 0, 0, 1, 0, 61].map((cell, at) =>
        at === 0 ? '三、本年度办理结果' : cell,
      ),
    );
    expect(requests?.rows.flat()).toContain('约3');
    // 法人或其他组织 over its five kinds; 三、本年度办理结果 beside all of its rows; item 1 across all three columns of labels.
    expect(requests?.merges).toContainEqual({ startRow: 0, startCol: 4, endRow: 0, endCol: 8 });
    expect(requests?.merges).toContainEqual({ startRow: 2, startCol: 0, endRow: 2, endCol: 2 });
    expect(requests?.rows[4]?.[0]).toBe('三、本年度办理结果');
    expect(requests?.merges).toContainEqual({ startRow: 4, startCol: 0, endRow: 25, endCol: 0 });
    expect(reviews?.rows[0]?.slice(0, 6)).toEqual(['行政复议', null, null, null, null, '行政诉讼']);
    expect(reviews?.merges).toContainEqual({ startRow: 0, startCol: 5, endRow: 0, endCol: 14 });
  });

  test('colours the cells that break a sum and says why', async () => {
    const { sheets } = await readXlsx(await XLSX.write(CONTENT), { readStyles: true });
    const requests = sheets[1];
    const at = requests?.rows.findIndex((row) => row.includes('（一）予以公开'));
    const cell = requests?.cells?.get(`${at},9`);
    expect(cell?.comment?.text).toContain('12 + 3 + 1 = 16，表中为 61');
    expect(cell?.comment?.text).toContain('很可能应为 16');
    expect(cell?.style?.fill).toMatchObject({ fgColor: { rgb: expect.stringMatching(/FDDEDE$/) } });
    expect(requests?.cells?.get(`${at},3`)?.comment).toBeUndefined();
  });

  test('has every fact of the report once', () => {
    const figures = formSheets(FILE, 'zh')
      .flatMap(({ rows }) => rows.flat())
      .filter(({ look, text }) => look !== 'head' && text !== '');
    expect(figures).toHaveLength(FILE.facts.filter(({ raw }) => raw !== '').length);
  });
});

describe('a cell of a workbook', () => {
  test('is a text, never a formula, whatever stands in it', async () => {
    const texts = [
      '=1+1',
      '+1',
      '@SUM(A1)',
      '－2',
      '=HYPERLINK("http://example.com")',
      '007',
      '2024-01-02',
      '_x0041_',
      '1e5',
    ];
    const { rows, cells } = await read([texts.map(printedCell)]);
    expect(rows).toEqual([texts]);
    for (const [, cell] of cells ?? []) expect(cell.formula).toBeUndefined();
  });

  test('is a number where it is one, with the decimals and groups that are printed', async () => {
    const { rows, cells } = await read([['-3', '12.50', '1,234', '-1,234.5'].map(printedCell)]);
    expect(rows).toEqual([[-3, 12.5, 1234, -1234.5]]);
    expect([1, 2, 3].map((at) => cells?.get(`0,${at}`)?.style?.numFmt)).toEqual([
      '0.00',
      '#,##0',
      '#,##0.0',
    ]);
  });

  test('holds nothing that no XML may hold', async () => {
    const { rows } = await read([
      ['甲\u0000\u0008乙', '\ud83d丙', '丁\ufffe', '😀'].map(printedCell),
    ]);
    expect(rows).toEqual([['甲乙', '丙', '丁', '😀']]);
  });
});

test('sheets have names that Excel takes, each once', () => {
  const names = sheetNames([
    'a/b:c*?[d]',
    '',
    "'表'",
    '表'.repeat(40),
    '表'.repeat(40),
    'A',
    'a',
    'History',
  ]);
  for (const name of names) {
    expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
    expect(name).not.toMatch(/^'|'$/);
  }
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(names[7]).not.toBe('History');
});

test('the wide form has a row for each report and a column for each fact', async () => {
  const text = await WIDE_CSV.write({ ...CONTENT, reports: [FILE, FILE] });
  const lines = text
    .slice(1)
    .split('\r\n')
    .map((line) => line.split(','));
  expect(lines).toHaveLength(4);
  expect(lines[1]?.slice(4)).toEqual(FILE.facts.map(({ id }) => id));
  const at = lines[1]?.indexOf('t3.granted.total') ?? -1;
  expect(lines.map((line) => line[at]).slice(2)).toEqual(['61', '61']);
  expect(lines[0]?.[at]).toBe(
    '三、收到和处理政府信息公开申请情况 · 三、本年度办理结果 · （一）予以公开 · 总计',
  );
});

test('nothing in a cell is a mark of Markdown or of HTML', async () => {
  const tables = [
    {
      caption: '<b>表|一',
      rows: [
        ['a|b', '<img src=x onerror=alert(1)>'],
        ['两\n行', '*重*'],
      ],
    },
  ];
  const content = { ...CONTENT, scope: 'tables', tables } as const;
  const markdown = await MARKDOWN.write(content);
  expect(markdown.split('\n')).toEqual([
    '## \\<b\\>表\\|一',
    '',
    '| a\\|b | \\<img src=x onerror=alert(1)\\> |',
    '| --- | --- |',
    '| 两<br>行 | \\*重\\* |',
    '',
  ]);
  const page = new DOMParser().parseFromString(await HTML.write(content), 'text/html');
  expect(page.querySelectorAll('img, b')).toHaveLength(0);
  expect(page.querySelector('h2')?.textContent).toBe('<b>表|一');
  expect([...page.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual(
    tables[0]?.rows.flat(),
  );
});
