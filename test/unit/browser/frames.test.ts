import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bringReader, framesOf, inject } from '../../../lib/browser/frames';

const executeScript = vi.fn();
const insertCSS = vi.fn();
const SUMMARY = { isReport: true, isAudited: true, failed: 1, warned: 0, incomplete: 0, passed: 9 };

beforeEach(() => {
  vi.resetAllMocks();
  Object.assign(fakeBrowser, { scripting: { executeScript, insertCSS } });
});

test('a frame in which nothing was left has not been started', async () => {
  executeScript.mockResolvedValue([
    { frameId: 0, result: { summary: SUMMARY, auditing: true, isEmpty: false } },
    { frameId: 4, result: { summary: null, auditing: false, isEmpty: true } },
    { frameId: 9, result: null },
    { frameId: 11 },
  ]);
  const nothing = { started: false, auditing: false, isEmpty: false, summary: null };
  expect(await framesOf(7)).toEqual([
    { frameId: 0, started: true, auditing: true, isEmpty: false, summary: SUMMARY },
    { frameId: 4, started: true, auditing: false, isEmpty: true, summary: null },
    { ...nothing, frameId: 9 },
    { ...nothing, frameId: 11 },
  ]);
  expect(executeScript).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ target: { tabId: 7, allFrames: true }, injectImmediately: true }),
  );
});

test('a browser that cannot ask at once is asked without it', async () => {
  executeScript.mockRejectedValueOnce(new TypeError('injectImmediately')).mockResolvedValue([]);
  expect(await framesOf(7)).toEqual([]);
  expect(executeScript.mock.lastCall?.[0]).not.toHaveProperty('injectImmediately');
});

test('where the browser lets nobody in, that is told', async () => {
  executeScript.mockRejectedValue(new Error('no access'));
  await expect(framesOf(7)).rejects.toThrow('no access');
});

test('the content script comes with its style, the auditor to the frames that are named', async () => {
  await inject(7);
  expect(insertCSS.mock.lastCall?.[0]).toMatchObject({ target: { tabId: 7, allFrames: true } });
  expect(executeScript.mock.lastCall?.[0]).toMatchObject({
    target: { tabId: 7, allFrames: true },
    files: ['/content-scripts/content.js'],
  });
  await bringReader({ tabId: 7, frameIds: [4] });
  expect(executeScript.mock.lastCall?.[0]).toEqual({
    target: { tabId: 7, frameIds: [4] },
    files: ['/content-scripts/page.js'],
  });
});
