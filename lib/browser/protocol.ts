import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Attachment, PlainTable } from '../audit/types';
import type { Report } from '../export/schema';
import type { RuleNames } from '../packs/names';
import type { Words } from '../words';

/** What one frame tells the popup. */
export interface FrameAudit {
  readonly report: Report;
  readonly isReport: boolean;
  /** What the report's form is called; null for a page without one. */
  readonly form: Words | null;
  /** Tables without a form whose sums were checked, and how many sums that were. */
  readonly sums: { readonly tables: number; readonly count: number };
  readonly attachments: readonly Attachment[];
  /** Per check of `report.checks`: true where the page has a place to jump to. */
  readonly reachable: readonly boolean[];
  /** What the rules that were checked are called. */
  readonly ruleNames: RuleNames;
}

/** The few numbers that the badge shows; a frame keeps them where the background can ask. */
export interface FrameSummary {
  readonly isReport: boolean;
  /** It is a report, or has tables whose sums were checked. */
  readonly isAudited: boolean;
  /** Checks that fail as errors. */
  readonly failed: number;
  /** Checks that fail as warnings: the narrative contradicts the tables or itself. */
  readonly warned: number;
  /** Checks that could not be made. */
  readonly incomplete: number;
  readonly passed: number;
}

export interface Protocol {
  /** Content script to background: this frame may hold a report, bring the auditor. */
  wanted(): void;
  /** Auditor to background: this frame's summary has changed. */
  audited(): void;
  /** Card to background, since a page may not open the extension's: show what is said of this rule. */
  aboutRule(rule: string): void;
  /** Popup to a frame. */
  getAudit(): FrameAudit;
  auditAgain(): FrameAudit;
  getTables(): readonly PlainTable[];
  /** Scroll to what the check at this index of `report.checks` is about, and flash it. */
  jump(check: number): boolean;
  /** The same for the cell of a fact. */
  jumpToFact(fact: string): boolean;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
