import { browser } from 'wxt/browser';

/** A key and what it does, in the reader's words. */
export interface Key {
  readonly name: string;
  readonly does: string;
  /** Empty where none is set. */
  readonly key: string;
}

/** As the manifest names them, in the order in which they are told. */
const NAMES = ['next', 'previous', 'panel'];

/** The keys as they are set now. */
export async function keys(): Promise<Key[]> {
  const all = await browser.commands.getAll();
  return NAMES.flatMap((name) => {
    const found = all.find((one) => one.name === name);
    if (!found) return [];
    return [{ name, does: found.description ?? name, key: asPrinted(found.shortcut ?? '') }];
  });
}

/** By what is printed on the key. */
const asPrinted = (key: string): string => key.replace(/\bPeriod\b/, '.').replace(/\bComma\b/, ',');

/** Firefox opens its page by a call since 137. */
const { openShortcutSettings } = browser.commands as unknown as {
  readonly openShortcutSettings?: () => Promise<void>;
};

/** Whether we can lead to the browser's own page for keys. */
export const canChangeKeys = (): boolean => !import.meta.env.FIREFOX || !!openShortcutSettings;

/** @throws where the browser does not open it */
export async function changeKeys(): Promise<void> {
  if (import.meta.env.FIREFOX) await openShortcutSettings?.();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The browser's own page about this extension, in Chromium. */
export async function openDetails(): Promise<void> {
  await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}
