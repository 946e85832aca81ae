import { APPLICANTS, OUTCOMES, PROCEEDINGS, RESULT_ROWS } from '../portal/form.mjs';
import type { Figures } from '../unit/support/figures';

/** Cells whose weighted figures make nothing. Written apart from the extension's own sums. */
type Equation = ReadonlyMap<string, number>;

export const ROWS = ['received', 'carried-in', ...RESULT_ROWS, 'results', 'carried-out'];
const COLUMNS = [...APPLICANTS, 'total'];

const equation = (whole: string, parts: readonly string[]): Equation =>
  new Map([[whole, -1], ...parts.map((part): [string, number] => [part, 1])]);

const EQUATIONS: readonly Equation[] = [
  ...ROWS.map((row) =>
    equation(
      `t3.${row}.total`,
      APPLICANTS.map((column) => `t3.${row}.${column}`),
    ),
  ),
  ...COLUMNS.flatMap((column) => [
    equation(
      `t3.results.${column}`,
      RESULT_ROWS.map((row) => `t3.${row}.${column}`),
    ),
    new Map([
      [`t3.received.${column}`, 1],
      [`t3.carried-in.${column}`, 1],
      [`t3.results.${column}`, -1],
      [`t3.carried-out.${column}`, -1],
    ]),
  ]),
  ...PROCEEDINGS.map((group) =>
    equation(
      `t4.${group}.total`,
      OUTCOMES.map((outcome) => `t4.${group}.${outcome}`),
    ),
  ),
];

/** Rows and columns as they are printed: what can be swapped, moved or split. */
export const LINES: readonly (readonly string[])[] = [
  ...ROWS.map((row) => COLUMNS.map((column) => `t3.${row}.${column}`)),
  ...COLUMNS.map((column) => ROWS.map((row) => `t3.${row}.${column}`)),
  PROCEEDINGS.flatMap((group) => [...OUTCOMES, 'total'].map((one) => `t4.${group}.${one}`)),
];

export const CELLS: readonly string[] = [...new Set(LINES.flat())];

const off = (figures: Figures, equation: Equation): number =>
  [...equation].reduce((sum, [cell, weight]) => sum + weight * (figures[cell] ?? 0), 0);

const holds = (figures: Figures): boolean => EQUATIONS.every((one) => off(figures, one) === 0);

export type Change = Readonly<Record<string, number>>;

/**
 * The smallest explanations of what is broken, found by trying everything: each cell alone, and, if none will do, each
 * single slip over several cells.
 */
export function explanationsOf(figures: Figures): Change[] {
  const alone = CELLS.flatMap((cell): Change[] => {
    const broken = EQUATIONS.find((one) => one.has(cell) && off(figures, one) !== 0);
    if (!broken) return [];
    const value = (figures[cell] ?? 0) - off(figures, broken) / (broken.get(cell) ?? 1);
    return value >= 0 && holds({ ...figures, [cell]: value }) ? [{ [cell]: value }] : [];
  });
  if (alone.length > 0) return alone;
  const found = new Map<string, Change>();
  for (const change of slipsOver(figures)) {
    if (!holds({ ...figures, ...change })) continue;
    const key = Object.entries(change).sort().join(' ');
    found.set(key, change);
  }
  return [...found.values()];
}

/** What may have stood there before a single slip over neighbouring cells. */
function* slipsOver(figures: Figures): Iterable<Change> {
  for (const line of LINES) {
    const values = line.map((cell) => figures[cell] ?? 0);
    for (let i = 1; i < line.length; i++) {
      const [a = 0, b = 0] = [values[i - 1], values[i]];
      yield changed(line, values, i - 1, [b, a]);
      if (a > 0 && b > 0) {
        yield changed(line, values, i - 1, [Number(`${a}${b}`), 0]);
        yield changed(line, values, i - 1, [0, Number(`${a}${b}`)]);
      }
    }
    for (let start = 0; start < line.length; start++) {
      for (let end = start + 2; end <= line.length; end++) {
        const run = values.slice(start, end);
        if (run[0] === 0) yield changed(line, values, start, [...run.slice(1), 0]);
        if (run.at(-1) === 0) yield changed(line, values, start, [0, ...run.slice(0, -1)]);
      }
    }
  }
}

function changed(
  line: readonly string[],
  values: readonly number[],
  start: number,
  now: readonly number[],
): Change {
  const change: Record<string, number> = {};
  now.forEach((value, i) => {
    if (value !== values[start + i]) change[line[start + i] ?? ''] = value;
  });
  return change;
}
