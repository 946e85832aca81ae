import { isFull } from '../../../lib/browser/room';
import { keepImported } from '../../../lib/browser/runs-more';
import type { KeptVerdict } from '../../../lib/verdicts';
import { ImportError, imported, LARGEST_RUN, readRunFile } from './imported';
import type { Asked, Told } from './questions';

/** Keeps a run out of a file that may be anybody's; whatever is wrong with it is told. */
export async function takeRun(asked: Asked): Promise<Told> {
  try {
    await kept(asked);
    return { is: 'kept' };
  } catch (reason) {
    if (reason instanceof ImportError) {
      const { fault, where } = reason;
      return { is: 'refused', fault, where };
    }
    return { is: isFull(reason) ? 'full' : 'closed' };
  }
}

async function kept({ id, file, name, language, packs, verdicts }: Asked): Promise<void> {
  if (file.size > LARGEST_RUN) throw new ImportError('too-large');
  const read = readRunFile(await file.text());
  const byReport = new Map<string, KeptVerdict[]>();
  for (const one of verdicts) byReport.set(one.report, [...(byReport.get(one.report) ?? []), one]);
  const { run, state, results } = imported(read, {
    ...{ id, language, packs, kept: byReport },
    now: new Date(),
    name: name.replace(/\.json$/i, ''),
  });
  await keepImported(run, state, results);
}
