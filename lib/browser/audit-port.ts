import { browser } from 'wxt/browser';
import type { Answer } from '../answer';
import type { Intake } from '../intake';
import type { Language } from '../messages';
import type { Page } from '../page/blocks';
import type { PlainTable } from '../table/plain';
import { type Part, Parts, partsOf } from './parts';

/** What a page asks the background to audit. */
export interface AuditQuestion {
  readonly intake: Intake;
  readonly language: Language;
}

/** A page whose tables are asked for as they stand. */
export interface TablesQuestion {
  readonly page: Page;
}

/** What a page may ask the background. */
export type Question = AuditQuestion | TablesQuestion;

/** In place of an answer, where the audit went wrong. */
interface Failure {
  readonly error: string;
}

type Reply<T> = T | Failure;
/** From the page, then from the background: parts, the last of which ends what is said. */
type Port = ReturnType<typeof browser.runtime.connect>;

const NAME = 'audit';

/** A background that was stopped in the middle is asked again this often, after so many ms. */
const TRIES = 6;
const PAUSE = 250;

/**
 * Has a page audited in the background, which is woken where it was stopped, and asked again where it is stopped in the middle.
 * @throws the signal's reason, an error of the audit, or that nobody answers, as when the extension is being replaced
 */
export const askForAnswer = (question: AuditQuestion, signal: AbortSignal): Promise<Answer> =>
  ask<Answer>(question, signal);

/** The same for a page's tables. */
export const askForTablesOf = (page: Page, signal: AbortSignal): Promise<PlainTable[]> =>
  ask<PlainTable[]>({ page }, signal);

async function ask<T extends object>(question: Question, signal: AbortSignal): Promise<T> {
  for (let tries = 1; ; tries++) {
    const reply = await askOnce<T>(question, signal);
    if (signal.aborted) throw new DOMException('The audit was given up.', 'AbortError');
    if (reply && 'error' in reply) throw new Error(reply.error);
    if (reply) return reply;
    if (tries === TRIES || browser.runtime?.id === undefined) {
      throw new Error('The background did not answer.');
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE * tries));
  }
}

/** Null where the way was cut before the answer had come. */
function askOnce<T>(question: Question, signal: AbortSignal): Promise<Reply<T> | null> {
  return new Promise((resolve, reject) => {
    let port: Port;
    try {
      port = browser.runtime.connect({ name: NAME });
    } catch {
      resolve(null);
      return;
    }
    let isOver = false;
    const end = (reply: Reply<T> | null) => {
      isOver = true;
      signal.removeEventListener('abort', give);
      resolve(reply);
      port.disconnect();
    };
    const give = () => end(null);
    signal.addEventListener('abort', give);
    const parts = new Parts<Reply<T>>();
    port.onMessage.addListener((part: Part) => {
      const all = parts.take(part);
      if (all) end(all.whole);
    });
    port.onDisconnect.addListener(() => {
      // Read, so that the browser does not report it as an error that nobody looked at.
      void browser.runtime?.lastError;
      end(null);
    });
    // To write a page of 100,000 cells and to send it is too much for one task.
    const send = async () => {
      for (const part of partsOf(question)) {
        if (isOver) return;
        port.postMessage(part);
        if (!part.isLast) await new Promise((resolve) => setTimeout(resolve));
      }
    };
    send().catch(reject);
  });
}

/** Who asks: the tab, and when it goes elsewhere or no longer wants to know. */
export interface Asker {
  readonly tabId: number | undefined;
  readonly signal: AbortSignal;
}

/** Answers the pages' questions. Nothing is kept once the answer is given. */
export function onQuestion(answer: (question: Question, asker: Asker) => Promise<object>): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== NAME) return;
    const end = new AbortController();
    port.onDisconnect.addListener(() => end.abort());
    const parts = new Parts<Question>();
    port.onMessage.addListener(async (part: Part) => {
      let reply: object;
      try {
        const all = parts.take(part);
        if (!all) return;
        reply = await answer(all.whole, { tabId: port.sender?.tab?.id, signal: end.signal });
      } catch (error) {
        reply = { error: String(error) };
      }
      if (end.signal.aborted) return;
      for (const each of partsOf(reply)) port.postMessage(each);
    });
  });
}
