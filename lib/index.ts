import { auditSteps } from './audit/steps';
import type { Audit, AuditOptions } from './audit/types';
import type { Check } from './check';
import { commaSeparated } from './export/delimited';
import { type ReportOptions, toReport } from './export/report';
import { factRows, tableRows } from './export/rows';
import { readDocument, readTables, readText, tablesOf } from './intake';
import type { Source } from './page/source';
import type { Place } from './place';
import { runNow } from './steps';

export type {
  Attachment,
  Audit,
  AuditOptions,
  Check,
  Fact,
  FactState,
  Outcome,
  PlainTable,
  Reason,
  Severity,
  Term,
} from './audit/types';
export type { Report } from './export/schema';
export type { RulePack } from './packs/types';
export { type ReportOptions, toReport };

/** Audits a page where it stands, at one go. The page is left as it was. */
export function auditDocument(document: Document, options: AuditOptions = {}): Audit {
  const { intake, source } = runNow(readDocument(document, options));
  const audit = runNow(auditSteps(intake, options));
  return {
    ...audit,
    checks: withIds(audit.checks, source),
    tables: () => readTables(document, options),
  };
}

/** Audits a report that is plain text, its tables' cells parted by tabs. */
export function auditText(text: string, options: AuditOptions = {}): Audit {
  const { intake } = runNow(readText(text, options));
  return { ...runNow(auditSteps(intake, options)), tables: () => tablesOf(intake.page) };
}

/** Checks that bear the ids of the elements that they speak of, where these have one. */
function withIds(checks: readonly Check[], source: Source): Check[] {
  const named = <P extends Place | null>(place: P): P => {
    const spot = place && source.find(place);
    return spot && 'id' in spot && spot.id ? { ...place, id: spot.id } : place;
  };
  return checks.map((check): Check => {
    const { cells } = check;
    const place = named(check.place);
    if (!cells) return place === check.place ? check : { ...check, place };
    const namedCells = () => {
      const { total, terms } = cells();
      return { total, terms: terms.map((term) => ({ ...term, place: named(term.place) })) };
    };
    return { ...check, place, cells: namedCells };
  });
}

export interface CsvOptions {
  /** The report's facts (default), or every data table of the page as it stands. */
  readonly scope?: 'facts' | 'tables';
}

/** The audit as CSV with a BOM, text made safe against being run as a formula. */
export function toCsv(audit: Audit, { scope = 'facts' }: CsvOptions = {}): string {
  return commaSeparated(
    scope === 'tables' ? tableRows(audit.tables()) : factRows([toReport(audit, { tables: false })]),
  );
}
