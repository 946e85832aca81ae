import { expect, test } from 'vitest';
import type { Audited } from '../../../entrypoints/workbench/audit';
import { unpacked } from '../../../entrypoints/workbench/evidence';
import { type WorkHands, workOn } from '../../../entrypoints/workbench/work';
import { FileError } from '../../../lib/documents/errors';
import { type Come, FetchFailure, type Job, newRun } from '../../../lib/run';

const URL = 'http://a.gov.cn/1';
const [JOB] = newRun([URL]).jobs as [Job];
const STOP = new AbortController().signal;
const CHECKS = ['fail', 'incomplete', 'incomplete', 'pass'].map((outcome) => ({
  ...{ rule: 't3.results', target: '', outcome, severity: 'error', terms: [] },
}));

const audited = (come: Come): Audited =>
  ({
    come,
    frame: {
      judgements: CHECKS.map(() => ({ fingerprint: '', figures: '' })),
      report: {
        report: { issuer: '青岚市', year: 2024, form: 'annual-2021' },
        source: { title: '年报' },
        checks: CHECKS,
        suspects: [],
        facts: [],
      },
    },
  }) as unknown as Audited;

interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
  readonly come?: Come;
}

/** A portal that has these. */
function hands(has: Readonly<Record<string, Answer>>, asked: string[] = []): WorkHands {
  const comeOf = (url: string) => audited(has[url]?.come ?? { is: 'report' });
  return {
    now: () => 0,
    ask: async (url) => {
      asked.push(url);
      const {
        status = 200,
        type = 'text/html',
        body = '<p>年报</p>',
      } = has[url] ?? { status: 404 };
      const bytes = new TextEncoder().encode(body);
      return { status, url, type, retryAfter: null, bytes };
    },
    auditPage: async (_, url) => comeOf(url),
    auditFile: async (bytes, url) => {
      if (bytes[0] === 0) throw new FileError('damaged');
      return comeOf(url);
    },
    inTab: async () => null,
  };
}

