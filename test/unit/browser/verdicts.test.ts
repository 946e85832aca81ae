import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { UPGRADES, withDatabase } from '../../../lib/browser/database';
import {
  allVerdicts,
  forgetVerdict,
  forgetVerdicts,
  keepVerdict,
  verdictsOn,
} from '../../../lib/browser/verdicts';
import type { KeptVerdict } from '../../../lib/verdicts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const verdict = (fingerprint: string, report: string, day: number): KeptVerdict => ({
  version: 1,
  fingerprint,
  report,
  figures: '0',
  state: 'confirmed',
  reason: '',
  note: '',
  judgedAt: `2026-01-0${day}T00:00:00.000Z`,
  about: { issuer: '青岚市', year: 2024, rule: 't4.total', place: '总计', url: 'http://a/' },
});
const [one, two, other] = [verdict('1', 'a', 1), verdict('2', 'a', 2), verdict('3', 'b', 3)];

test('verdicts are found by their report, listed with the newest first, replaced and forgotten', async () => {
  expect(await allVerdicts()).toEqual([]);
  for (const each of [one, two, other]) await keepVerdict(each);
  expect(await verdictsOn('a')).toEqual([one, two]);
  expect(await allVerdicts()).toEqual([other, two, one]);
  const changed = { ...one, state: 'dismissed', reason: '原文如此' } as const;
  await keepVerdict(changed);
  await forgetVerdict('2');
  expect(await verdictsOn('a')).toEqual([changed]);
  await forgetVerdicts();
  expect(await allVerdicts()).toEqual([]);
});

test('what is no verdict is left out', async () => {
  await keepVerdict(one);
  await withDatabase((database) => database.put('verdicts', { fingerprint: 'x', report: 'a' }));
  expect(await verdictsOn('a')).toEqual([one]);
});

/** Version 1 as it was released, written down here once more: the step that makes it must never change. */
async function versionOne() {
  await deleteDB('gouji');
  const database = await openDB('gouji', 1, {
    upgrade: (opened) => {
      opened
        .createObjectStore('verdicts', { keyPath: 'fingerprint' })
        .createIndex('report', 'report');
    },
  });
  await database.put('verdicts', one);
  database.close();
}

test('what version 1 has kept is read by this version, and by the next one after its step', async () => {
  await versionOne();
  expect(await verdictsOn('a')).toEqual([one]);
  const next = [...UPGRADES, (database: IDBDatabase) => void database.createObjectStore('later')];
  const stores = await withDatabase(
    async (database) => [[...database.objectStoreNames], await database.getAll('verdicts')],
    next as typeof UPGRADES,
  );
  expect(stores).toEqual([
    ['later', 'pages', 'reports', 'runs', 'states', 'summaries', 'verdicts'],
    [one],
  ]);
});

test('what a later version has written is left alone', async () => {
  const later = await openDB('gouji', UPGRADES.length + 1, {
    upgrade: (opened) => void opened.createObjectStore('verdicts', { keyPath: 'id' }),
  });
  later.close();
  await expect(allVerdicts()).rejects.toThrow();
  await expect(keepVerdict(one)).rejects.toThrow();
});
