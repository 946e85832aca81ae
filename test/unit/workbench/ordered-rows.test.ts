import { signal } from '@preact/signals';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { orderedRows } from '../../../entrypoints/workbench/ordered-rows';
import type { Row, Sort } from '../../../entrypoints/workbench/rows';
import { sorting } from '../../../entrypoints/workbench/sorting';
import { runNow } from '../../../lib/steps';

const LETTERS = [...'青岚汀彭澄阿北海西宁中山教育财政水利司法'];
const rowOf = (job: number, count: number): Row =>
  ({
    job,
    unit: [7, 31, 3].map((step) => LETTERS[(job * step + (job >> 3)) % LETTERS.length]).join(''),
    failed: (job * 7919) % count,
    year: job % 10 === 0 ? null : 2019 + (job % 6),
  }) as unknown as Row;
const rowsOf = (count: number): Row[] =>
  Array.from({ length: count }, (_, job) => rowOf(job, count));
const MANY = rowsOf(6000);
const byName = new Intl.Collator('zh').compare;
const NAMES = MANY.map(({ unit }) => unit ?? '').sort(byName);
const UP: Sort = { by: 'unit', down: false };

test('steps put anything in the order that the browser would, alike ones as they stood', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 3000 }),
      fc.constantFrom(1 as const, -1 as const),
      (keys, sign) => {
        const things = keys.map((key, at) => ({ key, at }));
        const wanted = [...things].sort((a, b) => sign * (a.key - b.key));
        expect(runNow(sorting(things, keys, sign))).toEqual(wanted);
      },
    ),
    { numRuns: 50 },
  );
});

test('no step of ten thousand orders all of them', () => {
  const keys = Array.from({ length: 10_000 }, (_, at) => (at * 7919) % 10_007);
  const steps = sorting(keys, keys, 1);
  let count = 0;
  while (!steps.next().done) count++;
  expect(count).toBeGreaterThan(50);
});

test('thousands of rows stand as they stood until they are in order, few are at once', async () => {
  const [rows, sort] = [signal<readonly Row[]>(MANY), signal<Sort | null>(null)];
  const ordered = orderedRows(rows, sort);
  expect(ordered.value).toBe(MANY);
  sort.value = UP;
  expect(ordered.value).toBe(MANY);
  await vi.waitFor(() => expect(ordered.value).not.toBe(MANY));
  expect(ordered.value.map(({ unit }) => unit)).toEqual(NAMES);
  sort.value = null;
  expect(ordered.value).toBe(MANY);
  // Known by now.
  sort.value = { ...UP };
  expect(ordered.value.map(({ unit }) => unit)).toEqual(NAMES);
  rows.value = MANY.slice(0, 20);
  expect(ordered.value).toHaveLength(20);
  sort.value = { by: 'failed', down: true };
  const failed = ordered.value.map((row) => row.failed);
  expect(failed).toEqual([...failed].sort((a, b) => b - a));
});

test('what is asked for last is what comes, whatever was asked for meanwhile', async () => {
  const [rows, sort] = [signal<readonly Row[]>(rowsOf(5000)), signal<Sort | null>(UP)];
  const ordered = orderedRows(rows, sort);
  sort.value = { by: 'year', down: true };
  rows.value = rowsOf(4000);
  sort.value = { by: 'year', down: false };
  await vi.waitFor(() => expect(ordered.value).toHaveLength(4000));
  await vi.waitFor(() => expect(ordered.value[0]?.year).toBe(2019));
  const years = ordered.value.map(({ year }) => year ?? 9999);
  expect(years).toEqual([...years].sort((a, b) => a - b));
  // Given up for the run's own order: what is still being made does not come in its place.
  sort.value = { by: 'failed', down: true };
  sort.value = null;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(ordered.value).toBe(rows.value);
});
