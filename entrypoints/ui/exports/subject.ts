import type { FrameAddress } from '../../../lib/browser/ask';
import type { FrameAudit } from '../../../lib/browser/protocol';
import type { Verdicts } from '../../../lib/export/verdicts';
import type { PlainTable } from '../../../lib/table/plain';
import type { Line } from '../status';

/** What stands in no tab, as a file that a page of ours shows, has its tables itself. */
export interface OwnTables {
  readonly all: () => Promise<readonly PlainTable[]>;
  /** Shows which they are, by their places among all of them; none takes it away. */
  readonly show: (tables: readonly number[]) => void;
}

/** A frame of the page, and what it found. */
export type Audited = FrameAudit & FrameAddress & { readonly own?: OwnTables };

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
