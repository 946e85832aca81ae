/**
 * What the audit may cost. Ratios hold from machine to machine, milliseconds do not; so nearly everything is measured
 * against the floor (reading the cells and doing nothing with them) on the same page in the same run.
 */

/** @typedef {{ group: string, name: string, page: string, unit: string, limit: number, atLeast?: boolean }} Line */
/** @typedef {Line & { id: string, value: number | null, ok: boolean | null }} Verdict */

const FLOOR = '× floor';
const COLD = '× cold floor';
const FASTER = '× faster';

/** @param {string} group @param {string} name @param {string} unit @param {Record<string, number>} limits by page */
const perPage = (group, name, unit, limits, atLeast = false) =>
  Object.entries(limits).map(([page, limit]) => ({ group, name, page, unit, limit, atLeast }));

/** @type {readonly Line[]} */
export const BUDGET = [
  ...perPage('reading', 'reading: blocks, grids, texts, as data', FLOOR, {
    A: 2,
    B: 1.6,
    C: 1.5,
    D: 0.5,
  }),
  ...perPage('audit', 'whole audit', FLOOR, { A: 12, B: 3, C: 3, D: 0.6 }),
  ...perPage('cold', "first run on the page's thread: reading, 50 marks", COLD, { A: 9, D: 1.5 }),
  ...perPage('axe', 'whole audit against axe.run()', FASTER, { A: 100, B: 400, C: 400 }, true),
  ...perPage('linear', 'time for 100,000 cells by time for 20,000', '×', { 'C/B': 6 }),
  ...perPage('cpu', "time added on the page's thread", 'ms', { A: 50, C: 500, D: 10, '': 3 }),
  ...perPage('marked', 'from the DOM to the first mark', 'ms', { A: 130 }),
  ...perPage('tab', 'memory added a tab', 'MB', { A: 1.5, C: 20, D: 0.5 }),
  ...perPage('task', 'longest stretch of the content script', 'ms', { A: 50, C: 50, D: 50 }),
  ...perPage('frame', 'longest stretch with 1,000 findings', 'ms', { popup: 50, panel: 50 }),
  ...perPage('rows', "longest frame of the workbench's table", 'ms', { 1000: 50, 10000: 50 }),
  ...perPage('rate', 'reports of a run', 'a second', { asked: 4, files: 4 }, true),
  ...perPage('many', 'memory of the workbench for 2,000 reports', 'MB', { '': 60 }),
  ...perPage('writing', 'longest frame while the run file is written', 'ms', { '': 50 }),
  ...perPage('styles', 'style recalculations for 50 marks', '', { C: 1 }),
  ...perPage('layouts', 'layouts for 50 marks', '', { C: 0 }),
  ...perPage('afterwards', 'page without tables, after evaluation', 'ms', { '': 0.1 }),
  ...perPage('observers', 'observers on a page without tables', '', { '': 0 }),
  ...perPage('contentRaw', 'content script of every page', 'kB', { '': 12 }),
  ...perPage('bothRaw', 'with what reads and marks, where there is a report', 'kB', { '': 90 }),
  ...perPage('popup', "popup's scripts", 'kB', { '': 80 }),
  ...perPage('whole', 'package without what is loaded on use', 'kB', { '': 420 }),
  ...perPage('memory', 'memory kept after an audit', 'MB', { A: 0.1, C: 3 }),
];

/**
 * Holds what was measured against the budget. What was not measured has no verdict.
 * @param {Record<string, number | null | undefined>} values by `group` or `group.page`
 * @returns {Verdict[]}
 */
export function judge(values) {
  return BUDGET.map((line) => {
    const id = line.page === '' ? line.group : `${line.group}.${line.page}`;
    const value = values[id] ?? null;
    const ok = value === null ? null : line.atLeast ? value >= line.limit : value <= line.limit;
    return { ...line, id, value, ok };
  });
}
