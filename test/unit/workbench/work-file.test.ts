import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import type { Audited } from '../../../entrypoints/workbench/audit';
import { evidenceOf } from '../../../entrypoints/workbench/evidence';
import { keepFiles } from '../../../entrypoints/workbench/keep-files';
import { isFile, workOnFile } from '../../../entrypoints/workbench/work-file';
import { keptPage } from '../../../lib/browser/runs';
import { FileError } from '../../../lib/documents/errors';
import { type Come, newRun } from '../../../lib/run';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const [JOB] = newRun(['年报/甲.pdf']).jobs;
if (!JOB) throw new Error('There is no job.');
const STOP = new AbortController().signal;
const BYTES = new TextEncoder().encode('%PDF-');
const auditFile = (come: Come) => async (bytes: Uint8Array, url: string) => {
  expect([bytes, url]).toEqual([BYTES, JOB.url]);
  const report = { issuer: '青岚市', year: 2024, form: 'annual-2021' };
  return {
    come,
    frame: {
      report: { report, source: { title: '年报' }, checks: [{ outcome: 'pass' }], suspects: [] },
      judgements: [null],
    },
  } as unknown as Audited;
};

test('a file is audited out of what was kept of it, which stays', async () => {
  const page = await evidenceOf({ url: JOB.url, type: '', bytes: BYTES });
  const work = await workOnFile(JOB, page, STOP, { auditFile: auditFile({ is: 'report' }) });
  expect(work).toMatchObject({ is: 'done', result: { summary: { outcome: 'clean' } } });
  expect(work.result?.page).toBe(page);
  const scan = { auditFile: auditFile({ is: 'failed', failure: 'picture-only' }) };
  expect(await workOnFile(JOB, page, STOP, scan)).toEqual({
    is: 'failed',
    failure: 'picture-only',
  });
});

test('one that cannot be read, or is no more there, says so', async () => {
  const auditNone = { auditFile: () => Promise.reject(new FileError('encrypted')) };
  const page = await evidenceOf({ url: JOB.url, type: '', bytes: BYTES });
  expect(await workOnFile(JOB, page, STOP, auditNone)).toEqual({
    is: 'failed',
    failure: 'unreadable',
  });
  expect(await workOnFile(JOB, null, STOP, auditNone)).toEqual({ is: 'failed', failure: 'gone' });
});

test('files are kept before their run begins', async () => {
  const targets = ['http://a.gov.cn/1', '甲.pdf', '乙.pdf'].map((url) => ({ url }));
  expect(newRun(targets.map(({ url }) => url)).jobs.map(isFile)).toEqual([false, true, true]);
  const files = new Map([
    ['甲.pdf', new Blob([BYTES])],
    ['乙.pdf', new Blob([BYTES])],
  ]);
  await keepFiles('one', targets, files);
  const kept = await Promise.all([0, 1, 2].map((job) => keptPage('one', job)));
  expect(kept.map((page) => page?.url)).toEqual([undefined, '甲.pdf', '乙.pdf']);
  // One that was moved since is missed by its own row alone.
  const broken = { arrayBuffer: () => Promise.reject(new Error('gone')), type: '' } as Blob;
  await keepFiles('two', targets, new Map([...files, ['甲.pdf', broken]]));
  const some = await Promise.all([1, 2].map((job) => keptPage('two', job)));
  expect(some.map((page) => page?.url)).toEqual([undefined, '乙.pdf']);
});

test('where the store is full, nothing is left of the files', async () => {
  const targets = [{ url: '甲.pdf' }, { url: '乙.pdf' }];
  const files = new Map(targets.map(({ url }) => [url, new Blob([BYTES])]));
  const { put } = IDBObjectStore.prototype;
  let count = 0;
  IDBObjectStore.prototype.put = function (...given) {
    if (++count > 1) throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, given);
  };
  try {
    await expect(keepFiles('one', targets, files)).rejects.toThrow('full');
  } finally {
    IDBObjectStore.prototype.put = put;
  }
  expect(count).toBe(2);
  expect(await keptPage('one', 0)).toBeNull();
});
