import type { Asked } from './questions';
import { takeRun } from './take';

/** Takes a run's file away from the page: to read and check more than a hundred megabytes takes seconds. */
self.onmessage = async ({ data }: MessageEvent<Asked>) => self.postMessage(await takeRun(data));
