import type { Asked, Told } from './questions';
import ComparingWorker from './worker?worker';

/** Has a worker compare a run's reports; it ends with its answer. */
export function askToCompare(asked: Asked): Promise<Told> {
  const worker = new ComparingWorker();
  return new Promise<Told>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Told>) => resolve(data);
    worker.onerror = () => resolve(null);
    worker.postMessage(asked);
  }).finally(() => worker.terminate());
}
