import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { LARGEST_RUN } from '../../../entrypoints/workbench/in/imported';
import { takeRun } from '../../../entrypoints/workbench/in/take';

import { keptAudit, keptRun, keptRuns } from '../../../lib/browser/runs';
import { judgementsOf, type KeptVerdict, reportKeyOf } from '../../../lib/verdicts';
import { auditWith, check } from './reports';

const { report } = auditWith([check({ outcome: 'fail', difference: 2 })]);
const FILE = {
  format: 'gouji/run@1',
  list: null,
  reports: [
    { url: 'http://a.gov.cn/1', title: '年报', outcome: 'clean', report },
    {
      url: 'http://a.gov.cn/2',
      title: '<img src=x onerror=alert(1)>',
      outcome: 'failed',
      report: null,
    },
  ],
};
const asked = (file: unknown, verdicts: readonly KeptVerdict[] = []) => ({
  id: 'one',
  file: file instanceof Blob ? file : new Blob([JSON.stringify(file)]),
  name: '二季度.json',
  language: 'zh' as const,
  packs: [],
  verdicts,
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('a run’s file is kept as a run, what came of it told by its checks', async () => {
  expect(await takeRun(asked(FILE))).toEqual({ is: 'kept' });
  const kept = await keptRun('one');
  expect(kept?.run).toMatchObject({ name: '二季度', list: null });
  expect(kept?.state.state).toBe('done');
  expect(kept?.summaries.get(0)).toMatchObject({ outcome: 'broken', failed: 1 });
  expect((await keptAudit('one', 0))?.report).toEqual(report);
  expect(kept?.run.targets[1]?.title).toBe(FILE.reports[1]?.title);
});

test('what reviewers made of its findings before is there again', async () => {
  const [own] = judgementsOf(report, []);
  if (!own) throw new Error('The report has no finding.');
  const verdict = {
    ...{ fingerprint: own.fingerprint, figures: own.figures, report: reportKeyOf(report) },
    state: 'dismissed',
  } as unknown as KeptVerdict;
  await takeRun(asked(FILE, [verdict]));
  expect((await keptAudit('one', 0))?.judgements[0]?.verdict).toMatchObject({ state: 'dismissed' });
});

test.each([
  ['no JSON', new Blob(['<html>']), { fault: 'no-run', where: '' }],
  ['another format', { ...FILE, format: 'gouji/report@1' }, { fault: 'no-run', where: 'format' }],
  [
    'a report that is none',
    { ...FILE, reports: [{ ...FILE.reports[0], report: { ...report, facts: [7] } }] },
    { fault: 'no-run', where: 'reports.0.report.facts.0' },
  ],
  [
    'markup in place of an outcome',
    { ...FILE, reports: [{ ...FILE.reports[0], outcome: '<b>clean</b>' }] },
    { fault: 'no-run', where: 'reports.0.outcome' },
  ],
  [
    'more bytes than any run has, none of which is read',
    Object.defineProperties(new Blob([]), {
      size: { value: LARGEST_RUN + 1 },
      text: { value: () => Promise.reject(new Error('read')) },
    }),
    { fault: 'too-large', where: '' },
  ],
])('nothing is kept of %s, and why is told', async (_, file, why) => {
  expect(await takeRun(asked(file))).toEqual({ is: 'refused', ...why });
  expect(await keptRuns()).toEqual([]);
});

test('where there is no room, or the store is closed, that is told', async () => {
  const { put } = IDBObjectStore.prototype;
  for (const [name, is] of [
    ['QuotaExceededError', 'full'],
    ['InvalidStateError', 'closed'],
  ] as const) {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', name);
    };
    try {
      expect(await takeRun(asked(FILE))).toEqual({ is });
    } finally {
      IDBObjectStore.prototype.put = put;
    }
  }
  expect(await keptRuns()).toEqual([]);
});
