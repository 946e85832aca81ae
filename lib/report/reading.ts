import type { FormModel } from '../form/model';
import { isBlank } from '../text/space';
import { isBorneOut } from './as-printed';
import type { FactState } from './fact';
import { type Line, note } from './line';
import type { Placing, RowPlacing } from './placed';
import { keepPresumed, reopen } from './presumed';
import type { DataRow, Print } from './print';
import { Proof } from './proof';
import type { How } from './proven';
import { redeem } from './redeem';
import { type Cell, figureOf } from './rows';
import type { TableScanner } from './scan';
import { settle } from './settle';
import {
  beginsEmpty,
  crowdOf,
  endsEmpty,
  isAhead,
  isAlone,
  isBesides,
  isBlankCell,
  isMerged,
  isShort,
  isTorn,
} from './short-rows';
import { doubtSlid } from './slid-rows';
import { choices } from './slipped';
import type { OpenRow } from './trials';
import { doubtTwo } from './two-figures';

/**
 * From placed rows to what is read of each cell, by how well its place is known.
 *
 * 1. A row that has one cell beneath each label of a whole header is read by its labels, and that is that.
 * 2. A row with several ways to be placed, or with too many cells, is `open`: the sums decide, if just one reading holds.
 * 3. Any other row was placed by something weaker: by the order of its cells, beneath a header that has lost a label. It
 *    stands where the sums bear it out: those of the row itself, or of rows that stand like it. Where they do not, nothing that
 *    a broken sum speaks of is read, so that nobody is accused by a figure that may stand elsewhere.
 */
export interface Reading {
  readonly cell: Cell | null;
  readonly state: FactState;
}

/** Puts what is read of a print's cells into `readings`, by fact id. */
export function readPrint(
  model: FormModel,
  scanner: TableScanner,
  print: Print,
  readings: Map<string, Reading>,
): void {
  const table = scanner.model.table.key;
  const sums = model.sumsByTable.get(table) ?? [];
  const isSummed = ({ item, header }: DataRow): boolean =>
    header.columns.some(({ item: { order } }) => model.summed.has(item.facts[order] ?? ''));
  const crowd = crowdOf(print);
  const lines = [...print.rows.values()].map((row): Line => {
    const alone = isAlone(row, crowd);
    const isSound = print.crowded.size === 0 && isOwn(row, print, isSummed);
    return {
      row,
      placing: row.placing,
      facts: row.header.columns.map(({ item }) => row.item.facts[item.order] ?? ''),
      choices: [],
      cells: 'cells' in row.placing && row.placing.kind !== 'none' ? row.placing.cells : [],
      sure: row.header.columns.map(({ unsure }) => isSound && !unsure),
      how: alone ? 'weak' : howPlaced(row),
      isAlone: alone,
      holds: false,
    };
  });
  const odd = lines.filter(({ cells }) => cells.some((cell) => cell && isBlank(cell.text)));
  const isPushed = ({ row, cells }: Line): boolean =>
    !isSummed(row) &&
    (beginsEmpty(cells) ||
      (endsEmpty(cells) &&
        lines.some((line) => !odd.includes(line) && line.cells.length === cells.length)));
  // In a table that prints its zeros an empty cell has moved the figures beside it, for all that any sum says.
  if (odd.every(isPushed)) for (const line of odd) line.sure = line.sure.map(() => false);
  // Where no sum tells, rows with a cell for each column stand no better than most, which have more or fewer.
  const free = lines.filter(({ row }) => !isSummed(row));
  const loose = free.filter(({ placing: { kind } }) => kind === 'open' || kind === 'none');
  if (loose.length > 1 && loose.length * 2 >= free.length)
    for (const line of free) line.sure = line.sure.map(() => false);
  if (!lines.every(({ how }) => how === 'label')) bearOut(lines, model, scanner);
  doubtSlid(lines, sums, print);
  redeem(lines, model, scanner, print);
  doubtTwo(lines, sums);
  for (const { row, facts, cells, sure, choices } of lines) {
    row.header.columns.forEach((column, i) => {
      const straight =
        row.placing.kind === 'direct' && choices.length === 0 && !row.byPlace && !column.inferred;
      const state = !sure[i] ? 'unreadable' : straight ? 'read' : 'recovered';
      readings.set(facts[i] ?? '', { cell: cells[i] ?? null, state });
    });
  }
}

/** False of a row whose cells may be another's, or have moved. */
const isOwn = (row: DataRow, print: Print, isSummed: (row: DataRow) => boolean): boolean =>
  !print.conflicts.has(row.item) &&
  !isMerged(row) &&
  !isTorn(row, print) &&
  !isBesides(row, print) &&
  !isAhead(row, print) &&
  (!isShort(row) || isSummed(row));

