import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as model from '../../../entrypoints/desk/model';
import { auditText, toReport } from '../../../lib';
import * as ask from '../../../lib/browser/ask';
import * as frames from '../../../lib/browser/frames';
import type { FrameAudit } from '../../../lib/browser/protocol';
import * as settings from '../../../lib/browser/settings';
import * as tab from '../../../lib/browser/tab';
import { FIGURES } from '../support/sample';
import { textReport } from '../support/text';

vi.mock('../../../lib/browser/ask');
vi.mock('../../../lib/browser/frames');
vi.mock('../../../lib/browser/settings');
vi.mock('../../../lib/browser/tab');

const REPORT = toReport(auditText(textReport(FIGURES)));
const NO_TABLES = { ...REPORT, facts: [] };
const FILE = { kind: 'pdf', url: null, text: '年报.pdf' } as const;

const audit = (changed: Partial<FrameAudit> = {}): FrameAudit => ({
  report: REPORT,
  isReport: true,
  form: null,
  sums: { tables: 0, count: 0 },
  attachments: [],
  reachable: [],
  explained: [],
  ruleNames: {},
  judgements: [],
  stops: [],
  ...changed,
});
const NOTHING = audit({ report: NO_TABLES, isReport: false });

const frame = (frameId: number, changed: Partial<frames.Frame> = {}): frames.Frame => ({
  frameId,
  started: true,
  auditing: true,
  isEmpty: false,
  summary: null,
  ...changed,
});

/** A tab with a frame for each answer; an answer that is null never comes. */
function page(...answers: (FrameAudit | null)[]) {
  vi.mocked(frames.framesOf).mockResolvedValue(answers.map((_, i) => frame(i)));
  vi.mocked(ask.askForAudit).mockImplementation(async ({ frameId }) => {
    const answer = answers[frameId];
    if (!answer) throw new Error('no answer');
    return answer;
  });
}

const framesIn = (sources: readonly model.Source[]) => sources.map(({ frameId }) => frameId);

beforeEach(() => {
  vi.resetAllMocks();
  vi.mocked(tab.subjectTab).mockResolvedValue(7);
  vi.mocked(tab.isLoading).mockResolvedValue(false);
  vi.mocked(tab.addressOf).mockResolvedValue(null);
  vi.mocked(ask.askForTables).mockResolvedValue([]);
  vi.mocked(tab.filesAreClosed).mockResolvedValue(false);
  vi.mocked(settings.marksShown).mockResolvedValue(true);
  vi.mocked(frames.bringReader).mockResolvedValue();
});

afterEach(() => void vi.useRealTimers());

describe('what is shown', () => {
  test('is the report, though the page around its frame is called one as well', async () => {
    page(audit({ report: NO_TABLES }), audit(), NOTHING);
    await model.start('');
    const state = model.state.value;
    expect(state.kind === 'report' && [framesIn(state.sources), framesIn(state.all)]).toEqual([
      [1],
      [0, 1, 2],
    ]);
    expect(model.source.value?.frameId).toBe(1);
    expect(model.busy.value).toBe(false);
  });

  test('is the report that was chosen, until the page is read again', async () => {
    page(audit(), audit());
    await model.start('');
    model.chosen.value = 1;
    expect(model.source.value?.frameId).toBe(1);
    await model.again();
    expect(model.source.value?.frameId).toBe(0);
  });

  test('is a page with sums where there is no report with tables', async () => {
    page(NOTHING, { ...NOTHING, sums: { tables: 1, count: 4 } });
    await model.start('');
    expect(model.source.value?.frameId).toBe(1);
  });

  test('is, of reports without tables, the one with most files', async () => {
    page(audit({ report: NO_TABLES }), audit({ report: NO_TABLES, attachments: [FILE] }), NOTHING);
    await model.start('');
    expect(model.state.value).toMatchObject({ kind: 'noTables', source: { frameId: 1 } });
    expect(model.source.value).toBeUndefined();
  });

  test('is nothing where no frame has anything', async () => {
    page(NOTHING, NOTHING);
    await model.start('');
    const state = model.state.value;
    expect(state.kind === 'noReport' && framesIn(state.all)).toEqual([0, 1]);
  });

  test('leaves out frames that do not answer, and is an error where none does', async () => {
    page(null, audit());
    await model.start('');
    expect(model.source.value?.frameId).toBe(1);
    page(null, null);
    await model.again();
    expect(model.state.value).toEqual({ kind: 'error' });
  });
});

