import { describe, expect, test } from 'vitest';
import { readFigure } from '../../../lib/table/figure';

/** What a cell says: its number, `blank`, or `words`. */
function read(text: string): number | string {
  const figure = readFigure(text);
  return figure.kind === 'number' ? figure.value : figure.kind;
}

describe('a cell that holds a number', () => {
  test.each<[text: string, value: number]>([
    ['37', 37],
    ['0', 0],
    ['007', 7],
    [' 37 ', 37],
    ['\n\t37\r\n', 37],
    ['\u00a037\u00a0', 37],
    ['\u300037', 37],
    ['37\u200b', 37],
    ['\ufeff37', 37],
    ['３７', 37],
    ['０', 0],
    ['零', 0],
    ['1,234', 1234],
    ['１，２３４', 1234],
    ['1,234,567', 1_234_567],
    ['12 345', 12_345],
    ["1'234", 1234],
    ['1’234’567', 1_234_567],
    ['1\u00a0234\u00a0567', 1_234_567],
    ['0.33', 0.33],
    ['59237.2449', 59237.2449],
    ['1,234.5', 1234.5],
    ['１２．５', 12.5],
    ['37.00', 37],
    ['37.', 37],
    ['37。', 37],
    ['-5', -5],
    ['－5', -5],
    ['−5', -5],
    ['+5', 5],
    ['-0', 0],
    ['37件', 37],
    ['37 件', 37],
    ['3人次', 3],
    ['22（其中修订 16 件）', 22],
    ['22(其中修订16件)', 22],
    ['22件（其中修订 16 件）', 22],
    ['“12”', 12],
    ['"12"', 12],
    ["'12", 12],
    ['‘1,234’', 1234],
    ['__12__', 12],
    ['＿0＿', 0],
    ['【12】', 12],
    ['“12件”', 12],
    ['12&nbsp;', 12],
    ['&#160;12<br/>', 12],
    ['999999999999999', 999_999_999_999_999],
  ])('%j is read as %d', (text, value) => {
    expect(read(text)).toBe(value);
  });

  test('a unit of money is told beside the number', () => {
    expect(readFigure('251000元')).toEqual({
      kind: 'number',
      value: 251_000,
      places: 0,
      unit: '元',
    });
    expect(readFigure('25.1万元')).toEqual({
      kind: 'number',
      value: 25.1,
      places: 1,
      unit: '万元',
    });
  });

  test('zero never comes with a sign', () => {
    const figure = readFigure('-0');
    expect(figure.kind === 'number' && Object.is(figure.value, 0)).toBe(true);
  });
});

describe('a cell that says nothing', () => {
  test.each([
    '',
    ' ',
    '\u00a0',
    '\u3000',
    '\u200b',
    '\n\n',
    '—',
    '——',
    '-',
    '－',
    '–',
    '/',
    '／',
    '\\',
    '无',
    ' 无 ',
    '…',
    '*',
    'N/A',
  ])('%j is blank, which is not zero', (text) => {
    expect(read(text)).toBe('blank');
  });
});

describe('a cell that leaves a doubt', () => {
  test.each([
    '3 7',
    '“3”7',
    '“3”“7”',
    '3&nbsp;7',
    '3<br>7',
    '[3]',
    '“',
    '3\n7',
    '19\n526',
    '3\u00a07',
    '1,2,4',
    '12,34',
    '1,2345',
    '1,,234',
    '12/3',
    '3-5',
    '3:2',
    '2024-01-20',
    '2024年',
    '2024.1.20',
    '1e5',
    '0x10',
    '1.2.3',
    '37%',
    '约37',
    '37余',
    '近80',
    '3件7件',
    '（37',
    '（）',
    '--5',
    '+-5',
    '1234567890123456',
    '0.1234567890123456',
    '自然人',
    '一',
    'NaN',
    'Infinity',
    '[object Object]',
    '=1+2',
    '٣٧',
    '½',
    'Ⅶ',
  ])('%j is not taken for a number', (text) => {
    expect(read(text)).not.toBeTypeOf('number');
  });

  test('a long text is words, whatever it ends in', () => {
    expect(read(`${'本年度'.repeat(400_000)}37`)).toBe('words');
    expect(read('9'.repeat(1_000_000))).toBe('words');
    expect(read(`${' '.repeat(1_000_000)}x`)).toBe('words');
  });
});
