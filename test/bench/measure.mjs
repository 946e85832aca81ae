import { cpus } from 'node:os';
import { launch } from './browser.mjs';
import { judge } from './budget.mjs';
import { axeSource, bundle } from './bundle.mjs';
import { measureCold } from './cold.mjs';
import { measureDesk } from './desk.mjs';
import { measureRun } from './desk-run.mjs';
import { measureFiles } from './files.mjs';
import { measureMarks } from './marks.mjs';
import { measureMemory } from './memory.mjs';
import { EMPTY_PAGE, makePages } from './pages.mjs';
import { measureReader } from './reader.mjs';
import { measureScript } from './script.mjs';
import { measureTasks } from './tasks.mjs';
import { measureAxe, measurePeers, measureWarm } from './warm.mjs';
import { weigh } from './weight.mjs';
import { longestOf, measureWorkbench } from './workbench.mjs';

/**
 * @typedef {{
 *   measuredAt: string, browser: string, processors: string,
 *   pages: Record<string, { name: string, floor: number, audit: number }>,
 *   warm: Record<string, { reading: number, audit: number }>,
 *   cold: Record<string, { floor: number, audit: number, ratio: number }>,
 *   peers: Record<string, Record<string, number | null>>,
 *   axe: Record<string, number>,
 *   evaluation: { content: number, page: number },
 *   reader: Record<string, Record<string, import('./reader.mjs').Cost>>,
 *   weight: Record<string, number>,
 *   desk: Record<string, import('./desk.mjs').Desk>,
 *   files: Record<number, import('./files.mjs').FileCost>,
 *   rows: Record<number, import('./workbench.mjs').Measured[]>,
 *   run: import('./desk-run.mjs').RunCost | null,
 *   lines: import('./budget.mjs').Verdict[],
 * }} Result
 */

/** Rounds for each page: the dearer the page, the fewer. */
const ROUNDS = { A: 40, B: 20, C: 10, D: 30, b: 12, c: 8, d: 20 };
const PEER_ROUNDS = { A: 8, B: 3, C: 2 };
const AXE_RUNS = { A: 3, B: 1 };

/**
 * @param {{ extension: string, quick: boolean, slowAxe: boolean, tell: (step: string) => void }} options
 * @returns {Promise<Result>}
 */
export async function measureAll({ extension, quick, slowAxe, tell }) {
  const [subject, peers, standIn] = await Promise.all([
    bundle('subject.ts'),
    bundle('peers.ts'),
    bundle('stand-in.ts'),
  ]);
  const pages = makePages();
  const page = (/** @type {string} */ key) => {
    const found = pages.find((each) => each.key === key);
    if (!found) throw new Error(`There is no page ${key}`);
    return found;
  };
  /** @type {Record<string, number | null>} */
  const values = {};
  const browser = await launch();
  /** @type {Result} */
  const result = {
    measuredAt: new Date().toISOString(),
    browser: `Chromium ${browser.version()}`,
    processors: `${cpus().length} × ${cpus()[0]?.model ?? ''}`,
    pages: {},
    warm: {},
    cold: {},
    peers: {},
    axe: {},
    evaluation: { content: 0, page: 0 },
    reader: {},
    weight: {},
    desk: {},
    files: {},
    rows: {},
    run: null,
    lines: [],
  };
  try {
    tell('our lines beside the floor');
    for (const each of pages) {
      const rounds = Math.ceil((ROUNDS[/** @type {'A'} */ (each.key)] ?? 10) / (quick ? 2 : 1));
      const warm = await measureWarm(browser, each, { subject, pages: quick ? 1 : 3, rounds });
      result.pages[each.key] = { name: each.name, floor: warm.floor, audit: warm.auditTime };
      result.warm[each.key] = { reading: warm.reading, audit: warm.audit };
      values[`reading.${each.key}`] = warm.reading;
      values[`audit.${each.key}`] = warm.audit;
    }
    values['linear.C/B'] = (result.pages.C?.audit ?? 0) / (result.pages.B?.audit ?? 0);

    tell('first runs in fresh pages');
    for (const key of ['A', 'D']) {
      const cold = await measureCold(browser, page(key), { subject, samples: quick ? 6 : 12 });
      result.cold[key] = cold;
      values[`cold.${key}`] = cold.ratio;
    }

    tell('the peers');
    for (const [key, rounds] of Object.entries(PEER_ROUNDS)) {
      if (quick && key !== 'A') continue;
      result.peers[key] = await measurePeers(browser, page(key), { subject, peers, rounds });
    }

    tell('weight, evaluation, memory, marks');
    result.weight = weigh(extension);
    for (const [name, bytes] of Object.entries(result.weight)) values[name] = bytes / 1000;
    const script = await measureScript(browser, extension, { standIn, samples: quick ? 5 : 11 });
    result.evaluation = { content: script.content, page: script.page };
    values.afterwards = script.afterwards;
    values.observers = script.observers;
    for (const key of ['A', 'C'])
      values[`memory.${key}`] = (await measureMemory(browser, page(key), subject)) / 1e6;
    const marks = await measureMarks(browser, page('C'), { subject, extension });
    values['styles.C'] = marks.styles;
    values['layouts.C'] = marks.layouts;

    if (!quick) {
      tell('axe-core');
      const axe = axeSource();
      const runs = slowAxe ? { ...AXE_RUNS, C: 1 } : AXE_RUNS;
      for (const [key, times] of Object.entries(runs)) {
        const time = await measureAxe(browser, page(key), axe, times);
        result.axe[key] = time;
        values[`axe.${key}`] = time / (result.pages[key]?.audit ?? Number.NaN);
      }
    }
  } finally {
    await browser.close();
  }

  tell('the extension itself');
  const keys = ['A', 'C', 'D'];
  const broken = makePages({ broken: true }).filter(({ key }) => keys.includes(key));
  const tasks = await measureTasks(extension, broken);
  tasks.forEach(({ work }, i) => {
    values[`task.${keys[i]}`] = work;
  });

  tell('what a reader pays');
  const samples = quick ? 5 : 13;
  const shown = [...broken, { key: '', name: 'without tables', html: EMPTY_PAGE, report: false }];
  result.reader = await measureReader(extension, shown, { samples, peers: !quick });
  for (const [key, costs] of Object.entries(result.reader)) {
    const own = costs.Gouji;
    if (!own) continue;
    values[key ? `cpu.${key}` : 'cpu'] = own.page;
    if (!key) continue;
    values[`marked.${key}`] = own.marks;
    values[`tab.${key}`] = own.memory / 1e6;
  }

  tell('popup and panel with a thousand findings');
  result.desk = await measureDesk(extension);
  for (const [key, { opening, working }] of Object.entries(result.desk))
    values[`frame.${key}`] = Math.max(opening, working);

  tell('files of 6, 30 and 300 pages');
  result.files = await measureFiles(extension, { samples: quick ? 1 : 3 });

  tell('the workbench: 1,000 and 10,000 rows, a run, 2,000 reports');
  result.rows = await measureWorkbench(extension, quick ? 1 : 3);
  for (const [size, measured] of Object.entries(result.rows))
    values[`rows.${size}`] = longestOf(measured);
  const run = await measureRun(extension);
  result.run = run;
  values['rate.asked'] = run.asked;
  values['rate.files'] = run.files;
  values.many = run.memory / 1e6;
  values.writing = run.longest;
  result.lines = judge(values);
  return result;
}
