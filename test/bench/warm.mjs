import { inFreshPage } from './browser.mjs';
import { clockOf, measureRounds } from './clock.mjs';
import { median, ratio } from './numbers.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {{ floor: number, reading: number, audit: number, auditTime: number }} Warm ratios, and ms */

const LINES = /** @type {const} */ (['floor', 'reading', 'audit']);
const CALLS = Object.fromEntries(LINES.map((line) => [line, `bench.lines.${line}()`]));

/**
 * Our own lines, in several fresh pages, since each compiles and optimises anew.
 * @param {Browser} browser
 * @param {{ html: string }} page
 * @param {{ subject: string, pages: number, rounds: number }} options
 * @returns {Promise<Warm>}
 */
export async function measureWarm(browser, { html }, { subject, pages, rounds }) {
  /** @type {Record<typeof LINES[number], number[]>} */
  const all = { floor: [], reading: [], audit: [] };
  for (let i = 0; i < pages; i++) {
    await inFreshPage(browser, html, async (page) => {
      await page.evaluate(subject);
      const options = { rounds, warmUp: { runs: 5, time: 200 }, least: 8 };
      const samples = await measureRounds(await clockOf(page), CALLS, options);
      for (const line of LINES) all[line].push(...(samples[line] ?? []));
    });
  }
  const { floor, reading, audit } = all;
  return {
    floor: median(floor),
    reading: ratio(reading, floor),
    audit: ratio(audit, floor),
    auditTime: median(audit),
  };
}

/**
 * The peers, each beside the floor.
 * @param {Browser} browser
 * @param {{ html: string }} page
 * @param {{ subject: string, peers: string, rounds: number }} options
 * @returns {Promise<Record<string, number | null>>} ratios to the floor; null for one that cannot read the page
 */
export async function measurePeers(browser, { html }, { subject, peers, rounds }) {
  return inFreshPage(browser, html, async (page) => {
    await page.evaluate(subject);
    await page.evaluate(peers);
    const clock = await clockOf(page);
    const options = { rounds, warmUp: { runs: 1, time: 0 }, least: 4 };
    /** @type {Record<string, number | null>} */
    const ratios = {};
    const names = /** @type {string[]} */ (await page.evaluate('Object.keys(peers)'));
    for (const name of names) {
      const calls = { floor: 'bench.lines.floor()', peer: `peers[${JSON.stringify(name)}]()` };
      try {
        const { floor = [], peer = [] } = await measureRounds(clock, calls, options);
        ratios[name] = ratio(peer, floor);
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
    const clock = await clockOf(page);
    const times = [];
    for (let i = 0; i < runs; i++) times.push(await clock.time('axe.run().then(() => {})'));
    return median(times);
  });
}
