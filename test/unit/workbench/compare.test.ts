import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { compareRun } from '../../../entrypoints/workbench/compare/compare';
import { passagesOf } from '../../../entrypoints/workbench/compare/passages';
import { summaryOf } from '../../../entrypoints/workbench/summary';
import type { KeptRun } from '../../../lib/browser/kept-run';
import { keptReport } from '../../../lib/browser/run-reports';
import { keepRun, keepStep, keptRun } from '../../../lib/browser/runs';
import { newRun } from '../../../lib/run';
import { auditWith, check } from './reports';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const FIRST =
  '水库调度方案在汛前印发各乡镇，值守电话张贴到村口，每条河道落实一名巡查员，雨量站的读数每小时更新，群众用手机就能查到上游水位。';
const SECOND =
  '取水许可的受理清单写明所需材料和办理天数，窗口人员当场核对，缺少材料的一次告知，办结以后把结果寄到申请人家中，不收取任何费用。';
const THIRD =
  '农村饮水工程的水质检测按月送检，超标的站点当天停用，整改以后再次取样，合格才恢复供水，检测单位和检测日期一并写在公告栏里。';
const OTHER = FIRST.split('').reverse().join('');

interface Made {
  readonly unit: string | null;
  readonly year: number;
  readonly figures: Readonly<Record<string, number>>;
  readonly text?: readonly string[];
}

async function keep(id: string, day: number, reports: readonly Made[]): Promise<void> {
  const urls = reports.map((_, at) => `http://${id}.gov.cn/${at}`);
  const targets = urls.map((url, at) => ({
    ...{ url, title: '', unit: reports[at]?.unit ?? null, year: null },
  }));
  const run: KeptRun = { id, list: null, begunAt: `2026-01-0${day}`, targets };
  const state = newRun(urls);
  await keepRun(run, state);
  for (const [job, { unit, year, figures, text = [] }] of reports.entries()) {
    const audit = auditWith([check()], { issuer: unit, year });
    const facts = Object.entries(figures).map(([id, value]) => ({
      ...{ id, label: id, value, raw: String(value), state: 'read' as const },
    }));
    const source = { ...audit.report.source, url: urls[job] ?? '' };
    const own = { ...audit, report: { ...audit.report, facts, source } };
    const page = { url: '', at: '', sha256: '', type: '', gzip: Uint8Array.of() };
    const result = { audit: own, page, summary: summaryOf(own), text };
    await keepStep(id, state, { job, result });
  }
}

const found = async (run: string, job: number) =>
  ((await keptReport(run, job))?.audit.report.checks ?? [])
    .filter(({ outcome, against }) => against && outcome === 'fail')
    .map(({ rule, expected, found: is, against }) => [rule, expected, is, against?.year]);

const OUT = 't3.carried-out.total';
const IN = 't3.carried-in.total';

test('what was compared goes by its rule’s name', async () => {
  await keep('one', 1, [
    { unit: '青岚市水务局', year: 2023, figures: { [OUT]: 5 } },
    { unit: '青岚市水务局', year: 2024, figures: { [IN]: 6 } },
  ]);
  await compareRun('one', 'zh');
  const names = (await keptReport('one', 1))?.audit.ruleNames ?? {};
  expect(names['year.carried']?.zh).toMatch(/[\u4e00-\u9fff]/);
});

test('last year’s report is found in the run itself and in another, names in one spelling', async () => {
  await keep('old', 1, [{ unit: '青岚市人民政府办公室', year: 2023, figures: { [OUT]: 5 } }]);
  await keep('new', 2, [
    { unit: '青岚市政府办', year: 2024, figures: { [IN]: 3 } },
    { unit: '青岚市水务局', year: 2024, figures: { [IN]: 2 } },
    { unit: '青岚市水务局', year: 2023, figures: { [OUT]: 2, 't2.fees.amount': 40 } },
    { unit: '青岚市商务局', year: 2024, figures: { [IN]: 9 } },
  ]);
  expect(await compareRun('new', 'zh')).toMatchObject({ pairs: 2, alike: 0 });
  expect(await found('new', 0)).toEqual([['year.carried', 5, 3, 2023]]);
  expect(await found('new', 1)).toEqual([]);
  expect(await found('new', 3)).toEqual([]);
  const run = await keptRun('new');
  expect(run?.summaries.get(0)).toMatchObject({ outcome: 'warned', warned: 1, passed: 1 });
  // The other run is left as it was.
  expect((await keptReport('old', 0))?.audit.report.checks).toHaveLength(1);
  const message = (await keptReport('new', 0))?.audit.report.checks.at(-1)?.message;
  expect(message).toContain('2023 年报告结转下年度 5');
});

test('compared twice it says the same once; what does not hold any more is gone', async () => {
  await keep('old', 1, [{ unit: '青岚市水务局', year: 2023, figures: { [OUT]: 5 } }]);
  await keep('new', 2, [{ unit: '青岚市水务局', year: 2024, figures: { [IN]: 3 } }]);
  await compareRun('new', 'zh');
  await compareRun('new', 'zh');
  expect(await found('new', 0)).toHaveLength(1);
  await keep('old', 1, [{ unit: '青岚市水务局', year: 2023, figures: { [OUT]: 3 } }]);
  await compareRun('new', 'zh');
  expect(await found('new', 0)).toEqual([]);
  expect((await keptRun('new'))?.summaries.get(0)?.warned).toBe(0);
});

test('two reports of a unit on last year: nobody knows which of them counts', async () => {
  const last = { unit: '青岚市水务局', year: 2023, figures: { [OUT]: 5 } };
  await keep('new', 2, [last, last, { unit: '青岚市水务局', year: 2024, figures: { [IN]: 3 } }]);
  expect(await compareRun('new', 'zh')).toMatchObject({ pairs: 0, alike: 0 });
  expect(await found('new', 2)).toEqual([]);
});

test('much the same text as last year’s, or as another unit’s on the same year: both are told', async () => {
  const text = [FIRST, SECOND, THIRD];
  await keep('old', 1, [{ unit: '青岚市水务局', year: 2023, figures: {}, text }]);
  await keep('new', 2, [
    { unit: '青岚市水务局', year: 2024, figures: { [IN]: 1 }, text },
    { unit: '青岚市商务局', year: 2024, figures: {}, text: [OTHER, OTHER] },
    { unit: '青岚市粮食局', year: 2024, figures: {}, text: [SECOND, THIRD, FIRST] },
  ]);
  const { alike } = await compareRun('new', 'zh');
  expect(alike).toBe(2);
  const copied = (at: number) =>
    found('new', at).then((all) => all.map(([rule, , , year]) => [rule, year]));
  expect(await copied(0)).toEqual([
    ['text.repeated', 2023],
    ['text.repeated', 2024],
  ]);
  expect(await copied(1)).toEqual([]);
  expect(await copied(2)).toEqual([['text.repeated', 2024]]);
  const kept = await keptReport('new', 0);
  const side = kept && (await passagesOf(kept, 'http://old.gov.cn/0'));
  expect(side?.copied.share).toBe(1);
  expect(side?.passages[0]?.own.same[0]).toBe(FIRST);
  expect(kept && (await passagesOf(kept, 'http://elsewhere.gov.cn/'))).toBeNull();
});
