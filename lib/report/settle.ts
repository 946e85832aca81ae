import type { Sum } from '../form/model';

/** A row whose figures could stand in several ways; `null` is a blank, which counts as nothing here. */
export interface OpenRow {
  /** Fact ids of the row's columns in printed order. */
  readonly facts: readonly string[];
  readonly choices: readonly (readonly (number | null)[])[];
  /** The first choice is how the row stands; it is left only for one that is better. */
  readonly presumed: boolean;
  /** Rows damaged alike, to be placed alike. */
  readonly likeness: string;
}

export interface Settled {
  /** The choice to read from. */
  readonly choice: number;
  /** Per column: false where the choices that hold do not agree. */
  readonly certain: readonly boolean[];
}

type Values = Map<string, number | null>;

interface Trial {
  /** Per row, the choice taken. */
  readonly choices: readonly number[];
  readonly broken: ReadonlySet<Sum>;
}

/** Sums that are broken however the rows are read tell nothing of how to read them; with more of these we doubt it all. */
const MOST_HOPELESS = 2;

/** Assignments that are weighed at the most; beyond it the rows stay unread. */
const MOST_TRIALS = 3000;

/**
 * Lets the sums decide how damaged rows are to be read. A reading is taken where just one holds; readings that differ
 * only by zeros count as one. Rows damaged alike are placed alike if that holds, else each is placed by itself.
 * A sum that is broken whichever way the rows are read is left out of it: there a figure is wrong in print. Where then
 * no reading or several hold, what they do not agree on stays unread.
 */
export function settle(rows: readonly OpenRow[], fixed: Values, sums: readonly Sum[]): Settled[] {
  if (rows.length === 0) return [];
  const summed = new Set(
    sums.flatMap((sum) => [sum.target, ...sum.terms.map((term) => term.fact)]),
  );
  return settleBySums(rows, fixed, sums).map((settled, i) => {
    const row = rows[i];
    // Where no sum says anything of a row, what it has lost may have been any figure.
    const isFree = row && !row.presumed && !row.facts.some((fact) => summed.has(fact));
    return isFree ? withoutLost(settled, row, row.choices, new Set()) : settled;
  });
}

function settleBySums(rows: readonly OpenRow[], fixed: Values, sums: readonly Sum[]): Settled[] {
  const open = new Set(rows.flatMap((row) => row.facts));
  const touched = sums.filter(
    (sum) => open.has(sum.target) || sum.terms.some((term) => open.has(term.fact)),
  );
  const alike = new Map<string, number[]>();
  rows.forEach((row, i) => {
    const key = `${row.likeness}/${row.choices.length}`;
    alike.set(key, [...(alike.get(key) ?? []), i]);
  });
  const together = preferPresumed(rows, weigh(rows, [...alike.values()], fixed, touched));
  const holding = together.filter((trial) => trial.broken.size === 0);
  if (holding.length > 0) return agree(rows, holding);
  const each = rows.map((_, i) => [i]);
  const apart = preferPresumed(rows, weigh(rows, each, fixed, touched));
  const hopeless = new Set(touched.filter((sum) => apart.every((trial) => trial.broken.has(sum))));
  const rest = apart.filter((trial) => trial.broken.size === hopeless.size);
  if (rest.length === 0 || hopeless.size > MOST_HOPELESS) {
    return unsettled(rows, apart.length > 0 ? apart : together, touched, fixed);
  }
  if (hopeless.size === 0) return agree(rows, rest);
  const ways = rows.map((row, i) => waysOf(row, rest, i));
  const pinned = pinnedBy(rows, ways, touched, hopeless, fixed);
  return agree(rows, rest).map((settled, i) => {
    const row = rows[i];
    if (!row) return settled;
    return row.presumed
      ? withoutBroken(settled, row, hopeless)
      : withoutLost(settled, row, ways[i] ?? [], pinned);
  });
}

/** Only what every way to place a row agrees on, and what stands as it should and is part of no broken sum. */
function unsettled(
  rows: readonly OpenRow[],
  trials: readonly Trial[],
  sums: readonly Sum[],
  fixed: Values,
): Settled[] {
  const broken = new Set(trials.length > 0 ? trials.flatMap((trial) => [...trial.broken]) : sums);
  const ways = rows.map((row) => row.choices);
  const pinned = pinnedBy(rows, ways, sums, broken, fixed);
  return rows.map((row) => {
    if (row.presumed) {
      const standing = { choice: 0, certain: row.facts.map(() => true) };
      return withoutBroken(standing, row, broken);
    }
    const certain = row.facts.map((_, c) => {
      const value = row.choices[0]?.[c] ?? 0;
      return row.choices.every((way) => (way[c] ?? 0) === value);
    });
    return withoutLost({ choice: 0, certain }, row, row.choices, pinned);
  });
}

/**
 * Cells of sums that hold without them: had the page lost one, it must have been zero. A sum whose total the page may have
 * lost as well, such as that of a whole lost column, tells nothing, unless the cells of one row make it, only one of
 * which is lost.
 */
