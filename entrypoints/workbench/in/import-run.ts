import { language } from '../../../lib/browser/language';
import { packsOn } from '../../../lib/browser/packs';
import { allVerdicts } from '../../../lib/browser/verdicts';
import { askOnce } from '../ask-once';
import { own } from '../owned';
import type { Told } from './questions';
import ImportingWorker from './worker?worker';

/** What became of a run's file, and the run's id where it was kept; `failed` is a worker that came to no answer. */
export type Came = (Told | { readonly is: 'failed' }) & { readonly id: string };

/**
 * Has a worker keep a run out of a file that may be anybody's.
 * @param name what the file is called
 */
export async function importRun(file: Blob, name: string): Promise<Came> {
  const [packs, verdicts] = await Promise.all([packsOn(), allVerdicts().catch(() => [])]);
  const id = crypto.randomUUID();
  // Nobody is to take for a stray what is being kept.
  await own(id);
  const asked = { id, file, name, language: language(), packs, verdicts };
  const told = await askOnce<Told>(new ImportingWorker(), asked);
  return { ...(told ?? { is: 'failed' }), id };
}
