import { describe, expect, test } from 'vitest';
import {
  backoff,
  comeOf,
  FAILURES,
  failureOf,
  GENTLE,
  newRun,
  progressOf,
  readAnswer,
  retryAfter,
} from '../../../lib/run';

const answer = (
  status: number,
  text = '<p>正文</p>',
  more: { url?: string; retryAfter?: string } = {},
) => ({
  status,
  url: more.url ?? 'http://a.gov.cn/1.html',
  retryAfter: more.retryAfter ?? null,
  text,
});
const LONG = `<p>${'本年度依法公开政府信息。'.repeat(600)}</p>`;

describe('what an answer is worth', () => {
  test.each([
    [answer(200), 'page'],
    [answer(404), 'failed gone'],
    [answer(410), 'failed gone'],
    [answer(200, '<p>您访问的页面不存在</p>'), 'failed gone'],
    [answer(401), 'failed needs-login'],
    [answer(200, '', { url: 'http://sso.gov.cn/login?to=1' }), 'failed needs-login'],
    [answer(403), 'tab'],
    [answer(412), 'tab'],
    [answer(521, '<script>document.cookie="__jsl_clearance=1"</script>'), 'tab'],
    [answer(200, '<script>var a="WTKkN";EO_Bot_Ssid</script>'), 'tab'],
    [answer(200, '<p>请完成安全验证：拖动滑块</p>'), 'stopped blocked'],
    [answer(200, '<p>您的请求已被拦截</p>'), 'failed blocked'],
    [answer(429), 'again unreachable null'],
    [answer(503, '', { retryAfter: '7' }), 'again unreachable 7000'],
    [answer(500), 'again unreachable null'],
    [answer(200, `${LONG}<script>acw_sc__v2</script><p>验证码 captcha</p>`), 'page'],
  ])('%o', (given, wanted) => {
    const { is, ...rest } = readAnswer(given, 0);
    expect([is, ...Object.values(rest)].join(' ').replace(/ $/, ' null')).toBe(wanted);
  });

  test('what a tab could not pass, a person has to', () => {
    expect(readAnswer(answer(412), 0, true)).toEqual({ is: 'stopped', failure: 'blocked' });
    expect(readAnswer(answer(403), 0, true)).toEqual({ is: 'failed', failure: 'blocked' });
  });

  test.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Tue, 14 Nov 2023 22:13:30 GMT', 10_000],
    ['Tue, 14 Nov 2023 22:13:00 GMT', 0],
    ['999999', 600_000],
    ['soon', null],
    ['', null],
    [null, null],
  ])('Retry-After: %s', (header, wanted) => {
    expect(retryAfter(header, Date.parse('2023-11-14T22:13:20Z'))).toBe(wanted);
  });

  test('waits grow, up to a minute', () => {
    expect([1, 2, 3].map((attempts) => backoff(attempts, 1))).toEqual([2000, 4000, 8000]);
    expect(backoff(30, 1)).toBe(60_000);
    expect(backoff(1, 0)).toBe(1000);
  });
});

describe('what an audit comes to', () => {
  const read = [{ state: 'absent' }, { state: 'read' }];
  const file = { kind: 'pdf', url: 'http://a.gov.cn/1.pdf' } as const;
  const image = { kind: 'image', url: 'http://a.gov.cn/1.png' } as const;
  test.each([
    ['a report', { isReport: true, facts: read, attachments: [file] }, false, { is: 'report' }],
    [
      'a file',
      { isReport: true, facts: [], attachments: [image, file] },
      false,
      { is: 'elsewhere', urls: [file.url] },
    ],
    [
      'a file without a report',
      { isReport: false, facts: [], attachments: [file] },
      true,
      { is: 'failed', failure: 'no-report' },
    ],
    [
      'pictures',
      { isReport: true, facts: [], attachments: [image] },
      false,
      { is: 'failed', failure: 'picture-only' },
    ],
    [
      'words without tables',
      { isReport: true, facts: [], attachments: [] },
      false,
      { is: 'report', isBare: true },
    ],
    [
      'something else',
      { isReport: false, facts: [], attachments: [] },
      false,
      { is: 'failed', failure: 'no-report' },
    ],
    [
      'a file where nobody should be led',
      { isReport: false, facts: [], attachments: [{ kind: 'pdf', url: null }] },
      false,
      { is: 'failed', failure: 'no-report' },
    ],
  ] as const)('%s', (_, page, isFile, wanted) => {
    expect(comeOf(page, isFile)).toEqual(wanted);
  });

  test('a file that cannot be read has a reason', () => {
    expect(failureOf('too-large')).toBe('too-large');
    expect(failureOf('web-page')).toBe('needs-login');
    expect(failureOf('encrypted')).toBe('unreadable');
  });

  test('each reason is told in both languages', () => {
    for (const { name, hint } of Object.values(FAILURES)) {
      expect(name.zh).toMatch(/^\p{Script=Han}+$/u);
      expect(hint.zh).toMatch(/。$/);
      expect(hint.en).toMatch(/^[A-Z].*\.$/);
      expect(name.en).toMatch(/^[A-Z]/);
    }
  });
});

test('how far a run is: the slowest host counts', () => {
  const { jobs } = newRun([
    'http://a.gov.cn/1',
    'http://a.gov.cn/2',
    'http://a.gov.cn/3',
    'http://b.gov.cn/1',
  ]);
  expect(progressOf({ jobs }, GENTLE, 500)).toEqual({
    total: 4,
    done: 0,
    failed: 0,
    running: 0,
    waiting: 4,
    left: 3000,
  });
  expect(progressOf({ jobs }, GENTLE, 6000).left).toBe(9000);
  expect(progressOf({ jobs: [] }, GENTLE, 500).left).toBeNull();
});
