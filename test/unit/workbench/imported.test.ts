import { describe, expect, test } from 'vitest';
import { ImportError, imported, readRunFile } from '../../../entrypoints/workbench/in/imported';
import { auditText, toReport } from '../../../lib';
import type { RunFile } from '../../../lib/export/run-schema';
import { SAMPLES } from '../../portal/reports.mjs';
import { textReport } from '../../portal/site.mjs';

const report = toReport(auditText(textReport(SAMPLES.broken), { url: 'http://a.gov.cn/1' }));
const FILE: RunFile = {
  format: 'gouji/run@1',
  list: 'http://a.gov.cn/',
  name: '第一次',
  reports: [
    { url: 'http://a.gov.cn/1', title: '甲', outcome: 'clean', report },
    { url: 'http://a.gov.cn/2', title: '乙', outcome: 'failed', reason: 'gone', report: null },
    {
      url: 'javascript:alert(1)',
      title: '<b>丙</b>',
      outcome: 'failed',
      reason: 'constructor',
      report: null,
    },
    { url: 'http://a.gov.cn/2', title: '丁', outcome: 'failed', report: null },
  ],
};
const OPTIONS = {
  id: 'one',
  now: new Date(0),
  name: '文件名',
  language: 'zh' as const,
  packs: [],
  kept: new Map(),
};
const fault = (text: string) => {
  try {
    readRunFile(text);
  } catch (reason) {
    if (reason instanceof ImportError) return `${reason.fault} ${reason.where}`.trim();
    throw reason;
  }
  return null;
};

test('a run that was saved is one again; what came of it is told by its checks, not by what it claims', () => {
  const { run, state, results } = imported(readRunFile(JSON.stringify(FILE)), OPTIONS);
  expect(run).toMatchObject({ id: 'one', list: 'http://a.gov.cn/', name: '第一次' });
  expect(run.targets.map(({ url }) => url)).toEqual(state.jobs.map(({ url }) => url));
  expect(state.state).toBe('done');
  expect(state.jobs.map(({ url, state: is, failure }) => [url, is, failure])).toEqual([
    ['http://a.gov.cn/1', 'done', null],
    ['http://a.gov.cn/2', 'failed', 'unreadable'],
    ['javascript:alert(1)', 'failed', 'unreadable'],
  ]);
  const { summary, audit } = results.get(0) ?? {};
  expect(summary).toMatchObject({ outcome: 'broken', failed: 6, unit: SAMPLES.broken.issuer });
  expect(audit?.report).toEqual(report);
  expect(audit?.judgements).toHaveLength(report.checks.length);
  expect(results.size).toBe(1);
});

test('without a name of its own it has that of its file', () => {
  const { name: _, ...file } = FILE;
  expect(imported(file, OPTIONS).run.name).toBe('文件名');
});

describe('what is no run is not taken', () => {
  test.each([
    ['', 'no-run'],
    ['[]', 'no-run'],
    ['{"format":"gouji/run@2","list":null,"reports":[]}', 'no-run format'],
    ['{"format":"gouji/run@1","list":7,"reports":[]}', 'no-run list'],
    [
      JSON.stringify({ ...FILE, reports: [{ ...FILE.reports[0], url: { href: 'x' } }] }),
      'no-run reports.0.url',
    ],
    [
      JSON.stringify({
        ...FILE,
        reports: [{ ...FILE.reports[0], report: { ...report, checks: 'x' } }],
      }),
      'no-run reports.0.report.checks',
    ],
    [JSON.stringify({ ...FILE, reports: Array(20_001).fill(FILE.reports[1]) }), 'too-large'],
  ])('%#', (text, why) => expect(fault(text)).toBe(why));

  test('nor what nobody knows of it', () => {
    const text = JSON.stringify(FILE).replace('{', '{"__proto__":{"polluted":1},"more":[1],');
    const file = readRunFile(text);
    expect(Object.keys(file).sort()).toEqual(['format', 'list', 'name', 'reports']);
    expect(Reflect.get(file, 'polluted')).toBeUndefined();
  });
});
