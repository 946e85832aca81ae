import type { FrameAddress } from '../../../lib/browser/ask';
import type { FrameAudit } from '../../../lib/browser/protocol';
import type { Verdicts } from '../../../lib/export/verdicts';
import type { Line } from '../status';

/** A frame of the page, and what it found. */
export type Audited = FrameAudit & FrameAddress;

/** What can be taken away of a page, and where to say how that went. */
export interface Subject {
  /** The report that is shown, where the page has one. */
  readonly report: Audited | undefined;
  /** All reports of the page, that one among them. */
  readonly reports: readonly Audited[];
  /** Every frame that answered. */
  readonly all: readonly Audited[];
  readonly line: Line;
  /** What a reviewer made of the findings. */
  readonly verdicts?: Verdicts;
}
