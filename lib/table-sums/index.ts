import type { Check } from '../check';
import { CellSumBuilder } from '../check/cells';
import type { Block, Page, TableBlock } from '../page/blocks';
import { cellPlaces } from '../page/cell-places';
import { type CellPlace, isSamePlace, type Place } from '../place';
import type { ReportReading } from '../report/read';
import type { Steps } from '../steps';
import { continues, mayStandBetween, type SumCell, type TableSum, tableSums } from '../sums';
import { type Grid, placeOfCell } from '../table/grid';
import { foldSpace } from '../text/space';

/** Sums that hold are listed one by one up to so many on a page; all are counted. */
const MOST_LISTED = 2000;
/** Pieces that a table is cut into, at the most. */
const MOST_PIECES = 20;
/** Sums between two places where listing them may be interrupted. */
const SUMS_PER_STEP = 20;
/** A title before a table is no longer than this. */
const TITLE = 60;

/** Checks, and how many tables and sums were looked at: sums that hold are not listed beyond a limit. */
export interface TableChecks {
  readonly checks: readonly Check[];
  readonly sums: { readonly tables: number; readonly count: number };
}

/**
 * Checks the sums of every data table that is no table of the form.
 * @param before checks of the page made so far: a sum that one of them tells of is not told again
 */
export function* checkTables(
  page: Page,
  reading: ReportReading,
  before: readonly Check[] = [],
): Steps<TableChecks> {
  const { blocks } = page;
  const checks: Check[] = [];
  const placeIn = cellPlaces(blocks);
  const formed = new Set<number>();
  for (const { place } of reading.facts) if (place) formed.add(place.block);
  const done = new Set<Block>();
  let tables = 0;
  let count = 0;
  for (const [at, block] of blocks.entries()) {
    if (!isCandidate(block, reading) || done.has(block)) continue;
    if (!block.totals && !block.figures) continue;
    // Only a total's label tells which pieces are one table.
    let pieces = block.totals ? piecesAround(blocks, at, reading) : [block];
    let grids = pieces.flatMap(({ grid }) => grid ?? []);
    if (grids.some((grid) => isFormed(grid, formed))) continue;
    const before = textBefore(blocks, blocks.lastIndexOf(pieces[0] ?? block, at));
    const isWhole = pieces.length === 1 && !mayGoOnFrom(blocks, at, grids[0]);
    let found = yield* tableSums(grids, before.join(';'), isWhole);
    if (pieces.length > 1 && !found.some(({ outcome }) => outcome === 'pass')) {
      // What looked like one table in pieces may be several.
      [pieces, grids] = [[block], block.grid ? [block.grid] : []];
      found = yield* tableSums(grids, before.join(';'), false);
    }
    for (const piece of pieces) done.add(piece);
    if (found.length === 0) continue;
    tables++;
    count += found.length;
    const title = titleOf(grids[0]?.caption ?? '', before);
    const locate = locator(pieces, grids, placeIn);
    for (const sum of found) {
      if (sum.outcome === 'pass' && checks.length >= MOST_LISTED) continue;
      checks.push(asCheck(sum, grids, title, locate));
      if (checks.length % SUMS_PER_STEP === 0) yield;
    }
  }
  return { checks: checks.filter((check) => !isTold(check, before)), sums: { tables, count } };
}

/** A sum within one table that a relation before has told already. */
const isTold = (sum: Check, before: readonly Check[]): boolean =>
  before.some(
    ({ place, expected, outcome }) =>
      place !== null &&
      isSamePlace(place, sum.place) &&
      expected === sum.expected &&
      outcome === sum.outcome,
  );

/** Whether a fact of the report stands in a table. */
function isFormed({ block, places = [] }: Grid, formed: ReadonlySet<number>): boolean {
  return formed.has(block) || places.some((place) => formed.has(place.block));
}

/** Tables that look like the form's are the form's business on a page that has it. */
function isCandidate(block: Block | undefined, reading: ReportReading): block is TableBlock {
  if (block?.kind !== 'table' || !block.grid) return false;
  return !(reading.isReport && block.likely) && !(block.particulars && !block.totals);
}

/** The table with what page breaks cut from it, before and behind. */
function piecesAround(blocks: readonly Block[], at: number, reading: ReportReading): TableBlock[] {
  const own = blocks[at] as TableBlock;
  const pieces = [own];
  for (const step of [-1, 1]) {
    let last = own;
    for (let i = at + step; ; i += step) {
      const next = blocks[i];
      if (next && next.kind !== 'table' && mayStandBetween(next.text)) continue;
      if (pieces.length >= MOST_PIECES || !isCandidate(next, reading)) break;
      const [first, second] = step < 0 ? [next, last] : [last, next];
      if (!first.grid || !second.grid || !continues(first.grid, second.grid)) break;
      if (step < 0) pieces.unshift(next);
      else pieces.push(next);
      last = next;
    }
  }
  return pieces;
}

/** Whether the table before, whatever stands between, may be the first part of this one. */
function mayGoOnFrom(blocks: readonly Block[], at: number, grid: Grid | undefined): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const block = blocks[i];
    if (block?.kind === 'table') return !!grid && !!block.grid && continues(block.grid, grid);
  }
  return false;
}

/** The short texts just before a table: its title, its unit. */
function textBefore(blocks: readonly Block[], at: number): string[] {
  const texts: string[] = [];
  for (let i = at - 1; i >= 0 && texts.length < 3; i--) {
    const block = blocks[i];
    if (!block || block.kind === 'table' || block.text.length > TITLE) break;
    texts.push(block.text);
  }
  return texts;
}

function titleOf(caption: string, before: readonly string[]): string {
  const folded = foldSpace(caption);
  if (folded !== '' && folded.length <= TITLE) return folded;
  return before.find((text) => /表/.test(text) && !/[。；]/.test(text)) ?? '';
}

function locator(
  pieces: readonly TableBlock[],
  grids: readonly Grid[],
  placeIn: ReturnType<typeof cellPlaces>,
): (cell: SumCell) => CellPlace {
  return ({ piece, cell }) => {
    const block = pieces[piece];
    const grid = grids[piece];
    if (!block || !grid) return { table: -1, row: -1, column: -1 };
    return placeIn(block, grid.row[cell] ?? 0, grid.column[cell] ?? -1);
  };
}

function asCheck(
  sum: TableSum,
  grids: readonly Grid[],
  title: string,
  locate: (cell: SumCell) => CellPlace,
): Check {
  const placeOf = ({ piece, cell }: SumCell): Place | null => {
    const grid = grids[piece];
    return grid ? placeOfCell(grid, cell) : null;
  };
  const { rule, outcome, expected, found, difference, reason } = sum;
  const label = [title, sum.label()].filter((part) => part !== '').join(' · ');
  const cells = new CellSumBuilder();
  for (const term of sum.terms()) {
    const place = placeOf(term);
    if (place) cells.add(locate(term), term.label, term.value, term.weight, place);
  }
  return {
    rule,
    target: label,
    outcome,
    severity: 'error',
    expected,
    found,
    difference,
    terms: [],
    sum: cells.finish({ ...locate(sum.target), label }),
    reason,
    place: placeOf(sum.target),
  };
}
