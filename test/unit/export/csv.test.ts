// @vitest-environment happy-dom
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toCsv, toReport } from '../../../lib';
import { commaSeparated } from '../../../lib/export/delimited';
import { fileName } from '../../../lib/export/name';
import { plainNumber, tableRows } from '../../../lib/export/rows';
import { audit, portalPage, table } from '../support/pages';
import { FIGURES, report } from '../support/sample';

const TITLE = '青岚市水利局2022年政府信息公开工作年度报告';
const RESULT = audit(
  report({ 't3.granted.business': '', 't3.partial.natural': '约3' }, { title: TITLE }),
);
const rows = (csv: string): string[][] => Papa.parse<string[]>(csv.slice(1)).data;

describe('the facts as CSV', () => {
  const csv = toCsv(RESULT);
  const [header = [], ...lines] = rows(csv);

  test('Excel takes it for UTF-8', () => {
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv.charCodeAt(1)).not.toBe(0xfeff);
    expect(csv).toContain('\r\n');
  });

  test('its columns are for people first, and last those of the contract', () => {
    expect(header).toEqual([
      '发布机构',
      '年度',
      '表',
      '行',
      '列',
      '数值',
      '原文',
      '状态',
      'issuer',
      'year',
      'table',
      'row',
      'column',
      'value',
      'raw',
      'state',
      'id',
    ]);
  });

  test('each fact has its row, in the order of the form', () => {
    expect(lines.map((line) => line.at(-1))).toEqual(RESULT.facts.map(({ id }) => id));
    expect(lines).toHaveLength(Object.keys(FIGURES).length);
  });

  test('a row tells people where the fact stands, in full, in the words of the form', () => {
    const people = (id: string) => lines.find((each) => each.at(-1) === id)?.slice(0, 8);
    expect(people('t3.denied.secret.business')).toEqual([
      '青岚市水利局',
      '2022',
      '三、收到和处理政府信息公开申请情况',
      '三、本年度办理结果 · （三）不予公开 · 1.属于国家秘密',
      '法人或其他组织 · 商业企业',
      '0',
      '0',
      '已读取',
    ]);
    expect(people('t3.closed.other.natural')?.[3]).toBe(
      '三、本年度办理结果 · （六）其他处理 · 3.其他',
    );
    expect(people('t4.litigation-after.upheld')?.slice(3, 5)).toEqual([
      '',
      '行政诉讼 · 复议后起诉 · 结果维持',
    ]);
    expect(people('t2.normative.made')?.[3]).toBe('第二十条第（一）项 · 行政规范性文件');
  });

  test('its headers are English where the reader is', () => {
    const [words = [], first = []] = rows(toCsv(RESULT, { language: 'en' }));
    expect(words.slice(0, 9)).toEqual([
      'Issuer',
      'Year',
      'Table',
      'Row',
      'Column',
      'Value',
      'As printed',
      'State',
      'issuer',
    ]);
    expect(first[7]).toBe('read');
  });

  test('a row says what is known of the fact', () => {
    const line = (id: string): string[] | undefined =>
      lines.find((each) => each.at(-1) === id)?.slice(-9);
    expect(line('t3.granted.natural')).toEqual([
      '青岚市水利局',
      '2022',
      't3',
      'granted',
      'natural',
      '12',
      '12',
      'read',
      't3.granted.natural',
    ]);
    expect(line('t3.denied.third-party.total')?.slice(2, 5)).toEqual([
      't3',
      'denied.third-party',
      'total',
    ]);
    expect(line('t4.litigation-direct.upheld')?.slice(2, 5)).toEqual([
      't4',
      'litigation-direct',
      'upheld',
    ]);
    expect(line('t2.fees.amount')?.slice(5, 7)).toEqual(['37.56', '37.56']);
    expect(line('t3.granted.business')?.slice(5, 8)).toEqual(['', '', 'blank']);
    expect(line('t3.partial.natural')?.slice(5, 8)).toEqual(['', '约3', 'unreadable']);
  });

  test('a negative figure is a figure, also as it is printed', () => {
    const negative = audit(report({ 't3.granted.natural': '-3', 't3.partial.natural': '-3件' }));
    const [, ...facts] = rows(toCsv(negative));
    const cellsOf = (id: string) => facts.find((each) => each.at(-1) === id)?.slice(-4, -2);
    expect(cellsOf('t3.granted.natural')).toEqual(['-3', '-3']);
    expect(cellsOf('t3.partial.natural')?.[1]).toBe("'-3件");
  });

  test('a page without a report gives the header alone', () => {
    expect(toCsv(audit('<p>通知</p>')).trim().split('\r\n')).toHaveLength(1);
  });
});

