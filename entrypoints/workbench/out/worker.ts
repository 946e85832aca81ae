import type { Asked, Told } from './questions';
import { written } from './written';

/** Writes away from the page: a run of two thousand reports has more than a hundred megabytes. */
self.onmessage = async ({ data }: MessageEvent<Asked>) => {
  const told: Told = await written(data).catch(() => null);
  self.postMessage(told);
};
