/** The callback form: content scripts go without the polyfill, and promises came to these calls with Chrome 99. */
declare const chrome: {
  runtime: Channel & {
    readonly lastError?: { readonly message?: string };
    readonly onMessage: { addListener(hear: Hear): void; removeListener(hear: Hear): void };
  };
  tabs: { sendMessage(tab: number, sent: Sent, to: { frameId?: number }, done: Done): void };
};

interface Channel {
  sendMessage(sent: Sent, done: Done): void;
}

interface Sent {
  readonly type: string;
  readonly data: unknown;
}

/** What came of a message: a result, which may be none, or an error in words. */
interface Outcome {
  readonly result?: unknown;
  readonly error?: string;
}

type Done = (outcome?: Outcome) => void;
type Hear = (sent: Partial<Sent> | undefined, sender: Sender, done: Done) => boolean;

/** Who sent a message; the tab only where it was a content script or a page of ours in one. */
export interface Sender {
  readonly tab?: { readonly id?: number; readonly windowId: number; readonly index: number };
  readonly frameId?: number;
  readonly documentId?: string;
  readonly url?: string;
}

/** Where a message goes: to the frame of a tab, to all of a tab's, or, where nothing is said, to our pages and the background. */
export type Address = { readonly tabId: number; readonly frameId?: number } | number;

/** What a message carries, and what is answered, by the messages' names. */
type Names<P> = { readonly [K in keyof P]: (data: never) => unknown };
type Data<F> = F extends (...data: infer D) => unknown ? D[0] : never;
type Answer<F> = F extends (data: never) => infer R ? Awaited<R> : never;

/**
 * Messages between content scripts, background and our pages.
 * @param P what the messages are: each by its name, as a function of what it carries that gives what is answered
 */
export function messenger<P extends Names<P>>() {
  const listeners = new Map<unknown, (received: { data: never; sender: Sender }) => unknown>();

  // Never `async`: only whoever has an answer may keep the others waiting for one.
  const hear: Hear = (sent, sender, done) => {
    const listener = listeners.get(sent?.type);
    if (!listener) return false;
    Promise.resolve({ data: sent?.data as never, sender })
      .then(listener)
      .then(
        (result) => done({ result }),
        (error) => done({ error: error instanceof Error ? error.message : String(error) }),
      );
    return true;
  };

  return {
    /**
     * @returns what the one who heard it answers
     * @throws where nobody heard it, or whoever did has failed
     */
    sendMessage: <K extends keyof P & string>(
      type: K,
      data: Data<P[K]>,
      to?: Address,
    ): Promise<Answer<P[K]>> =>
      new Promise((resolve, reject) => {
        const done: Done = (outcome) => {
          const error = outcome
            ? outcome.error
            : (chrome.runtime.lastError?.message ?? 'No answer');
          if (error === undefined) resolve(outcome?.result as Answer<P[K]>);
          else reject(new Error(error));
        };
        const sent = { type, data };
        if (to === undefined) return chrome.runtime.sendMessage(sent, done);
        const { tabId, frameId } = typeof to === 'number' ? { tabId: to } : to;
        chrome.tabs.sendMessage(tabId, sent, frameId === undefined ? {} : { frameId }, done);
      }),

    /**
     * Hears messages of a name, one listener for each.
     * @returns ends it
     */
    onMessage: <K extends keyof P & string>(
      type: K,
      act: (received: {
        readonly data: Data<P[K]>;
        readonly sender: Sender;
      }) => Answer<P[K]> | Promise<Answer<P[K]>>,
    ): (() => void) => {
      if (!listeners.size) chrome.runtime.onMessage.addListener(hear);
      listeners.set(type, act as (received: { data: never; sender: Sender }) => unknown);
      return () => {
        listeners.delete(type);
        if (!listeners.size) chrome.runtime.onMessage.removeListener(hear);
      };
    },
  };
}
