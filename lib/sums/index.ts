/** Sums in tables that follow no form: found by their labels, held against their figures. Nothing here knows the page. */

import type { SumReason } from '../rules/plain-sums';
import type { Steps } from '../steps';
import type { Grid } from '../table/grid';
import { judge } from './judge';
import { columnField, type Field, type Line, rowField, shown } from './lines';
import { resultsOf } from './results';
import { rollForwards } from './roll';
import { figureOf } from './rounding';
import { type Found, searchField } from './search';
import { type Block, type Shape, shapeOf } from './shape';
import { brokenThroughOneCell } from './shared';
import { Sheet } from './sheet';
import { foldLabel, totalRank } from './total-words';
import type { Trial } from './trial';
import { unlabelledSums } from './unlabelled';
import { brokenAt, type Judged } from './verdict';

export { continues, mayStandBetween } from './continued';

/** Rows of a table of more figures are no tree unless something in it is called a total or has a code. */
const MOST_UNTOLD = 30_000;

/** A cell of one of the grids that were given, by its place there. */
export interface SumCell {
  /** Which of the grids, from 0. */
  readonly piece: number;
  /** Which cell of that grid, in its order. */
  readonly cell: number;
}

/** A term of a total; `value` is null where its cell holds no number. */
export interface TableSumTerm extends SumCell {
  /** The labels of its line as they are printed. */
  readonly label: string;
  readonly value: number | null;
  /** -1 where it is taken off (减), else 1. */
  readonly weight: number;
}

/** One total and how it came out. */
export interface TableSum {
  /** `sum.row`: the terms stand in the total's row; `sum.column`: in its column. */
  readonly rule: 'sum.row' | 'sum.column';
  /** `incomplete` where it does not come out and that need not be wrong. */
  readonly outcome: 'pass' | 'fail' | 'incomplete';
  /** The total's cell. */
  readonly target: SumCell;
  /** Row and column of the total as they are printed, made when asked for. */
  label(): string;
  /** What its terms make, in the unit that the table prints. */
  readonly expected: number;
  /** What is printed. */
  readonly found: number;
  /** How much more is printed than the terms make. */
  readonly difference: number;
  readonly reason: SumReason;
  /** Made when asked for: a long column has many. */
  terms(): readonly TableSumTerm[];
}

/**
 * Checks the sums of one table.
 * @param pieces its grid, or those of the pieces that page breaks cut it into
 * @param around the text before it, which may name its unit
 * @param isWhole there is no doubt where it begins and ends
 * @returns every sum that comes out or is doubted, none of a table that nobody could add up
 */
export function* tableSums(
  pieces: readonly Grid[],
  around = '',
  isWhole = pieces.length === 1,
): Steps<TableSum[]> {
  const sheet = yield* Sheet.of(pieces);
  if (!sheet) return [];
  const shape = shapeOf(sheet);
  const fields: Field[] = [];
  const found: Found[] = shape ? yield* labelledSums(sheet, shape, isWhole, fields) : [];
  let loose = yield* unlabelledSums(sheet);
  for (const field of fields) {
    const left = yield* resultsOf(sheet, field, [...found, ...loose]);
    found.push(...left);
    loose = withoutTurned(loose, left);
  }
  const judged = yield* judge(sheet, found, unitOf(sheet, around));
  const driven = yield* judge(sheet, loose, '');
  const made = new Set(
    [...driven, ...judged].flatMap((one) => (settles(one) ? keyOf(one.found, one.trial) : [])),
  );
  const kept = judged.filter((one) => !isDoubt(one) || !made.has(keyOf(one.found, one.trial)));
  // One figure that repeats another says less than several that make it.
  const told = new Set(
    kept.flatMap(({ found, trial }) => (trial.came === 'weak' ? [] : keyOf(found, trial))),
  );
  for (const one of driven) if (!told.has(keyOf(one.found, one.trial))) kept.push(one);
  const broken = brokenThroughOneCell(kept);
  return kept.map(
    (one) => new SheetSum(sheet, broken.has(one) ? { ...one, ...brokenAt(one.trial) } : one),
  );
}

/** Runs of figures but those that a result tells the right way round: what 净额 = 总额 − 准备 says is no sum of 总额. */
function withoutTurned(loose: readonly Found[], left: readonly Found[]): Found[] {
  const keyOf = ({ field, candidate: { total, terms } }: Found): string =>
    `${field.byRow} ${[total, ...terms].map((i) => field.lines[i]?.at ?? -1).sort((a, b) => a - b)}`;
  const told = new Set(left.map(keyOf));
  return loose.filter((one) => !told.has(keyOf(one)));
}

/** Figures that make a total leave no doubt of what its label means, where they do so to the last digit and at several places. */
const settles = ({ verdict, trial, found }: Judged): boolean =>
  verdict === 'pass' && trial.expected === trial.found && found.tally.firm > 1;

