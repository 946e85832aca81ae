import { language } from '../../lib/browser/language';
import { packsOn } from '../../lib/browser/packs';
import { keepImported } from '../../lib/browser/runs-more';
import { allVerdicts } from '../../lib/browser/verdicts';
import type { KeptVerdict } from '../../lib/verdicts';
import { ImportError, imported, LARGEST_RUN, readRunFile } from './imported';
import { own } from './owned';

/**
 * Keeps a run out of a file that may be anybody's.
 * @param name what the file is called
 * @returns the run's id
 * @throws ImportError; where the store is full or closed, what it says
 */
export async function importRun(file: Blob, name: string): Promise<string> {
  if (file.size > LARGEST_RUN) throw new ImportError('too-large');
  const read = readRunFile(await file.text());
  const [packs, verdicts] = await Promise.all([packsOn(), allVerdicts().catch(() => [])]);
  const kept = new Map<string, KeptVerdict[]>();
  for (const one of verdicts) kept.set(one.report, [...(kept.get(one.report) ?? []), one]);
  const id = crypto.randomUUID();
  // Nobody is to take for a stray what is being kept.
  await own(id);
  const { run, state, results } = imported(read, {
    id,
    now: new Date(),
    name: name.replace(/\.json$/i, ''),
    language: language(),
    packs,
    kept,
  });
  await keepImported(run, state, results);
  return id;
}
