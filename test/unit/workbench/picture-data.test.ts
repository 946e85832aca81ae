import { expect, test } from 'vitest';
import {
  countsByUnit,
  entryOf,
  heatOf,
  type PictureEntry,
  requestsByYear,
} from '../../../entrypoints/workbench/picture-data';
import type { Row } from '../../../entrypoints/workbench/rows';
import type { FrameAudit } from '../../../lib/answer';

const row = (unit: string | null, counts: Partial<Row> = {}): Row => ({
  job: 0,
  url: 'http://a.gov.cn/1',
  title: '年报',
  unit,
  year: 2024,
  form: null,
  outcome: 'clean',
  failure: null,
  failed: 0,
  warned: 0,
  incomplete: 0,
  suspects: null,
  host: 'a.gov.cn',
  date: null,
  findings: [],
  dismissed: 0,
  changes: null,
  isChecking: false,
  ...counts,
});
const entry = (
  unit: string,
  year: number | null,
  rules: Record<string, number>,
  received: number | null = null,
): PictureEntry => ({ unit, year, rules: new Map(Object.entries(rules)), received });

test('counts by unit: those of its reports together, the worst first, the clean left out', () => {
  expect(
    countsByUnit([
      row('甲局', { warned: 3 }),
      row('乙局', { failed: 1 }),
      row('丙局'),
      row('甲局', { failed: 1, incomplete: 2 }),
      row(null, { incomplete: 1 }),
    ]),
  ).toEqual([
    { unit: '甲局', failed: 1, warned: 3, incomplete: 2 },
    { unit: '乙局', failed: 1, warned: 0, incomplete: 0 },
    { unit: '年报', failed: 0, warned: 0, incomplete: 1 },
  ]);
});

test('of a report what fails by each rule, remarks aside, and its requests', () => {
  const check = (rule: string, outcome: string, severity: string) => ({ rule, outcome, severity });
  const report = {
    checks: [
      check('t3.results', 'fail', 'error'),
      check('t3.results', 'fail', 'error'),
      check('t3.results', 'pass', 'error'),
      check('text.requests', 'fail', 'warning'),
      check('format.rows', 'fail', 'notice'),
      check('t3.balance', 'incomplete', 'error'),
    ],
    facts: [{ id: 't3.received.total', value: 12 }],
  };
  const { rules, received } = entryOf(row('甲局'), { report } as unknown as FrameAudit);
  expect([...rules]).toEqual([
    ['t3.results', 2],
    ['text.requests', 1],
  ]);
  expect(received).toBe(12);
});

test('heat: the busiest rules and units first, every count in its place', () => {
  expect(
    heatOf([
      entry('甲局', 2024, { a: 1 }),
      entry('乙局', 2024, { a: 2, b: 3 }),
      entry('甲局', 2023, { b: 1 }),
      entry('丙局', 2024, {}),
    ]),
  ).toEqual({
    rules: ['b', 'a'],
    units: [
      { unit: '乙局', counts: [3, 2] },
      { unit: '甲局', counts: [1, 1] },
    ],
    most: 3,
  });
  expect(heatOf([])).toEqual({ rules: [], units: [], most: 0 });
});

test('requests by year: each unit once, what was not read in no sum', () => {
  expect(
    requestsByYear([
      entry('甲局', 2024, {}, 10),
      entry('甲局', 2024, {}, 10),
      entry('乙局', 2024, {}, 5),
      entry('甲局', 2023, {}, 0),
      entry('乙局', 2023, {}, null),
      entry('丙局', null, {}, 7),
    ]),
  ).toEqual([
    { year: 2023, reports: 1, received: 0 },
    { year: 2024, reports: 2, received: 15 },
  ]);
});
