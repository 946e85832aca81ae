import type { ComponentChildren } from 'preact';
import type { Report, ReportFact } from '../../lib/export/schema';
import type { Judging } from './judging';
import type { ListView } from './view';

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
  /** Puts what is said of the check at this index on the clipboard. */
  readonly onCopy?: (check: number) => Promise<void>;
  /** More that can be done with the check at this index, where there is more. */
  readonly more?: (check: number) => ComponentChildren;
  /** Tells the reader something in passing. */
  readonly say: (text: string) => void;
  readonly view: ListView;
  /** Where findings can be judged. */
  readonly judging?: Judging | undefined;
}

/** The report's facts by their ids. */
export type Facts = ReadonlyMap<string, ReportFact>;

const known = new WeakMap<Report, Facts>();

/** The same as a map, made once for each report. */
export function factsOf(report: Report): Facts {
  const facts = known.get(report) ?? new Map(report.facts.map((fact) => [fact.id, fact]));
  known.set(report, facts);
  return facts;
}
