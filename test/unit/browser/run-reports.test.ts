import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import type { KeptResult } from '../../../lib/browser/kept-run';
import { keepCompared, keepRoster, keptReport } from '../../../lib/browser/run-reports';
import { keepRun, keepStep, keptPage, keptRun } from '../../../lib/browser/runs';
import { newRun } from '../../../lib/run';
import { auditWith } from '../workbench/reports';

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await keepRun({ id: 'one', list: null, begunAt: '', targets: [] }, state);
});

const state = newRun(['http://a.gov.cn/1']);
const at = (day: number): KeptResult => {
  const audit = auditWith([]);
  const source = { ...audit.report.source, auditedAt: `2026-01-0${day}` };
  return {
    audit: { ...audit, report: { ...audit.report, source } },
    summary: {
      title: '',
      unit: null,
      year: null,
      form: null,
      outcome: 'clean',
      failed: 0,
      warned: 0,
      incomplete: 0,
    },
    page: { url: '', at: '', sha256: String(day), type: '', gzip: Uint8Array.of() },
    text: [`第${day}次`],
  };
};
const keep = (result: KeptResult) => keepStep('one', state, { job: 0, result });

test('of several checks of a page the first and the last are kept, each with its copy', async () => {
  await keep(at(1));
  expect((await keptReport('one', 0))?.before).toBeNull();
  await keep(at(2));
  await keep(at(3));
  const kept = await keptReport('one', 0);
  expect(kept?.audit.report.source.auditedAt).toBe('2026-01-03');
  expect(kept?.before?.report.source.auditedAt).toBe('2026-01-01');
  expect(kept?.text).toEqual(['第3次']);
  expect((await keptPage('one', 0))?.sha256).toBe('3');
  expect((await keptPage('one', 0, true))?.sha256).toBe('1');
});

test('what was compared with others is not kept over what was checked again meanwhile', async () => {
  await keep(at(1));
  const compared = { ...at(1).audit, isReport: false };
  const others = [{ url: 'http://b.gov.cn/', run: 'two', job: 3 }];
  const { summary } = at(1);
  await keepCompared('one', [{ job: 0, audit: compared, summary, others }]);
  expect(await keptReport('one', 0)).toMatchObject({ others, audit: { isReport: false } });
  await keep(at(2));
  await keepCompared('one', [{ job: 0, audit: compared, summary, others }]);
  expect((await keptReport('one', 0))?.audit.report.source.auditedAt).toBe('2026-01-02');
  // Nor is one of a run that is gone.
  await keepCompared('none', [{ job: 0, audit: compared, summary, others }]);
  expect(await keptReport('none', 0)).toBeNull();
});

test('a roster is kept with its run', async () => {
  await keepRoster('one', '甲局\n乙局');
  await keepRoster('none', '丙局');
  expect((await keptRun('one'))?.run.roster).toBe('甲局\n乙局');
  expect(await keptRun('none')).toBeNull();
});
