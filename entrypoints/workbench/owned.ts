import { browser } from 'wxt/browser';

let release = (): void => {};

/** Takes a run for this page, until it is closed or takes another; false where another page has it. */
export function own(id: string): Promise<boolean> {
  release();
  return new Promise((resolve) => {
    void navigator.locks.request(`run ${id}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      if (!lock) return undefined;
      return new Promise<void>((end) => {
        release = end;
      });
    });
  });
}

/** Has the browser not unload this page to save memory while a run goes on, where it can be told. */
export async function keepAwake(isAwake: boolean): Promise<void> {
  try {
    const tab = await browser.tabs.getCurrent();
    if (tab?.id !== undefined) await browser.tabs.update(tab.id, { autoDiscardable: !isAwake });
  } catch {
    // Firefox decides by itself.
  }
}
