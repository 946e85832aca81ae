import type { Check } from '../check';
import type { RulePack } from '../packs/types';
import type { Attachment, TextBlock } from '../page/blocks';
import type { Fact } from '../report/fact';
import type { Suspect } from '../suspects/types';
import type { PlainTable } from '../table/plain';

export type {
  CellPlace,
  CellSum,
  CellTerm,
  Check,
  Outcome,
  Reason,
  Severity,
  Term,
} from '../check';
export type { Attachment } from '../page/blocks';
export type { Fact, FactState, Unknown } from '../report/fact';
export type { Suspect } from '../suspects/types';
export type { PlainTable } from '../table/plain';

/** What an audit of a page comes to: plain data, JSON can carry it. */
export interface PageAudit {
  readonly source: { readonly url: string; readonly title: string; readonly auditedAt: string };
  /** False on a page that has nothing to do with an annual report. */
  readonly isReport: boolean;
  /** Id of the form, or null where the page has no table of one. */
  readonly form: string | null;
  readonly issuer: string | null;
  readonly year: number | null;
  readonly facts: readonly Fact[];
  readonly checks: readonly Check[];
  /** Likeliest first. */
  readonly suspects: readonly Suspect[];
  /** Tables without a form whose sums were checked, and how many sums that were. */
  readonly sums: { readonly tables: number; readonly count: number };
  /** Filled only where a report has no tables of its own. */
  readonly attachments: readonly Attachment[];
  /** Headings and paragraphs in page order, for the rules about words. */
  readonly text: readonly TextBlock[];
}

/** An audit and what is only read when somebody asks for it. */
export interface Audit extends PageAudit {
  /** Every data table of the page, read when asked for. */
  readonly tables: () => readonly PlainTable[];
}

/** What whoever starts an audit may say of the page; all of it may be left out. */
export interface AuditOptions {
  readonly url?: string;
  /** ISO 8601; now, unless told. */
  readonly auditedAt?: string;
  /** The document around a frame, asked for the title where the frame has none. */
  readonly outer?: Document | null;
  /** Read same-origin frames as part of the page (default true). */
  readonly frames?: boolean;
  /** Rule packs beside the built-in ones, which always run. */
  readonly packs?: readonly RulePack[];
}
