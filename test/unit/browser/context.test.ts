import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ContentScriptContext } from '../../../lib/browser/context';

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { id: 'gouji' });
  globalThis.__goujiContexts = undefined;
  vi.useFakeTimers();
});

afterEach(() => void vi.useRealTimers());

const update = () => Object.assign(fakeBrowser.runtime, { id: undefined });

test('a script that is there already makes the next one the second; another script is none', () => {
  const [first, second, other] = ['auditor', 'auditor', 'content'].map(
    (name) => new ContentScriptContext(name),
  );
  expect([first, second, other].map((one) => one?.isSecond)).toEqual([false, true, false]);
});

test('what has outlived the extension ends and makes way', () => {
  const old = new ContentScriptContext('auditor');
  const ended = vi.fn();
  old.onInvalidated(ended);
  update();
  expect(ended).not.toHaveBeenCalled();
  const next = new ContentScriptContext('auditor');
  expect(ended).toHaveBeenCalledOnce();
  expect([next.isSecond, old.isValid]).toEqual([false, false]);
});

test('timers go on until the extension is gone', () => {
  const context = new ContentScriptContext('auditor');
  const [once, often] = [vi.fn(), vi.fn()];
  context.setTimeout(once, 1000);
  context.setInterval(often, 400);
  vi.advanceTimersByTime(900);
  update();
  vi.advanceTimersByTime(9000);
  expect([once.mock.calls.length, often.mock.calls.length]).toEqual([0, 2]);
  expect(vi.getTimerCount()).toBe(0);
});
