import { type Copied, compareLetters, isMuch } from './copied';
import { type Letters, lettersOf, type SharedSentences } from './letters';
import type { Compared } from './types';

/** Two reports of which one has much of the other's text. */
export interface Alike<R extends Compared = Compared> {
  readonly own: R;
  readonly other: R;
  readonly copied: Copied;
}

/** Letters that make a print, and in how many of them one print is kept: any passage of their sum has one in common. */
const PRINT = 12;
const WINDOW = 9;
/** What stands in more reports than this leads to no pair by itself: a phrase of everybody's. */
const EVERYBODY = 200;
/** Prints in common below which two reports cannot have half of a text in common. */
const SHARED = 0.2;

/** Of a report that has prints in common with many, so many are compared: those with the most. */
const CANDIDATES = 8;

/**
 * Finds pairs of reports with much the same text, without comparing each with all: only those with many prints in common are
 * compared. Of a pair the later one is `own`, of one year the one with the larger share.
 * @param shared sentences of the run that nobody has copied
 */
export function alikeAmong<R extends Compared>(
  reports: readonly R[],
  shared?: SharedSentences,
): Alike<R>[] {
  const letters = reports.map(({ text }) => lettersOf(text, shared));
  return candidatesAmong(letters.map(printsOf)).flatMap(([a, b]) => pairOf(reports, letters, a, b));
}

/** Pairs that may have half of a text in common, by their indexes, the smaller one first. */
function candidatesAmong(prints: readonly ReadonlySet<number>[]): [number, number][] {
  const holders = new Map<number, number[]>();
  prints.forEach((own, at) => {
    for (const print of own) {
      const known = holders.get(print);
      if (known) known.push(at);
      else holders.set(print, [at]);
    }
  });
  const count = prints.length;
  const pairs = new Set<number>();
  const common = new Uint32Array(count);
  prints.forEach((own, at) => {
    common.fill(0);
    for (const print of own) {
      const all = holders.get(print) ?? [];
      if (all.length > EVERYBODY) continue;
      for (const other of all) common[other] = (common[other] ?? 0) + 1;
    }
    const found: number[] = [];
    common.forEach((shared, other) => {
      const least = Math.min(own.size, prints[other]?.size ?? 0) * SHARED;
      if (other !== at && shared > 0 && shared >= least) found.push(other);
    });
    found.sort((a, b) => (common[b] ?? 0) - (common[a] ?? 0));
    for (const other of found.slice(0, CANDIDATES))
      pairs.add(Math.min(at, other) * count + Math.max(at, other));
  });
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / count), pair % count]);
}

function pairOf<R extends Compared>(
  reports: readonly R[],
  letters: readonly Letters[],
  a: number,
  b: number,
): Alike<R>[] {
  const both = [
    [a, b],
    [b, a],
  ].flatMap(([own = 0, other = 0]): Alike<R>[] => {
    const [ownReport, otherReport] = [reports[own], reports[other]];
    const [ownLetters, otherLetters] = [letters[own], letters[other]];
    if (!ownReport || !otherReport || !ownLetters || !otherLetters) return [];
    return [
      { own: ownReport, other: otherReport, copied: compareLetters(ownLetters, otherLetters) },
    ];
  });
  const much = both.filter(
    ({ own, other, copied }) => (own.year ?? 0) >= (other.year ?? 0) && isMuch(copied),
  );
  return much.sort((x, y) => y.copied.share - x.copied.share).slice(0, 1);
}

/** Of each few prints in a row the smallest: what two texts have in common they keep alike. */
function printsOf({ text }: Letters): ReadonlySet<number> {
  const all = new Uint32Array(Math.max(0, text.length - PRINT + 1));
  for (let i = 0; i < all.length; i++) all[i] = hash(text, i);
  const kept = new Set<number>();
  for (let i = 0; i + WINDOW <= all.length; i++) {
    let least = all[i] ?? 0;
    for (let j = i + 1; j < i + WINDOW; j++) least = Math.min(least, all[j] ?? 0);
    kept.add(least);
  }
  return kept;
}

function hash(text: string, from: number): number {
  let sum = 0x811c9dc5;
  for (let i = from; i < from + PRINT; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}
