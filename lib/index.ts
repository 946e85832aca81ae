import { auditSteps, auditTextSteps, runNow, type Sourced } from './audit/steps';
import type { Audit, AuditOptions } from './audit/types';
import type { Check } from './check';
import { commaSeparated } from './export/delimited';
import { type ReportOptions, toReport } from './export/report';
import { factRows, tableRows } from './export/rows';
import type { Place } from './place';

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
  return withIds(runNow(auditSteps(document, options)));
}

/** Audits a report that is plain text, its tables' cells parted by tabs. */
export function auditText(text: string, options: AuditOptions = {}): Audit {
  return runNow(auditTextSteps(text, options)).audit;
}

/** An audit whose checks bear the ids of the elements that they speak of, where these have one. */
function withIds({ audit, source }: Sourced): Audit {
  const named = <P extends Place | null>(place: P): P => {
    const spot = place && source.find(place);
    return spot && 'id' in spot && spot.id ? { ...place, id: spot.id } : place;
  };
  const checks = audit.checks.map((check): Check => {
    const { cells } = check;
    const place = named(check.place);
    if (!cells) return place === check.place ? check : { ...check, place };
    return { ...check, place, cells: { ...cells, places: cells.places.map(named) } };
  });
  return { ...audit, checks };
}

/** How a CSV file is written. */
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