function howPlaced(row: DataRow): How {
  const { placing } = row;
  if (placing.kind === 'open' || placing.kind === 'none') return 'open';
  if (placing.kind !== 'direct' || !placing.exact || !row.header.whole || row.byPlace)
    return 'weak';
  return placing.cells.some(isBlankCell) ? 'standing' : 'label';
}

/** Rows that their labels do not place beyond doubt, held against the sums. */
function bearOut(lines: readonly Line[], model: FormModel, scanner: TableScanner): void {
  const { table } = scanner.model;
  keepPresumed(lines, model, scanner);
  reopen(lines);
  const rows = lines.map(({ row, placing }) => ({ ...row, placing }));
  const open: Line[] = [];
  const figures = new Map<string, number | null>();
  lines.forEach((line, i) => {
    line.choices = choices(rows[i] as DataRow, rows, scanner);
    if (line.choices.length > 0) open.push(line);
    else if (line.placing.kind === 'none') line.sure = line.sure.map(() => false);
    else note(figures, line);
  });
  const waysOf = (line: Line) => line.choices.map((way) => way.map(figureOf));
  // One row with a blank total may well be printed so; several have more likely lost a cell each, unless all sums hold as they stand.
  const direct = open.filter(({ placing }) => placing.kind === 'direct');
  const borneOut =
    direct.length === open.length &&
    isBorneOut(
      open.map((line) => ({ facts: line.facts, choices: waysOf(line) })),
      figures,
      model.sums,
    );
  const isLabelled = ({ placing }: Line): boolean =>
    placing.kind === 'direct' && (direct.length === 1 || borneOut);
  const isStanding = (line: Line): boolean => isPresumedAsIs(line.placing) || isLabelled(line);
  const settled = settle(
    open.map(
      (line): OpenRow => ({
        facts: line.facts,
        // Where the sums bear out what is printed, no other way is weighed.
        choices: borneOut ? waysOf(line).slice(0, 1) : waysOf(line),
        presumed: isStanding(line),
        labelled: isLabelled(line),
        likeness: `${line.row.header.columns.length}/${line.row.label?.cell.end ?? ''}`,
      }),
    ),
    figures,
    model.sums,
  );
  open.forEach((line, i) => {
    const { choice = 0, good = [], certain = [], holds = false, alone = false } = settled[i] ?? {};
    const isAsIs = isStanding(line) && choice === 0;
    // A zero that the sums ask for where the page may have lost a cell is not printed there for all that is known.
    line.cells = (line.choices[choice] ?? []).map((cell, c) => {
      const isThere = isAsIs || figureOf(cell) !== 0 || good.every((way) => line.choices[way]?.[c]);
      return isThere ? cell : null;
    });
    line.sure = line.sure.map((sure, c) => sure && certain[c] === true);
    line.holds = holds && leavesNone(line.cells, line.choices);
    const stands = alone && isBeneath(line.placing, line.cells);
    line.how = isStanding(line) || stands ? 'standing' : 'open';
    note(figures, line);
  });
  const proof = new Proof(table, model.sums, (fact) => figures.get(fact));
  for (const line of lines) proof.add(line.row, { ...line, unanimous: unanimity(line) });
  for (const line of lines) {
    if (line.how === 'label') continue;
    const doubts = proof.doubts(line.row);
    line.sure = line.sure.map((sure, i) => sure && !doubts.has(line.facts[i] ?? ''));
  }
}

/** True of the way in which each column has its own cell beneath it. */
function isBeneath(placing: RowPlacing, cells: Placing): boolean {
  if (placing.kind !== 'open' || !placing.beneath) return false;
  return placing.beneath.every((cell, i) => figureOf(cell) === figureOf(cells[i] ?? null));
}

/** True of a way that leaves out no more figures than any other does, zeros apart. */
function leavesNone(cells: Placing, ways: readonly Placing[]): boolean {
  const count = (way: Placing): number => way.filter((cell) => figureOf(cell)).length;
  const own = count(cells);
  return ways.every((way) => count(way) <= own);
}

/** Per column: whether all ways to place the row put the same there, nothing being the same as zero. */
function unanimity({ facts, choices: ways }: Line): boolean[] {
  const [first = []] = ways;
  return facts.map((_, i) => {
    const figure = figureOf(first[i] ?? null) ?? 0;
    return ways.every((way) => (figureOf(way[i] ?? null) ?? 0) === figure);
  });
}

const isPresumedAsIs = (placing: RowPlacing): boolean =>
  placing.kind === 'open' && placing.presumed;
