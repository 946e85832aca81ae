import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import type { FrameAudit } from '../../../lib/answer';
import { UPGRADES } from '../../../lib/browser/database';
import type { KeptRun } from '../../../lib/browser/kept-run';
import { sizeOf } from '../../../lib/browser/room';
import {
  keepPage,
  keepRun,
  keptAudit,
  keptPage,
  keptRun,
  keptRuns,
} from '../../../lib/browser/runs';
import { forgetStrays, keepImported, renameRun } from '../../../lib/browser/runs-more';
import { newRun } from '../../../lib/run';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const RUN: KeptRun = {
  id: 'one',
  list: null,
  begunAt: '2026-01-01T00:00:00.000Z',
  targets: [{ url: 'http://a.gov.cn/1', title: '', unit: null, year: null }],
};
const STATE = newRun(['http://a.gov.cn/1']);
const PAGE = { url: '', at: '', sha256: '', type: '', gzip: Uint8Array.of(1) };
const summary = {
  title: '',
  unit: null,
  year: 2024,
  form: null,
  outcome: 'clean' as const,
  failed: 0,
  warned: 0,
  incomplete: 0,
};
const audit = { report: { source: { title: '甲' } } } as FrameAudit;

test('a run is named and named again; what is not there is not made', async () => {
  await keepRun(RUN, STATE);
  await renameRun('one', '一季度');
  await renameRun('two', '二');
  expect((await keptRuns()).map(({ run }) => run.name)).toEqual(['一季度']);
  await renameRun('one', '');
  expect((await keptRun('one'))?.run).toEqual({ ...RUN, name: '' });
});

test('an imported run is there with all its results and no pages', async () => {
  const results = new Map(Array.from({ length: 120 }, (_, job) => [job, { summary, audit }]));
  await keepImported(RUN, STATE, results);
  expect((await keptRun('one'))?.summaries.size).toBe(120);
  expect(await keptAudit('one', 119)).toEqual(audit);
  expect(await keptPage('one', 0)).toBeNull();
});

test('where the store is full nothing of it is there', async () => {
  const results = new Map(Array.from({ length: 120 }, (_, job) => [job, { summary, audit }]));
  const { put } = IDBObjectStore.prototype;
  let count = 0;
  IDBObjectStore.prototype.put = function (...given) {
    if (++count > 150) throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, given);
  };
  try {
    await expect(keepImported(RUN, STATE, results)).rejects.toThrow('full');
  } finally {
    IDBObjectStore.prototype.put = put;
  }
  expect([await keptRuns(), await keptAudit('one', 0)]).toEqual([[], null]);
});

test('what never came to be a run is forgotten, unless somebody is at work on it', async () => {
  await keepRun(RUN, STATE);
  for (const run of ['one', 'stray', 'coming']) await keepPage(run, 0, PAGE);
  await forgetStrays((run) => run === 'coming');
  const pages = await Promise.all(['one', 'stray', 'coming'].map((run) => keptPage(run, 0)));
  expect(pages).toEqual([PAGE, null, PAGE]);
});

test('what every version has kept is read by this one', async () => {
  for (let version = 1; version <= UPGRADES.length; version++) {
    globalThis.indexedDB = new IDBFactory();
    const before = await openDB('gouji', version, {
      upgrade: (opened, _, __, change) => {
        for (const step of UPGRADES.slice(0, version)) step(opened as never, change as never);
      },
    });
    await before.put('verdicts', { fingerprint: '1', report: 'a' });
    if (version >= 2) {
      // As the second version wrote it: no name.
      await before.put('runs', RUN);
      await before.put('states', { run: 'one', state: STATE });
      await before.put('summaries', { run: 'one', job: 0, summary });
      await before.put('reports', { run: 'one', job: 0, audit });
      await before.put('pages', { run: 'one', job: 0, page: PAGE });
    }
    before.close();
    const kept = await keptRun('one');
    expect(kept?.run, `version ${version}`).toEqual(version >= 2 ? RUN : undefined);
    expect(await keptAudit('one', 0)).toEqual(version >= 2 ? audit : null);
    expect(await keptPage('one', 0)).toEqual(version >= 2 ? PAGE : null);
    const now = await openDB('gouji');
    expect(await now.getAll('verdicts')).toHaveLength(1);
    now.close();
  }
});

test('sizes are told in short', () => {
  const sizes = [0, 999, 1000, 1536, 12_345_678, 5 * 1024 ** 4];
  expect(sizes.map(sizeOf)).toEqual(['0 B', '999 B', '1.0 KB', '1.5 KB', '12 MB', '5.0 TB']);
});
