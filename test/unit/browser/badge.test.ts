import { expect, test } from 'vitest';
import { badgeOf } from '../../../lib/browser/badge';
import type { FrameSummary } from '../../../lib/browser/protocol';

const frame = (counts: Partial<FrameSummary> = {}): FrameSummary => ({
  isReport: true,
  isAudited: true,
  failed: 0,
  warned: 0,
  incomplete: 0,
  slips: 0,
  unread: 0,
  isElsewhere: false,
  passed: 0,
  dismissed: 0,
  ...counts,
});

test('nothing is said of a page without a report and without sums', () => {
  expect(badgeOf([])).toBeNull();
  expect(badgeOf([null, frame({ isReport: false, isAudited: false })])).toBeNull();
});

test('a tick when all holds, the number of broken sums, a question mark for doubt', () => {
  expect(badgeOf([frame({ passed: 42 })])?.text).toBe('✓');
  expect(badgeOf([frame({ passed: 40, failed: 2, incomplete: 5 })])?.text).toBe('2');
  expect(badgeOf([frame()])).toMatchObject({ text: '?', state: 'nothing' });
});

test('a question mark is for what somebody should look at, the likely slips before all', () => {
  const all = { passed: 40, incomplete: 5 };
  expect(badgeOf([frame({ ...all, slips: 2, unread: 1 })])).toMatchObject({
    text: '?',
    state: 'slips',
    count: 2,
  });
  expect(badgeOf([frame({ ...all, unread: 1 })])).toMatchObject({ text: '?', state: 'unread' });
  // Mere blanks are told of in the title.
  expect(badgeOf([frame(all)])).toMatchObject({ text: '✓', state: 'holds', count: 5 });
  expect(badgeOf([frame({ passed: 40 })])).toMatchObject({ state: 'holds', count: 0 });
});

test('figures in a file or a picture are neither held nor doubted', () => {
  const elsewhere = frame({ incomplete: 3, unread: 3, isElsewhere: true });
  expect(badgeOf([elsewhere])).toMatchObject({ text: '–', state: 'elsewhere' });
  expect(badgeOf([{ ...elsewhere, passed: 2 }])?.text).toBe('–');
  expect(badgeOf([{ ...elsewhere, passed: 2 }, frame({ passed: 42 })])?.text).toBe('✓');
  expect(badgeOf([elsewhere, frame({ passed: 42 })])?.text).toBe('✓');
  expect(badgeOf([{ ...elsewhere, slips: 1 }])?.text).toBe('?');
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
