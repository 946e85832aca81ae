import { browser } from 'wxt/browser';

let release = (): void => {};
let owned: string | null = null;

/** Takes a run for this page, until it is closed or takes another; false where another page has it. */
export function own(id: string): Promise<boolean> {
  // What is given back is free only a moment later.
  if (owned === id) return Promise.resolve(true);
  release();
  owned = null;
  return new Promise((resolve) => {
    void navigator.locks.request(`run ${id}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      if (!lock) return undefined;
      owned = id;
      return new Promise<void>((end) => {
        release = end;
      });
    });
  });
}

/** The runs that some page has taken; null where the browser does not tell. */
export async function runsOwned(): Promise<ReadonlySet<string> | null> {
  try {
    const { held = [] } = await navigator.locks.query();
    return new Set(held.flatMap(({ name }) => (name?.startsWith('run ') ? name.slice(4) : [])));
  } catch {
    return null;
  }
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
