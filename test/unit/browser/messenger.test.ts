import { beforeEach, expect, test, vi } from 'vitest';
import { messenger } from '../../../lib/browser/messenger';

interface Names {
  double(figure: number): number;
  told(words: string): void;
}

type Hear = (sent: unknown, sender: unknown, done: (outcome?: unknown) => void) => boolean;

/** A browser in which every message is heard by all, whoever sent it, as plain data. */
function browserOf() {
  const heard = new Set<Hear>();
  const sent: unknown[][] = [];
  const runtime: { lastError?: { readonly message: string } } = {};
  const send = (message: unknown, done: (outcome?: unknown) => void) => {
    let isDone = false;
    const once = (outcome?: unknown) => {
      if (isDone) return;
      isDone = true;
      done(outcome && JSON.parse(JSON.stringify(outcome)));
    };
    const waits = [...heard].map((hear) => hear(message, { tab: { id: 7 } }, once));
    if (waits.some(Boolean)) return;
    runtime.lastError = { message: 'Receiving end does not exist.' };
    once();
    runtime.lastError = undefined;
  };
  vi.stubGlobal('chrome', {
    runtime: Object.assign(runtime, {
      sendMessage: send,
      onMessage: {
        addListener: (hear: Hear) => heard.add(hear),
        removeListener: (hear: Hear) => heard.delete(hear),
      },
    }),
    tabs: {
      sendMessage: (tab: number, message: unknown, to: unknown, done: () => void) => {
        sent.push([tab, to]);
        send(message, done);
      },
    },
  });
  return { heard, sent };
}

let browser: ReturnType<typeof browserOf>;
beforeEach(() => {
  browser = browserOf();
});

test('a message is answered by whoever listens to its name, who is told who sent it', async () => {
  const { sendMessage, onMessage } = messenger<Names>();
  const tabs: unknown[] = [];
  onMessage('double', ({ data, sender }) => {
    tabs.push(sender.tab?.id);
    return data * 2;
  });
  onMessage('told', () => {});
  expect(await sendMessage('double', 4)).toBe(8);
  expect(await sendMessage('told', 'x')).toBeUndefined();
  expect(tabs).toEqual([7]);
  expect(browser.heard.size).toBe(1);
});

test('what goes to a tab goes to all of its frames, or to one', async () => {
  const { sendMessage, onMessage } = messenger<Names>();
  onMessage('double', async ({ data }) => data * 2);
  const frame = { tabId: 3, frameId: 0, title: 'what else is known of a frame is not sent' };
  expect(await sendMessage('double', 1, frame)).toBe(2);
  await sendMessage('double', 1, 4);
  expect(browser.sent).toEqual([
    [3, { frameId: 0 }],
    [4, {}],
  ]);
});

test('a failure comes back to whoever asked, in its words', async () => {
  const { sendMessage, onMessage } = messenger<Names>();
  onMessage('double', () => {
    throw new Error('no figure');
  });
  onMessage('told', () => Promise.reject('nothing'));
  await expect(sendMessage('double', 1)).rejects.toThrow('no figure');
  await expect(sendMessage('told', 'x')).rejects.toThrow('nothing');
});

test('what nobody hears, or nobody hears any more, fails at once', async () => {
  const { sendMessage, onMessage } = messenger<Names>();
  const end = onMessage('double', ({ data }) => data);
  await expect(sendMessage('told', 'x')).rejects.toThrow('does not exist');
  end();
  await expect(sendMessage('double', 1)).rejects.toThrow('does not exist');
  expect(browser.heard.size).toBe(0);
});

test('what others send is left to others', () => {
  const { onMessage } = messenger<Names>();
  onMessage('told', () => {});
  const [hear] = browser.heard;
  const done = vi.fn();
  for (const sent of [undefined, 'told', {}, { type: 'other' }])
    expect(hear?.(sent, {}, done)).toBe(false);
  expect(done).not.toHaveBeenCalled();
});

test('an extension that is gone is a failure like others', async () => {
  const { sendMessage } = messenger<Names>();
  vi.stubGlobal('chrome', {});
  await expect(sendMessage('double', 1)).rejects.toThrow();
});
