import { computed, signal } from '@preact/signals';
import type { Gathered } from '../../lib/lists';
import { closedOf, lookAt, openUp } from './access';
import { candidateOfFile, type NamedFile, sorted } from './brought';
import {
  type Candidate,
  candidateOf,
  candidatesIn,
  joined,
  narrowed,
  valuesOf,
  yearsOf,
} from './candidates';
import { freePath } from './free-path';
import { gatherFrom } from './gathering';
import { bringRun } from './runs-model';
import { webAddress } from './web-address';
import { withAll } from './with-all';

/** How far the reading of a list is. */
export type Reading =
  | { readonly is: 'none' }
  /** Its host has to be opened to us first. */
  | { readonly is: 'closed'; readonly host: string }
  | { readonly is: 'reading'; readonly records: number }
  | { readonly is: 'read'; readonly list: Gathered };

/** The list's, as it was typed. */
export const address = signal('');
/** Of the list that was asked for last. */
export const reading = signal<Reading>({ is: 'none' });
/** What was typed is no address. */
export const isWrong = signal(false);
const brought = signal<readonly Candidate[]>([]);
const left = signal<ReadonlySet<string>>(new Set());
/** Candidates that lack one of these are not shown. */
export const words = signal('');
/** Candidates of other years are not shown; null shows all. */
export const year = signal<number | null>(null);
/** The same of kinds. */
export const kind = signal<Candidate['kind'] | null>(null);
/** The same of hosts. */
export const host = signal<string | null>(null);

/** All that can be chosen: of the list, then what was brought. */
export const candidates = computed(() => {
  const { value } = reading;
  return joined(value.is === 'read' ? value.list.records.map(candidateOf) : [], brought.value);
});
/** Those to choose from: of all candidates, shown or not. */
export const years = computed(() => yearsOf(candidates.value));
/** The kinds among them. */
export const kinds = computed(() => valuesOf(candidates.value, 'kind'));
/** The hosts among them. */
export const hosts = computed(() => valuesOf(candidates.value, 'host'));
/** What words, year, kind and host leave of them. */
export const shown = computed(() =>
  narrowed(candidates.value, {
    words: words.value,
    year: year.value,
    kind: kind.value,
    host: host.value,
  }),
);
/** Of those that are shown, since what nobody sees nobody has chosen. */
export const chosen = computed(() => shown.value.filter(({ url }) => !left.value.has(url)));
/** Hosts of these that have to be opened before they are asked. */
export const closedHosts = computed(() => closedOf(chosen.value.map(({ host }) => host)));
/** There is something to begin with, and the list does not grow beneath it. */
export const isReady = computed(() => reading.value.is !== 'reading' && chosen.value.length > 0);

let stop = new AbortController();

/** Reads the list that the address names; where its host is closed to us, a click is needed first. */
export async function readList(isClicked = false): Promise<void> {
  const url = webAddress(address.value);
  isWrong.value = url === null;
  if (!url) return;
  const own = url.host;
  if (!isClicked) await lookAt([own]);
  if (!(isClicked ? await openUp([own]) : closedOf([own]).length === 0)) {
    reading.value = { is: 'closed', host: own };
    return;
  }
  stop.abort();
  stop = new AbortController();
  const { signal: given } = stop;
  reading.value = { is: 'reading', records: 0 };
  left.value = new Set();
  const list = await gatherFrom(
    url.href,
    (records) => {
      if (!given.aborted) reading.value = { is: 'reading', records };
    },
    given,
  );
  if (stop.signal !== given) return;
  reading.value = { is: 'read', list };
  void lookAt(candidates.value.map(({ host: each }) => each));
}

/** What was found so far is what there is. */
export const stopReading = (): void => stop.abort();

/** Adds the addresses that a text names; returns how many are new. */
export function bring(text: string): number {
  const before = candidates.value.length;
  brought.value = joined(brought.value, candidatesIn(text));
  void lookAt(candidates.value.map(({ host }) => host));
  return candidates.value.length - before;
}

/** What files that were dropped or chosen came to. */
export interface BroughtCount {
  readonly addresses: number;
  readonly files: number;
  readonly passed: number;
}

/** Files that were brought, by the paths that stand for their addresses. */
export const files = signal<ReadonlyMap<string, Blob>>(new Map());

/** Adds the addresses that texts name, and all else that may be a report as itself. */
export async function bringFiles(given: Iterable<NamedFile>): Promise<BroughtCount> {
  const found = await sorted(given);
  const [run] = found.runs;
  if (run) await bringRun(run.blob, run.path);
  const before = candidates.value.length;
  brought.value = joined(brought.value, found.addresses);
  const addresses = candidates.value.length - before;
  const next = new Map(files.value);
  const added = found.files.map(({ path, blob }) => {
    const own = freePath(path, (one) => next.has(one));
    next.set(own, blob);
    return candidateOfFile(own);
  });
  files.value = next;
  brought.value = joined(brought.value, added);
  void lookAt(candidates.value.map(({ host }) => host));
  return { addresses, files: added.length, passed: found.passed };
}

/** Whether nobody has left it out, shown or not; by its address. */
export const isChosen = (url: string): boolean => !left.value.has(url);

/** Chooses these, or leaves them out. */
export function choose(urls: readonly string[], isIn: boolean): void {
  left.value = withAll(left.value, urls, !isIn);
}