describe('a page to which nothing has come', () => {
  test('is blocked where there is no tab or the browser lets nobody in', async () => {
    vi.mocked(tab.filesAreClosed).mockResolvedValue(true);
    vi.mocked(tab.subjectTab).mockResolvedValue(null);
    await model.start('');
    expect(model.state.value).toEqual({ kind: 'blocked', filesClosed: true });
    vi.mocked(tab.subjectTab).mockResolvedValue(7);
    vi.mocked(tab.filesAreClosed).mockResolvedValue(false);
    vi.mocked(frames.framesOf).mockRejectedValue(new Error('no access'));
    await model.start('');
    expect(model.state.value).toEqual({ kind: 'blocked', filesClosed: false });
  });

  test('is waited for while it is loading', async () => {
    vi.useFakeTimers();
    page(audit());
    vi.mocked(frames.framesOf).mockResolvedValueOnce([frame(0, { started: false })]);
    vi.mocked(tab.isLoading).mockResolvedValue(true);
    const started = model.start('');
    await vi.runAllTimersAsync();
    await started;
    expect(model.state.value.kind).toBe('report');
    expect(frames.framesOf).toHaveBeenCalledTimes(2);
  });

  test('is said to be unstarted once it has loaded, and after a while in any case', async () => {
    vi.mocked(frames.framesOf).mockResolvedValue([frame(0, { started: false })]);
    await model.start('');
    expect(model.state.value).toEqual({ kind: 'unstarted' });
    vi.useFakeTimers();
    vi.mocked(tab.isLoading).mockResolvedValue(true);
    const again = model.again();
    await vi.runAllTimersAsync();
    await again;
    expect(model.state.value).toEqual({ kind: 'unstarted' });
  });

  test('is audited on demand', async () => {
    page(audit());
    await model.start('');
    await model.auditHere();
    expect(frames.inject).toHaveBeenCalledExactlyOnceWith(7);
    expect(model.state.value.kind).toBe('report');
    vi.mocked(frames.inject).mockRejectedValue(new Error('no access'));
    await model.auditHere();
    expect(model.state.value.kind).toBe('blocked');
    expect(model.busy.value).toBe(false);
  });
});

test('the auditor is brought to frames that have not got it, but for those with nothing to audit', async () => {
  page(audit(), audit(), audit());
  vi.mocked(frames.framesOf).mockResolvedValue([
    frame(0),
    frame(1, { auditing: false }),
    frame(2, { auditing: false, isEmpty: true }),
  ]);
  await model.start('');
  expect(frames.bringReader).toHaveBeenCalledExactlyOnceWith({ tabId: 7, frameIds: [1] });
  expect(vi.mocked(ask.askForAudit).mock.calls).toEqual([
    [{ tabId: 7, frameId: 0 }, false],
    [{ tabId: 7, frameId: 1 }, false],
  ]);
  await model.again();
  expect(ask.askForAudit).toHaveBeenLastCalledWith({ tabId: 7, frameId: 1 }, true);
});

test('a jump to what the page no longer has, or that nobody answers, has failed', async () => {
  page(audit());
  await model.start('');
  const source = model.source.value as model.Source;
  vi.mocked(ask.askToJump).mockResolvedValueOnce(true).mockRejectedValueOnce(new Error('gone'));
  expect([await model.jump(source, 3), await model.jump(source, 4)]).toEqual([true, false]);
  vi.mocked(ask.askToJumpToFact).mockRejectedValueOnce(new Error('gone'));
  expect(await model.jumpToFact(source, 't3.granted.total')).toBe(false);
});
