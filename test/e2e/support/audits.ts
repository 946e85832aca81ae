import type { Api, Extension } from '../../tools/chromium.mjs';

/**
 * Counts how often the content script audits the page from now on: each audit leaves a new summary on the global of
 * the extension's own world, where an accessor counts them.
 */
export async function countAudits(
  extension: Extension,
  tabId: number,
): Promise<() => Promise<number>> {
  const worker = await extension.worker();
  await worker.evaluate(async (tab) => {
    const { scripting } = Reflect.get(globalThis, 'chrome') as Api;
    await scripting.executeScript({
      target: { tabId: tab },
      func: () => {
        const here = globalThis.__gouji;
        if (!here) throw new Error('No content script runs here.');
        let { summary } = here;
        Reflect.set(globalThis, 'audits', 0);
        Object.defineProperty(here, 'summary', {
          enumerable: true,
          get: () => summary,
          set: (value) => {
            summary = value;
            Reflect.set(globalThis, 'audits', Reflect.get(globalThis, 'audits') + 1);
          },
        });
      },
    });
  }, tabId);
  return () =>
    worker.evaluate(async (tab) => {
      const { scripting } = Reflect.get(globalThis, 'chrome') as Api;
      const [answer] = await scripting.executeScript({
        target: { tabId: tab },
        func: () => Reflect.get(globalThis, 'audits') as number,
      });
      return answer?.result ?? -1;
    }, tabId);
}
