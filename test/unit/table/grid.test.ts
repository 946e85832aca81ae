import { describe, expect, test } from 'vitest';
import { cellsInRow, type Grid, GridBuilder } from '../../../lib/table/grid';

/** Builds one section; a cell is a text, or a text with its colspan and rowspan. */
function build(...rows: (string | [string, number, number])[][]): Grid {
  const builder = new GridBuilder();
  for (const row of rows) {
    builder.startRow();
    for (const cell of row) {
      const [text, colspan, rowspan] = typeof cell === 'string' ? [cell, 1, 1] : cell;
      builder.addCell(text, colspan, rowspan);
    }
  }
  return builder.finish(0, '');
}

/** Each row's texts with the column where they begin. */
function lay(grid: Grid): string[] {
  return Array.from({ length: grid.height }, (_, y) =>
    cellsInRow(grid, y)
      .map((cell) => `${grid.column[cell]}${grid.texts[cell]}`)
      .join(' '),
  );
}

describe('spans', () => {
  test('a cell that reaches down pushes the next row to the right', () => {
    expect(lay(build([['a', 1, 2], 'b'], ['c']))).toEqual(['0a 1b', '0a 1c']);
  });

  test('a wide cell pushes what follows it', () => {
    expect(lay(build([['a', 3, 1], 'b'], ['c', 'd']))).toEqual(['0a 3b', '0c 1d']);
  });

  test('a hole between two cells that reach down is filled first', () => {
    expect(lay(build([['a', 1, 2], 'b', ['c', 1, 2], 'd'], ['e', 'f']))).toEqual([
      '0a 1b 2c 3d',
      '0a 1e 2c 3f',
    ]);
  });

  test('a wide cell may overlap one that reaches down, and both stand in the row', () => {
    expect(lay(build(['a', ['b', 1, 2]], [['c', 2, 1]]))).toEqual(['0a 1b', '0c 1b']);
  });

  test('a short cell laid over a tall one does not free its column early', () => {
    expect(lay(build(['a', ['b', 1, 4]], [['c', 2, 2]], ['d'], ['e', 'f']))).toEqual([
      '0a 1b',
      '0c 1b',
      '0c 1b 2d',
      '0e 1b 2f',
    ]);
  });

  test('rowspan 0 reaches to the end of the section', () => {
    expect(lay(build([['a', 1, 0], 'b'], ['c'], ['d']))).toEqual(['0a 1b', '0a 1c', '0a 1d']);
  });

  test('a span past the last row is cut there', () => {
    const grid = build([['a', 1, 65_534], 'b'], ['c']);
    expect(grid.height).toBe(2);
    expect([...grid.rowspan]).toEqual([2, 1, 1]);
  });

  test('rows may be of any length', () => {
    const grid = build(['a'], ['b', 'c', 'd'], [], ['e', 'f']);
    expect(lay(grid)).toEqual(['0a', '0b 1c 2d', '', '0e 1f']);
    expect(grid.width).toBe(3);
  });

  test('a table without rows is no table', () => {
    const grid = build();
    expect([grid.height, grid.width]).toEqual([0, 0]);
    expect(cellsInRow(grid, 0)).toEqual([]);
  });
});

describe('spans that no table has', () => {
  test.each([
    ['zero', 0],
    ['below zero', -3],
    ['not a number', Number.NaN],
  ])('a colspan that is %s counts as 1', (_, colspan) => {
    expect([...build([['a', colspan, 1], 'b']).colspan]).toEqual([1, 1]);
  });

  test('a colspan counts as 1000 at the most', () => {
    expect(build([['a', 5000, 1]]).width).toBe(1000);
  });

  test('spans of 65,534 by the thousand end, and every cell is kept', () => {
    const row = Array.from({ length: 60 }, (): [string, number, number] => ['x', 1000, 65_534]);
    const grid = build(...Array.from({ length: 200 }, () => row));
    expect(grid.height).toBe(200);
    expect(grid.width).toBeLessThanOrEqual(4096);
    expect(cellsInRow(grid, 0).length).toBeGreaterThan(0);
  });

  test('10,000 rows that each reach down to the end do not take 10,000 times 10,000 steps', () => {
    const grid = build(
      ...Array.from({ length: 10_000 }, (): [string, number, number][] => [['x', 1, 65_534]]),
    );
    let cells = 0;
    for (let y = 0; y < grid.height; y++) cells += cellsInRow(grid, y).length;
    expect(grid.height).toBe(10_000);
    expect(cells).toBeLessThan(10_000_000);
  });
});
