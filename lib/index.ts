import { auditSteps, auditTextSteps, runNow } from './audit/steps';
import type { Audit, AuditOptions } from './audit/types';
import { commaSeparated } from './export/delimited';
import { type ReportOptions, toReport } from './export/report';
import { factRows, tableRows } from './export/rows';

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
  return runNow(auditSteps(document, options)).audit;
}

/** Audits a report that is plain text, its tables' cells parted by tabs. */
export function auditText(text: string, options: AuditOptions = {}): Audit {
  return runNow(auditTextSteps(text, options)).audit;
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
