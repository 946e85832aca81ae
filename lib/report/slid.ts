import type { Sum } from '../form/model';
import { comesOut } from './weighing';

/** What a row says, column by column: nothing is zero, and what is not read `NaN`. */
export interface SlidRow {
  readonly facts: readonly string[];
  readonly values: readonly number[];
}

/** Broken lines that are too many for slips: one figure typed a row too high or too low breaks two. */
const MANY = 3;
/** Share of the broken lines that a cause must mend. */
const MOST = 0.8;

const NONE: ReadonlySet<string> = new Set();

/** A sum within a row: where its total stands, and its terms. */
interface Line {
  readonly row: number;
  readonly total: number;
  readonly terms: readonly number[];
}

/**
 * Facts of a table whose labels are whole while its figures have slid beneath them: a column by a row, all rows by a cell, or, where rows
 * without a label are left over (`isTorn`) or the first row is blank, the rows by one. It takes many broken sums with the one cause.
 */
export function slidFacts(
  rows: readonly SlidRow[],
  sums: readonly Sum[],
  isTorn: boolean,
  isFirstBlank: boolean,
): ReadonlySet<string> {
  const values = new Map<string, number>();
  for (const { facts, values: own } of rows)
    for (let c = 0; c < facts.length; c++) values.set(facts[c] ?? '', own[c] ?? Number.NaN);
  const found = sums.filter((sum) => isBroken(sum, values));
  // Nearly every table: nothing in it is broken.
  if (found.length === 0) return NONE;
  const places = new Map<string, readonly [row: number, column: number]>();
  rows.forEach(({ facts }, r) => {
    facts.forEach((fact, c) => {
      places.set(fact, [r, c]);
    });
  });
  const broken: Line[] = [];
  let across = 0;
  for (const { target, terms } of found) {
    const [row = -1, total = -1] = places.get(target) ?? [];
    const own = terms.flatMap(({ fact }) => {
      const [r, c] = places.get(fact) ?? [];
      return r === row && c !== undefined ? [c] : [];
    });
    if (own.length === terms.length) broken.push({ row, total, terms: own });
    else across++;
  }
  const all = new Set(rows.flatMap(({ facts }) => facts));
  // A figure that is wrong in print breaks a sum of its row for two of its columns.
  if (isFirstBlank && across > 0) return all;
  if (isTorn && across > broken.length * 2) return all;
  if (broken.length < MANY) return NONE;
  const widest = Math.max(...broken.map(({ terms }) => terms.length));
  for (let at = 0; at < widest; at++)
    if (mends(broken, (line) => holdsWith(at, line, rows))) return all;
  const slid = slidColumns(broken, rows);
  return new Set(rows.flatMap(({ facts }) => facts.filter((_, column) => slid.has(column))));
}

/** True of a sum that no figure can mend which is not read. */
function isBroken(sum: Sum, values: ReadonlyMap<string, number>): boolean {
  const figureOf = (fact: string): number | null => {
    const figure = values.get(fact);
    return figure === undefined || Number.isNaN(figure) ? null : figure;
  };
  return comesOut(sum, figureOf) === 'broken';
}

/**
 * True where the line's cells hold with its total in another of its columns: one wrong figure may do the same to a line, but not to all the
 * broken ones with the same column.
 */
function holdsWith(at: number, { row, total, terms }: Line, rows: readonly SlidRow[]): boolean {
  const values = [...terms, total].map((c) => rows[row]?.values[c] ?? Number.NaN);
  const sum = values.reduce((a, b) => a + b, 0);
  return Math.abs((values[at] ?? Number.NaN) * 2 - sum) < 1e-6;
}

/**
 * The columns whose figures mend the lines if each row has that of the row above it, or below. Where one column is all that a total adds up,
 * either of them may have slid.
 */
function slidColumns(broken: readonly Line[], rows: readonly SlidRow[]): ReadonlySet<number> {
  const slid = new Set<number>();
  const width = Math.max(...rows.map(({ facts }) => facts.length));
  for (let column = 0; column < width; column++) {
    for (const by of [1, -1]) {
      const isMended = ({ row, total, terms }: Line): boolean => {
        const valueAt = (c: number): number =>
          rows[c === column ? row + by : row]?.values[c] ?? Number.NaN;
        const made = terms.reduce((sum, c) => sum + valueAt(c), 0);
        return Math.abs(valueAt(total) - made) < 1e-6;
      };
      // What slid out of the table at its end mends nothing, nor does what is not read.
      const within = broken.filter(
        ({ row }) => !Number.isNaN(rows[row + by]?.values[column] ?? Number.NaN),
      );
      if (within.length >= MANY && mends(within, isMended)) slid.add(column);
    }
  }
  return slid;
}

const mends = (broken: readonly Line[], isMended: (line: Line) => boolean): boolean =>
  broken.filter(isMended).length >= broken.length * MOST;
