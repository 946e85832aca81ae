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
  readonly #ends: (() => void)[] = [];
  #controller: AbortController | undefined;
  /** True once the extension was seen to be updated, switched off or removed. */
  hasEnded = false;
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

  /** Aborted then. Made when it is asked for: most pages never need one, and the first of a page costs it time. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.hasEnded) this.#controller.abort();
    return this.#controller.signal;
  }

  /** Asks the browser whether the extension is still there, and ends what has outlived it. */
  get isValid(): boolean {
    if (browser.runtime?.id === undefined && !this.hasEnded) {
      this.hasEnded = true;
      this.#controller?.abort();
      for (const end of this.#ends) {
        // One that fails keeps no other from its end.
        try {
          end();
        } catch {}
      }
    }
    return !this.hasEnded;
  }

  onInvalidated(act: () => void): void {
    this.#ends.push(act);
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
