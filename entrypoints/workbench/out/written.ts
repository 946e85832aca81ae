import { runFileParts } from '../../../lib/export/run-file';
import type { RunReport } from '../../../lib/export/run-schema';
import type { RunEntry } from '../../../lib/export/run-sheets';
import { FAILURES } from '../../../lib/run';
import type { Language } from '../../../lib/words';
import { reportBeside } from '../beside/report';
import { toldChanges } from '../changes';
import { blobInParts } from './in-parts';
import type { Asked, Taken } from './questions';

const MIMES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
} as const;

/** A run as a file of that format; what writes it is loaded when somebody asks. @throws where the store cannot be read */
export async function written({ format, taken, language }: Asked): Promise<Blob> {
  const type = MIMES[format];
  // The run file has what is the run's own.
  if (format === 'json')
    return blobInParts(runFileParts(taken, plain({ ...taken, others: null })), type);
  const entries: RunEntry[] = [];
  for await (const entry of entriesOf(taken, language)) entries.push(entry);
  const { runRows, runSheets } = await import('../../../lib/export/run-sheets');
  if (format === 'csv') {
    const { commaSeparated } = await import('../../../lib/export/delimited');
    return new Blob([commaSeparated(runRows(entries, language))], { type });
  }
  const { workbookOf } = await import('../../../lib/export/workbook');
  const workbook = await workbookOf(runSheets(entries, language, taken.above));
  return new Blob([workbook as BlobPart], { type });
}

/** The reports of a run, each read when its turn comes; why one was not read as programs know it. */
async function* plain({ id, rows, others = null }: Taken): AsyncIterable<RunReport> {
  for (const { job, url, title, outcome, failure } of rows) {
    const other = others?.get(job) ?? null;
    const kept = outcome === 'failed' ? null : await reportBeside(id, job, other, others !== null);
    const report = kept?.audit.report ?? null;
    const reason = failure && { reason: failure };
    const changes = report &&
      kept?.before && { changes: toldChanges(kept.before, report, others ? 'beside' : 'again') };
    yield { url, title, outcome, ...reason, ...changes, report };
  }
}

/** The same with what the table shows of each, for people. */
async function* entriesOf(taken: Taken, language: Language): AsyncIterable<RunEntry> {
  let at = 0;
  for await (const report of plain(taken)) {
    const row = taken.rows[at++];
    if (!row) continue;
    const { unit, year, failure, failed, warned, incomplete } = row;
    const reason = failure && { reason: FAILURES[failure].name[language] };
    yield { ...report, ...reason, unit, year, failed, warned, incomplete };
  }
}
