import type { PlainTable } from '../audit/types';
import { type FrameAudit, sendMessage } from './protocol';

/** A frame that has not answered by then is passed over, in ms. */
const PATIENCE = 15_000;

export interface FrameAddress {
  readonly tabId: number;
  readonly frameId: number;
}

export const askForAudit = (frame: FrameAddress, again: boolean): Promise<FrameAudit> =>
  inTime(sendMessage(again ? 'auditAgain' : 'getAudit', undefined, frame));

export const askForTables = (frame: FrameAddress): Promise<readonly PlainTable[]> =>
  inTime(sendMessage('getTables', undefined, frame));

export const askToJump = (frame: FrameAddress, check: number): Promise<boolean> =>
  inTime(sendMessage('jump', check, frame));

export const askToJumpToFact = (frame: FrameAddress, fact: string): Promise<boolean> =>
  inTime(sendMessage('jumpToFact', fact, frame));

function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The frame did not answer.')), PATIENCE);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
