import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askForAudit, askToJump } from '../../../lib/browser/ask';
import { sendMessage } from '../../../lib/browser/protocol';

vi.mock('../../../lib/browser/protocol');

const FRAME = { tabId: 7, frameId: 2 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.resetAllMocks();
});

test('a frame is asked for what it found, or to look anew', async () => {
  vi.mocked(sendMessage).mockResolvedValue('an audit' as never);
  expect(await askForAudit(FRAME, false)).toBe('an audit');
  await askForAudit(FRAME, true);
  expect(vi.mocked(sendMessage).mock.calls.map(([what, , to]) => [what, to])).toEqual([
    ['getAudit', FRAME],
    ['auditAgain', FRAME],
  ]);
  await vi.advanceTimersByTimeAsync(0);
  expect(vi.getTimerCount()).toBe(0);
});

test('one that never answers is given up, one that is gone at once', async () => {
  vi.mocked(sendMessage).mockReturnValueOnce(new Promise<never>(() => {}));
  const silent = expect(askToJump(FRAME, 3)).rejects.toThrow('did not answer');
  await vi.runAllTimersAsync();
  await silent;
  vi.mocked(sendMessage).mockRejectedValueOnce(new Error('gone'));
  await expect(askToJump(FRAME, 3)).rejects.toThrow('gone');
});
