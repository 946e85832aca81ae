// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import {
  COLUMNS,
  eachRow,
  HEADER,
  LABELS,
  type Laid,
  labelsOf,
  table,
  verdictOn,
} from '../support/laid';
import { FIGURES } from '../support/sample';

/** A report with a total that its row does not come to. */
const BROKEN = { ...FIGURES, 't3.granted.total': (FIGURES['t3.granted.total'] ?? 0) + 3 };
const CLEAN = { wrong: [], unread: [], falseAlarms: [], missed: [] };

const pairs = (row: readonly string[], by = '：'): string[] =>
  COLUMNS.map((name, i) => `${name}${by}${row[LABELS + i]}`);
const cut = (at: number, labels: number): Laid => ({
  third: (cells) =>
    table(cells.map((row) => row.slice(0, at))) +
    table(cells.map((row) => [...row.slice(0, labels), ...row.slice(at)])),
});
const OUTCOMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const PROCEEDINGS = ['行政复议', '未经复议直接起诉', '复议后起诉'];
const lawsuits = (print: (name: string, figures: string[]) => string): Laid => ({
  fourth: (cells) =>
    PROCEEDINGS.map((name, i) => print(name, (cells[3] ?? []).slice(i * 5, i * 5 + 5))).join(''),
});

describe('a table whose rows and columns do not tell its figures is read by the labels beside them', () => {
  test.each<[string, Laid]>([
    [
      'a label in each cell',
      {
        third: (cells) =>
          table(cells.slice(HEADER).map((row) => [...row.slice(0, LABELS), ...pairs(row)])),
      },
    ],
    [
      'the same below a header, parted by a blank',
      {
        third: (cells) =>
          table([
            ...cells.slice(0, HEADER),
            ...cells.slice(HEADER).map((row) => [...row.slice(0, LABELS), ...pairs(row, ' ')]),
          ]),
      },
    ],
    [
      'all of a row in one cell',
      {
        third: (cells) =>
          table(cells.slice(HEADER).map((row) => [labelsOf(row), pairs(row).join('<br>')])),
      },
    ],
    [
      'a card for each row',
      {
        third: (cells) =>
          eachRow(cells, (row) =>
            table([[labelsOf(row)], ...COLUMNS.map((name, i) => [name, row[LABELS + i] ?? ''])]),
          ),
      },
    ],
    [
      'lists',
      {
        third: (cells) =>
          eachRow(
            cells,
            (row) =>
              `<p>${labelsOf(row)}</p><ul>${pairs(row)
                .map((pair) => `<li>${pair}</li>`)
                .join('')}</ul>`,
          ),
      },
    ],
    [
      'terms and their figures',
      {
        third: (cells) =>
          eachRow(
            cells,
            (row) =>
              `<h4>${labelsOf(row)}</h4><dl>${COLUMNS.map(
                (name, i) => `<dt>${name}</dt><dd>${row[LABELS + i]}</dd>`,
              ).join('')}</dl>`,
          ),
      },
    ],
    ['halves one behind the other, with their labels', cut(6, LABELS)],
    ['halves without them', cut(6, 0)],
    ['labels in a table of their own', cut(LABELS, 0)],
    [
      'a table for each proceeding, named above',
      lawsuits((name, row) => `<p>${name}</p>${table([OUTCOMES, row])}`),
    ],
    ['the same, named in its first row', lawsuits((name, row) => table([[name], OUTCOMES, row]))],
    [
      'a row for each proceeding',
      {
        fourth: (cells) =>
          table([
            ['', ...OUTCOMES],
            ...PROCEEDINGS.map((name, i) => [name, ...(cells[3] ?? []).slice(i * 5, i * 5 + 5)]),
          ]),
      },
    ],
    [
      'a row for each figure',
      {
        fourth: (cells) =>
          table(
            (cells[3] ?? []).map((figure, i) => [
              PROCEEDINGS[Math.floor(i / 5)] ?? '',
              OUTCOMES[i % 5] ?? '',
              figure,
            ]),
          ),
      },
    ],
  ])('%s', (_, laid) => {
    expect(verdictOn(FIGURES, laid)).toEqual(CLEAN);
    expect(verdictOn(BROKEN, laid)).toEqual(CLEAN);
  });
});

describe('where labels do not tell all figures, none is taken for another', () => {
  test.each<[string, Laid]>([
    [
      'a row that has lost a cell',
      lawsuits((name, row) =>
        table([[name], OUTCOMES, name === '复议后起诉' ? row.slice(1) : row]),
      ),
    ],
    [
      'halves of a row that has lost a cell and was filled up',
      {
        third: (cells) => {
          const moved = cells.map((row, y) =>
            y === HEADER + 2 ? [...row.slice(0, LABELS), ...row.slice(LABELS + 1), ''] : row,
          );
          return (
            table(moved.map((row) => row.slice(0, 6))) +
            table(moved.map((row) => [...row.slice(0, LABELS), ...row.slice(6)]))
          );
        },
      },
    ],
    [
      'a second row with the label of the first',
      {
        third: (cells) =>
          eachRow(cells, (row) =>
            table([[labelsOf(row)], ...COLUMNS.map((name, i) => [name, row[LABELS + i] ?? ''])]),
          ) + table([['一、本年新收政府信息公开申请数量'], ...COLUMNS.map((name) => [name, '77'])]),
      },
    ],
    [
      'last year’s halves behind this year’s',
      {
        third: (cells) =>
          `${table(cells.map((row) => row.slice(0, 6)))}<p>2023年</p>${table(
            cells.map((row, y) => [
              ...row.slice(0, LABELS),
              ...row.slice(6).map((text) => (y < HEADER ? text : `${Number(text) + 5}`)),
            ]),
          )}`,
      },
    ],
  ])('%s', (_, laid) => {
    const { wrong, falseAlarms } = verdictOn(FIGURES, laid);
    expect({ wrong, falseAlarms }).toEqual({ wrong: [], falseAlarms: [] });
  });
});
