import {
  type Fetched,
  FetchFailure,
  type FetchOptions,
  fetched,
  GENTLE,
  leadsAway,
} from '../../lib/run';
import { newClock } from './clock';
import { Gate } from './gate';

/** Bytes of the largest file that is read, and how long an answer may take, in ms. */
const MOST = 40_000_000;
const LONGEST = 60_000;

/** One clock for all that waits on this page of ours; it goes on in a tab that nobody looks at. */
export const sleep = newClock();
const gate = new Gate(GENTLE, Date.now, sleep);

/** Does what asks for an address in that host's turn: pages of ours, lists and tabs alike. */
export const inTurn = <T>(url: string, stop: AbortSignal, ask: () => Promise<T>): Promise<T> =>
  gate.pass(url, stop, ask);

/**
 * Asks for a page, from this page of ours, in its turn, as the reader's browser would: with the cookies that it has.
 * @throws FetchFailure
 */
export async function ask(
  url: string,
  stop: AbortSignal,
  request: FetchOptions['request'] = {},
): Promise<Fetched> {
  const options = {
    fetch: fetch.bind(globalThis),
    request: { credentials: 'include', ...request } as const,
  };
  let begun = 0;
  try {
    return await inTurn(url, stop, () => {
      begun = Date.now();
      return within(LONGEST, stop, (end) => fetched(url, { ...options, stop: end, most: MOST }));
    });
  } catch (error) {
    const isMute = error instanceof FetchFailure && error.failure === 'unreachable';
    const isGivenUp = stop.aborted || Date.now() - begun >= LONGEST;
    if (!isMute || isGivenUp || request.method === 'POST') throw error;
    const isAway = await inTurn(url, stop, () =>
      within(LONGEST, stop, (end) => leadsAway(url, { ...options, stop: end })),
    );
    throw isAway ? new FetchFailure('elsewhere', error) : error;
  }
}

/**
 * Does something that is given up where it takes too long, or where somebody says so.
 * @param longest in ms
 * @param act is given what tells it to end
 */
export async function within<T>(
  longest: number,
  stop: AbortSignal,
  act: (end: AbortSignal) => Promise<T>,
): Promise<T> {
  const end = new AbortController();
  const give = () => end.abort();
  if (stop.aborted) give();
  stop.addEventListener('abort', give);
  const over = new AbortController();
  void sleep(longest, over.signal).then(give);
  try {
    return await act(end.signal);
  } finally {
    over.abort();
    stop.removeEventListener('abort', give);
  }
}
