import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Answer } from '../../../lib/answer';
import {
  type Asker,
  type AuditQuestion,
  askForAnswer,
  onQuestion,
} from '../../../lib/browser/audit-port';
import { PART } from '../../../lib/browser/parts';

type Listener<T> = (value: T) => void;

class Signal<T> {
  readonly #listeners: Listener<T>[] = [];
  addListener = (listener: Listener<T>) => void this.#listeners.push(listener);
  send = (value: T) => {
    for (const listener of this.#listeners) listener(value);
  };
}

/** One end of a port, as browsers make them: what one posts the other hears later, and only one hears that the other has gone. */
class Port {
  other: Port | undefined;
  isOpen = true;
  readonly onMessage = new Signal<unknown>();
  readonly onDisconnect = new Signal<Port>();
  constructor(
    readonly name: string,
    readonly sender?: { tab: { id: number } },
  ) {}
  postMessage(message: unknown) {
    if (!this.isOpen) throw new Error('Attempting to use a disconnected port object');
    const copy = structuredClone(message);
    queueMicrotask(() => this.other?.isOpen && this.other.onMessage.send(copy));
  }
  disconnect() {
    this.isOpen = false;
    const { other } = this;
    if (!other?.isOpen) return;
    other.isOpen = false;
    queueMicrotask(() => other.onDisconnect.send(other));
  }
}

const connected = new Signal<Port>();
/** The background's ends of the ports, first to last. */
let ports: Port[] = [];

beforeEach(() => {
  ports = [];
  vi.useFakeTimers();
  Object.assign(fakeBrowser.runtime, {
    id: 'gouji',
    connect: ({ name }: { name: string }) => {
      const here = new Port(name);
      const there = new Port(name, { tab: { id: 7 } });
      here.other = there;
      there.other = here;
      ports.push(there);
      queueMicrotask(() => connected.send(there));
      return here;
    },
  });
});

let answer: (question: AuditQuestion, asker: Asker) => Promise<Answer>;
Object.assign(fakeBrowser.runtime, { onConnect: connected });
onQuestion((question, asker) => answer(question as AuditQuestion, asker));

const QUESTION = { language: 'zh', intake: { isWorth: false } } as unknown as AuditQuestion;
const answered = (frame: string) => ({ frame }) as unknown as Answer;
const never = new AbortController().signal;

/** Lets waiting times pass. */
async function settled<T>(promise: Promise<T>): Promise<T> {
  const done = promise.finally(() => vi.clearAllTimers());
  done.catch(() => {});
  await vi.advanceTimersByTimeAsync(60_000);
  return done;
}

describe('a page has itself audited in the background', () => {
  test('and hears the answer, however long question and answer are', async () => {
    const long = '表'.repeat(PART * 2);
    answer = async ({ language }, { tabId }) => answered(`${language} ${tabId} ${long}`);
    const question = { ...QUESTION, long } as AuditQuestion;
    const { frame } = await settled(askForAnswer(question, never));
    expect(frame === `zh 7 ${long}`).toBe(true);
    expect(ports.map(({ isOpen }) => isOpen)).toEqual([false]);
  });

  test('asks again when the background was stopped in the middle', async () => {
    answer = async () => {
      if (ports.length < 3) {
        ports.at(-1)?.disconnect();
        return new Promise(() => {});
      }
      return answered('third');
    };
    expect((await settled(askForAnswer(QUESTION, never))).frame).toBe('third');
    expect(ports).toHaveLength(3);
  });

  test('gives up when nobody ever answers', async () => {
    answer = async () => {
      ports.at(-1)?.disconnect();
      return new Promise(() => {});
    };
    await expect(settled(askForAnswer(QUESTION, never))).rejects.toThrow('did not answer');
    expect(ports.length).toBeGreaterThan(2);
    expect(ports.length).toBeLessThan(10);
  });

  test('asks nobody once the extension has been replaced', async () => {
    answer = async () => {
      Object.assign(fakeBrowser.runtime, { id: undefined });
      ports.at(-1)?.disconnect();
      return new Promise(() => {});
    };
    await expect(settled(askForAnswer(QUESTION, never))).rejects.toThrow('did not answer');
    expect(ports).toHaveLength(1);
  });

  test('hears of an audit that went wrong, and does not ask for the same again', async () => {
    answer = async () => {
      throw new Error('no such table');
    };
    await expect(settled(askForAnswer(QUESTION, never))).rejects.toThrow('no such table');
    expect(ports).toHaveLength(1);
  });

  test('and the background stops working on what a newer run has replaced', async () => {
    const end = new AbortController();
    let asker: Asker | undefined;
    answer = (_, who) => {
      asker = who;
      end.abort();
      return new Promise(() => {});
    };
    await expect(settled(askForAnswer(QUESTION, end.signal))).rejects.toThrow('given up');
    expect(asker?.signal.aborted).toBe(true);
  });
});
