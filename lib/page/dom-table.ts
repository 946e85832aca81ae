import type { Steps } from '../steps';
import { type Grid, GridBuilder } from '../table/grid';
import { drawnIn, readCellText } from './cell-text';
import { type Looks, PLAIN_LOOKS } from './looks';
import { firstElementOf, nextElementOf, tagOf } from './nodes';
import { isGone } from './tags';

/** Rows between two places where reading may be interrupted. */
const ROWS_PER_STEP = 64;

/** A table's grid, and the elements of its cells in the grid's order. */
export interface DomTable {
  readonly grid: Grid;
  readonly cells: readonly Element[];
}

/**
 * Reads a table element into a grid. Siblings are walked, since `table.rows` and `row.cells` cost more than
 * the cells' own text. A `tfoot` is read last, wherever it stands; what is not displayed is not there.
 * @param number its block's number
 * @param nested whether further tables stand inside its cells
 * @param looks whether what stands in it is seen
 */
export function* readDomTable(
  table: Element,
  number: number,
  nested: boolean,
  looks: Looks = PLAIN_LOOKS,
): Steps<DomTable> {
  const builder = new GridBuilder();
  const cells: Element[] = [];
  const feet: Element[] = [];
  let caption = '';
  let loose = false;
  let rows = 0;

  function* readRows(first: Element | null): Steps<void> {
    let row = first;
    while (row) {
      const tag = tagOf(row);
      if (tag === 'TR' && !looks.isOut(row, tag)) {
        readRow(row);
        if (++rows % ROWS_PER_STEP === 0) yield;
      }
      row = nextElementOf(row, tag);
    }
  }

  function readRow(row: Element): void {
    builder.startRow();
    let cell = row.firstElementChild;
    while (cell) {
      const tag = tagOf(cell);
      if (tag === 'TD' || tag === 'TH') readCell(cell, tag);
      cell = nextElementOf(cell, tag);
    }
  }

  function readCell(cell: Element, tag: string): void {
    // Most cells of a large table have no attribute at all, which one question tells.
    let isIn: boolean;
    if (!cell.hasAttributes()) {
      const text = readCellText(cell, nested, looks);
      const isEmpty = cell.firstElementChild !== null && text.trim() === '';
      isIn = builder.addCell(isEmpty ? drawnIn(cell, looks) : text, 1, 1);
    } else {
      const look = looks.cell(cell, tag);
      if (look === 'out') return;
      const text = look === 'blank' ? '' : readCellText(cell, nested, looks);
      const seen = text.trim() === '' ? drawnIn(cell, looks) : text;
      isIn = builder.addCell(seen, span(cell, 'colspan'), span(cell, 'rowspan'));
    }
    if (isIn) cells.push(cell);
  }

  let next = table.firstElementChild;
  while (next) {
    const child = next;
    const tag = tagOf(child);
    next = nextElementOf(child, tag);
    if (tag === 'TR') {
      if (looks.isOut(child, tag)) continue;
      readRow(child);
      loose = true;
      if (++rows % ROWS_PER_STEP === 0) yield;
      continue;
    }
    if (loose) builder.endSection();
    loose = false;
    if (isGone(child, tag)) continue;
    if (tag === 'TFOOT') feet.push(child);
    else if (tag === 'TBODY' || tag === 'THEAD') {
      yield* readRows(firstElementOf(child, tag));
      builder.endSection();
    } else if (tag === 'CAPTION' && caption === '') caption = child.textContent?.trim() ?? '';
  }
  if (loose) builder.endSection();
  for (const foot of feet) {
    yield* readRows(foot.firstElementChild);
    builder.endSection();
  }
  return { grid: builder.finish(number, caption), cells };
}

function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = cell.getAttribute(name);
  if (value === null) return 1;
  const count = Number.parseInt(value, 10);
  return Number.isNaN(count) || count < 0 ? 1 : count;
}
