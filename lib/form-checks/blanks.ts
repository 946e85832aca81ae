import type { Check, Term } from '../check';
import type { Fact } from '../report/fact';
import { weightedSum } from '../table/decimal';

/**
 * Sorts sums that were not checked for blanks alone. Where all hold once each blank is nothing, and each blank total what its parts
 * come to, a blank is only a blank; where one does not, it is probably a slip. None becomes a fail: a blank may have been meant
 * to be anything.
 */
export function weighBlanks(
  checks: readonly Check[],
  facts: ReadonlyMap<string, Fact>,
): readonly Check[] {
  if (!checks.some(isOpen)) return checks;
  const sums = new Blanks(checks, facts);
  return checks.map((check) => (isOpen(check) ? (sums.weighed(check) ?? check) : check));
}

/** Not checked, and perhaps for blanks alone. */
const isOpen = ({ outcome, reason }: Check): boolean =>
  outcome === 'incomplete' && (reason.kind === 'no-total' || reason.kind === 'unknown-terms');

class Blanks {
  readonly #byTarget = new Map<string, Check[]>();
  readonly #passed = new Set<string>();
  readonly #taken = new Map<string, number | null>();

  constructor(
    checks: readonly Check[],
    private readonly facts: ReadonlyMap<string, Fact>,
  ) {
    for (const check of checks) {
      const { target, terms, outcome } = check;
      this.#byTarget.set(target, [...(this.#byTarget.get(target) ?? []), check]);
      if (outcome === 'pass') for (const { fact } of terms) this.#passed.add(fact);
    }
  }

  /** The check as it stands once its blanks are weighed; null where they say nothing of it. */
  weighed(check: Check): Check | null {
    const { target, terms, found } = check;
    const made = this.#sumOf(terms);
    if (made === null) return null;
    const blanks = terms.filter(({ fact }) => this.facts.get(fact)?.value === null);
    const totals = blanks.filter(({ fact }) => this.#take(fact) !== 0).length;
    const differing = (difference: number): Check => ({
      ...check,
      expected: made,
      difference,
      reason: { kind: 'blanks-differ', blanks: blanks.length, totals },
    });
    if (found !== null) {
      const off = minus(found, made);
      return off === 0 ? null : differing(off);
    }
    if (this.facts.get(target)?.state !== 'blank') return null;
    const others = (this.#byTarget.get(target) ?? []).map(({ terms }) => this.#sumOf(terms));
    const other = others.find((value) => value !== null && value !== made) ?? null;
    if (other !== null) {
      return { ...check, expected: made, reason: { kind: 'blank-contradicted', other } };
    }
    // What the others come to is nothing, as blanks are.
    if (made === 0) {
      const reason = { kind: 'holds', blanks: blanks.length + 1 } as const;
      return { ...check, outcome: 'pass', expected: made, reason };
    }
    // Another sum holds with this blank as nothing, and here it would have to be something.
    return this.#passed.has(target) ? differing(minus(0, made)) : null;
  }

  /** What terms come to, or null where one of them is not even blank. */
  #sumOf(terms: readonly Term[]): number | null {
    const parts: { value: number; weight: number }[] = [];
    for (const { fact, weight } of terms) {
      const value = this.#take(fact);
      if (value === null) return null;
      parts.push({ value, weight });
    }
    return weightedSum(parts);
  }

  /** What a cell is taken for: its figure; of a blank, what the parts under it come to, or nothing. */
  #take(id: string): number | null {
    const fact = this.facts.get(id);
    if (!fact) return 0;
    if (fact.value !== null) return fact.value;
    if (fact.state !== 'blank') return null;
    const known = this.#taken.get(id);
    if (known !== undefined) return known;
    // No total is a part of itself; a form that says so has none.
    this.#taken.set(id, 0);
    const parts = (this.#byTarget.get(id) ?? []).filter(isOfParts);
    const value = parts.map(({ terms }) => this.#sumOf(terms)).find((sum) => sum !== null) ?? 0;
    this.#taken.set(id, value);
    return value;
  }
}

/** A total of parts, not an account that is closed. */
const isOfParts = ({ terms }: Check): boolean => terms.every(({ weight }) => weight > 0);

const minus = (a: number, b: number): number =>
  weightedSum([
    { value: a, weight: 1 },
    { value: b, weight: -1 },
  ]);
