import type { FrameAudit } from '../answer';
import type { PlainTable } from '../table/plain';
import type { KeptVerdict } from '../verdicts';
import type { Language } from '../words';
import { messenger } from './messenger';
import type { Messages } from './spoken';

export type { FrameAudit, FrameSummary } from '../answer';

/** The messages between content scripts, background and our pages, by name. */
export interface Protocol {
  /** Content script to whoever listens: this frame's summary has changed. */
  audited(): void;
  /** The same: the check at this index of `report.checks` is the one that the page shows now. */
  reached(check: number): void;
  /** Background to the panel: the tab's page was given a content script, so that there is something to see. */
  brought(tabId: number): void;
  /** Card to background, since a page may not open the extension's: show what is said of this rule. */
  aboutRule(rule: string): void;
  /** Our pages to background, which alone writes what is kept of verdicts; the page is audited again by whoever asks. */
  keepVerdict(verdict: KeptVerdict): void;
  /** The same: forgets what was made of a finding, by its fingerprint. */
  forgetVerdict(fingerprint: string): void;
  /** Content script to background: bring what opens folded parts of the page. */
  bringOpener(): void;
  /** Content script to background: the words of a language that is not the browser's. */
  getMessages(language: Language): Messages;
  /** Popup to a frame. */
  getAudit(): FrameAudit;
  auditAgain(): FrameAudit;
  getTables(): readonly PlainTable[];
  /** Shows which tables these are, by their places in what `getTables` gave last, for a while; none takes it away. */
  showTables(tables: readonly number[]): boolean;
  /** Scroll to what the check at this index of `report.checks` is about, and flash it. */
  jump(check: number): boolean;
  /** The same for the cell of a fact. */
  jumpToFact(fact: string): boolean;
  /** The same for the finding behind (1) or before (-1) the one that is shown now; false where there is none. */
  step(by: 1 | -1): boolean;
  /** Background to the file reader in this tab, a page of ours that has no content script: the same. */
  stepInFile(to: { readonly tabId: number; readonly by: 1 | -1 }): void;
}

/** Sends and hears them. */
export const { sendMessage, onMessage } = messenger<Protocol>();
