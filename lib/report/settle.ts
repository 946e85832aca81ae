import type { Sum } from '../form/model';

/** A row whose figures could stand in several ways; `null` is a blank, which counts as nothing here. */
export interface OpenRow {
  /** Fact ids of the row's columns in printed order. */
  readonly facts: readonly string[];
  readonly choices: readonly (readonly (number | null)[])[];
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

/** Assignments that are weighed at the most; beyond it the rows stay unread. */
const MOST_TRIALS = 3000;

/**
 * Lets the sums decide how damaged rows are to be read. A reading is taken where just one holds; readings that differ
 * only by zeros count as one. Rows damaged alike are placed alike if that holds, else each is placed by itself.
 * Where no reading holds, since a figure is wrong in print, the reading that breaks the fewest sums is taken,
 * and only so far as all readings agree that break at most one more.
 */
export function settle(rows: readonly OpenRow[], fixed: Values, sums: readonly Sum[]): Settled[] {
  if (rows.length === 0) return [];
  const touched = touchedSums(rows, sums);
  const classes = new Map<string, number[]>();
  rows.forEach((row, i) => {
    const key = `${row.likeness}/${row.choices.length}`;
    classes.set(key, [...(classes.get(key) ?? []), i]);
  });
  const together = weigh(rows, [...classes.values()], fixed, touched);
  const holding = together?.filter((trial) => trial.cost === 0) ?? [];
  if (holding.length > 0) return agree(rows, holding);
  const apart = weigh(
    rows,
    rows.map((_, i) => [i]),
    fixed,
    touched,
  );
  const single = apart?.filter((trial) => trial.cost === 0) ?? [];
  if (single.length > 0) return agree(rows, single);
  const all = together ?? apart;
  if (!all) return rows.map((row) => ({ choice: 0, certain: row.facts.map(() => false) }));
  const least = Math.min(...all.map((trial) => trial.cost));
  return agree(
    rows,
    all.filter((trial) => trial.cost <= least + 1),
  );
}

interface Trial {
  readonly choices: readonly number[];
  readonly cost: number;
}

function touchedSums(rows: readonly OpenRow[], sums: readonly Sum[]): Sum[] {
  const open = new Set(rows.flatMap((row) => row.facts));
  return sums.filter(
    (sum) => open.has(sum.target) || sum.terms.some((term) => open.has(term.fact)),
  );
}

/** Tries every combination, each group of rows taking the same choice. Gives null where there are too many. */
function weigh(
  rows: readonly OpenRow[],
  groups: readonly (readonly number[])[],
  fixed: Values,
  sums: readonly Sum[],
): Trial[] | null {
  const options = groups.map((group) => distinctChoices(group.map((i) => rows[i]).filter(isRow)));
  if (options.reduce((product, each) => product * each.length, 1) > MOST_TRIALS) return null;
  const trials: Trial[] = [];
  const choices = rows.map(() => 0);
  const values = new Map(fixed);
  const tryFrom = (at: number): void => {
    const group = groups[at];
    if (!group) {
      trials.push({
        choices: [...choices],
        cost: sums.filter((sum) => isBroken(sum, values)).length,
      });
      return;
    }
    for (const choice of options[at] ?? []) {
      for (const i of group) {
        choices[i] = choice;
        rows[i]?.facts.forEach((fact, c) => {
          values.set(fact, rows[i]?.choices[choice]?.[c] ?? null);
        });
      }
      tryFrom(at + 1);
    }
  };
  tryFrom(0);
  return trials;
}

function isRow(row: OpenRow | undefined): row is OpenRow {
  return row !== undefined;
}

/** Of choices that put the same figures in the same columns, zeros apart, the first. */
function distinctChoices(rows: readonly OpenRow[]): number[] {
  const seen = new Set<string>();
  const distinct: number[] = [];
  for (let choice = 0; choice < (rows[0]?.choices.length ?? 0); choice++) {
    const key = rows.map((row) => row.choices[choice]?.map((value) => value ?? 0).join()).join(';');
    if (!seen.has(key)) distinct.push(choice);
    seen.add(key);
  }
  return distinct;
}

function isBroken(sum: Sum, values: Values): boolean {
  const found = values.get(sum.target);
  if (found === null || found === undefined) return false;
  let made = 0;
  for (const term of sum.terms) made += term.weight * (values.get(term.fact) ?? 0);
  return Math.abs(made - found) > 1e-6;
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
