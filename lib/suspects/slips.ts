import { type Changes, makesAllHold } from './search';
import type { System } from './system';

/** One slip of the hand that changes several cells. */
export type Slip = 'swapped' | 'shifted' | 'split';

/** A slip, and the figures that would undo it. */
export interface SlipFound {
  readonly slip: Slip;
  readonly changes: Changes;
}

/** Cells side by side in the form, as indices of the system's cells; null where the page has none. */
export type CellLine = readonly (number | null)[];

/** Longer runs than this are not moved by a slip. */
const LONGEST_RUN = 8;

/**
 * Single slips that mend every sum at once: neighbours swapped, a run of cells moved by one, a number split over two cells.
 * @param lines rows and columns of the table
 */
export function findSlips(system: System, lines: readonly CellLine[]): SlipFound[] {
  const broken = brokenEquations(system);
  const found = new Map<string, SlipFound>();
  const consider = (slip: Slip, changes: Changes): void => {
    if (changes.size < 2 || !reaches(system, changes, broken) || !makesAllHold(system, changes))
      return;
    const key = [...changes].sort(([a], [b]) => a - b).join(';');
    if (!found.has(key)) found.set(key, { slip, changes });
  };
  for (const line of lines) {
    for (const run of runs(line)) {
      for (const changes of swapsAndSplits(system, run)) consider(changes.slip, changes.changes);
      for (const changes of moves(system, run)) consider('shifted', changes);
    }
  }
  return [...found.values()];
}

function brokenEquations({ residuals }: System): number[] {
  return residuals.flatMap((residual, equation) => (residual === 0 ? [] : [equation]));
}

/** A slip that leaves a broken sum untouched cannot mend it; this is cheaper to see than the sums are to make. */
function reaches(system: System, changes: Changes, broken: readonly number[]): boolean {
  return broken.every((equation) =>
    [...changes.keys()].some((cell) => system.memberships[cell]?.some(({ at }) => at === equation)),
  );
}

/** Stretches of a line without a gap. */
function runs(line: CellLine): number[][] {
  const all: number[][] = [[]];
  for (const cell of line) {
    if (cell === null) all.push([]);
    else all.at(-1)?.push(cell);
  }
  return all.filter((run) => run.length > 1);
}

function* swapsAndSplits(system: System, run: readonly number[]): Iterable<SlipFound> {
  for (let i = 1; i < run.length; i++) {
    const [a, b] = [run[i - 1] ?? 0, run[i] ?? 0];
    const [first, second] = [system.values[a] ?? 0, system.values[b] ?? 0];
    if (first !== second) {
      yield {
        slip: 'swapped',
        changes: new Map([
          [a, second],
          [b, first],
        ]),
      };
    }
    if (first === 0 || String(first).length + String(second).length > 15) continue;
    const whole = Number(`${first}${second}`);
    if (second === 0) continue;
    yield {
      slip: 'split',
      changes: new Map([
        [a, whole],
        [b, 0],
      ]),
    };
    yield {
      slip: 'split',
      changes: new Map([
        [a, 0],
        [b, whole],
      ]),
    };
  }
}

/** A run moved back by one in either direction; the cell that becomes free was nothing. */
function* moves(system: System, run: readonly number[]): Iterable<Changes> {
  for (let start = 0; start < run.length; start++) {
    for (let end = start + 2; end <= Math.min(run.length, start + LONGEST_RUN); end++) {
      const part = run.slice(start, end);
      const values = part.map((cell) => system.values[cell] ?? 0);
      if (values[0] === 0) yield differing(system, part, [...values.slice(1), 0]);
      if (values.at(-1) === 0) yield differing(system, part, [0, ...values.slice(0, -1)]);
    }
  }
}

function differing(system: System, cells: readonly number[], values: readonly number[]): Changes {
  const changes = new Map<number, number>();
  cells.forEach((cell, i) => {
    const value = values[i] ?? 0;
    if (value !== system.values[cell]) changes.set(cell, value);
  });
  return changes;
}
