import { median } from './numbers.mjs';

/**
 * A page's clock. It tells the time that the page's own thread was at work, not the time on the wall: on a machine that
 * does other things at the same time, long work is interrupted more often than short work, so that ratios would lie.
 * @param {import('@playwright/test').Page} page
 */
export async function clockOf(page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
  };
  /** @param {string} expression */
  const raw = async (expression) => {
    const start = await now();
    const { exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'It failed.');
    return (await now()) - start;
  };
  const idle = [];
  for (let i = 0; i < 7; i++) idle.push(await raw(`${i}; undefined`));
  // Asking takes time, too.
  const asking = median(idle.slice(1));
  return {
    /** Milliseconds that an expression takes. @param {string} expression */
    time: async (expression) => Math.max(0.001, (await raw(expression)) - asking),
  };
}

/** @typedef {Awaited<ReturnType<typeof clockOf>>} Clock */

/**
 * Measures calls side by side: one sample of each a round, so that what slows the machine slows all alike.
 * @param {Clock} clock
 * @param {Record<string, string>} calls by name
 * @param {{ rounds: number, warmUp: { runs: number, time: number }, least: number }} options warmUp: at least so many
 * runs and ms of each; least: a sample is repeated until it takes so many ms that the clock can tell
 * @returns {Promise<Record<string, number[]>>} ms a run, by name, one a round
 */
export async function measureRounds(clock, calls, { rounds, warmUp, least }) {
  const names = Object.keys(calls);
  const several = (/** @type {string} */ name, /** @type {number} */ times) =>
    `(async () => { for (let i = 0; i < ${times}; i++) { const made = ${calls[name]}; if (made instanceof Promise) await made; } })()`;
  /** @type {Record<string, number>} */
  const repeats = {};
  /** @type {Record<string, number[]>} */
  const samples = {};
  for (const name of names) {
    let spent = 0;
    let runs = 0;
    let last = 0;
    for (let times = 1; runs < warmUp.runs || spent < warmUp.time; times *= 2) {
      last = (await clock.time(several(name, times))) / times;
      spent += last * times;
      runs += times;
    }
    repeats[name] = Math.max(1, Math.ceil(least / last));
    samples[name] = [];
  }
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < names.length; i++) {
      // Each starts a round in turn, so that none always follows the same other.
      const name = names[(i + round) % names.length] ?? '';
      const times = repeats[name] ?? 1;
      samples[name]?.push((await clock.time(several(name, times))) / times);
    }
  }
  return samples;
}
