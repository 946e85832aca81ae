import { describe, expect, it } from 'vitest';
import { mend } from '../../../lib/documents/pdf/newer';

/** Takes away what this Node may have, mends, and puts back what was there. */
function mended<T>(owners: readonly (readonly [object, PropertyKey])[], act: () => T): T {
  const had = owners.map(
    ([owner, name]) => [owner, name, Object.getOwnPropertyDescriptor(owner, name)] as const,
  );
  for (const [owner, name] of owners) Reflect.deleteProperty(owner, name);
  try {
    mend();
    return act();
  } finally {
    for (const [owner, name, before] of had) {
      Reflect.deleteProperty(owner, name);
      if (before) Object.defineProperty(owner, name, before);
    }
  }
}

// biome-ignore lint/suspicious/noExplicitAny: what is called here is newer than what TypeScript is told of.
const any = (value: unknown): any => value;

describe('built-ins that are missing', () => {
  it('do as the standard says', async () => {
    const map = new Map<string, number>();
    const made = mended([[Map.prototype, 'getOrInsertComputed']], () => [
      any(map).getOrInsertComputed('a', () => 1),
      any(map).getOrInsertComputed('a', () => 2),
    ]);
    expect(made).toEqual([1, 1]);

    const given = mended([[Promise, 'withResolvers']], () => any(Promise).withResolvers());
    given.resolve(3);
    expect(await given.promise).toBe(3);

    const [good, bad] = mended([[URL, 'parse']], () => [
      any(URL).parse('a', 'http://b/'),
      any(URL).parse('//'),
    ]);
    expect([good.href, bad]).toEqual(['http://b/a', null]);

    const [first, second] = [new AbortController(), new AbortController()];
    const either = mended([[AbortSignal, 'any']], () =>
      any(AbortSignal).any([first.signal, second.signal]),
    );
    expect(either.aborted).toBe(false);
    second.abort();
    expect(either.aborted).toBe(true);

    const moved = mended([[ArrayBuffer.prototype, 'transferToFixedLength']], () =>
      any(Uint8Array.of(1, 2, 3).buffer).transferToFixedLength(2),
    );
    expect([...new Uint8Array(moved)]).toEqual([1, 2]);

    const last = mended([[Array.prototype, 'findLast']], () =>
      any([1, 2, 3, 4]).findLast((one: number) => one % 2 === 1),
    );
    expect(last).toBe(3);

    const both = mended([[Set.prototype, 'intersection']], () =>
      any(new Set([1, 2])).intersection(new Set([2, 3])),
    );
    expect([...both]).toEqual([2]);

    const letters = new ReadableStream({
      start(stream) {
        for (const letter of 'abc') stream.enqueue(letter);
        stream.close();
      },
    });
    const streamed = await mended([[ReadableStream.prototype, Symbol.asyncIterator]], () => {
      const all = any(letters)[Symbol.asyncIterator]();
      return Promise.all([all.next(), all.next(), all.next(), all.next()]);
    });
    expect(streamed.map(({ value }) => value)).toEqual(['a', 'b', 'c', undefined]);
    expect(letters.locked).toBe(false);

    const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
    const found = mended(
      [
        [iterator, 'some'],
        [iterator, 'find'],
      ],
      () => [
        any(new Map([[1, 2]]).values()).some((one: number) => one === 2),
        any(new Map([[1, 2]]).keys()).find((one: number) => one === 1),
      ],
    );
    expect(found).toEqual([true, 1]);
  });

  it('are left alone where they are', () => {
    const own = () => 'own';
    const before = Object.getOwnPropertyDescriptor(Promise, 'withResolvers');
    Object.defineProperty(Promise, 'withResolvers', { value: own, configurable: true });
    mend();
    expect(any(Promise).withResolvers).toBe(own);
    if (before) Object.defineProperty(Promise, 'withResolvers', before);
    else Reflect.deleteProperty(Promise, 'withResolvers');
  });
});
