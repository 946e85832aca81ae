import { BEHIND } from './behind';
import { CASES, type Claim } from './claim';
import { CLAIMS } from './claims';
import { LENIENT } from './lenient';
import type { Topic } from './sentence';
import { NAMED_RESULTS, WIDE } from './wide';

const ALL_CLAIMS: readonly Claim[] = [...NAMED_RESULTS, ...CLAIMS, ...WIDE, ...BEHIND, ...LENIENT];

const known = new Map<string, readonly Claim[]>();

/** The claims that may have a figure of this unit where a text speaks of this topic, in their order. */
export function claimsFor(unit: string, topic: Topic): readonly Claim[] {
  const key = `${topic} ${unit}`;
  let claims = known.get(key);
  if (!claims) {
    claims = ALL_CLAIMS.filter((claim) => mayHave(claim, unit, topic));
    known.set(key, claims);
  }
  return claims;
}

/** Whether a claim is one of a unit, and of what a text speaks of. */
export function mayHave({ units = CASES, topic: topics }: Claim, unit: string, topic: Topic) {
  return units.test(unit) && (!topics || topics.some((one) => one === topic));
}

/** Tells claims apart. */
export function placeOf(claim: Claim): number {
  return ALL_CLAIMS.indexOf(claim);
}
