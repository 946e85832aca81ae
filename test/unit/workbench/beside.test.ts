import { expect, test } from 'vitest';
import { heldBeside, shownBeside } from '../../../entrypoints/workbench/beside/held';
import { type Listed, listedIn, pairingOf } from '../../../entrypoints/workbench/beside/pairing';
import { changesOf } from '../../../entrypoints/workbench/changes';
import { summaryOf } from '../../../entrypoints/workbench/summary';
import type { FrameAudit } from '../../../lib/answer';
import { auditWith, check } from './reports';

const one = (job: number, url: string, unit: string | null = null, year: number | null = null) =>
  ({ job, url, unit, year }) satisfies Listed;
const A = 'http://a.gov.cn/1.html';
const B = 'http://b.gov.cn/2.html';
const pairs = (own: Listed[], others: Listed[]) => [...pairingOf(own, others).pairs];
const never = new AbortController().signal;

test.each<[string, Listed[], Listed[], [number, number][]]>([
  ['one address', [one(0, A)], [one(5, A)], [[0, 5]]],
  ['moved', [one(0, A, '汀州市水利局', 2022)], [one(3, B, '汀州市 水利局', 2022)], [[0, 3]]],
  ['another year', [one(0, A, '汀州市水利局', 2022)], [one(3, B, '汀州市水利局', 2021)], []],
  [
    'its place was taken by the next year’s',
    [one(0, A, '甲局', 2022)],
    [one(3, A, '甲局', 2021)],
    [],
  ],
  [
    'nobody knows which',
    [one(0, A, '甲局', 2022)],
    [one(1, B, '甲局', 2022), one(2, `${B}?`, '甲局', 2022)],
    [],
  ],
  ['nothing known of them', [one(0, A)], [one(1, B)], []],
  ['files that are called alike', [one(0, '年报.docx', '甲局')], [one(1, '年报.docx', '乙局')], []],
  ['the same file', [one(0, '年报.docx', '甲局')], [one(1, '年报.docx', '甲局')], [[0, 1]]],
])('reports of two runs: %s', (_, own, others, wanted) => {
  expect(pairs(own, others)).toEqual(wanted);
});

test('an address comes before unit and year, and each report is paired once', () => {
  const own = [one(0, A, '甲局', 2022), one(1, B, '甲局', 2022), one(2, 'http://c.gov.cn/')];
  const others = [one(7, B, '甲局', 2022), one(8, 'http://d.gov.cn/')];
  const { pairs, onlyHere, onlyThere } = pairingOf(own, others);
  expect([...pairs]).toEqual([[1, 7]]);
  expect(onlyHere.map(({ job }) => job)).toEqual([0, 2]);
  expect(onlyThere.map(({ job }) => job)).toEqual([8]);
});

test('what a report does not say of itself its list has said', () => {
  const targets = [{ url: A, title: '', unit: '甲局', year: 2020 }];
  const summary = { unit: null, year: 2021 };
  expect(listedIn(targets, new Map([[0, summary]]))).toEqual([one(0, A, '甲局', 2021)]);
});

const sum = (target: string, outcome: 'fail' | 'pass') => check({ target, outcome });

async function held(here: (FrameAudit | null)[], there: (FrameAudit | null)[]) {
  const list = (all: unknown[]) => all.map((_, job) => one(job, `${A}?${job}`));
  const summaries = new Map(
    here.flatMap((audit, job) => (audit ? [[job, summaryOf(audit)] as const] : [])),
  );
  const others = list(there);
  return heldBeside(
    {
      ...{ run: 'other', others, summaries, pairing: pairingOf(list(here), others) },
      here: async (job) => here[job] ?? null,
      there: async (job) => there[job] ?? null,
    },
    never,
  );
}

test('rows tell what became of the other run’s findings, and all of them how many', async () => {
  const found = await held(
    [auditWith([sum('a', 'fail'), sum('b', 'pass'), sum('c', 'fail')]), auditWith([]), null],
    [auditWith([sum('a', 'fail'), sum('b', 'fail')]), null, auditWith([])],
  );
  expect(found.totals).toEqual({ fixed: 1, still: 1, new: 1, unchecked: 0 });
  expect(found.unread).toBe(2);
  expect([...found.others]).toEqual([[0, { url: `${A}?0`, run: 'other', job: 0 }]]);
  const { changes, findings } = found.summaries.get(0) ?? {};
  expect(changes).toMatchObject({ fixed: 1, still: 1, new: 1 });
  expect(findings?.map(({ change }) => change)).toEqual(['still', 'new']);
  // Its own first check is told of no more, since another one's findings stand in its place.
  expect(found.summaries.get(1)?.changes).toBeUndefined();
});

test('a report that was read anew since is shown as it is, and all are once no run is chosen', async () => {
  const found = await held([auditWith([sum('a', 'fail')])], [auditWith([sum('a', 'fail')])]);
  expect(shownBeside(found.of, found)).toBe(found.summaries);
  expect(shownBeside(found.of, null)).toBe(found.of);
  const fresh = summaryOf(auditWith([]));
  expect(shownBeside(new Map([[0, fresh]]), found).get(0)).toBe(fresh);
});

test('the run that is the later one is told, since then what is new is older', async () => {
  const late = auditWith([sum('a', 'fail')]);
  const { report } = late;
  const later = {
    ...late,
    report: { ...report, source: { ...report.source, auditedAt: '2026-03-04' } },
  };
  expect((await held([late], [later])).isLater).toBe(true);
  expect((await held([later], [late])).isLater).toBe(false);
});

test('copied text that another run could not look for is not called put right', () => {
  const against = { url: B, issuer: '乙局', year: 2022 };
  const copied = check({ rule: 'text.repeated', target: 'narrative', outcome: 'fail', against });
  const then = auditWith([copied]);
  expect(changesOf(then, auditWith([]).report, 'beside').unchecked).toEqual([0]);
  expect(changesOf(then, auditWith([]).report).fixed).toEqual([0]);
});
