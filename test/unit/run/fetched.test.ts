import { describe, expect, test } from 'vitest';
import { type Fetched, fetched, isPage, textOf } from '../../../lib/run';

const TEXT = '青岚市数据局2023年政府信息公开工作年度报告';
/** The first letters of it in GBK. */
const GBK = Uint8Array.of(0xc7, 0xe0, 0xe1, 0xb0, 0xca, 0xd0, 0xca, 0xfd, 0xbe, 0xdd, 0xbe, 0xd6);
/** A letter that only GB 18030 has, in four bytes: 𠩷. */
const FOUR = Uint8Array.of(0x95, 0x34, 0x92, 0x35);
const bytesOf = (...parts: (string | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => [
      ...(typeof part === 'string' ? new TextEncoder().encode(part) : part),
    ]),
  );

describe('the letters of a page', () => {
  test.each([
    ['by what they are', bytesOf(TEXT), '', TEXT],
    ['though the header says otherwise', bytesOf(TEXT), 'text/html; charset=gb2312', TEXT],
    ['by the header', GBK, 'text/html; charset=GBK', '青岚市数据局'],
    [
      'by the page’s own word',
      bytesOf('<meta charset="gb2312">', GBK),
      'text/html',
      '<meta charset="gb2312">青岚市数据局',
    ],
    ['by nothing at all', GBK, '', '青岚市数据局'],
    ['though the header says UTF-8', GBK, 'text/html; charset=utf-8', '青岚市数据局'],
    [
      'with letters that only the newest has',
      bytesOf(GBK, FOUR),
      'text/html; charset=gb2312',
      '青岚市数据局𠩷',
    ],
    ['with a name that no encoding has', GBK, 'text/html; charset=x-none', '青岚市数据局'],
  ])('%s', (_, bytes, type, wanted) => {
    expect(textOf({ bytes, type })).toBe(wanted);
  });

  test('one letter that was cut does not make it another encoding', () => {
    const long = bytesOf(TEXT.repeat(60));
    const cut = long.subarray(0, long.length - 1);
    expect(textOf({ bytes: cut, type: 'text/html; charset=utf-8' })).toMatch(
      new RegExp(`^(?:${TEXT}){59}.*\ufffd+$`),
    );
  });
});

describe('what is a page, and what a file', () => {
  const of = (
    type: string,
    ...parts: (string | Uint8Array)[]
  ): Pick<Fetched, 'type' | 'bytes'> => ({
    type,
    bytes: bytesOf(...parts),
  });
  test.each([
    [of('text/html', '<html>'), true],
    [of('application/json', '{}'), true],
    [of('', '\ufeff <!DOCTYPE html>'), true],
    [of('text/html', '%PDF-1.7'), false],
    [of('text/html;charset=utf-8', 'PK\u0003\u0004'), false],
    [of('application/pdf', '%PDF-1.7'), false],
    [of('application/octet-stream', '%PDF-1.7'), false],
  ])('%o', (given, wanted) => {
    expect(isPage(given)).toBe(wanted);
  });
});

describe('asking for a page', () => {
  const stop = new AbortController().signal;
  const ask = (answer: () => Promise<Response>, most = 100) =>
    fetched('http://a.gov.cn/1', { fetch: answer, stop, most }).catch(
      ({ failure }: { failure: string }) => failure,
    );

  test('gives its bytes, status and what its headers say', async () => {
    const headers = { 'content-type': 'text/html', 'retry-after': '3' };
    const read = await ask(async () => new Response('abc', { status: 503, headers }));
    expect(read).toMatchObject({
      status: 503,
      type: 'text/html',
      retryAfter: '3',
      url: 'http://a.gov.cn/1',
    });
    expect(typeof read === 'string' ? '' : textOf(read)).toBe('abc');
  });

  test('no answer', async () => {
    expect(await ask(() => Promise.reject(new TypeError('Failed to fetch')))).toBe('unreachable');
  });

  test('too much of it, by its word or as it comes', async () => {
    expect(await ask(async () => new Response('x', { headers: { 'content-length': '101' } }))).toBe(
      'too-large',
    );
    expect(await ask(async () => new Response('x'.repeat(101)))).toBe('too-large');
    let isOver = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(40)),
      cancel: () => {
        isOver = true;
      },
    });
    expect(await ask(async () => new Response(endless))).toBe('too-large');
    expect(isOver).toBe(true);
  });
});
