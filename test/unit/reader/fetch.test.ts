import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchFile, LARGEST } from '../../../entrypoints/reader/fetch';

const URL_ = new URL('http://a.gov.cn/1.pdf');
const answers = (answer: Response | Error) =>
  vi.stubGlobal('fetch', async () => {
    if (answer instanceof Error) throw answer;
    return answer;
  });
const fetched = (signal = new AbortController().signal, told: number[] = []) =>
  fetchFile(URL_, signal, (come) => told.push(come));

afterEach(() => vi.unstubAllGlobals());

describe('a file that is fetched', () => {
  it('comes in pieces, of which it is told', async () => {
    const body = new ReadableStream({
      start(stream) {
        for (const piece of [[1, 2], [3]]) stream.enqueue(Uint8Array.from(piece));
        stream.close();
      },
    });
    answers(new Response(body));
    const told: number[] = [];
    expect([...(await fetched(undefined, told))]).toEqual([1, 2, 3]);
    expect(told).toEqual([2, 3]);
  });

  it.each([
    [404, 'gone'],
    [410, 'gone'],
    [401, 'denied'],
    [403, 'denied'],
    [500, 'server'],
    [503, 'server'],
  ])('is not had where the server answers %i', async (status, fault) => {
    answers(new Response('', { status }));
    await expect(fetched()).rejects.toMatchObject({ fault, status });
  });

  it('is not had where nobody answers', async () => {
    vi.stubGlobal('navigator', { onLine: true });
    answers(new TypeError('Failed to fetch'));
    await expect(fetched()).rejects.toMatchObject({ fault: 'unreachable' });
    vi.stubGlobal('navigator', { onLine: false });
    await expect(fetched()).rejects.toMatchObject({ fault: 'offline' });
  });

  it('is not taken where it says that it is too large, or turns out to be', async () => {
    answers(new Response('', { headers: { 'content-length': String(LARGEST + 1) } }));
    await expect(fetched()).rejects.toMatchObject({ fault: 'too-large' });
    const cancel = vi.fn();
    const piece = new Uint8Array(LARGEST / 4);
    answers(new Response(new ReadableStream({ pull: (stream) => stream.enqueue(piece), cancel })));
    await expect(fetched()).rejects.toMatchObject({ fault: 'too-large' });
    expect(cancel).toHaveBeenCalled();
  });

  it('may be given up', async () => {
    const stop = new AbortController();
    stop.abort();
    const reason = new DOMException('', 'AbortError');
    vi.stubGlobal('fetch', async () => {
      throw reason;
    });
    await expect(fetched(stop.signal)).rejects.toBe(reason);
  });
});
