import { type Fetched, type FetchOptions, fetched, GENTLE } from '../../lib/run';
import { newClock } from './clock';
import { Gate } from './gate';

/** Bytes of the largest file that is read, and how long an answer may take, in ms. */
const MOST = 40_000_000;
const LONGEST = 60_000;

export const sleep = newClock();
const gate = new Gate(GENTLE.gap, Date.now, sleep);

/**
 * Asks for a page, from this page of ours, in its turn, as the reader's browser would: with the cookies that it has.
 * @throws FetchFailure
 */
export async function ask(
  url: string,
  stop: AbortSignal,
  request: FetchOptions['request'] = {},
): Promise<Fetched> {
  await gate.pass(url, stop);
  const end = new AbortController();
  const give = () => end.abort();
  if (stop.aborted) give();
  stop.addEventListener('abort', give);
  const over = new AbortController();
  void sleep(LONGEST, over.signal).then(give);
  try {
    return await fetched(url, {
      fetch: fetch.bind(globalThis),
      stop: end.signal,
      most: MOST,
      request: { credentials: 'include', ...request },
    });
  } finally {
    over.abort();
    stop.removeEventListener('abort', give);
  }
}
