import { type Fetched, type FetchOptions, fetched, GENTLE } from '../../lib/run';
import { newClock } from './clock';
import { Gate } from './gate';

/** Bytes of the largest file that is read, and how long an answer may take, in ms. */
const MOST = 40_000_000;
const LONGEST = 60_000;

/** One clock for all that waits on this page of ours; it goes on in a tab that nobody looks at. */
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
  return within(LONGEST, stop, (end) =>
    fetched(url, {
      fetch: fetch.bind(globalThis),
      stop: end,
      most: MOST,
      request: { credentials: 'include', ...request },
    }),
  );
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
