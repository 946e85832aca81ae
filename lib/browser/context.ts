import { browser } from 'wxt/browser';

declare global {
  /** The contexts that live in this world of the page, which the page itself cannot see, by their scripts' names. */
  var __goujiContexts: Map<string, ContentScriptContext> | undefined;
}

/**
 * The life of a content script: all that it set going ends with it. It stands in for WXT's own context, which tells of
 * itself by events that every page can see, learn the extension's id from, and send back to end the script.
 */
export class ContentScriptContext {
  readonly #end = new AbortController();
  /** Another context of the same script lives in this frame already, so there is nothing to do. */
  readonly isSecond: boolean;

  constructor(name: string) {
    globalThis.__goujiContexts ??= new Map();
    const contexts = globalThis.__goujiContexts;
    const older = contexts.get(name);
    // One of an extension that was updated since does not know yet that it has ended.
    this.isSecond = older?.isValid ?? false;
    if (!this.isSecond) contexts.set(name, this);
  }

  /** Aborted once the extension is updated, switched off or removed. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** Asks the browser whether the extension is still there, and ends what has outlived it. */
  get isValid(): boolean {
    if (browser.runtime?.id === undefined) this.#end.abort();
    return !this.signal.aborted;
  }

  onInvalidated(act: () => void): void {
    this.signal.addEventListener('abort', act);
  }

  /** @param delay in ms */
  setTimeout(act: () => void, delay: number): void {
    const id = setTimeout(() => this.isValid && act(), delay);
    this.onInvalidated(() => clearTimeout(id));
  }

  /** @param delay in ms */
  setInterval(act: () => void, delay: number): void {
    const id = setInterval(() => this.isValid && act(), delay);
    this.onInvalidated(() => clearInterval(id));
  }
}
