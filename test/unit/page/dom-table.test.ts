// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readDomTable } from '../../../lib/page/dom-table';
import { runNow } from '../../../lib/steps';
import { cellsInRow } from '../../../lib/table/grid';
import { parse } from '../support/page';

/** The rows' texts as they are read, and where each cell begins. */
function read(markup: string): string[] {
  const table = parse(markup).querySelector('table');
  if (!table) throw new Error('no table in the markup');
  const { grid } = runNow(readDomTable(table, 0, table.querySelector('table') !== null));
  return Array.from({ length: grid.height }, (_, y) =>
    cellsInRow(grid, y)
      .map((cell) => `${grid.column[cell]}${(grid.texts[cell] ?? '').trim()}`)
      .join(' '),
  );
}

describe('sections', () => {
  test('the foot is read last, wherever it stands', () => {
    expect(
      read(
        '<table><tfoot><tr><td>f</td></tr></tfoot><thead><tr><th>h</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
      ),
    ).toEqual(['0h', '0b', '0f']);
  });

  test('a head in the middle keeps its place', () => {
    expect(
      read(
        '<table><tbody><tr><td>a</td></tr></tbody><thead><tr><td>h</td></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
      ),
    ).toEqual(['0a', '0h', '0b']);
  });

  test('a span ends with its section', () => {
    expect(
      read(
        '<table><thead><tr><th rowspan="9">h</th><th>i</th></tr></thead><tbody><tr><td>a</td><td>b</td></tr></tbody></table>',
      ),
    ).toEqual(['0h 1i', '0a 1b']);
  });

  test('rowspan 0 reaches to the end of its own section', () => {
    expect(
      read(
        '<table><tbody><tr><td rowspan="0">a</td><td>b</td></tr><tr><td>c</td></tr></tbody><tbody><tr><td>d</td></tr></tbody></table>',
      ),
    ).toEqual(['0a 1b', '0a 1c', '0d']);
  });

  test('rows that stand in no section are read, those that scripts put there before a body, too', () => {
    const document = parse('<table id="t"><tbody><tr><td>b</td></tr></tbody></table>');
    const table = document.getElementById('t') as HTMLTableElement;
    const row = document.createElement('tr');
    row.append(document.createElement('td'));
    row.firstElementChild?.append('a');
    table.insertBefore(row, table.firstChild);
    const { grid } = runNow(readDomTable(table, 0, false));
    expect(grid.texts).toEqual(['a', 'b']);
  });

  test('a caption is told apart from the cells', () => {
    const table = parse('<table><caption> 表三 </caption><tr><td>a</td></tr></table>');
    const { grid } = runNow(readDomTable(table.querySelector('table') as Element, 0, false));
    expect(grid.caption).toBe('表三');
    expect(grid.texts).toEqual(['a']);
  });
});

describe('spans as attributes', () => {
  test.each(['', '0', '-2', 'two', '1.9', ' 1 ', '1%'])(
    'colspan=%j covers one column',
    (colspan) => {
      expect(read(`<table><tr><td colspan="${colspan}">a</td><td>b</td></tr></table>`)).toEqual([
        '0a 1b',
      ]);
    },
  );

  test.each(['2', ' 2', '2.7', '2px', '+2'])('colspan=%j covers two', (colspan) => {
    expect(read(`<table><tr><td colspan="${colspan}">a</td><td>b</td></tr></table>`)).toEqual([
      '0a 2b',
    ]);
  });

  test.each(['', '-1', 'x', '1'])('rowspan=%j covers one row', (rowspan) => {
    expect(
      read(`<table><tr><td rowspan="${rowspan}">a</td></tr><tr><td>b</td></tr></table>`),
    ).toEqual(['0a', '0b']);
  });
});

describe('tables in tables', () => {
  test('the cells of an inner table are not those of the outer one', () => {
    expect(
      read(
        '<table><tr><td>a<table><tr><td>x</td><td>y</td></tr></table></td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
      ),
    ).toEqual(['0a 1b', '0c 1d']);
  });
});

test('a figure that only a style sheet draws is not legible', () => {
  const markup = (name: string) => `<table><tr><td ${name}="37"> </td><td>b</td></tr></table>`;
  expect(read(markup('data-value'))).toEqual(['0\uFFFC 1b']);
  expect(read(markup('data-row'))).toEqual(['0 1b']);
});

describe('what is not displayed is not there', () => {
  test.each([
    '<table><tr><td>a</td><td style="color:red; DISPLAY : none">x</td><td>b</td></tr></table>',
    '<table><tr><td>a</td><td hidden>x</td><td>b</td></tr></table>',
    '<table><tr style="display:none"><td>x</td><td>y</td></tr><tr><td>a</td><td>b</td></tr></table>',
    '<table><tbody hidden><tr><td>x</td></tr></tbody><tbody><tr><td>a</td><td>b</td></tr></tbody></table>',
  ])('%s', (markup) => {
    expect(read(markup)).toEqual(['0a 1b']);
  });

  test('a cell whose text is not seen keeps its place', () => {
    const markup =
      '<table><tr><td>a</td><td style="visibility:hidden"></td><td>b</td></tr></table>';
    expect(read(markup)).toEqual(['0a 1 2b']);
  });
});
