import type { Target } from '../../lib/browser/kept-run';
import type { ListRecord } from '../../lib/lists';
import { soughtBy } from '../../lib/text/sought';
import { SPACE } from '../../lib/text/space';

/** A report that can be chosen: out of a list, or an address that was brought. */
export interface Candidate extends Target {
  readonly date: string | null;
  readonly kind: ListRecord['kind'];
  readonly host: string;
}

/** What narrows the candidates down. */
export interface CandidateFilter {
  readonly words: string;
  readonly year: number | null;
  /** Null lets any through. */
  readonly kind?: Candidate['kind'] | null;
  readonly host?: string | null;
}

/** Without the grounds on which the list's reader took it for a report. */
export const candidateOf = ({ by, yearBy, ...candidate }: ListRecord): Candidate => candidate;

const ADDRESS = new RegExp(`https?://[^${SPACE}"'<>，。；、（）【】《》]+`, 'g');
const MOST = 5000;

/** The addresses that a text names, each once, as candidates of which no more is known. */
export function candidatesIn(text: string): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const [address] of text.matchAll(ADDRESS)) {
    if (found.size >= MOST) break;
    const url = urlOf(address.replace(/[.,;:!?)\]]+$/, ''));
    if (!url || url.username || url.password) continue;
    const none = { title: '', unit: null, year: null, date: null, kind: 'page' } as const;
    found.set(url.href, { url: url.href, host: url.host, ...none });
  }
  return [...found.values()];
}

function urlOf(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** Each address once; what was there first stays. */
export function joined(...lists: readonly (readonly Candidate[])[]): Candidate[] {
  const all = new Map<string, Candidate>();
  for (const one of lists.flat()) if (!all.has(one.url)) all.set(one.url, one);
  return [...all.values()];
}

/** Those that have all of the words, anywhere, and are of the year, kind and host. */
export function narrowed(
  candidates: readonly Candidate[],
  { words, year, kind = null, host = null }: CandidateFilter,
): Candidate[] {
  const isSought = soughtBy(words);
  return candidates.filter((one) => {
    if (year !== null && one.year !== year) return false;
    if (kind !== null && one.kind !== kind) return false;
    if (host !== null && one.host !== host) return false;
    return isSought(`${one.title} ${one.unit ?? ''} ${one.url}`);
  });
}

/** The years that there are, the latest first. */
export const yearsOf = (candidates: readonly Pick<Candidate, 'year'>[]): number[] =>
  [...new Set(candidates.flatMap(({ year }) => year ?? []))].sort((a, b) => b - a);

/** The values of one of their fields, the most frequent first; files that were brought have no host. */
export function valuesOf<Key extends 'kind' | 'host'>(
  candidates: readonly Candidate[],
  key: Key,
): Candidate[Key][] {
  const counts = new Map<Candidate[Key], number>();
  for (const { [key]: value } of candidates)
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}
