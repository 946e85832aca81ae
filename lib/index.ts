import { auditSteps } from './audit/steps';
import { tablesOf } from './audit/tables';
import type { AuditOptions, PageAudit, PlainTable } from './audit/types';
import { type Cells, cellsOf, type Check as PlainCheck } from './check';
import type { FileOptions } from './documents/open';
import { commaSeparated } from './export/delimited';
import { type ReportOptions, toReport } from './export/report';
import { factRows, tableRows } from './export/rows';
import { readDocument, readText, readWhole } from './intake';
import { isRendered, isShown } from './page/rendered';
import type { Source } from './page/source';
import type { Place } from './place';
import { runNow } from './steps';
import type { Language } from './words';

export type {
  Attachment,
  AuditOptions,
  Fact,
  FactState,
  Outcome,
  PlainTable,
  Reason,
  Severity,
  Term,
} from './audit/types';
export { FileError, type FileFault } from './documents/errors';
export type { Report } from './export/schema';
export type { RulePack } from './packs/types';
export { type ReportOptions, toReport };

/** Audits a page where it stands, at one go. The page is left as it was. */
export function auditDocument(document: Document, options: AuditOptions = {}): Audit {
  const told = { ...(isTold(isShown, document) && { isRendered: isRenderedHere }), ...options };
  const { intake, source } = runNow(readDocument(document, told));
  const audit = runNow(auditSteps(intake, options));
  return {
    ...audit,
    checks: withCells(withIds(audit.checks, source)),
    tables: () => tablesOf(readWhole(document, told).page),
  };
}

/** A document outside a browser may stumble over what a page calls its fields: then nothing is told, and all counts as shown. */
function isTold<Subject>(ask: (subject: Subject) => boolean, subject: Subject): boolean {
  try {
    return ask(subject);
  } catch {
    return true;
  }
}

const isRenderedHere = (element: Element): boolean => isTold(isRendered, element);

/** Audits a report that is plain text, its tables' cells parted by tabs. */
export function auditText(text: string, options: AuditOptions = {}): Audit {
  const { intake } = runNow(readText(text, options));
  const audit = runNow(auditSteps(intake, options));
  return { ...audit, checks: withCells(audit.checks), tables: () => tablesOf(intake.page) };
}

/**
 * Audits a report that is a file: PDF, OFD, Word, Excel, CSV, text, HTML, told apart by their content.
 * @throws FileError where the file cannot be read
 */
export async function auditFile(
  bytes: Uint8Array,
  options: AuditOptions & FileOptions = {},
): Promise<Audit> {
  const { openFile } = await import('./documents/open');
  const { intake } = await openFile(bytes, options);
  const audit = runNow(auditSteps(intake, options));
  return { ...audit, checks: withCells(audit.checks), tables: () => tablesOf(intake.page) };
}

/** A check as it is given to the outside. */
export interface Check extends PlainCheck {
  /** The cells of a sum in a table without a form, one by one. */
  readonly cells?: () => Cells;
}

/** An audit as it is given to the outside: checks that name their cells, and the tables on demand. */
export interface Audit extends Omit<PageAudit, 'checks'> {
  readonly checks: readonly Check[];
  /** Every data table of the page, read when asked for. */
  readonly tables: () => readonly PlainTable[];
}

/** Checks that bear the ids of the elements that they speak of, where these have one. */
function withIds(checks: readonly PlainCheck[], source: Source): PlainCheck[] {
  const named = <P extends Place | null>(place: P): P => {
    const spot = place && source.find(place);
    return spot && 'id' in spot && spot.id ? { ...place, id: spot.id } : place;
  };
  return checks.map((check) => {
    const { sum } = check;
    const place = named(check.place);
    if (!sum) return place === check.place ? check : { ...check, place };
    return { ...check, place, sum: { ...sum, places: sum.places.map(named) } };
  });
}

const withCells = (checks: readonly PlainCheck[]): Check[] =>
  checks.map((check) => {
    const { sum } = check;
    return sum ? { ...check, cells: () => cellsOf({ sum }) ?? NO_CELLS } : check;
  });

const NO_CELLS: Cells = { total: null, terms: [] };

/** What the CSV holds. */
export interface CsvOptions {
  /** The report's facts (default), or every data table of the page as it stands. */
  readonly scope?: 'facts' | 'tables';
  /** Language of the headers (default `zh`). */
  readonly language?: Language;
}

/** The audit as CSV with a BOM, text made safe against being run as a formula. */
export function toCsv(audit: Audit, { scope = 'facts', language = 'zh' }: CsvOptions = {}): string {
  return commaSeparated(
    scope === 'tables'
      ? tableRows(audit.tables())
      : factRows([toReport(audit, { tables: false })], language),
  );
}
