/** What is measured of the library, as functions of the page that they run in. */

import { type Audit, auditDocument } from '../../../lib/index';
import { type Intake, readDocument } from '../../../lib/intake';
import { type CellMark, CellMarks } from '../../../lib/marks/mark';
import { Glance } from '../../../lib/page/glance';
import { runNow } from '../../../lib/steps';
import { mayHoldReport } from '../../../lib/worth';

/** The floor: the cells are read, and nothing is done with them. */
export function floor(): number {
  let length = 0;
  for (const cell of document.querySelectorAll('td,th')) length += cell.textContent?.length ?? 0;
  return length;
}

/** The page as data: every table that could hold a report is read cell by cell, and so is the text around them. */
export function reading(): Intake {
  return runNow(readDocument(document, { frames: false })).intake;
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

/** All that the page's own thread does: it is read into data, the data go out, and marks come back. */
export function readAndMark(): number {
  return mayHoldReport(new Glance(document)) ? JSON.stringify(reading()).length + markCells(50) : 0;
}
