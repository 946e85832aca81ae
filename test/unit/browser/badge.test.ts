import { expect, test } from 'vitest';
import { badgeOf } from '../../../lib/browser/badge';
import type { FrameSummary } from '../../../lib/browser/protocol';

const frame = (counts: Partial<FrameSummary> = {}): FrameSummary => ({
  isReport: true,
  isAudited: true,
  failed: 0,
  warned: 0,
  incomplete: 0,
  passed: 0,
  ...counts,
});

test('nothing is said of a page without a report and without sums', () => {
  expect(badgeOf([])).toBeNull();
  expect(badgeOf([null, frame({ isReport: false, isAudited: false })])).toBeNull();
});

test('a tick when all holds, the number of broken sums, a question mark for doubt', () => {
  expect(badgeOf([frame({ passed: 42 })])?.text).toBe('✓');
  expect(badgeOf([frame({ passed: 40, failed: 2, incomplete: 5 })])?.text).toBe('2');
  expect(badgeOf([frame({ passed: 40, incomplete: 5 })])?.text).toBe('?');
  expect(badgeOf([frame()])?.text).toBe('?');
});

test('a contradiction of the narrative is neither a tick nor a broken sum', () => {
  expect(badgeOf([frame({ passed: 42, warned: 2 })])).toMatchObject({
    text: '!2',
    state: 'warned',
  });
  expect(badgeOf([frame({ passed: 42, warned: 1, incomplete: 5 })])?.text).toBe('!1');
  expect(badgeOf([frame({ passed: 42, warned: 1, failed: 3 })])?.text).toBe('3');
  const colours = [{ failed: 1 }, { warned: 1 }, { passed: 1 }].map(
    (one) => badgeOf([frame(one)])?.color,
  );
  expect(new Set(colours).size).toBe(3);
});

test('a page that is no report counts once its sums were checked', () => {
  expect(badgeOf([frame({ isReport: false, passed: 3 })])?.text).toBe('✓');
  expect(badgeOf([frame({ isReport: false, passed: 3, failed: 1 })])?.text).toBe('1');
});

test('broken sums of all frames are counted together', () => {
  expect(badgeOf([frame({ failed: 2 }), null, frame({ failed: 1, passed: 3 })])?.text).toBe('3');
});

test('the page around a frame that holds the report raises no doubt', () => {
  expect(badgeOf([frame({ incomplete: 3 }), frame({ passed: 42 })])?.text).toBe('✓');
});
