/** `node test/bench/table.mjs`: prints `result.json` as the README's tables in Markdown. */
import { readFileSync } from 'node:fs';
import { figure } from './print.mjs';

/** @type {import('./measure.mjs').Result} */
const result = JSON.parse(readFileSync(new URL('result.json', import.meta.url), 'utf8'));
const PAGES = ['A', 'B', 'C', 'D'];

/** @param {string[][]} rows */
const table = ([head = [], ...rows]) =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** @param {number | null | undefined} value @param {string} [behind] */
const cell = (value, behind = '') =>
  value === null || value === undefined ? '' : `${figure(value)}${behind}`;

/** @param {string} group @param {string} page */
const line = (group, page) =>
  result.lines.find((each) => each.group === group && each.page === page);

/** What was measured, and the budget in brackets. @param {string} group @param {string} page */
function held(group, page) {
  const found = line(group, page);
  if (!found || found.value === null) return '';
  const text = `${figure(found.value)} (${found.atLeast ? '≥' : '≤'} ${found.limit})`;
  return found.ok ? text : `**${text}**`;
}

const heads = PAGES.map((page) => `${page}: ${result.pages[page]?.name ?? ''}`);
const peers = Object.keys(result.peers.A ?? {});
console.log(
  table([
    ['× floor', ...heads],
    ['floor, in ms, for scale', ...PAGES.map((page) => cell(result.pages[page]?.floor))],
    ['**Gouji: reading**', ...PAGES.map((page) => held('reading', page))],
    ['**Gouji: whole audit**', ...PAGES.map((page) => held('audit', page))],
    [
      '**Gouji: whole audit, first run in a fresh page**',
      ...PAGES.map((page) => held('cold', page)),
    ],
    ...peers.map((peer) => [peer, ...PAGES.map((page) => cell(result.peers[page]?.[peer]))]),
    ['axe-core `axe.run()`', ...PAGES.map((page) => cell(result.axe[page], ' ms'))],
  ]),
);
const others = result.lines.filter(
  ({ group }) => !['reading', 'audit', 'cold', 'axe'].includes(group),
);
console.log('');
console.log(
  table([
    ['', 'measured', 'budget'],
    ...others.map(({ name, page, value, unit, limit, ok, atLeast }) => {
      const found = `${cell(value)} ${unit}`.trim();
      return [
        `${name}${page ? ` (${page})` : ''}`,
        ok === false ? `**${found}**` : found,
        `${atLeast ? '≥' : '≤'} ${limit} ${unit}`.trim(),
      ];
    }),
  ]),
);
console.log('');
console.log(
  table([
    ['file reader', 'ms to the audit', 'MB kept'],
    ...Object.values(result.files ?? {}).map(({ pages, time, memory }) => [
      `PDF of ${pages} pages`,
      cell(time),
      cell(memory / 1e6),
    ]),
  ]),
);
console.log(`\n${result.browser}, ${result.measuredAt.slice(0, 10)}. In bold: does not hold.`);
