import { computed, signal } from '@preact/signals';
import { isPage, NO_HOST, pathFor, type Robots, readRobots, textOf } from '../../lib/run';
import { closedOf, lookAt } from './access';
import { ask } from './asking';
import { candidates, chosen } from './list-model';

/** What a host says; `none` where it has no robots.txt, `unread` where it did not answer. */
export type Said = Robots | 'none' | 'unread';

/** What hosts have said, as far as they were asked; each is asked once. */
export const said = signal<ReadonlyMap<string, Said>>(new Map());
const asked = new Set<string>();

/** Hosts that are asked at the same time, and how many at most before somebody begins. */
const AT_ONCE = 4;
const MOST = 100;

/** A host as it is told of before a run begins. */
export interface HostTold {
  readonly host: string;
  /** Null while nobody knows. */
  readonly said: Said | null;
  /** Chosen addresses. */
  readonly urls: readonly string[];
  /** Those of them that its robots.txt asks programs not to read. */
  readonly disallowed: readonly string[];
}

/** Of the chosen addresses, by their hosts; files that were brought have none and ask nobody. */
export const hostsTold = computed<readonly HostTold[]>(() => {
  const byHost = new Map<string, string[]>();
  for (const { host, url } of chosen.value) {
    if (host === NO_HOST) continue;
    const urls = byHost.get(host);
    if (urls) urls.push(url);
    else byHost.set(host, [url]);
  }
  return [...byHost].map(([host, urls]) => {
    const of = said.value.get(host) ?? null;
    const disallowed =
      of && typeof of === 'object' ? urls.filter((url) => !of.allows(pathFor(url))) : [];
    return { host, said: of, urls, disallowed };
  });
});

let running = 0;
const waiting: string[] = [];

/** Asks the hosts of all candidates that are open to us, each once. */
export async function askRobots(): Promise<void> {
  const first = new Map<string, string>();
  for (const { host, url } of candidates.value)
    if (host !== NO_HOST && !asked.has(host) && !first.has(host)) first.set(host, url);
  await lookAt([...first.keys()]);
  const closed = new Set(closedOf([...first.keys()]));
  for (const [host, url] of first) {
    if (closed.has(host) || asked.has(host) || asked.size >= MOST) continue;
    asked.add(host);
    waiting.push(url);
  }
  while (running < AT_ONCE && waiting.length > 0) void next();
}

async function next(): Promise<void> {
  const url = waiting.shift();
  if (!url) return;
  running++;
  const told = await robotsOf(url);
  said.value = new Map(said.value).set(new URL(url).host, told);
  running--;
  if (waiting.length > 0) void next();
}

async function robotsOf(url: string): Promise<Said> {
  try {
    const came = await ask(new URL('/robots.txt', url).href, new AbortController().signal);
    if (came.status >= 500) return 'unread';
    // Portals answer with a page of their own where they have none.
    const text = came.status < 400 && isPage(came) ? textOf(came) : '';
    return /^[^<]*\b(?:dis)?allow *:/im.test(text) && !text.trimStart().startsWith('<')
      ? readRobots(text)
      : 'none';
  } catch {
    return 'unread';
  }
}
