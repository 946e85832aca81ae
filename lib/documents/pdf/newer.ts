/**
 * Built-ins that the library calls and that browsers have had for a short time only. Each does as the standard says, as far as it is
 * called. To be run where the library is, page and worker alike.
 */
export function mend(): void {
  for (const prototype of [Map.prototype, WeakMap.prototype]) {
    define(
      prototype,
      'getOrInsertComputed',
      function (this: Map<unknown, unknown>, key: unknown, make: (key: unknown) => unknown) {
        if (!this.has(key)) this.set(key, make(key));
        return this.get(key);
      },
    );
    define(
      prototype,
      'getOrInsert',
      function (this: Map<unknown, unknown>, key: unknown, value: unknown) {
        if (!this.has(key)) this.set(key, value);
        return this.get(key);
      },
    );
  }
  define(Promise, 'withResolvers', function <T>(this: PromiseConstructor) {
    let resolve: unknown;
    let reject: unknown;
    const promise = new this<T>((yes, no) => {
      resolve = yes;
      reject = no;
    });
    return { promise, resolve, reject };
  });
  define(
    Promise,
    'try',
    function (
      this: PromiseConstructor,
      call: (...given: unknown[]) => unknown,
      ...given: unknown[]
    ) {
      return new this((resolve) => resolve(call(...given)));
    },
  );
  define(URL, 'parse', (address: string, base?: string) => {
    try {
      return new URL(address, base);
    } catch {
      return null;
    }
  });
  define(Math, 'sumPrecise', (numbers: Iterable<number>) => {
    let sum = 0;
    for (const number of numbers) sum += number;
    return sum;
  });
  define(AbortSignal, 'any', (signals: readonly AbortSignal[]) => {
    const end = new AbortController();
    for (const signal of signals) {
      if (signal.aborted) end.abort();
      else signal.addEventListener('abort', () => end.abort(), { once: true });
    }
    return end.signal;
  });
  define(
    ArrayBuffer.prototype,
    'transferToFixedLength',
    function (this: ArrayBuffer, length = this.byteLength) {
      const moved = new Uint8Array(length);
      moved.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return moved.buffer;
    },
  );
  define(Array.prototype, 'findLast', function (this: unknown[], is: (one: unknown) => boolean) {
    return [...this].reverse().find(is);
  });
  define(Set.prototype, 'intersection', function (this: Set<unknown>, other: Set<unknown>) {
    return new Set([...this].filter((one) => other.has(one)));
  });
  // Pages' letters come as a stream.
  define(ReadableStream.prototype, Symbol.asyncIterator, async function* (this: ReadableStream) {
    const reader = this.getReader();
    let isOver = false;
    try {
      for (;;) {
        const { done, value } = await reader.read();
        isOver = done;
        if (done) return;
        yield value;
      }
    } finally {
      if (!isOver) void reader.cancel();
      reader.releaseLock();
    }
  });
  // Of what iterators can do by now, the library asks for these two.
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  for (const name of ['some', 'find'] as const) {
    define(iterator, name, function (this: Iterator<unknown>, is: (one: unknown) => boolean) {
      return [...(this as IterableIterator<unknown>)][name](is);
    });
  }
  define(Uint8Array, 'fromBase64', (text: string) =>
    Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)),
  );
  define(Uint8Array.prototype, 'toBase64', function (this: Uint8Array) {
    return btoa(Array.from(this, (byte) => String.fromCharCode(byte)).join(''));
  });
  define(Uint8Array.prototype, 'toHex', function (this: Uint8Array) {
    return Array.from(this, (byte) => byte.toString(16).padStart(2, '0')).join('');
  });
}

function define(owner: object, name: PropertyKey, value: unknown): void {
  if (name in owner) return;
  Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}
