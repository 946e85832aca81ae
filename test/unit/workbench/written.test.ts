import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { blobInParts } from '../../../entrypoints/workbench/out/in-parts';
import type { RunFormat, TakenRow } from '../../../entrypoints/workbench/out/questions';
import { written } from '../../../entrypoints/workbench/out/written';
import { summaryOf } from '../../../entrypoints/workbench/summary';
import { keepRun, keepStep } from '../../../lib/browser/runs';
import { readWorkbook } from '../../../lib/documents/flow/workbook';
import { runSchema } from '../../../lib/export/run-schema';
import { newRun } from '../../../lib/run';
import { auditWith, check } from './reports';

const URLS = ['http://a.gov.cn/1', 'http://b.gov.cn/2', 'http://c.gov.cn/3'];
const state = newRun(URLS);
const broken = auditWith([check({ outcome: 'fail', difference: 2 })]);
const PAGE = { url: '', at: '', sha256: '', type: '', gzip: Uint8Array.of() };

const keep = (job: number, audit: typeof broken) =>
  keepStep('one', state, { job, result: { audit, summary: summaryOf(audit), page: PAGE } });
const row = (job: number, more: Partial<TakenRow> = {}): TakenRow => ({
  ...{ job, url: URLS[job] ?? '', title: '年报', outcome: 'broken', failure: null },
  ...{ unit: '青岚市水务局', year: 2024, failed: 1, warned: 0, incomplete: 0 },
  ...more,
});
const ROWS = [row(2), row(0), row(1, { outcome: 'failed', failure: 'gone', unit: null })];
const taken = { id: 'one', list: 'http://a.gov.cn/', name: '第一批', rows: ROWS };
const as = (format: RunFormat) => written({ format, taken, language: 'zh' });

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await keepRun({ id: 'one', list: null, begunAt: '', targets: [] }, state);
  await keep(0, broken);
  await keep(2, broken);
  // What is put right by the second check.
  await keep(2, auditWith([check()]));
});

test('the run file has the rows in their order, each with its report, its reason or what has changed', async () => {
  const file = await as('json');
  expect(file.type).toBe('application/json');
  const { list, name, reports } = runSchema.parse(JSON.parse(await file.text()));
  expect([list, name]).toEqual(['http://a.gov.cn/', '第一批']);
  expect(reports.map(({ url, reason, outcome }) => [url, outcome, reason])).toEqual([
    [URLS[2], 'broken', undefined],
    [URLS[0], 'broken', undefined],
    [URLS[1], 'failed', 'gone'],
  ]);
  expect(reports.map(({ report }) => report?.checks[0]?.outcome)).toEqual([
    'pass',
    'fail',
    undefined,
  ]);
  expect(reports.map(({ changes }) => changes?.findings.map((one) => one.state))).toEqual([
    ['fixed'],
    undefined,
    undefined,
  ]);
});

test('tables say why in the reader’s words: as CSV that Excel reads, and as a workbook', async () => {
  const csv = await as('csv');
  expect(csv.type).toBe('text/csv;charset=utf-8');
  expect([...new Uint8Array(await csv.arrayBuffer()).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = (await csv.text()).trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + ROWS.length);
  expect(lines[3]).toContain('页面不存在');
  const book = await as('xlsx');
  expect(book.type).toMatch(/sheet$/);
  const sheets = await readWorkbook(new Uint8Array(await book.arrayBuffer()));
  expect(JSON.stringify(sheets)).toContain('青岚市水务局');
});

test('a store that cannot be read is told', async () => {
  globalThis.indexedDB = {
    open: () => {
      throw new Error('closed');
    },
  } as never;
  await expect(as('json')).rejects.toThrow();
});

test('a file grows out of many texts, none of which is held back', async () => {
  const texts = ['一', '二三', '', '四五六', '七'];
  let held = 0;
  let most = 0;
  const { Blob: Whole } = globalThis;
  globalThis.Blob = class extends Whole {
    constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
      super(parts, options);
      held = 0;
    }
  };
  async function* all() {
    for (const text of texts) {
      held += text.length;
      most = Math.max(most, held);
      yield text;
    }
  }
  try {
    const file = await blobInParts(all(), 'text/plain', 3);
    expect(await file.text()).toBe('一二三四五六七');
    expect(file.type).toBe('text/plain');
    expect(most).toBe(3);
  } finally {
    globalThis.Blob = Whole;
  }
});
