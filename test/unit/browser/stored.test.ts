import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  keepPacks,
  keptPacks,
  packsOn,
  packTitles,
  watchPacksOn,
} from '../../../lib/browser/packs';
import { marksShown, showMarks, watchMarks } from '../../../lib/browser/settings';
import { BUILTIN_PACKS } from '../../../lib/packs/builtin';

const runtime: { lastError?: { readonly message: string } } = {};

beforeEach(() => {
  fakeBrowser.reset();
  runtime.lastError = undefined;
  // Reading goes by callbacks, which the stand-in for the browser does not know.
  const get = (key: string, done: (all: Record<string, unknown>) => void) =>
    fakeBrowser.storage.local.get(key).then(done);
  vi.stubGlobal('chrome', { runtime, storage: { local: { get } } });
});

const [one, two] = BUILTIN_PACKS as [
  (typeof BUILTIN_PACKS)[number],
  (typeof BUILTIN_PACKS)[number],
];
const KEPT = {
  packs: [
    { pack: one, on: true },
    { pack: two, on: false },
  ],
  broken: [{ pack: 1 }],
};

test('marks are shown until somebody says otherwise, which those who watch are told', async () => {
  const told: boolean[] = [];
  const stop = watchMarks((shown) => told.push(shown));
  expect(await marksShown()).toBe(true);
  await showMarks(false);
  expect(await marksShown()).toBe(false);
  await showMarks(true);
  stop();
  await showMarks(false);
  expect(told).toEqual([false, true]);
});

test('what is kept of packs comes back, also what is none', async () => {
  const told: string[][] = [];
  watchPacksOn((packs) => told.push(packs.map(({ id }) => id)));
  expect(await keptPacks()).toEqual({ packs: [], broken: [] });
  await keepPacks(KEPT);
  expect(await keptPacks()).toEqual(KEPT);
  expect((await packsOn()).map(({ id }) => id)).toEqual([one.id]);
  expect(await packTitles()).toEqual(one.tables.flatMap(({ titles }) => titles));
  expect(told).toEqual([[one.id]]);
});

test('a store that cannot be read shows marks and has no packs, but the options page is told', async () => {
  await showMarks(false);
  await keepPacks(KEPT);
  runtime.lastError = { message: 'damaged' };
  expect(await marksShown()).toBe(true);
  expect(await packsOn()).toEqual([]);
  await expect(keptPacks()).rejects.toThrow('damaged');
});
