import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { auditText, toReport } from '../../../lib';
import { readWorkbook } from '../../../lib/documents/flow/workbook';
import { aboveRows } from '../../../lib/export/above-sheet';
import { commaSeparated } from '../../../lib/export/delimited';
import { longSheets } from '../../../lib/export/long';
import { runFileParts } from '../../../lib/export/run-file';
import { runSchema } from '../../../lib/export/run-schema';
import { type RunEntry, runRows, runSheets } from '../../../lib/export/run-sheets';
import { workbookOf } from '../../../lib/export/workbook';
import { SAMPLES } from '../../portal/reports.mjs';
import { textReport } from '../../portal/site.mjs';

const entry = (sample: Parameters<typeof textReport>[0], url: string): RunEntry => ({
  url,
  title: '=1+1',
  outcome: 'broken',
  report: toReport(auditText(textReport(sample), { url, auditedAt: '2026-01-01T00:00:00.000Z' })),
  unit: sample.issuer,
  year: sample.year,
  failed: 3,
  warned: 1,
  incomplete: 0,
});
const GONE: RunEntry = {
  url: 'http://a.gov.cn/gone',
  title: '某局年报',
  outcome: 'failed',
  reason: '页面不存在',
  report: null,
  unit: null,
  year: null,
  failed: 0,
  warned: 0,
  incomplete: 0,
};
const ENTRIES = [
  GONE,
  entry(SAMPLES.broken, 'http://a.gov.cn/1'),
  entry(SAMPLES.clean, 'http://a.gov.cn/2'),
];

const whole = async (reports: readonly RunEntry[]) => {
  const parts: string[] = [];
  for await (const part of runFileParts({ list: 'http://a.gov.cn/', name: '“甲”' }, reports))
    parts.push(part);
  return JSON.parse(parts.join(''));
};

test('the run file is what its schema says, with any number of reports', async () => {
  const file = runSchema.parse(await whole(ENTRIES));
  expect(file.reports.map(({ url }) => url)).toEqual(ENTRIES.map(({ url }) => url));
  expect(file.reports[1]?.report).toEqual(ENTRIES[1]?.report);
  expect(runSchema.parse(await whole([])).reports).toEqual([]);
  expect(runSchema.safeParse({ ...file, format: 'gouji/run@2' }).success).toBe(false);
});

test('a row each report, its figures under their own headings, none where nothing was read', () => {
  const [head = [], gone = [], first = [], second = []] = runRows(ENTRIES, 'zh');
  const column = head.findIndex(({ text }) => text.includes('自然人') && text.includes('新收'));
  expect(column).toBeGreaterThan(8);
  expect(gone.slice(2, 7).map(({ text }) => text)).toEqual(['未能读取', '', '', '', '页面不存在']);
  expect(gone[column]).toBeUndefined();
  expect([first[column]?.value, second[column]?.value]).toEqual([58, 21]);
  expect([first[0]?.text, second[0]?.text]).toEqual(['青岚市教育局', '青岚市财政局']);
});

test('the workbook reads back: results, findings, figures; a text stays a text', async () => {
  const bytes = await workbookOf(runSheets(ENTRIES, 'zh'));
  const [overview, findings, figures] = await readWorkbook(bytes);
  const texts = (part: typeof overview, row: number): string[] =>
    part?.kind === 'table'
      ? part.cells.filter((cell) => cell.row === row).map(({ text }) => text)
      : [];
  expect(texts(overview, 1)).toContain('页面不存在');
  expect(texts(overview, 2)).toEqual(expect.arrayContaining(['青岚市教育局', '=1+1', '3']));
  expect(texts(findings, 1)).toEqual(expect.arrayContaining(['青岚市教育局', '86', '68']));
  expect(texts(figures, 1).slice(0, 2)).toEqual(['issuer', 'year']);
  expect(texts(figures, 3)).toContain('37.56');
});

