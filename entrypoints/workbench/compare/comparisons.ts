import type { KeptOther } from '../../../lib/browser/kept-run';
import type { Check } from '../../../lib/check';
import {
  alikeAmong,
  type Compared,
  checksAgainstLastYear,
  copiedCheck,
  copiedFrom,
  isMuch,
  pairsOf,
  type SharedSentences,
  unitKey,
} from '../../../lib/compare';

/** A report that is kept, as far as it is compared, and where it is kept. */
export interface Held extends Compared, KeptOther {}

/** A check of a report that takes another one. */
export interface Comparison {
  readonly check: Check;
  readonly against: Held;
}

/** Others with the same text that a report is told of: where a whole system copies, more say no more. */
const MOST_ALIKE = 3;

/**
 * Holds each report of a run against the same unit's of the year before, and its text against that and the others of the run.
 * @param others reports of other runs, the newest first
 * @param shared sentences of the run that nobody has copied
 */
export function comparisonsOf(
  own: readonly Held[],
  others: readonly Held[],
  shared: SharedSentences = new Set(),
): Map<Held, Comparison[]> {
  const found = new Map<Held, Comparison[]>(own.map((report) => [report, []]));
  const add = (of: Held, check: Check, against: Held) => found.get(of)?.push({ check, against });
  const all = [...own, ...besides(own, others)];
  const lastYears = new Map<Held, Held>();
  for (const { now, before } of pairsOf(all)) {
    if (!found.has(now)) continue;
    lastYears.set(now, before);
    for (const check of checksAgainstLastYear({ now, before })) add(now, check, before);
    const check = copiedCheck(copiedFrom(now, before, shared), calledOf(before));
    if (check.outcome !== 'inapplicable') add(now, check, before);
  }
  for (const [report, alike] of alikeTo(all, shared)) {
    const told = new Set([unitOf(lastYears.get(report))]);
    const left = alike.filter(({ other }) => {
      const isTold = told.has(unitOf(other));
      told.add(unitOf(other));
      return !isTold;
    });
    for (const { other, check } of left.slice(0, MOST_ALIKE)) add(report, check, other);
  }
  return found;
}

/** What other runs have of units and years that the run itself has not; of an address that several have, the newest. */
function besides(own: readonly Held[], others: readonly Held[]): Held[] {
  const keyOf = ({ issuer, year }: Held) => `${unitKey(issuer ?? '')} ${year}`;
  const have = new Set(own.map(keyOf));
  const urls = new Set(own.map(({ url }) => url));
  return others.filter((one) => {
    if (have.has(keyOf(one)) || urls.has(one.url)) return false;
    urls.add(one.url);
    return true;
  });
}

/** For each report those that it has much of its text in common with, the most first; of one year both are told, since nobody knows who copied. */
function alikeTo(
  all: readonly Held[],
  shared: SharedSentences,
): Map<Held, { other: Held; share: number; check: Check }[]> {
  const found = new Map<Held, { other: Held; share: number; check: Check }[]>();
  const add = (own: Held, other: Held, copied: ReturnType<typeof copiedFrom>) => {
    const check = copiedCheck(copied, calledOf(other));
    found.set(own, [...(found.get(own) ?? []), { other, share: copied.share, check }]);
  };
  for (const { own, other, copied } of alikeAmong(all, shared)) {
    add(own, other, copied);
    if (own.year !== other.year) continue;
    const back = copiedFrom(other, own, shared);
    if (isMuch(back)) add(other, own, back);
  }
  for (const alike of found.values()) alike.sort((a, b) => b.share - a.share);
  return found;
}

/** Of several reports of a unit the one with most says enough. */
const unitOf = (report: Held | undefined): string | null =>
  report ? unitKey(report.issuer ?? report.url) : null;

/** How another report is called in a message. */
const calledOf = ({ issuer, year, url }: Held): string =>
  issuer === null ? url : `${issuer}${year ?? ''}`;
