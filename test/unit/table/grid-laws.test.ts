import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsInRow, type Grid, GridBuilder } from '../../../lib/table/grid';

interface Span {
  readonly colspan: number;
  readonly rowspan: number;
}

/** Sections of rows of cells. */
type Table = readonly (readonly (readonly Span[])[])[];

/**
 * The standard's algorithm for forming a table, slot by slot and as slow as it reads
 * (https://html.spec.whatwg.org/multipage/tables.html#forming-a-table): for each row the cells in it, by slot.
 */
function formTable(table: Table): { width: number; rows: Set<number>[] } {
  const slots: Set<number>[][] = [];
  const slot = (x: number, y: number): Set<number> => {
    slots[y] ??= [];
    const row = slots[y] as Set<number>[];
    row[x] ??= new Set();
    return row[x] as Set<number>;
  };
  let width = 0;
  let y = 0;
  let cell = 0;
  for (const section of table) {
    const end = y + section.length;
    for (const row of section) {
      let x = 0;
      for (const { colspan, rowspan } of row) {
        while (x < width && slot(x, y).size > 0) x++;
        const wide = colspan === 0 ? 1 : colspan;
        const bottom = rowspan === 0 ? end : Math.min(end, y + rowspan);
        for (let across = x; across < x + wide; across++) {
          for (let down = y; down < bottom; down++) slot(across, down).add(cell);
        }
        x += wide;
        width = Math.max(width, x);
        cell++;
      }
      y++;
    }
  }
  const rows = Array.from(
    { length: y },
    (_, at) => new Set((slots[at] ?? []).flatMap((s) => (s ? [...s] : []))),
  );
  return { width, rows };
}

function build(table: Table): Grid {
  const builder = new GridBuilder();
  let cell = 0;
  for (const section of table) {
    for (const row of section) {
      builder.startRow();
      for (const { colspan, rowspan } of row) {
        builder.addCell(String(cell), colspan, rowspan);
        cell++;
      }
    }
    builder.endSection();
  }
  return builder.finish(-1, '');
}

const span = fc.record({
  colspan: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.integer({ min: 0, max: 4 })),
  rowspan: fc.oneof(
    { weight: 4, arbitrary: fc.constant(1) },
    fc.integer({ min: 0, max: 4 }),
    fc.constantFrom(65_534, 65_535, 1_000_000),
  ),
});
const table = fc.array(fc.array(fc.array(span, { maxLength: 6 }), { maxLength: 6 }), {
  maxLength: 3,
});

test('a table of any spans is formed as the HTML standard forms it', () => {
  fc.assert(
    fc.property(table, (sections) => {
      const grid = build(sections);
      const { width, rows } = formTable(sections);
      expect(grid.height).toBe(rows.length);
      expect(grid.width).toBe(width);
      rows.forEach((cells, y) => {
        expect(new Set(cellsInRow(grid, y)), `row ${y}`).toEqual(cells);
      });
    }),
    { numRuns: 300 },
  );
});

test('the cells of a row come from left to right', () => {
  fc.assert(
    fc.property(table, (sections) => {
      const grid = build(sections);
      for (let y = 0; y < grid.height; y++) {
        const columns = cellsInRow(grid, y).map((cell) => grid.column[cell] ?? -1);
        expect(columns).toEqual([...columns].sort((a, b) => a - b));
      }
    }),
    { numRuns: 200 },
  );
});