const isDoubt = ({ verdict, reason }: Judged): boolean =>
  verdict === 'incomplete' && reason.kind === 'sum-unsure';

function* labelledSums(
  sheet: Sheet,
  { blocks, sections }: Shape,
  isWhole: boolean,
  fields: Field[],
): Steps<Found[]> {
  const found: Found[] = [];
  for (const section of sections) {
    // What has no header may go on from somewhere else.
    const single = isWhole && sections.length === 1 && section.head.length > 0;
    for (const block of blocks) {
      const rows = yield* rowField(sheet, block, section, single && isApart(sheet, blocks));
      const isTold = rows.lines.some((line) => line.rank > 0 || line.code !== '');
      if (isTold || rows.lines.length * rows.crosses.length <= MOST_UNTOLD)
        found.push(...(yield* searchField(sheet, rows)));
      found.push(...rollForwards(sheet, rows));
      fields.push(rows);
    }
    for (const side of isApart(sheet, blocks) ? blocks.map((block) => [block]) : [blocks]) {
      const columns = columnField(sheet, side, section);
      if (columns.lines.some((line) => line.rank > 0))
        found.push(...(yield* searchField(sheet, columns)));
      found.push(...rollForwards(sheet, columns));
      fields.push(columns);
    }
    yield;
  }
  return found;
}

/** A total and the way in which it is added up: what its labels say of it comes before what figures do. */
const keyOf = ({ field }: Found, { target }: Trial): number => target * 2 + (field.byRow ? 1 : 0);

/** A sum of a sheet as the outside sees it; most are only counted, so all of it is made when asked for. */
class SheetSum implements TableSum {
  constructor(
    private readonly sheet: Sheet,
    readonly judged: Judged,
  ) {}

  get rule(): TableSum['rule'] {
    return this.judged.found.field.byRow ? 'sum.column' : 'sum.row';
  }

  get outcome(): TableSum['outcome'] {
    return this.judged.verdict;
  }

  get reason(): SumReason {
    return this.judged.reason;
  }

  get target(): SumCell {
    return this.sheet.origin(this.judged.trial.target);
  }

  get expected(): number {
    const { expected, places } = this.judged.trial;
    return figureOf(expected, places);
  }

  get found(): number {
    const { found, places } = this.judged.trial;
    return figureOf(found, places);
  }

  get difference(): number {
    const { found, expected, places } = this.judged.trial;
    return figureOf(found - expected, places);
  }

  label(): string {
    const { field, candidate } = this.judged.found;
    const own = shown(this.sheet, field.lines[candidate.total]?.path ?? []);
    const other = field.crossLabel(this.judged.trial.cross);
    return (field.byRow ? [own, other] : [other, own]).filter((part) => part !== '').join(' · ');
  }

  terms(): TableSumTerm[] {
    const { field, candidate } = this.judged.found;
    return termsOf(this.sheet, field, candidate.terms, this.judged.trial.cross);
  }
}

/** Blocks side by side are tables of their own where each has a total of its own. */
function isApart(sheet: Sheet, blocks: readonly Block[]): boolean {
  return (
    blocks.length === 1 ||
    blocks.every(({ labels, stubs }) =>
      [...labels, ...stubs].some((column) => {
        for (let row = 0; row < sheet.height; row++) {
          const cell = sheet.anchorAt(row, column);
          if (sheet.isWords(cell) && totalRank(sheet.label(cell)) > 0) return true;
        }
        return false;
      }),
    )
  );
}

function termsOf(
  sheet: Sheet,
  field: Field,
  terms: readonly number[],
  cross: number,
): TableSumTerm[] {
  const made: TableSumTerm[] = [];
  for (const term of [...terms].sort((a, b) => a - b)) {
    const line = field.lines[term];
    const at = field.cellAt(line?.at ?? -1, cross);
    if (!line || at < 0) continue;
    const places = sheet.figures.places[at] ?? 0;
    const value = sheet.isNumber(at) ? figureOf(sheet.figures.units[at] ?? 0, places) : null;
    const { piece, cell } = sheet.origin(at);
    made.push({ piece, cell, label: labelOf(sheet, line), value, weight: line.weight });
  }
  return made;
}

const lineLabels = new WeakMap<Line, string>();

/** A line's label, made once: each of its cells may be a term. */
function labelOf(sheet: Sheet, line: Line): string {
  let label = lineLabels.get(line);
  if (label === undefined) {
    label = shown(sheet, line.path);
    lineLabels.set(line, label);
  }
  return label;
}

/** The unit that stands before the table or in its first rows. */
function unitOf(sheet: Sheet, around: string): string {
  let text = foldLabel(around);
  for (let row = 0; row < Math.min(sheet.height, 4); row++) {
    for (let column = 0; column < sheet.width; column++) {
      const cell = sheet.anchorAt(row, column);
      const label = sheet.label(cell);
      if (label.includes('单位')) text += `;${label}`;
    }
  }
  return text;
}
