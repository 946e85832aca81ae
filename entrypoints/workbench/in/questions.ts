import type { RulePack } from '../../../lib/packs/types';
import type { KeptVerdict } from '../../../lib/verdicts';
import type { Language } from '../../../lib/words';
import type { ImportFault } from './imported';

/** What the worker that takes a run's file is asked; packs and verdicts come with it, since a worker may not read settings. */
export interface Asked {
  /** What the run is kept as. */
  readonly id: string;
  readonly file: Blob;
  /** What the file is called, by which a run without a name goes. */
  readonly name: string;
  readonly language: Language;
  readonly packs: readonly RulePack[];
  readonly verdicts: readonly KeptVerdict[];
}

/** Its answer; nothing is kept but where it says so. */
export type Told =
  | { readonly is: 'kept' }
  /** `where` in the file it is wrong, as far as that is known. */
  | { readonly is: 'refused'; readonly fault: ImportFault; readonly where: string }
  /** There is no room on the disk, or the store is closed to us. */
  | { readonly is: 'full' | 'closed' };
