import type { Run } from './matrix';
import { isOneDigit } from './slip';

/** At how many of its places lines make a total, and how many digits say so. */
export class Score {
  /** Places at which they make it, and all at which they could. */
  holds = 0;
  of = 0;
  /** Places at which they miss it by one digit. */
  slips = 0;
  /** Decimal digits that agree, in all. */
  weight = 0;
  private readonly seen = new Set<number>();

  /** @param print tells the figures of a place apart: the same ones again say nothing more */
  hold(print: number, digits: number): void {
    this.of++;
    this.holds++;
    if (this.seen.has(print)) return;
    this.seen.add(print);
    this.weight += Math.max(0, digits);
  }

  /** @param off by how much, 0 where too few terms are printed for a slip */
  miss(off: number): void {
    this.of++;
    if (isOneDigit(off)) this.slips++;
  }

  /** The lines and their total as a run that is believed. */
  run(total: number, terms: readonly number[]): Run {
    const { holds, of, weight } = this;
    return { total, terms, holds, of, weight };
  }
}
