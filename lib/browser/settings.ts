import { browser } from 'wxt/browser';

/**
 * The one thing that Gouji remembers: whether marks are shown. It goes through the polyfill, since the storage
 * API of the oldest browsers we promise knows no promises.
 */
const KEY = 'marks';

const read = (value: unknown) => value !== false;

export async function marksShown(): Promise<boolean> {
  const stored = await browser.storage.local.get(KEY);
  return read(stored[KEY]);
}

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
