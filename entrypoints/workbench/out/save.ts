import { language } from '../../lib/browser/language';
import { keptReport } from '../../lib/browser/run-reports';
import { datedName, saveFile } from '../../lib/browser/save';
import type { AboveTaken } from '../../lib/export/above-sheet';
import { runFileParts } from '../../lib/export/run-file';
import type { RunReport } from '../../lib/export/run-schema';
import type { RunEntry } from '../../lib/export/run-sheets';
import { FAILURES } from '../../lib/run';
import { toldChanges } from './changes';
import type { Row } from './rows';

/** What a run is saved as; only `json`, the run file, can be brought back. */
export const FORMATS = ['xlsx', 'csv', 'json'] as const;
/** As the file's name ends. */
export type RunFormat = (typeof FORMATS)[number];

/** What is taken away of a run. */
export interface Taken {
  readonly id: string;
  readonly list: string | null;
  readonly name?: string;
  readonly rows: readonly Row[];
  /** A level above that was put beside its children. */
  readonly above?: AboveTaken | null;
}

const MIMES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  json: 'application/json',
} as const;

/** Saves a run as a file; what writes it is loaded when somebody asks. @returns the file's name */
export async function saveRun(format: RunFormat, taken: Taken): Promise<string> {
  const name = datedName('run', format);
  saveFile(name, await contentOf(format, taken), MIMES[format]);
  return name;
}

async function contentOf(format: RunFormat, taken: Taken): Promise<Blob | string | Uint8Array> {
  if (format === 'json') {
    const parts: string[] = [];
    for await (const part of runFileParts(taken, plain(taken))) parts.push(part);
    return new Blob(parts, { type: MIMES.json });
  }
  const entries: RunEntry[] = [];
  for await (const entry of entriesOf(taken)) entries.push(entry);
  const { runRows, runSheets } = await import('../../lib/export/run-sheets');
  if (format === 'csv') {
    const { commaSeparated } = await import('../../lib/export/delimited');
    return commaSeparated(runRows(entries, language()));
  }
  const { workbookOf } = await import('../../lib/export/workbook');
  return workbookOf(runSheets(entries, language(), taken.above));
}

/** Saves a level above beside its children as a table. */
export async function saveAbove(taken: AboveTaken): Promise<void> {
  const [{ aboveRows }, { commaSeparated }] = await Promise.all([
    import('../../lib/export/above-sheet'),
    import('../../lib/export/delimited'),
  ]);
  const name = `gouji-above-${new Date().toISOString().slice(0, 10)}.csv`;
  saveFile(name, commaSeparated(aboveRows(taken, language())), MIMES.csv);
}

/** The reports of a run, each read when its turn comes; why one was not read as programs know it. */
async function* plain({ id, rows }: Taken): AsyncIterable<RunReport> {
  for (const { job, url, title, outcome, failure } of rows) {
    const kept = outcome === 'failed' ? null : await keptReport(id, job);
    const report = kept?.audit.report ?? null;
    const reason = failure && { reason: failure };
    const changes = report && kept?.before && { changes: toldChanges(kept.before, report) };
    yield { url, title, outcome, ...reason, ...changes, report };
  }
}

/** The same with what the table shows of each, for people. */
async function* entriesOf(taken: Taken): AsyncIterable<RunEntry> {
  let at = 0;
  for await (const report of plain(taken)) {
    const row = taken.rows[at++];
    if (!row) continue;
    const { unit, year, failure, failed, warned, incomplete } = row;
    const reason = failure && { reason: FAILURES[failure].name[language()] };
    yield { ...report, ...reason, unit, year, failed, warned, incomplete };
  }
}
