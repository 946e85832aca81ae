import { FileError } from '../../../lib/documents/errors';
import ReadingWorker from './index?worker';
import { type Asked, BEGUN, type Questions, type Told } from './questions';

/** A worker that knows one document. */
export class Worked {
  readonly #worker = new ReadingWorker();
  readonly #waiting = new Map<
    number,
    { yes: (value: unknown) => void; no: (why: Error) => void }
  >();
  #count = BEGUN;
  #hasBegun = false;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data?.gouji === BEGUN) this.#hasBegun = true;
      const waits = this.#waiting.get(data?.gouji);
      if (!waits) return;
      this.#waiting.delete(data.gouji);
      if (data.fault === undefined) waits.yes(data.value);
      else waits.no(data.fault === 'failed' ? new FileError('damaged') : new FileError(data.fault));
    });
    // One that does not even start is of a browser that knows too little; later, a file was too much for it.
    this.#worker.addEventListener('error', () =>
      this.#fail(new FileError(this.#hasBegun ? 'damaged' : 'browser')),
    );
  }

  /** @throws FileError; an `AbortError` where the worker was ended meanwhile */
  ask<Name extends keyof Questions>(
    name: Name,
    given: Parameters<Questions[Name]>[0],
    handed: Transferable[] = [],
  ): Promise<ReturnType<Questions[Name]>> {
    const gouji = ++this.#count;
    return new Promise((yes, no) => {
      this.#waiting.set(gouji, { yes: yes as (value: unknown) => void, no });
      const asked: Asked = { gouji, name, given };
      this.#worker.postMessage(asked, handed);
    });
  }

  /** A port at which the PDF library's worker listens. */
  port(): MessagePort {
    const { port1, port2 } = new MessageChannel();
    void this.ask('serve', port2, [port2]).catch(() => {});
    port1.start();
    return port1;
  }

  end(): void {
    this.#worker.terminate();
    this.#fail(new DOMException('The file was given up.', 'AbortError'));
  }

  #fail(why: Error): void {
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { no } of all) no(why);
  }
}
