import { compareRun } from './compare';
import type { Asked, Told } from './questions';

/** Compares away from the page: hundreds of texts take longer than anybody waits for a click. */
self.onmessage = async ({ data: { run, language } }: MessageEvent<Asked>) => {
  const told: Told = await compareRun(run, language).catch(() => null);
  self.postMessage(told);
};
