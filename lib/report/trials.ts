import type { Sum } from '../form/model';
import { comesOut } from './weighing';

/** A row whose figures could stand in several ways; `null` is a blank, which counts as nothing here. */
export interface OpenRow {
  /** Fact ids of the row's columns in printed order. */
  readonly facts: readonly string[];
  readonly choices: readonly (readonly (number | null)[])[];
  /** The first choice is how the row stands; it is left only for one that is better. */
  readonly presumed: boolean;
  /** That choice puts each cell beneath its own label. */
  readonly labelled: boolean;
  /** Rows damaged alike, to be placed alike. */
  readonly likeness: string;
}

/** An open row with what each choice tells of its columns. */
export interface Row extends OpenRow {
  readonly told: readonly (readonly number[])[];
}

/** Values by fact; null for a cell that is there and says no figure. */
export type Values = Map<string, number | null>;

/** One way to read all open rows, and the sums that do not come out in it. */
export interface Trial {
  /** Per row, the choice taken. */
  readonly choices: readonly number[];
  readonly broken: ReadonlySet<Sum>;
  /** Sums of figures whose total is printed as nothing, where other totals of the kind are printed: they may be so, but seldom are. */
  readonly strained: number;
}

/** Assignments that are weighed at the most; beyond it the rows stay unread. */
export const MOST_TRIALS = 3000;

/** Tries every combination, each group of rows taking the same choice. Gives nothing where there are too many. */
export function weigh(
  rows: readonly Row[],
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
  const crossed = crossedBy(sums);
  const totalled = totalledBy(sums, fixed);
  const tryFrom = (at: number): void => {
    const group = groups[at];
    if (!group) {
      const broken = new Set(sums.filter((sum) => isBroken(sum, values, lost)));
      const strained = sums.filter((sum) => totalled.has(sum.rule) && isStrained(sum, values));
      trials.push({ choices: [...choices], broken, strained: strained.length });
      return;
    }
    for (const choice of options[at] ?? []) {
      for (const i of group) {
        const row = rows[i];
        choices[i] = choice;
        row?.facts.forEach((fact, c) => {
          const value = row.choices[choice]?.[c] ?? null;
          values.set(fact, value);
          if (value === null && crossed.has(fact) && !(row.presumed && choice === 0))
            lost.add(fact);
          else lost.delete(fact);
        });
      }
      tryFrom(at + 1);
    }
  };
  tryFrom(0);
  return trials;
}

/** Rules whose totals are printed: of those beyond doubt most that add up something are. */
function totalledBy(sums: readonly Sum[], fixed: Values): Set<string> {
  const counts = new Map<string, number>();
  for (const sum of sums) {
    const isPrinted = !!fixed.get(sum.target);
    const by = isPrinted ? 1 : isStrained(sum, fixed) ? -1 : 0;
    counts.set(sum.rule, (counts.get(sum.rule) ?? 0) + by);
  }
  return new Set([...counts].flatMap(([rule, count]) => (count > 0 ? [rule] : [])));
}

/** True of a sum of parts with a figure, none of which its total shows. */
const isStrained = ({ target, terms }: Sum, values: Values): boolean =>
  values.get(target) === null &&
  terms.every(({ weight }) => weight > 0) &&
  terms.some(({ fact }) => values.get(fact));

/** Facts of two sums, one along a row and one across: what the page has lost of these must have been zero if both are to hold. */
export function crossedBy(sums: readonly Sum[]): Set<string> {
  const seen = new Set<string>();
  const crossed = new Set<string>();
  for (const { target, terms } of sums) {
    for (const fact of [target, ...terms.map((term) => term.fact)]) {
      if (seen.has(fact)) crossed.add(fact);
      seen.add(fact);
    }
  }
  return crossed;
}

/** Of choices that put the same figures in the same columns, zeros apart, the first. */
export function distinctChoices(rows: readonly Row[]): number[] {
  const seen = new Set<string>();
  const distinct: number[] = [];
  for (let choice = 0; choice < (rows[0]?.choices.length ?? 0); choice++) {
    const key = rows.map((row) => figures(row, choice)).join(';');
    if (!seen.has(key)) distinct.push(choice);
    seen.add(key);
  }
  return distinct;
}

/** What a choice tells of a row, as a key: choices that tell the same are one. */
export function figures(row: Row, choice: number): string {
  return (row.told[choice] ?? []).join();
}

/**
 * What each choice tells of a row's columns. What it leaves without a figure is zero, but not where only the row's own sums speak of
 * it: there it is what they lack, and may be anything (`NaN`) if that is more than one cell's.
 */
export function toldBy(
  row: OpenRow,
  sums: readonly Sum[],
  crossed: ReadonlySet<string>,
): number[][] {
  const lines = sums.filter(({ target }) => row.facts.includes(target) && !crossed.has(target));
  return row.choices.map((way) => {
    const told = way.map((value) => value ?? 0);
    for (const { target, terms } of lines) {
      const at = terms.map(({ fact }) => row.facts.indexOf(fact));
      const made = at.reduce((sum, c, i) => sum + (told[c] ?? 0) * (terms[i]?.weight ?? 0), 0);
      const total = way[row.facts.indexOf(target)];
      if (total === null) told[row.facts.indexOf(target)] = made;
      else if (total !== made) for (const c of at) if (way[c] === null) told[c] = Number.NaN;
    }
    return told;
  });
}

/**
 * A blank total breaks nothing, and a blank term may hold what is missing; a cell that the row would have to have lost
 * must have been zero.
 */
export function isBroken(sum: Sum, values: Values, lost: ReadonlySet<string>): boolean {
  const isBlank = (fact: string): boolean => values.get(fact) === null && !lost.has(fact);
  if (!values.has(sum.target)) return false;
  const figureOf = (fact: string): number | null =>
    isBlank(fact) ? null : (values.get(fact) ?? 0);
  return comesOut(sum, figureOf) === 'broken';
}
