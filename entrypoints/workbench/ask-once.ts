/** Asks a worker one thing; it ends with its answer, which is null where it fails. */
export function askOnce<Told>(worker: Worker, asked: unknown): Promise<Told | null> {
  return new Promise<Told | null>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Told>) => resolve(data);
    worker.onerror = () => resolve(null);
    worker.postMessage(asked);
  }).finally(() => worker.terminate());
}
