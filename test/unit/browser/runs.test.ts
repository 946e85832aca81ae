import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import type { FrameAudit } from '../../../lib/answer';
import type { KeptResult, KeptRun } from '../../../lib/browser/kept-run';
import {
  forgetRun,
  forgetRuns,
  keepRun,
  keepStep,
  keptAudit,
  keptPage,
  keptRun,
  keptRuns,
} from '../../../lib/browser/runs';
import { allVerdicts } from '../../../lib/browser/verdicts';
import { newRun } from '../../../lib/run';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const URLS = ['http://a.gov.cn/1', 'http://a.gov.cn/2'];
const run = (id: string, day: number): KeptRun => ({
  id,
  list: null,
  begunAt: `2026-01-0${day}T00:00:00.000Z`,
  targets: URLS.map((url) => ({ url, title: '', unit: null, year: null })),
});
const state = newRun(URLS);
const result = (title: string): KeptResult => ({
  summary: {
    title,
    unit: '青岚市',
    year: 2024,
    form: 'annual-2021',
    outcome: 'broken',
    failed: 2,
    warned: 0,
    incomplete: 1,
  },
  audit: { report: { source: { title } } } as FrameAudit,
  page: { url: 'http://a.gov.cn/1', at: '', sha256: '00', type: '', gzip: Uint8Array.of(1, 2) },
});

test('a step is kept with its result, summaries apart from reports and pages', async () => {
  await keepRun(run('one', 1), state);
  await keepRun(run('two', 2), state);
  await keepStep('one', { ...state, state: 'running' }, { job: 1, result: result('甲') });
  await keepStep('one', { ...state, state: 'paused' }, null);
  expect((await keptRuns()).map(({ run: { id } }) => id)).toEqual(['two', 'one']);
  const found = await keptRun('one');
  expect(found?.state.state).toBe('paused');
  expect([...(found?.summaries ?? [])]).toEqual([[1, result('甲').summary]]);
  expect(await keptAudit('one', 1)).toEqual(result('甲').audit);
  expect(await keptPage('one', 1)).toEqual(result('甲').page);
  expect(await keptAudit('one', 0)).toBeNull();
  expect((await keptRun('two'))?.summaries.size).toBe(0);
});

test('a run is forgotten with all that is of it, and nothing else', async () => {
  for (const id of ['one', 'two']) {
    await keepRun(run(id, 1), state);
    await keepStep(id, state, { job: 0, result: result(id) });
  }
  await forgetRun('one');
  expect(await keptRun('one')).toBeNull();
  expect([await keptAudit('one', 0), await keptPage('one', 0)]).toEqual([null, null]);
  expect(await keptAudit('two', 0)).toEqual(result('two').audit);
  await forgetRuns();
  expect([await keptRuns(), await keptAudit('two', 0)]).toEqual([[], null]);
});

test('what the first version has kept is still there beside runs', async () => {
  const first = await openDB('gouji', 1, {
    upgrade: (opened) =>
      void opened
        .createObjectStore('verdicts', { keyPath: 'fingerprint' })
        .createIndex('report', 'report'),
  });
  await first.put('verdicts', { fingerprint: '1', report: 'a' });
  first.close();
  await keepRun(run('one', 1), state);
  expect(await keptRuns()).toHaveLength(1);
  // It is no verdict that anybody could read, but nobody has thrown it away.
  expect(await allVerdicts()).toEqual([]);
  const now = await openDB('gouji');
  expect(await now.getAll('verdicts')).toEqual([{ fingerprint: '1', report: 'a' }]);
  now.close();
});
