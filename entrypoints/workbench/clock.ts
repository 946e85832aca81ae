import Ticker from './ticker?worker';

/** Resolves after so many milliseconds, or at once when told to stop. */
export type Sleep = (milliseconds: number, stop?: AbortSignal) => Promise<void>;

/** A clock that also goes while nobody looks at the page. */
export function newClock(): Sleep {
  const ticker = new Ticker();
  const waiting = new Map<number, () => void>();
  let last = 0;
  ticker.onmessage = ({ data }: MessageEvent<number>) => waiting.get(data)?.();
  return (milliseconds, stop) =>
    new Promise((resolve) => {
      if (stop?.aborted) {
        resolve();
        return;
      }
      const id = ++last;
      const end = () => {
        waiting.delete(id);
        stop?.removeEventListener('abort', end);
        resolve();
      };
      waiting.set(id, end);
      stop?.addEventListener('abort', end);
      ticker.postMessage({ id, wait: milliseconds });
    });
}
