import type { Asked, Told } from './questions';
import WritingWorker from './worker?worker';

/** Has a worker write a run as a file; it ends with its answer. */
export function askToWrite(asked: Asked): Promise<Told> {
  const worker = new WritingWorker();
  return new Promise<Told>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Told>) => resolve(data);
    worker.onerror = () => resolve(null);
    worker.postMessage(asked);
  }).finally(() => worker.terminate());
}
