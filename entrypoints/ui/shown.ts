import type { Report, ReportFact } from '../../lib/export/schema';

/** A report whose findings are shown, and what the page that shows them does when they are asked for. */
export interface Shown {
  readonly report: Report;
  /** Per check of `report.checks`: true where there is a place to jump to. */
  readonly reachable: readonly boolean[];
  /** A rule's name in the reader's words, also that of a pack's rule. */
  readonly ruleName: (rule: string) => string;
  /** Shows what the check at this index of `report.checks` is about; false where that is no more. */
  readonly onJump: (check: number) => Promise<boolean>;
  /** The same for the cell of a fact. */
  readonly onJumpToFact: (fact: string) => Promise<boolean>;
  /** Tells the reader something in passing. */
  readonly say: (text: string) => void;
}

/** The report's facts by their ids. */
export type Facts = ReadonlyMap<string, ReportFact>;
