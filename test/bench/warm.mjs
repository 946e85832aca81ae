import { inFreshPage } from './browser.mjs';
import { median, ratio } from './numbers.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {{ floor: number, reading: number, audit: number, auditTime: number }} Warm ratios, and ms */

const LINES = ['floor', 'reading', 'audit'];

/**
 * Our own lines, in several fresh pages, since each compiles and optimises anew.
 * @param {Browser} browser
 * @param {{ key: string, html: string }} page
 * @param {{ subject: string, pages: number, rounds: number }} options
 * @returns {Promise<Warm>}
 */
export async function measureWarm(browser, { html }, { subject, pages, rounds }) {
  /** @type {Record<string, number[]>} */
  const all = {};
  for (let i = 0; i < pages; i++) {
    const samples = await inFreshPage(browser, html, async (page) => {
      await page.evaluate(subject);
      const options = { rounds, warmUp: { runs: 4, time: 250 }, least: 2 };
      return page.evaluate(
        `bench.measure(bench.lines, ${JSON.stringify(LINES)}, ${JSON.stringify(options)})`,
      );
    });
    for (const line of LINES) all[line] = [...(all[line] ?? []), ...samples[line]];
  }
  const { floor = [], reading = [], audit = [] } = all;
  return {
    floor: median(floor),
    reading: ratio(reading, floor),
    audit: ratio(audit, floor),
    auditTime: median(audit),
  };
}

/**
 * The peers, beside the floor. One that cannot read the page is left out.
 * @param {Browser} browser
 * @param {{ html: string }} page
 * @param {{ subject: string, peers: string, rounds: number }} options
 * @returns {Promise<Record<string, number | null>>} ratios to the floor
 */
export async function measurePeers(browser, { html }, { subject, peers, rounds }) {
  return inFreshPage(browser, html, async (page) => {
    await page.evaluate(subject);
    await page.evaluate(peers);
    const options = { rounds, warmUp: { runs: 1, time: 0 }, least: 1 };
    /** @type {Record<string, number | null>} */
    const ratios = {};
    const names = /** @type {string[]} */ (await page.evaluate('Object.keys(peers.lines)'));
    for (const name of names) {
      const lines = `{ floor: bench.lines.floor, peer: peers.lines[${JSON.stringify(name)}] }`;
      try {
        const samples = await page.evaluate(
          `bench.measure(${lines}, ['floor', 'peer'], ${JSON.stringify(options)})`,
        );
        ratios[name] = ratio(samples.peer, samples.floor);
      } catch {
        ratios[name] = null;
      }
    }
    return ratios;
  });
}

/**
 * @param {Browser} browser @param {{ html: string }} page @param {string} axe @param {number} runs
 * @returns {Promise<number>} ms
 */
export function measureAxe(browser, { html }, axe, runs) {
  return inFreshPage(browser, html, async (page) => {
    await page.evaluate(axe);
    const times = [];
    for (let i = 0; i < runs; i++) {
      const run =
        'const start = performance.now(); await axe.run(); return performance.now() - start;';
      times.push(Number(await page.evaluate(`(async () => { ${run} })()`)));
    }
    return median(times);
  });
}
