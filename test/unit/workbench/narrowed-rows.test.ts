import { signal } from '@preact/signals';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { narrowedRows } from '../../../entrypoints/workbench/narrowed-rows';
import type { Row } from '../../../entrypoints/workbench/rows';
import { narrowing, type RowFilter, shownRows } from '../../../entrypoints/workbench/shown-rows';
import { isNarrower } from '../../../lib/text/narrower';
import { isSearch, soughtBy } from '../../../lib/text/sought';

const OUTCOMES = ['clean', 'broken', 'warned'] as const;
const rowsOf = (count: number): Row[] =>
  Array.from({ length: count }, (_, job) => {
    const outcome = OUTCOMES[job % 3];
    return { job, unit: `汀州市第${job}站`, title: '', url: '', year: 2021, outcome } as Row;
  });
const MANY = rowsOf(6000);
const found = (words: string, outcome: RowFilter['outcome'] = null): RowFilter => ({
  outcome,
  words,
});

test('thousands of rows are looked through in steps', () => {
  const steps = narrowing(MANY, found('第4'));
  let count = 0;
  while (!steps.next().done) count++;
  expect(count).toBeGreaterThan(20);
});

test('what was found stands until what is sought now is found, few rows are looked through at once', async () => {
  const [rows, filter] = [signal<readonly Row[]>(MANY), signal(found(''))];
  const left = narrowedRows(rows, filter);
  expect(left.value).toBe(MANY);
  filter.value = found('第4');
  await vi.waitFor(() => expect(left.value).toEqual(shownRows(MANY, found('第4'))));
  filter.value = found('');
  expect(left.value).toBe(MANY);
  rows.value = MANY.slice(0, 500);
  filter.value = found('第4');
  expect(left.value).toEqual(shownRows(rows.value, found('第4')));
});

test('where a word only grew, rows that had not its beginning are not looked at', async () => {
  const looked: number[] = [];
  const spied = MANY.map((row) => ({
    ...row,
    get outcome() {
      looked.push(row.job);
      return row.outcome;
    },
  }));
  const filter = signal(found('第49', 'broken'));
  const left = narrowedRows(signal<readonly Row[]>(spied), filter);
  await vi.waitFor(() => expect(left.value.length).toBeGreaterThan(0));
  const before = left.value.length;
  looked.length = 0;
  filter.value = found('第492', 'broken');
  expect(left.value).toHaveLength(shownRows(MANY, filter.value).length);
  // Read once by this one, of those alone that were found before.
  expect(new Set(looked).size).toBe(before);
  // Another beginning is sought among all.
  filter.value = found('第5', 'broken');
  await vi.waitFor(() =>
    expect(left.value).toHaveLength(shownRows(MANY, found('第5', 'broken')).length),
  );
});

test('what is sought last is what is left, whatever was sought and came meanwhile', async () => {
  const [rows, filter] = [signal<readonly Row[]>(MANY), signal(found(''))];
  const left = narrowedRows(rows, filter);
  for (const words of ['第', '第1', '第12', '第1', '第7']) filter.value = found(words);
  rows.value = rowsOf(5000);
  filter.value = found('第7', 'warned');
  const wanted = shownRows(rows.value, filter.value);
  await vi.waitFor(() => expect(left.value).toEqual(wanted));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(left.value).toEqual(wanted);
});

test('a query is narrower only where all texts that have it have the one before', () => {
  expect(isNarrower('汀州 20', '汀')).toBe(true);
  expect(isNarrower('汀', '汀州')).toBe(false);
  expect(isNarrower('汀州', ' ')).toBe(true);
  const words = fc.stringMatching(/^[abA ]{0,5}$/);
  fc.assert(
    fc.property(words, words, fc.stringMatching(/^[ab ]{0,8}$/), (query, before, text) => {
      fc.pre(isNarrower(query, before) && isSearch(query));
      if (soughtBy(query)(text)) expect(soughtBy(before)(text)).toBe(true);
    }),
  );
});
