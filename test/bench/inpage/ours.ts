/** What is measured of the library, as functions of the page that they run in. */

import { type Audit, auditDocument } from '../../../lib/index';
import { type CellMark, CellMarks } from '../../../lib/marks/mark';
import { DomSource } from '../../../lib/page/dom';
import { runNow } from '../../../lib/steps';
import { readFigure } from '../../../lib/table/figure';
import { mayHoldReport } from '../../../lib/worth';
import { formWords } from '../../../lib/worth/patterns';

/** The floor: the cells are read, and nothing is done with them. */
export function floor(): number {
  let length = 0;
  for (const cell of document.querySelectorAll('td,th')) length += cell.textContent?.length ?? 0;
  return length;
}

/** Discover, reject, grid, numbers: every table that could hold a report is read cell by cell. */
export function reading(): number {
  if (!mayHoldReport(document)) return 0;
  const options = { url: '', words: formWords(), frames: false, outer: null };
  const page = runNow(
    new DomSource(document, options).read((tables) => (at) => tables[at]?.likely ?? false),
  );
  let numbers = 0;
  for (const block of page.blocks) {
    if (block.kind !== 'table' || !block.likely) continue;
    for (const text of block.grid?.texts ?? []) if (readFigure(text).kind === 'number') numbers++;
  }
  return numbers;
}

export function audit(): Audit {
  return auditDocument(document, { frames: false });
}

/** Marks the first cells of the page that hold a figure, as the content script does. */
export function markCells(count: number): number {
  const figures = [...document.querySelectorAll('td')].filter((cell) =>
    /^\s*\d+\s*$/.test(cell.textContent ?? ''),
  );
  const mark: CellMark = { tokens: ['fail', 'term'], description: '' };
  const cells = figures.slice(0, count);
  new CellMarks(document).show(new Map(cells.map((cell) => [cell, mark])));
  return cells.length;
}