test('rows are narrowed down in the workbook, addresses lead there, and what breaks a sum is set off among the figures', async () => {
  const bad: RunEntry = { ...GONE, url: 'javascript:alert(1)' };
  const { sheets } = await readXlsx(await workbookOf(runSheets([bad, ...ENTRIES], 'zh')), {
    readStyles: true,
  });
  const [overview, findings, figures, long] = sheets;
  expect(sheets.map(({ autoFilter }) => autoFilter?.range)).toEqual([
    'A1:I5',
    expect.stringMatching(/^A1:O\d+$/),
    expect.stringMatching(/^A2:[A-Z]{2}4$/),
    expect.stringMatching(/^A1:I\d{3}$/),
  ]);
  const linkAt = (sheet: typeof overview, row: number, column: number) =>
    sheet?.cells?.get(`${row},${column}`)?.hyperlink?.target;
  expect([1, 2, 3].map((row) => linkAt(overview, row, 8))).toEqual([
    undefined,
    'http://a.gov.cn/gone',
    'http://a.gov.cn/1',
  ]);
  expect(overview?.rows[1]?.[8]).toBe('javascript:alert(1)');
  expect(linkAt(findings, 1, 14)).toBe('http://a.gov.cn/1');
  const RED = { fgColor: { rgb: expect.stringMatching(/FDDEDE$/) } };
  const broken = figures?.rows[1]?.indexOf('t3.results.total') ?? -1;
  expect(figures?.cells?.get(`2,${broken}`)?.style?.fill).toMatchObject(RED);
  expect(figures?.cells?.get(`3,${broken}`)?.style?.fill ?? {}).not.toMatchObject(RED);
  const at = long?.rows.findIndex(
    ([unit, , , , , , , , id]) => unit === '青岚市教育局' && id === 't3.results.total',
  );
  expect(long?.rows[at ?? 0]?.slice(0, 2)).toEqual(['青岚市教育局', 2024]);
  expect(long?.cells?.get(`${at},5`)?.style?.fill).toMatchObject(RED);
});

test('figures a row each take as many sheets as they need', () => {
  const reports = ENTRIES.flatMap(({ report }) => report ?? []);
  const facts = reports.flatMap((one) => one.facts);
  const sheets = longSheets(reports, 'en', 100);
  expect(sheets).toHaveLength(Math.ceil(facts.length / 100));
  const rows = sheets.flatMap((sheet) => sheet.rows.slice(1));
  expect(rows.map((row) => row.at(-1)?.text)).toEqual(facts.map(({ id }) => id));
  expect(rows.map((row) => row[5]?.value)).toEqual(facts.map(({ value }) => value));
  expect(longSheets([], 'zh')[0]?.rows).toHaveLength(1);
});

test('what became of findings: counted in each row, told one by one on a sheet of its own', () => {
  const [gone, broken, clean] = ENTRIES as [RunEntry, RunEntry, RunEntry];
  const told = (state: 'fixed' | 'new', message: string) => ({
    ...{ state, rule: 't4.total', target: 't4.reconsideration.total', message },
  });
  const changes = {
    since: '2026-01-02',
    findings: [told('fixed', '=甲'), told('fixed', '乙'), told('new', '丙')],
  };
  const entries = [gone, { ...broken, changes }, clean];
  const sheets = runSheets(entries, 'zh');
  expect(sheets.map(({ name }) => name)).toContain('复查');
  const rows = sheets.find(({ name }) => name === '复查')?.rows ?? [];
  expect(rows.slice(1).map((row) => [row[2]?.text, row[3]?.text])).toEqual([
    ['新出现', '丙'],
    ['已改正', '=甲'],
    ['已改正', '乙'],
  ]);
  const [head = [], ...all] = runRows(entries, 'zh');
  const column = (of: string) => head.findIndex(({ text }) => text === of);
  expect(all.map((row) => row[column('已改正')]?.value ?? null)).toEqual([null, 2, null]);
  expect(all[1]?.[column('新出现')]?.value).toBe(1);
  // The figures still stand under their own headings.
  const received = head.findIndex(({ text }) => text.includes('自然人') && text.includes('新收'));
  expect(all[1]?.[received]?.value).toBe(58);
  expect(runSheets(ENTRIES, 'zh')).toHaveLength(4);
});

const ABOVE = {
  parent: '青岚市',
  year: 2024,
  children: ['=甲县', '乙县'],
  missing: ['丙县'],
  facts: [
    {
      label: '新收 自然人',
      above: 9,
      sum: 7,
      counted: 1,
      unread: ['乙县'],
      difference: 2,
    },
    {
      label: '收费',
      above: null,
      sum: 0.5,
      counted: 2,
      unread: [],
      difference: null,
    },
  ],
};

test('a level above has a sheet of its own in the workbook, and is a table by itself', async () => {
  const sheets = runSheets(ENTRIES, 'zh', ABOVE);
  const [sheet] = sheets.slice(-1);
  expect([sheets.length, sheet?.name]).toEqual([5, '与下级合计对照']);
  const back = (await readWorkbook(await workbookOf(sheets))).at(-1);
  const texts = (row: number) =>
    back?.kind === 'table'
      ? back.cells.filter((cell) => cell.row === row).map(({ text }) => text)
      : [];
  expect(texts(1)).toEqual(['新收 自然人', '9', '7', '2', '1/2', '乙县']);
  expect(texts(2).slice(0, 5)).toEqual(['收费', '', '0.5', '', '2/2']);
  const csv = commaSeparated(aboveRows(ABOVE, 'en'));
  expect(csv).toContain('Report above,青岚市 2024');
  expect(csv).toContain('Without a report,丙县');
  // What a spreadsheet would run is a text.
  expect(csv).not.toMatch(/,=甲县/);
});
