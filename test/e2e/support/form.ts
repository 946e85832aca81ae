/** What must come out: the national form's sums over the figures a page prints, worked out apart from the extension. */
import { APPLICANTS, type Facts, OUTCOMES, PROCEEDINGS, RESULT_ROWS } from '../../portal/form.mjs';

interface Sum {
  rule: string;
  /** Where the total is printed. */
  target: string;
  terms: [id: string, weight: number][];
}

const COLUMNS = [...APPLICANTS, 'total'];
const ROWS = ['received', 'carried-in', ...RESULT_ROWS, 'results', 'carried-out'];

const SUMS: Sum[] = [
  ...ROWS.map(
    (row): Sum => ({
      rule: 't3.row-total',
      target: `t3.${row}.total`,
      terms: APPLICANTS.map((column) => [`t3.${row}.${column}`, 1]),
    }),
  ),
  ...COLUMNS.map(
    (column): Sum => ({
      rule: 't3.results',
      target: `t3.results.${column}`,
      terms: RESULT_ROWS.map((row) => [`t3.${row}.${column}`, 1]),
    }),
  ),
  ...COLUMNS.map(
    (column): Sum => ({
      rule: 't3.balance',
      target: `t3.carried-out.${column}`,
      terms: [
        [`t3.received.${column}`, 1],
        [`t3.carried-in.${column}`, 1],
        [`t3.results.${column}`, -1],
      ],
    }),
  ),
  ...PROCEEDINGS.map(
    (group): Sum => ({
      rule: 't4.total',
      target: `t4.${group}.total`,
      terms: OUTCOMES.map((outcome) => [`t4.${group}.${outcome}`, 1]),
    }),
  ),
];

export function brokenSums(facts: Facts): Sum[] {
  const value = (id: string) => facts[id] ?? Number.NaN;
  return SUMS.filter(
    ({ target, terms }) =>
      terms.reduce((sum, [id, weight]) => sum + weight * value(id), 0) !== value(target),
  );
}

/** The tokens of every cell that must be marked when each figure can be read. */
export function expectedMarks(facts: Facts): Record<string, string> {
  const broken = brokenSums(facts);
  const fails = new Set(broken.map(({ target }) => target));
  const terms = new Set(broken.flatMap((sum) => sum.terms.map(([id]) => id)));
  return Object.fromEntries(
    Object.keys(facts).flatMap((id) => {
      const tokens = [fails.has(id) && 'fail', terms.has(id) && 'term'].filter(Boolean);
      return tokens.length ? [[id, tokens.join(' ')]] : [];
    }),
  );
}

/** A CSS selector for the cell of a fact of tables 3 and 4, by its place on the portal's undamaged pages. */
export function cellOf(id: string): string {
  const [table = '', ...rest] = id.split('.');
  const column = rest.pop() ?? '';
  const row = rest.join('.');
  if (table === 't3') {
    const line = ROWS.indexOf(row) + 4;
    const fromEnd = COLUMNS.length - COLUMNS.indexOf(column);
    return `table.data:nth-of-type(2) tr:nth-child(${line}) > td:nth-last-child(${fromEnd})`;
  }
  const outcomes = [...OUTCOMES, 'total'];
  const place = PROCEEDINGS.indexOf(row) * outcomes.length + outcomes.indexOf(column) + 1;
  return `table.data:nth-of-type(3) tr:nth-child(4) > td:nth-child(${place})`;
}

/** Every fact that `cellOf` finds. */
export const PLACED = [
  ...ROWS.flatMap((row) => COLUMNS.map((column) => `t3.${row}.${column}`)),
  ...PROCEEDINGS.flatMap((row) => [...OUTCOMES, 'total'].map((column) => `t4.${row}.${column}`)),
];
