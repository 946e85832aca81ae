import { expect, test } from 'vitest';
import { inOrder } from '../../../entrypoints/workbench/row-order';
import { countsOf, type KnownRows, rowsOf } from '../../../entrypoints/workbench/rows';
import { shownRows } from '../../../entrypoints/workbench/shown-rows';
import type { KeptSummary } from '../../../lib/browser/kept-run';
import { advanced, GENTLE, newRun, type Run } from '../../../lib/run';

const URLS = ['http://a.gov.cn/1', 'http://b.gov.cn/2', 'http://c.gov.cn/3', 'http://d.gov.cn/4'];
const TARGETS = URLS.map((url, at) => ({ url, title: `报告${at}`, unit: '丁局', year: 2022 }));
const summary = (outcome: KeptSummary['outcome'], failed: number, unit: string): KeptSummary => ({
  title: '页面标题',
  unit,
  year: 2024,
  form: 'annual-2021',
  outcome,
  failed,
  warned: 0,
  incomplete: 3,
});

const worked = (run: Run, job: number, is: 'done' | 'failed'): Run => {
  const begun = advanced(run, { kind: 'begin', job, at: 0 }, GENTLE);
  const came = is === 'done' ? { is } : ({ is, failure: 'gone' } as const);
  return advanced(begun, { kind: 'worked', job, at: 1, worked: came, wait: 0 }, GENTLE);
};
const started = advanced(newRun(URLS), { kind: 'start', at: 0 }, GENTLE);
const run = worked(worked(worked(started, 0, 'done'), 1, 'failed'), 2, 'done');
const summaries = new Map([
  [0, summary('clean', 0, '乙局')],
  [2, summary('broken', 2, '甲局')],
]);

test('what has ended has a row, told by its report first and by its list else; what waits has none', () => {
  const rows = rowsOf(run, TARGETS, summaries, new WeakMap());
  expect(rows.map(({ url, unit, year, outcome }) => [url, unit, year, outcome])).toEqual([
    [URLS[0], '乙局', 2024, 'clean'],
    [URLS[1], '丁局', 2022, 'failed'],
    [URLS[2], '甲局', 2024, 'broken'],
  ]);
  expect(rows[1]).toMatchObject({ failure: 'gone', failed: 0, form: null });
  expect(countsOf(rows)).toEqual({ clean: 1, broken: 1, warned: 0, doubtful: 0, failed: 1 });
});

test('a row stays the same object while its job does, and is another after a retry', () => {
  const known = new WeakMap() as KnownRows;
  const before = rowsOf(run, TARGETS, summaries, known);
  const next = advanced(run, { kind: 'retry', jobs: [1], at: 2 }, GENTLE);
  const after = rowsOf(next, TARGETS, summaries, known);
  expect(after.map(({ job }) => job)).toEqual([0, 2]);
  expect(after[0]).toBe(before[0]);
  const other = new Map(summaries).set(2, summary('clean', 0, '甲局'));
  const later = rowsOf(next, TARGETS, other, known);
  expect(later[0]).toBe(before[0]);
  expect(later[1]).toMatchObject({ outcome: 'clean', failed: 0 });
});

test('what is checked again keeps its row meanwhile', () => {
  const next = advanced(run, { kind: 'retry', jobs: [2], at: 2 }, GENTLE);
  const rows = rowsOf(next, TARGETS, summaries, new WeakMap());
  expect(rows.map(({ job, outcome, isChecking }) => [job, outcome, isChecking])).toEqual([
    [0, 'clean', false],
    [1, 'failed', false],
    [2, 'broken', true],
  ]);
});

test('narrowed down by outcome and words, in order, unknowns last either way', () => {
  const rows = rowsOf(run, TARGETS, summaries, new WeakMap());
  const order = (by: 'failed' | 'form' | 'unit' | 'outcome', down: boolean) =>
    inOrder(rows, { by, down }).map(({ job }) => job);
  expect(order('failed', true)[0]).toBe(2);
  expect(order('unit', false)).toEqual([1, 2, 0]);
  expect(order('outcome', false)).toEqual([2, 1, 0]);
  expect(order('form', false).at(-1)).toBe(1);
  expect(order('form', true).at(-1)).toBe(1);
  const found = (outcome: 'clean' | null, words: string) =>
    shownRows(rows, { outcome, words }).map(({ job }) => job);
  expect(found('clean', '')).toEqual([0]);
  expect(found(null, '甲局 2024')).toEqual([2]);
  expect(found(null, 'B.GOV')).toEqual([1]);
});

test('what is put in order one way stays so for all that narrows it down, and is found by other rows only anew', () => {
  const rows = rowsOf(run, TARGETS, summaries, new WeakMap());
  const own = { by: 'unit', down: false } as const;
  const all = inOrder(rows, own);
  expect(inOrder(rows, own)).toBe(all);
  expect(shownRows(all, { outcome: null, words: ' ' })).toBe(all);
  expect(shownRows(all, { outcome: null, words: '局' })).toEqual(all);
  expect(rows.map(({ job }) => job)).toEqual([0, 1, 2]);
  const down = inOrder(rows, { by: 'unit', down: true });
  expect(down.map(({ job }) => job)).toEqual([0, 2, 1]);
  const later = new Map(summaries).set(2, summary('broken', 2, '己局'));
  const others = rowsOf(run, TARGETS, later, new WeakMap());
  expect(inOrder(others, own).map(({ job }) => job)).toEqual([1, 2, 0]);
});
