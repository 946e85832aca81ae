import type { Sum } from '../form/model';
import { figures, type OpenRow, type Row, type Trial, type Values } from './trials';

/** What is known of a row whose place had to be worked out. */
export interface Settled {
  /** No sum is broken that way. */
  readonly holds: boolean;
  /** No other choice is as good. */
  readonly alone: boolean;
  /** The choice to read from. */
  readonly choice: number;
  /** All choices that tell what those tell that are as good, itself among them. */
  readonly good: readonly number[];
  /** Per column: false where the choices that hold do not agree. */
  readonly certain: readonly boolean[];
}

/**
 * Cells of sums that hold without them: had the page lost one, it must have been zero. A sum whose total the page may have
 * lost as well, such as that of a whole lost column, tells nothing, unless the cells of one row make it, only one of
 * which is lost.
 */
export function pinnedBy(
  rows: readonly Row[],
  ways: readonly OpenRow['choices'][],
  sums: readonly Sum[],
  broken: ReadonlySet<Sum>,
  fixed: Values,
): Set<string> {
  const isThere = (row: number, c: number): boolean =>
    ways[row]?.every((way) => (way[c] ?? null) !== null) ?? false;
  const totals = new Set(rows.flatMap((row, i) => row.facts.filter((_, c) => isThere(i, c))));
  const isKnown = (fact: string): boolean => totals.has(fact) || (fixed.get(fact) ?? null) !== null;
  const isOneRow = ({ target, terms }: Sum): boolean => {
    const i = rows.findIndex((row) => row.facts.includes(target));
    const whole = terms.every(({ fact }) => rows[i]?.facts.includes(fact));
    return (
      whole && (ways[i]?.every((way) => way.filter((cell) => cell === null).length < 2) ?? false)
    );
  };
  const holds = sums.filter(
    (sum) => isPlain(sum) && !broken.has(sum) && (isKnown(sum.target) || isOneRow(sum)),
  );
  return new Set(holds.flatMap((sum) => [sum.target, ...sum.terms.map((term) => term.fact)]));
}

/** Whether a sum only adds, so that a part of it is never above the whole. */
export function isPlain(sum: Sum): boolean {
  return sum.terms.every((term) => term.weight > 0);
}

/**
 * A row that stands as it should, but perhaps only seems to: nobody is accused by what it says. Where one of its figures breaks a sum, it
 * may stand elsewhere, and what is nothing there may have been its place.
 */
export function withoutBroken(settled: Settled, row: Row, broken: ReadonlySet<Sum>): Settled {
  const touched = new Set(
    [...broken].flatMap((sum) => [sum.target, ...sum.terms.map((term) => term.fact)]),
  );
  const [first = []] = row.choices;
  const isLoose = row.facts.some((fact, c) => first[c] && touched.has(fact));
  const isAlike = (c: number): boolean =>
    row.choices.every((way) => (way[c] ?? 0) === (first[c] ?? 0));
  return {
    ...settled,
    certain: row.facts.map(
      (fact, c) => settled.certain[c] === true && !touched.has(fact) && (!isLoose || isAlike(c)),
    ),
  };
}

/**
 * Where the sums do not hold, a cell that the row has lost need not have been zero. A column is certain then only if no
 * equally good way to place the row leaves it without a cell, or if a sum that holds says that it was zero.
 */
export function withoutLost(
  settled: Settled,
  row: Row,
  ways: readonly (readonly (number | null)[])[],
  pinned: ReadonlySet<string>,
): Settled {
  const certain = row.facts.map(
    (fact, c) =>
      settled.certain[c] === true && (pinned.has(fact) || ways.every((way) => way[c] !== null)),
  );
  return { ...settled, certain };
}

/** The ways to place a row that are as good as those taken in the trials. */
export function waysOf(
  row: Row,
  trials: readonly Trial[],
  at: number,
): readonly (readonly (number | null)[])[] {
  const chosen = new Set(trials.map((trial) => figures(row, trial.choices[at] ?? 0)));
  return row.choices.filter((_, choice) => chosen.has(figures(row, choice)));
}
