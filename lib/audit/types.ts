import type { Check } from '../check';
import type { IntakeOptions } from '../intake';
import type { Attachment, TextBlock } from '../page/blocks';
import type { Fact } from '../report/fact';
import type { Suspect } from '../suspects/types';

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
  /** Numbers of the blocks that are not shown until a reader unfolds what they stand in; not given where there are none. */
  readonly folded?: readonly number[];
  /** Headings and paragraphs in page order, for the rules about words. */
  readonly text: readonly TextBlock[];
}

/** How a page is audited: where it stands, which packs, what time is told. */
export interface AuditOptions extends IntakeOptions {
  /** ISO 8601; now, unless told. */
  readonly auditedAt?: string;
}
