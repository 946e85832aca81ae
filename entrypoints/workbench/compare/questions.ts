import type { Language } from '../../../lib/words';
import type { Compared } from './compare';

/** What the worker that compares is asked. */
export interface Asked {
  readonly run: string;
  readonly language: Language;
}

/** Its answer; null where the store could not be read or written. */
export type Told = Compared | null;
