import { browser } from 'wxt/browser';

/** The one thing that Gouji remembers: whether marks are shown. */
const KEY = 'marks';

const read = (value: unknown) => value !== false;

/** The callback form: the content script goes without the polyfill, and promises came to this API with Chrome 95. */
declare const chrome: {
  storage: { local: { get(key: string, done: (stored: Record<string, unknown>) => void): void } };
};

export const marksShown = (): Promise<boolean> =>
  new Promise((resolve) => chrome.storage.local.get(KEY, (stored) => resolve(read(stored[KEY]))));

export async function showMarks(shown: boolean): Promise<void> {
  await browser.storage.local.set({ [KEY]: shown });
}

/** Calls back at every change, wherever it was made; returns how to stop. */
export function watchMarks(changed: (shown: boolean) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) changed(read(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
