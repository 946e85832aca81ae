import type { PlainTable } from '../audit/types';
import { type FrameAudit, sendMessage } from './protocol';

/** A frame that has not answered by then is passed over, in ms. */
const PATIENCE = 15_000;

/** A frame of a tab; 0 is the page itself. */
export interface FrameAddress {
  readonly tabId: number;
  readonly frameId: number;
}

/**
 * What a frame found; `again` has it look anew.
 * @throws where nobody answers in time or the frame is gone
 */
export const askForAudit = (frame: FrameAddress, again: boolean): Promise<FrameAudit> =>
  inTime(sendMessage(again ? 'auditAgain' : 'getAudit', undefined, frame));

/**
 * Every data table of a frame.
 * @throws as above
 */
export const askForTables = (frame: FrameAddress): Promise<readonly PlainTable[]> =>
  inTime(sendMessage('getTables', undefined, frame));

/**
 * Shows which tables these are, by their places in what the frame gave last, for a while; false where the page no longer has the first.
 * @throws as above
 */
export const askToShowTables = (frame: FrameAddress, tables: readonly number[]): Promise<boolean> =>
  inTime(sendMessage('showTables', tables, frame));

/**
 * Shows what the check at this index is about; false where the page no longer has it.
 * @throws as above
 */
export const askToJump = (frame: FrameAddress, check: number): Promise<boolean> =>
  inTime(sendMessage('jump', check, frame));

/**
 * The same for the cell of a fact.
 * @throws as above
 */
export const askToJumpToFact = (frame: FrameAddress, fact: string): Promise<boolean> =>
  inTime(sendMessage('jumpToFact', fact, frame));

/**
 * The same for the finding behind (1) or before (-1) the one that the frame shows; false where it has none.
 * @throws as above
 */
export const askToStep = (frame: FrameAddress, by: 1 | -1): Promise<boolean> =>
  inTime(sendMessage('step', by, frame));

function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The frame did not answer.')), PATIENCE);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
