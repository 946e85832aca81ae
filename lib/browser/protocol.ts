import { defineExtensionMessaging } from '@webext-core/messaging';
import type { FrameAudit } from '../answer';
import type { PlainTable } from '../table/plain';

export type { FrameAudit, FrameSummary } from '../answer';

/** The messages between content scripts, background and our pages, by name. */
export interface Protocol {
  /** Content script to background: this frame's summary has changed. */
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
