import { language } from '../../../lib/browser/language';
import { datedName, saveFile } from '../../../lib/browser/save';
import type { AboveTaken } from '../../../lib/export/above-sheet';
import { askToWrite } from './ask';
import type { RunFormat, Taken } from './questions';

/** Saves a run as a file. @returns the file's name @throws where it could not be written */
export async function saveRun(format: RunFormat, taken: Taken): Promise<string> {
  const { id, list, name, above = null, others = null } = taken;
  // Of a row its findings are the most, and they stand in its report as well.
  const rows = taken.rows.map(
    ({ job, url, title, outcome, failure, unit, year, failed, warned, incomplete }) => ({
      ...{ job, url, title, outcome, failure },
      ...{ unit, year, failed, warned, incomplete },
    }),
  );
  const asked = { id, list, ...(name && { name }), rows, above, others };
  const file = await askToWrite({ format, taken: asked, language: language() });
  if (!file) throw new Error('The run could not be written.');
  const called = datedName('run', format);
  saveFile(called, file, file.type);
  return called;
}

/** Saves a level above beside its children as a table. */
export async function saveAbove(taken: AboveTaken): Promise<void> {
  const [{ aboveRows }, { commaSeparated }] = await Promise.all([
    import('../../../lib/export/above-sheet'),
    import('../../../lib/export/delimited'),
  ]);
  const name = `gouji-above-${new Date().toISOString().slice(0, 10)}.csv`;
  saveFile(name, commaSeparated(aboveRows(taken, language())), 'text/csv');
}