test('a report is told in a row, its page kept as it came', async () => {
  const work = await workOn(JOB, STOP, hands({ [URL]: { body: '<p>甲</p>' } }));
  expect(work.is).toBe('done');
  const { summary, page } = work.result ?? {};
  expect(summary).toMatchObject({ unit: '青岚市', outcome: 'broken', failed: 1, incomplete: 2 });
  expect(page?.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(new TextDecoder().decode(await unpacked(page?.gzip ?? new Uint8Array()))).toBe(
    '<p>甲</p>',
  );
});

test('a page that leads to its report: the first file that is one, nothing behind it', async () => {
  const files = ['http://a.gov.cn/1.pdf', 'http://a.gov.cn/2.doc', 'http://a.gov.cn/3.doc'];
  const [first = '', second = '', third = ''] = files;
  const asked: string[] = [];
  const work = await workOn(
    JOB,
    STOP,
    hands(
      {
        [URL]: { come: { is: 'elsewhere', urls: files } },
        [first]: { type: 'application/pdf', body: '\u0000' },
        [second]: { type: 'application/msword' },
        [third]: { type: 'application/msword' },
      },
      asked,
    ),
  );
  expect(work.result?.page.url).toBe(second);
  expect(asked).toEqual([URL, first, second]);
});

test('files none of which is a report: why the last was none', async () => {
  const urls = ['http://a.gov.cn/1.pdf'];
  const elsewhere: Answer = { come: { is: 'elsewhere', urls } };
  expect(await workOn(JOB, STOP, hands({ [URL]: elsewhere }))).toEqual({
    is: 'failed',
    failure: 'gone',
  });
  const damaged = { type: 'application/pdf', body: '\u0000' };
  const has = { [URL]: elsewhere, 'http://a.gov.cn/1.pdf': damaged };
  expect(await workOn(JOB, STOP, hands(has))).toEqual({ is: 'failed', failure: 'unreadable' });
});

test('a check before the page is passed in a tab, or blocks it', async () => {
  const has = { [URL]: { status: 521, body: '' } };
  expect(await workOn(JOB, STOP, hands(has))).toEqual({ is: 'stopped', failure: 'blocked' });
  const passed = { ...hands(has), inTab: async () => '<p>正文</p>' };
  const work = await workOn(JOB, STOP, passed);
  expect(work.is).toBe('done');
  const person = { ...hands(has), inTab: async () => '<p>请输入验证码</p>' };
  expect(await workOn(JOB, STOP, person)).toEqual({ is: 'stopped', failure: 'blocked' });
});

test('behind a check there may be a file: who has passed it is let in', async () => {
  let asked = 0;
  const has = { [URL]: { type: 'application/pdf', body: 'a' } };
  const own = hands(has);
  const passing: WorkHands = {
    ...own,
    ask: async (url, stop) => ({ ...(await own.ask(url, stop)), status: asked++ ? 200 : 521 }),
  };
  expect((await workOn(JOB, STOP, passing)).is).toBe('done');
  expect(asked).toBe(2);
});

test('a tab that shows no report of what is refused: refused, not without a report', async () => {
  const has = { [URL]: { status: 403, come: { is: 'failed', failure: 'no-report' } as const } };
  const refused = { ...hands(has), inTab: async () => '<p>403</p>' };
  expect(await workOn(JOB, STOP, refused)).toEqual({ is: 'failed', failure: 'blocked' });
});

test('a report whose figures are in a frame: the frame, or else its own words', async () => {
  const frame = 'http://a.gov.cn/frame.html';
  const page: Answer = { come: { is: 'elsewhere', urls: [frame], isBare: true } };
  const whole = await workOn(JOB, STOP, hands({ [URL]: page, [frame]: {} }));
  expect(whole.result?.page.url).toBe(frame);
  // Of a frame that does not say whose it is, the page around it says so.
  const mute = hands({ [URL]: page, [frame]: {} });
  const frameOf = (url: string) => {
    const one = audited(url === URL ? (page.come as Come) : { is: 'report' });
    if (url === frame) (one.frame.report.report as { issuer: string | null }).issuer = null;
    return one;
  };
  const told = await workOn(JOB, STOP, { ...mute, auditPage: async (_, url) => frameOf(url) });
  expect(told.result?.summary.unit).toBe('青岚市');
  const none: Answer = { come: { is: 'failed', failure: 'no-report' } };
  const words = await workOn(JOB, STOP, hands({ [URL]: page, [frame]: none }));
  expect(words.result?.page.url).toBe(URL);
});

test('a plain text is read as a file is; markup under that name is a page', async () => {
  const read = async (body: string) => {
    const how: string[] = [];
    const note = (kind: string) => async () => {
      how.push(kind);
      return audited({ is: 'report' });
    };
    const own = { auditPage: note('page'), auditFile: note('file') };
    const has = { [URL]: { type: 'text/plain; charset=utf-8', body } };
    await workOn(JOB, STOP, { ...hands(has), ...own });
    return how;
  };
  expect(await read('一、总体情况')).toEqual(['file']);
  expect(await read(' <!DOCTYPE html><p>年报</p>')).toEqual(['page']);
});

test('what scripts bring later is read in a tab; a page without scripts has no more', async () => {
  const none = { is: 'failed', failure: 'no-report' } as const;
  const shown: string[] = [];
  const lateHands = (body: string, first: Come, then: Come): WorkHands => ({
    ...hands({ [URL]: { body } }),
    auditPage: async (html) => audited(html === body ? first : then),
    inTab: async (url) => {
      shown.push(url);
      return '<p>后来</p>';
    },
  });
  const bare = { is: 'report', isBare: true } as const;
  const report = { is: 'report' } as const;
  const script = '<script>load()</script>';
  expect((await workOn(JOB, STOP, lateHands(script, none, report))).is).toBe('done');
  const later = await workOn(JOB, STOP, lateHands(script, bare, report));
  expect(
    new TextDecoder().decode(await unpacked(later.result?.page.gzip ?? new Uint8Array())),
  ).toBe('<p>后来</p>');
  expect(shown).toHaveLength(2);
  // Words alone are what there is where no tables come.
  expect((await workOn(JOB, STOP, lateHands(script, bare, none))).is).toBe('done');
  expect(await workOn(JOB, STOP, lateHands(script, none, none))).toEqual({
    is: 'failed',
    failure: 'no-report',
  });
  shown.length = 0;
  await workOn(JOB, STOP, lateHands('<p>通知</p>', none, report));
  await workOn(JOB, STOP, lateHands(script, report, none));
  expect(shown).toEqual([]);
});

test('what does not come is tried again, what is too large is not', async () => {
  const failing = (failure: 'unreachable' | 'too-large') => ({
    ...hands({}),
    ask: () => Promise.reject(new FetchFailure(failure)),
  });
  expect((await workOn(JOB, STOP, failing('unreachable'))).is).toBe('again');
  expect(await workOn(JOB, STOP, failing('too-large'))).toEqual({
    is: 'failed',
    failure: 'too-large',
  });
});