function pinnedBy(
  rows: readonly OpenRow[],
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

/** Rows that stand as they should keep standing so, unless another reading breaks fewer sums. */
function preferPresumed(rows: readonly OpenRow[], trials: readonly Trial[]): readonly Trial[] {
  const least = Math.min(...trials.map((trial) => trial.broken.size));
  const standing = trials.filter((trial) =>
    rows.every((row, i) => !row.presumed || trial.choices[i] === 0),
  );
  return standing.some((trial) => trial.broken.size === least) ? standing : trials;
}

/** Tries every combination, each group of rows taking the same choice. Gives nothing where there are too many. */
function weigh(
  rows: readonly OpenRow[],
  groups: readonly (readonly number[])[],
  fixed: Values,
  sums: readonly Sum[],
): Trial[] {
  const options = groups.map((group) => distinctChoices(group.flatMap((i) => rows[i] ?? [])));
  if (options.reduce((product, each) => product * each.length, 1) > MOST_TRIALS) return [];
  const trials: Trial[] = [];
  const choices = rows.map(() => 0);
  const values = new Map(fixed);
  const lost = new Set<string>();
  const tryFrom = (at: number): void => {
    const group = groups[at];
    if (!group) {
      const broken = new Set(sums.filter((sum) => isBroken(sum, values, lost)));
      trials.push({ choices: [...choices], broken });
      return;
    }
    for (const choice of options[at] ?? []) {
      for (const i of group) {
        const row = rows[i];
        choices[i] = choice;
        row?.facts.forEach((fact, c) => {
          const value = row.choices[choice]?.[c] ?? null;
          values.set(fact, value);
          if (value === null && !(row.presumed && choice === 0)) lost.add(fact);
          else lost.delete(fact);
        });
      }
      tryFrom(at + 1);
    }
  };
  tryFrom(0);
  return trials;
}

/** Of choices that put the same figures in the same columns, zeros apart, the first. */
function distinctChoices(rows: readonly OpenRow[]): number[] {
  const seen = new Set<string>();
  const distinct: number[] = [];
  for (let choice = 0; choice < (rows[0]?.choices.length ?? 0); choice++) {
    const key = rows.map((row) => figures(row, choice)).join(';');
    if (!seen.has(key)) distinct.push(choice);
    seen.add(key);
  }
  return distinct;
}

function figures(row: OpenRow, choice: number): string {
  return (row.choices[choice] ?? []).map((value) => value ?? 0).join();
}

/**
 * A blank total breaks nothing, and a blank term may hold what is missing; a cell that the row would have to have lost
 * must have been zero.
 */
function isBroken(sum: Sum, values: Values, lost: ReadonlySet<string>): boolean {
  const isBlank = (fact: string): boolean => values.get(fact) === null && !lost.has(fact);
  if (isBlank(sum.target) || !values.has(sum.target)) return false;
  let made = 0;
  let canAdd = false;
  let canTake = false;
  for (const { fact, weight } of sum.terms) {
    made += weight * (values.get(fact) ?? 0);
    if (!isBlank(fact)) continue;
    if (weight > 0) canAdd = true;
    else canTake = true;
  }
  const off = (values.get(sum.target) ?? 0) - made;
  return (off > 1e-6 && !canAdd) || (off < -1e-6 && !canTake);
}

function isPlain(sum: Sum): boolean {
  return sum.terms.every((term) => term.weight > 0);
}

function agree(rows: readonly OpenRow[], trials: readonly Trial[]): Settled[] {
  return rows.map((row, i) => {
    const choice = trials[0]?.choices[i] ?? 0;
    const certain = row.facts.map((_, c) => {
      const value = row.choices[choice]?.[c] ?? 0;
      return trials.every((trial) => (row.choices[trial.choices[i] ?? 0]?.[c] ?? 0) === value);
    });
    return { choice, certain };
  });
}

/** A row that stands as it should, but perhaps only seems to: nobody is accused by what it says. */
function withoutBroken(settled: Settled, row: OpenRow, broken: ReadonlySet<Sum>): Settled {
  const touched = new Set(
    [...broken].flatMap((sum) => [sum.target, ...sum.terms.map((term) => term.fact)]),
  );
  return {
    choice: settled.choice,
    certain: row.facts.map((fact, c) => settled.certain[c] === true && !touched.has(fact)),
  };
}

/**
 * Where the sums do not hold, a cell that the row has lost need not have been zero. A column is certain then only if no
 * equally good way to place the row leaves it without a cell, or if a sum that holds says that it was zero.
 */
function withoutLost(
  settled: Settled,
  row: OpenRow,
  ways: readonly (readonly (number | null)[])[],
  pinned: ReadonlySet<string>,
): Settled {
  const certain = row.facts.map(
    (fact, c) =>
      settled.certain[c] === true && (pinned.has(fact) || ways.every((way) => way[c] !== null)),
  );
  return { choice: settled.choice, certain };
}

/** The ways to place a row that are as good as those taken in the trials. */
function waysOf(
  row: OpenRow,
  trials: readonly Trial[],
  at: number,
): readonly (readonly (number | null)[])[] {
  const chosen = new Set(trials.map((trial) => figures(row, trial.choices[at] ?? 0)));
  return row.choices.filter((_, choice) => chosen.has(figures(row, choice)));
}