describe('the tables as CSV', () => {
  test('they stand one below the other as on the page', () => {
    const html = portalPage(
      '统计',
      `${table([
        ['项目', '数'],
        ['甲', '1,234'],
        ['乙', '007'],
      ])}<p>又</p>${table([
        ['年', '值'],
        ['2023', '-5'],
        ['2024', '12.50'],
      ])}`,
    );
    expect(rows(toCsv(audit(html), { scope: 'tables' }))).toEqual([
      ['项目', '数'],
      ['甲', '1,234'],
      ['乙', '007'],
      [''],
      ['年', '值'],
      ['2023', '-5'],
      ['2024', '12.50'],
    ]);
  });

  test.each([
    '=1+1',
    '+1',
    '-cmd',
    '@SUM(1)',
    '＝1＋1',
    '＋1',
    '－cmd',
    '＠SUM(1)',
    '﹦1',
    '\u200b=1',
    '\u202e＝1',
  ])('a spreadsheet runs no %j', (text) => {
    const csv = commaSeparated(
      tableRows([{ caption: text, rows: [[text, `\u3000${text}`, `甲${text}`]] }]),
    );
    expect(rows(csv)).toEqual([[`'${text}`], [`'${text}`, `'\u3000${text}`, `甲${text}`]]);
  });

  test('a negative figure is no formula, grouped or a share', () => {
    const figures = ['-5', '-1,234.50', '-12.5%'];
    expect(rows(commaSeparated(tableRows([{ caption: '', rows: [figures] }])))).toEqual([figures]);
    const texts = ['-1,2,4', '-5%+1', '-1,234件'];
    expect(rows(commaSeparated(tableRows([{ caption: '', rows: [texts] }])))).toEqual([
      texts.map((text) => `'${text}`),
    ]);
  });

  test('figures are numbers, codes and everything doubtful stay text', () => {
    expect(plainNumber('12')).toBe(12);
    expect(plainNumber('-5')).toBe(-5);
    expect(plainNumber('12.50')).toBe(12.5);
    for (const text of [
      '007',
      '1,234',
      '1,2,4',
      '12/3',
      '1e5',
      '2024-01-20',
      '1234567890123456',
      '',
      ' ',
      '-',
      'NaN',
      '0x1',
      '１',
    ])
      expect(plainNumber(text)).toBeNull();
  });
});

describe('the name of the file', () => {
  const name = (issuer: string | null, year: number | null, extension = 'csv'): string => {
    const file = toReport(RESULT, { tables: false });
    return fileName({ ...file, report: { ...file.report, issuer, year } }, extension);
  };

  test('says whose report it is and which year', () => {
    expect(name('青岚市水利局', 2022)).toBe('青岚市水利局_2022_年报数据.csv');
    expect(name('青岚市水利局', 2022, 'json')).toBe('青岚市水利局_2022_年报数据.json');
  });

  test('leaves out what is not known', () => {
    expect(name(null, 2022)).toBe('2022_年报数据.csv');
    expect(name('青岚市水利局', null)).toBe('青岚市水利局_年报数据.csv');
    expect(name(null, null)).toBe('年报数据.csv');
  });

  test('tells all tables from the report’s figures, and a page without a report by its title', () => {
    const file = toReport(RESULT, { tables: false });
    const plain = {
      ...file,
      source: { ...file.source, title: '甲局/部门预算' },
      report: { form: null, issuer: null, year: null },
    };
    expect(fileName(file, 'csv', 'tables')).toMatch(/_表格数据\.csv$/);
    expect(fileName(plain, 'csv', 'tables')).toBe('甲局 部门预算_表格数据.csv');
  });

  test.each([
    '../../etc/passwd',
    'C:\\Windows\\x',
    'a/b',
    'a:b*c?d"e<f>g|h',
    'a\u0000b\nc',
    '\u202egnp.exe',
    '..',
    '.',
    'CON:',
    '%2e%2e%2f',
    '甲'.repeat(500),
    `${'甲'.repeat(59)}😀`,
    '\ud83d甲\udcca',
    '甲\u061c\u2066乙\u009b\ufeff',
  ])('is safe with %j as the body', (issuer) => {
    const file = name(issuer, 2022);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    expect(file).not.toMatch(/[\u0000-\u001f<>:"/\\|?*%\u202a-\u202e]/);
    expect(file).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    expect(file).toMatch(/2022_年报数据\.csv$/);
    expect(file.slice(0, -4)).not.toContain('.');
    expect(file.length).toBeLessThan(120);
    expect(file).toBe(file.trim());
  });
});
