import type { Sum } from '../form/model';

/** Figures by fact: null where a cell says none, undefined where the page has no cell. */
export type Told = ReadonlyMap<string, number | null | undefined>;

const NONE: Told = new Map();

/** By how much a total differs from what its terms come to; `NaN` where a figure is. */
export function offBy({ target, terms }: Sum, figureOf: (fact: string) => number): number {
  let made = 0;
  for (const { fact, weight } of terms) made += weight * figureOf(fact);
  return figureOf(target) - made;
}

/** Whether that is nothing but what doubles lose. */
export const isNothing = (off: number): boolean => Math.abs(off) < 1e-6;

/**
 * How a sum comes out: `broken` where no cell that is not known can mend it, which can only add where its weight is positive, and only take
 * where it is negative; `untold` without its total.
 * @param figureOf null or undefined where it is not known
 */
export function comesOut(
  { target, terms }: Sum,
  figureOf: (fact: string) => number | null | undefined,
): 'even' | 'broken' | 'open' | 'untold' {
  const total = figureOf(target);
  if (total === null || total === undefined) return 'untold';
  let made = 0;
  let canAdd = false;
  let canTake = false;
  for (const { fact, weight } of terms) {
    const value = figureOf(fact);
    if (value !== null && value !== undefined) made += weight * value;
    else if (weight > 0) canAdd = true;
    else canTake = true;
  }
  const off = total - made;
  if (isNothing(off)) return 'even';
  return off > 0 ? (canAdd ? 'open' : 'broken') : canTake ? 'open' : 'broken';
}

/** Sums that hold, that break, and whose total is printed as nothing while its parts say something. */
export interface Weighed {
  readonly holds: number;
  readonly breaks: number;
  readonly unsaid: number;
}

/** Holds a table's figures against its sums, as they are read or with others in the place of some. */
export class Weighing {
  private readonly sumsOf = new Map<string, Sum[]>();

  /** @param figureOf null where a cell says none, undefined where nothing is read */
  constructor(
    sums: readonly Sum[],
    readonly figureOf: (fact: string) => number | null | undefined,
  ) {
    for (const sum of sums) {
      for (const fact of [sum.target, ...sum.terms.map((term) => term.fact)]) {
        const known = this.sumsOf.get(fact);
        if (known) known.push(sum);
        else this.sumsOf.set(fact, [sum]);
      }
    }
  }

  /** The sums that a fact stands in. */
  of(fact: string): readonly Sum[] {
    return this.sumsOf.get(fact) ?? [];
  }

  /** The sums in which any of the facts stands. */
  through(facts: readonly string[]): ReadonlySet<Sum> {
    return new Set(facts.flatMap((fact) => this.of(fact)));
  }

  /** True of a total that is printed as nothing while its parts say something. */
  isUnsaid({ target, terms }: Sum, instead: Told = NONE): boolean {
    const figure = this.#with(instead);
    return figure(target) === null && terms.some(({ fact }) => figure(fact));
  }

  /** Figures as they are read, with others in the place of some. */
  #with = (instead: Told) => (fact: string) =>
    instead.has(fact) ? instead.get(fact) : this.figureOf(fact);

  /** What stands in those of the sums that hold. */
  holding(lines: readonly Sum[]): string[] {
    return lines
      .filter((sum) => this.verdict(sum) === 'holds')
      .flatMap((sum) => [sum.target, ...sum.terms.map((term) => term.fact)]);
  }

  /** How sums come out with other figures in the place of some. */
  weigh(sums: ReadonlySet<Sum>, instead: Told = NONE): Weighed {
    const verdicts = [...sums].map((sum) => this.verdict(sum, instead));
    return {
      unsaid: [...sums].filter((sum) => this.isUnsaid(sum, instead)).length,
      holds: verdicts.filter((verdict) => verdict === 'holds').length,
      breaks: verdicts.filter((verdict) => verdict === 'breaks').length,
    };
  }

  /** Holds only where figures other than zero make its total: nothing tells nothing. */
  verdict(sum: Sum, instead: Told = NONE): 'holds' | 'breaks' | 'open' {
    const figure = this.#with(instead);
    const came = comesOut(sum, figure);
    if (came === 'broken') return 'breaks';
    return came === 'even' && figure(sum.target) !== 0 ? 'holds' : 'open';
  }
}
