import { askOnce } from '../ask-once';
import type { Asked, Told } from './questions';
import ComparingWorker from './worker?worker';

/** Has a worker compare a run's reports; it ends with its answer. */
export const askToCompare = (asked: Asked): Promise<Told> =>
  askOnce<Told>(new ComparingWorker(), asked);
