import { expect, test } from 'vitest';
import { isUnder, NONE, valuesOf } from '../../../entrypoints/workbench/facets';
import type { Row } from '../../../entrypoints/workbench/rows';
import { stopFrom, stopsIn } from '../../../entrypoints/workbench/steps';
import type { KeptFinding } from '../../../lib/browser/kept-run';

const finding = (at: number, rule: string, weight: KeptFinding['weight']): KeptFinding => ({
  ...{ check: at, rule, weight, fingerprint: '', figures: '' },
});
const row = (job: number, more: Partial<Row> = {}): Row => ({
  ...{ job, url: '', title: '', unit: null, year: 2024, date: null, form: null },
  ...{ outcome: 'broken', failure: null, failed: 0, warned: 0, incomplete: 0, suspects: null },
  ...{ host: 'a.gov.cn', findings: [], dismissed: 0, changes: null, isChecking: false },
  ...more,
});
const ROWS = [
  row(4, {
    findings: [
      finding(1, 'text.requests', 'warned'),
      finding(6, 't3.results', 'broken'),
      finding(7, 't3.results', 'unchecked'),
    ],
  }),
  row(2, { year: 2023, host: 'b.gov.cn' }),
  row(9, { failure: 'gone', outcome: 'failed' }),
  row(5, { findings: [finding(0, 't3.results', 'broken'), finding(3, 't3.results', 'broken')] }),
];

test('values with how many rows each has', () => {
  expect(valuesOf(ROWS, 'rule')).toEqual([
    ['t3.results', 2],
    ['text.requests', 1],
  ]);
  expect(valuesOf(ROWS, 'host')).toEqual([
    ['a.gov.cn', 3],
    ['b.gov.cn', 1],
  ]);
  expect(valuesOf(ROWS, 'year').map(([year]) => year)).toEqual(['2024', '2023']);
  expect(valuesOf(ROWS, 'reason')).toEqual([['gone', 1]]);
});

test('all that is chosen must be so', () => {
  const jobs = (chosen: Partial<typeof NONE>) =>
    ROWS.filter((one) => isUnder(one, { ...NONE, ...chosen })).map(({ job }) => job);
  expect(jobs({})).toEqual([4, 2, 9, 5]);
  expect(jobs({ rule: 't3.results' })).toEqual([4, 5]);
  expect(jobs({ rule: 't3.results', year: '2023' })).toEqual([]);
  expect(jobs({ reason: 'gone' })).toEqual([9]);
});

test('from finding to finding across rows, the worst of each first, round the end', () => {
  const stops = stopsIn(ROWS, null);
  const all = ['4:6', '4:1', '5:0', '5:3'];
  const told = (stop: { job: number; check: number } | null) => stop && `${stop.job}:${stop.check}`;
  expect(stops.map(told)).toEqual(all);
  let at: { job: number | null; check: number | null } = { job: null, check: null };
  const seen = [1, 1, 1, 1, 1].map(() => {
    at = stopFrom(stops, ROWS, at, 1) ?? at;
    return `${at.job}:${at.check}`;
  });
  expect(seen).toEqual([...all, '4:6']);
  expect(told(stopFrom(stops, ROWS, { job: null, check: null }, -1))).toBe('5:3');
  // From a row without any, and from one of which none is shown yet.
  expect(told(stopFrom(stops, ROWS, { job: 9, check: null }, 1))).toBe('5:0');
  expect(told(stopFrom(stops, ROWS, { job: 9, check: null }, -1))).toBe('4:1');
  expect(told(stopFrom(stops, ROWS, { job: 5, check: null }, 1))).toBe('5:0');
  expect(stopsIn(ROWS, 'text.requests').map(told)).toEqual(['4:1']);
  expect(stopFrom([], ROWS, { job: 4, check: null }, 1)).toBeNull();
});
