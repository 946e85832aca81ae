import { askOnce } from '../ask-once';
import type { Asked, Told } from './questions';
import WritingWorker from './worker?worker';

/** Has a worker write a run as a file; it ends with its answer. */
export const askToWrite = (asked: Asked): Promise<Told> =>
  askOnce<Told>(new WritingWorker(), asked);
