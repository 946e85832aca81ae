import type { SumReason } from '../rules/plain-sums';
import type { Found } from './search';
import type { Trial } from './trial';

/** `nothing`: it says nothing, and nothing is said of it. */
export type Verdict = 'pass' | 'fail' | 'incomplete' | 'nothing';

/** A sum and how it came out. */
export interface Judged {
  readonly found: Found;
  readonly trial: Trial;
  readonly verdict: Exclude<Verdict, 'nothing'>;
  readonly reason: SumReason;
}

/** A verdict with its reason. */
export interface Decision {
  readonly verdict: Verdict;
  readonly reason: SumReason;
}

/** No word on it. */
export const NOTHING: Decision = { verdict: 'nothing', reason: { kind: 'sum-unsure' } };

/** Doubt: it is not certain that the total adds up just these. */
export const UNSURE: Decision = { verdict: 'incomplete', reason: { kind: 'sum-unsure' } };

const HOLDS: Decision = {
  verdict: 'pass',
  reason: { kind: 'sum-holds', blanks: 0, rounded: null },
};

/** It holds, to the last digit or within what rounding allows. */
export function holds(trial: Trial): Decision {
  const isOff = trial.expected !== trial.found;
  if (!isOff && trial.blanks === 0) return HOLDS;
  const rounded = isOff ? slack(trial) : null;
  return { verdict: 'pass', reason: { kind: 'sum-holds', blanks: trial.blanks, rounded } };
}

/** Off by so little that rounding may explain it. */
export const near = (trial: Trial): Decision => ({
  verdict: 'incomplete',
  reason: { kind: 'sum-near', rounded: slack(trial) },
});

/** It does not, and it should. */
export const brokenAt = (trial: Trial): Decision & { readonly verdict: 'fail' } => ({
  verdict: 'fail',
  reason: { kind: 'sum-differs', rounded: isBeyond(trial) ? slack(trial) : null },
});

/** Off by more than rounding could explain, if the figures were rounded. */
const isBeyond = ({ found, expected, allowed, places }: Trial): boolean =>
  places > 0 && Math.abs(found - expected) > allowed;

/** What rounding allows, as a figure. */
function slack({ allowed, places }: Trial): number {
  return Number((allowed / 10 ** places).toFixed(places + 1));
}
