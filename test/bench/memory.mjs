import { inFreshPage } from './browser.mjs';

/**
 * Memory that one audit holds on to, in bytes, beyond the page and the script: what is there with the audit kept, less
 * what is there after an audit was thrown away.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ html: string }} page
 * @param {string} subject
 */
export function measureMemory(browser, { html }, subject) {
  return inFreshPage(browser, html, async (page) => {
    const cdp = await page.context().newCDPSession(page);
    const used = async () => {
      // Twice, since what is freed the first time may free more.
      await cdp.send('HeapProfiler.collectGarbage');
      await cdp.send('HeapProfiler.collectGarbage');
      const usage = /** @type {Record<string, number>} */ (await cdp.send('Runtime.getHeapUsage'));
      const { usedSize = 0, embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage;
      return usedSize + embedderHeapUsedSize + backingStorageSize;
    };
    await cdp.send('HeapProfiler.enable');
    await page.evaluate(subject);
    // More than once, so that what the script itself keeps is all there.
    await page.evaluate('for (let i = 0; i < 3; i++) bench.audit(); undefined');
    const before = await used();
    await page.evaluate('globalThis.kept = bench.audit(); undefined');
    const after = await used();
    return after - before;
  });
}
