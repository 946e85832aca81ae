import { browser } from 'wxt/browser';

/** The callback form: the content script goes without the polyfill, and promises came to this API with Chrome 95. */
declare const chrome: {
  runtime: { readonly lastError?: { readonly message?: string } };
  storage: { local: { get(key: string, done: (stored: Record<string, unknown>) => void): void } };
};

/**
 * What is kept under a key, whatever it is; undefined where nothing is.
 * @throws where the browser cannot read it, as when its store is damaged
 */
export const stored = (key: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    chrome.storage.local.get(key, (all) => {
      const error = chrome.runtime.lastError;
      if (error) reject(new Error(error.message));
      else resolve(all[key]);
    });
  });

/**
 * Keeps a value, which is plain data, under a key.
 * @throws where the store is full or closed
 */
export async function store(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

/** Calls back at every change, wherever it was made; returns how to stop. */
export function watchStored(key: string, changed: (value: unknown) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change) changed(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
