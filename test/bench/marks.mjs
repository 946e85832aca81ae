import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFreshPage } from './browser.mjs';

const CELLS = 50;

/**
 * How often the page is styled and laid out because of the marks.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ html: string }} page
 * @param {{ subject: string, extension: string }} options
 */
export function measureMarks(browser, { html }, { subject, extension }) {
  return inFreshPage(browser, html, async (page) => {
    await page.addStyleTag({
      content: readFileSync(join(extension, 'content-scripts/content.css'), 'utf8'),
    });
    await page.evaluate(subject);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    const frames = () =>
      page.evaluate(
        'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))',
      );
    const counts = async () => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      const of = (/** @type {string} */ name) =>
        metrics.find((metric) => metric.name === name)?.value ?? 0;
      return { styles: of('RecalcStyleCount'), layouts: of('LayoutCount') };
    };
    await page.evaluate('document.body.offsetHeight');
    await frames();
    // What two idle frames cost is the page's own.
    const start = await counts();
    await frames();
    const idle = await counts();
    const cells = Number(await page.evaluate(`bench.markCells(${CELLS})`));
    await frames();
    const end = await counts();
    return {
      cells,
      styles: end.styles - idle.styles - (idle.styles - start.styles),
      layouts: end.layouts - idle.layouts - (idle.layouts - start.layouts),
    };
  });
}
