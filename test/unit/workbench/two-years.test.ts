import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { toldChanges, withChanges } from '../../../entrypoints/workbench/changes';
import { compareRun } from '../../../entrypoints/workbench/compare/compare';
import { summaryOf } from '../../../entrypoints/workbench/summary';
import { auditText, toReport } from '../../../lib';
import { auditOf } from '../../../lib/answer/from-report';
import { keptReport } from '../../../lib/browser/run-reports';
import { keepRun, keepStep } from '../../../lib/browser/runs';
import { aboveOf } from '../../../lib/compare';
import { newRun } from '../../../lib/run';
import { textReport } from '../../portal/site.mjs';
import { CITY, prose, type Sample, twoYears } from './two-years';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const { before, now } = twoYears();
const ALL = [...before, ...now];
const URLS = ALL.map(({ year }, at) => `http://u${at % before.length}.gov.cn/${year}.html`);
const STATE = newRun(URLS);
const PAGE = { url: '', at: '', sha256: '', type: '', gzip: Uint8Array.of() };
/** Where a unit's report on this year stands, the city's first. */
const job = (unit: number) => before.length + unit;
const OWN = ALL.map((_, at) => prose(at));

/** Keeps a report as the run does once it has been read. */
async function read(at: number, sample: Sample, text = OWN[at] ?? ''): Promise<void> {
  const source = { url: URLS[at] ?? '', auditedAt: '2026-01-01T00:00:00.000Z' };
  const report = toReport(auditText(textReport(sample), source));
  const audit = auditOf(report, { language: 'zh', packs: [] });
  const earlier = await keptReport('one', at);
  const summary = withChanges(
    summaryOf(audit),
    audit,
    earlier && (earlier.before ?? earlier.audit),
  );
  await keepStep('one', STATE, { job: at, result: { audit, page: PAGE, summary, text: [text] } });
}

async function run(changed: ReadonlyMap<number, Sample>, texts: ReadonlyMap<number, string>) {
  await keepRun({ id: 'one', list: null, begunAt: '2026-01-01', targets: [] }, STATE);
  for (const [at, sample] of ALL.entries())
    await read(at, changed.get(at) ?? sample, texts.get(at));
  await compareRun('one', 'zh');
}

/** All that fails in the run, sums and comparisons, notices of the form aside. */
async function failed(): Promise<string[]> {
  const found: string[] = [];
  for (const at of ALL.keys())
    for (const { rule, target, outcome } of (await keptReport('one', at))?.audit.report.checks ??
      [])
      if (outcome === 'fail') found.push(`${at - before.length} ${rule} ${target}`);
  return found.sort();
}

const compared = async (at: number) => {
  const report = (await keptReport('one', at))?.audit.report;
  if (!report) throw new Error('It was not kept.');
  const { issuer, year, form } = report.report;
  return { url: report.source.url, issuer, year, form, facts: report.facts, text: [] };
};
const besideSum = async () => {
  const under = await Promise.all(now.slice(1).map((_, at) => compared(job(at + 1))));
  const { facts } = aboveOf(await compared(job(0)), under, ['青岚市北汀区人民政府']);
  return facts.flatMap(({ id, difference }) => (difference ? [[id, difference]] : []));
};

const own = (unit: number): Sample => {
  const sample = now[unit];
  if (!sample) throw new Error('There is no such unit.');
  return sample;
};
const misprinted = (unit: number, misprints: Record<string, number>): Sample => ({
  ...own(unit),
  misprints,
});
const withTable2 = (unit: number, more: Partial<Sample['table2']>): Sample => ({
  ...own(unit),
  table2: { ...own(unit).table2, ...more },
});

test('two years and a level above in which all holds: nothing is found', async () => {
  await run(new Map(), new Map());
  expect(await failed()).toEqual([]);
  expect(await besideSum()).toEqual([]);
});

/** Two more are carried in than were carried out, two fewer received: within the report everything holds. */
function carried(unit: number): Sample {
  const { table3 } = own(unit);
  const [received, into] = [table3.received, table3['carried-in']];
  return {
    ...own(unit),
    table3: {
      ...table3,
      received: { ...received, natural: received.natural - 2 },
      'carried-in': { ...into, natural: into.natural + 2 },
    },
  };
}

const PLANTED = new Map([
  [job(0), withTable2(0, { 'permits.decisions': own(0).table2['permits.decisions'] + 57 })],
  [job(2), misprinted(2, { 't4.reconsideration.total': 19 })],
  [job(3), carried(3)],
  [job(4), withTable2(4, { 'normative.valid': own(4).table2['normative.valid'] + 3 })],
  [job(6), withTable2(6, { 'penalties.decisions': 900 })],
]);
const COPIES = new Map([
  [job(5), OWN[5] ?? ''],
  [job(8), OWN[job(7)] ?? ''],
]);
const FOUND = [
  '2 t4.total t4.reconsideration.total',
  '3 year.carried t3.carried-in.natural',
  '3 year.carried t3.carried-in.total',
  '4 year.normative t2.normative.valid',
  '5 text.repeated narrative',
  '6 year.jump t2.penalties.decisions',
  '7 text.repeated narrative',
  '8 text.repeated narrative',
];

test('every planted break is found, and nothing else', async () => {
  await run(PLANTED, COPIES);
  expect(await failed()).toEqual(FOUND);
  const more = 900 - own(6).table2['penalties.decisions'];
  const misprint = 19 - 3 - (own(2).table4.reconsideration.upheld - 2);
  expect(await besideSum()).toEqual(
    expect.arrayContaining([
      ['t2.normative.valid', -3],
      ['t2.permits.decisions', 57],
      ['t2.penalties.decisions', -more],
      ['t3.received.natural', 2],
      ['t3.received.total', 2],
      ['t3.carried-in.natural', -2],
      ['t3.carried-in.total', -2],
      ['t4.reconsideration.total', -misprint],
    ]),
  );
  expect(await besideSum()).toHaveLength(8);
});

test('a rerun after some were mended: fixed, still there, new', async () => {
  await run(PLANTED, COPIES);
  // The sum and the copied text are mended, the documents in force are not, and one that held is broken now.
  await read(job(2), own(2));
  await read(job(8), own(8));
  await read(job(4), PLANTED.get(job(4)) ?? own(4), OWN[job(4)]);
  await read(job(9), misprinted(9, { 't3.granted.total': 99 }));
  await compareRun('one', 'zh');
  const changed: Record<string, string[]> = {};
  for (const at of ALL.keys()) {
    const kept = await keptReport('one', at);
    if (!kept?.before) continue;
    const { findings } = toldChanges(kept.before, kept.audit.report);
    changed[at - before.length] = findings.map(({ state, target }) => `${state} ${target}`).sort();
  }
  expect(changed).toEqual({
    2: ['fixed t4.reconsideration.total'],
    4: ['still t2.normative.valid'],
    8: ['fixed narrative'],
    9: ['new t3.granted.total', 'new t3.results.total'],
  });
  const mended = new Set(['2 t4.total t4.reconsideration.total', '8 text.repeated narrative']);
  const left = FOUND.filter((one) => !mended.has(one) && !one.startsWith('7 '));
  expect((await failed()).filter((one) => !one.startsWith('9 '))).toEqual(left);
  expect(ALL[job(0)]?.issuer).toBe(CITY);
});
