import type { FrameAudit } from '../answer';
import type { Run } from '../run';

/** An address of a run, with what its list said of it. */
export interface Target {
  /** Of a file that was brought its path. */
  readonly url: string;
  readonly title: string;
  readonly unit: string | null;
  readonly year: number | null;
  /** ISO date that its list gives it. */
  readonly date?: string | null;
}

/** What a run is of. */
export interface KeptRun {
  readonly id: string;
  /** Address of its list; null where addresses were brought. */
  readonly list: string | null;
  /** What its reviewer calls it. */
  readonly name?: string;
  /** ISO 8601. */
  readonly begunAt: string;
  /** In the order of the run's jobs. */
  readonly targets: readonly Target[];
  /** The units that had to report, as somebody pasted them. */
  readonly roster?: string;
}

/** A check that failed or could not be made, as far as a row needs it. */
export interface KeptFinding {
  /** Index into the report's checks. */
  readonly check: number;
  readonly rule: string;
  /** What it is known by, and the hash of its figures: by these it is found among verdicts. */
  readonly fingerprint: string;
  readonly figures: string;
  /** How it counts; the last three could not be made. */
  readonly weight: 'broken' | 'warned' | 'notice' | 'slip' | 'unread' | 'unchecked';
  /** What it is beside the first check of this page, where it was checked again. */
  readonly change?: 'still' | 'new';
}

/** What became of a page's findings since it was first checked. */
export interface KeptChanges {
  /** When it was first checked, ISO 8601. */
  readonly since: string;
  readonly fixed: number;
  readonly still: number;
  readonly new: number;
  /** Found then, and now it cannot be told. */
  readonly unchecked: number;
}

/** What a row of a run's table shows of a report. */
export interface KeptSummary {
  readonly title: string;
  readonly unit: string | null;
  readonly year: number | null;
  /** Id of its form. */
  readonly form: string | null;
  readonly outcome: 'clean' | 'broken' | 'warned' | 'doubtful';
  /** Broken sums. */
  readonly failed: number;
  readonly warned: number;
  /** Checks that could not be made. */
  readonly incomplete: number;
  /** Cells that are probably wrong, by the one smallest explanation; not given by earlier versions. */
  readonly suspects?: number;
  readonly passed?: number;
  /** Something was left out of the document, so that nobody can call it clean. */
  readonly isPartial?: true;
  /** In the report's order; those that were dismissed are among them. */
  readonly findings?: readonly KeptFinding[];
  readonly changes?: KeptChanges;
}

/** The page or file that was audited, as it came: evidence. */
export interface KeptPage {
  readonly url: string;
  /** When it came, ISO 8601. */
  readonly at: string;
  /** Of the bytes as they came, in hexadecimal. */
  readonly sha256: string;
  readonly type: string;
  readonly gzip: Uint8Array;
}

/** All that is kept of one job. */
export interface KeptResult {
  readonly summary: KeptSummary;
  readonly audit: FrameAudit;
  readonly page: KeptPage;
  /** The report's headings and paragraphs, tables left out: by them texts are compared. */
  readonly text?: readonly string[];
}

/** What is kept of one that came from elsewhere: its page did not come along. */
export type ImportedResult = Omit<KeptResult, 'page'>;

/** A run that is kept, and how far it is. */
export interface RunAndState {
  readonly run: KeptRun;
  readonly state: Run;
}

/** Another report that one was held against, and where it is kept. */
export interface KeptOther {
  readonly url: string;
  readonly run: string;
  readonly job: number;
}

/** A report as it is kept. */
export interface KeptReport {
  readonly audit: FrameAudit;
  readonly text: readonly string[];
  /** What was found when the page was first checked, where it was checked again. */
  readonly before: FrameAudit | null;
  readonly others: readonly KeptOther[];
}

/** A report beside which others were put: what is kept of it anew. */
export interface KeptComparison {
  readonly job: number;
  readonly audit: FrameAudit;
  readonly summary: KeptSummary;
  readonly others: readonly KeptOther[];
}

/** What stands in the store of reports. */
export interface ReportRecord {
  readonly run: string;
  readonly job: number;
  readonly audit: FrameAudit;
  readonly text?: readonly string[];
  readonly before?: FrameAudit;
  readonly others?: readonly KeptOther[];
}

/** The same of pages. */
export interface PageRecord {
  readonly run: string;
  readonly job: number;
  readonly page: KeptPage;
  /** The copy of the first check, where there was another. */
  readonly first?: KeptPage;
}
