import type { System } from './system';

/** New figures for some cells, by cell index. */
export type Changes = ReadonlyMap<number, number>;

/** More wrong cells than this are not looked for. */
const MOST_CELLS = 4;

/** A search that takes more steps than this is given up: the sums stay broken, nobody is named. */
const MOST_STEPS = 200_000;

/**
 * All smallest sets of cells that, changed, make every sum hold with no figure below zero (the model of Fellegi and Holt,
 * 1976). A smallest set is a forest over the sums, so some broken sum has just one of its cells: that cell's change is forced, and
 * what remains is a smaller case of the same. The last cell is looked up by the sums that are still broken.
 * @returns nothing where no set of up to four cells does, or where the search grows too long
 */
export function smallestChanges(system: System): Changes[] {
  if (system.values.some((value) => !Number.isSafeInteger(value))) return [];
  const spare = spareEquations(system);
  const found = searchBySize(system, spare).filter((changes) => makesAllHold(system, changes));
  return found.length > 0 || spare.size === 0 ? found : searchBySize(system, new Set());
}

/** Equations all of whose cells stand in two others; they follow from the rest, and without them the search is narrower. */
function spareEquations({ equations, memberships }: System): Set<number> {
  const spare = new Set<number>();
  equations.forEach((entries, equation) => {
    if (entries.every(({ at }) => (memberships[at]?.length ?? 0) > 2)) spare.add(equation);
  });
  return spare;
}

function searchBySize(system: System, spare: ReadonlySet<number>): Changes[] {
  const search = new Search(system, spare);
  for (let size = 1; size <= MOST_CELLS; size++) {
    const found = search.ofSize(size);
    if (found.length > 0 || search.tired) return search.tired ? [] : found;
  }
  return [];
}

class Search {
  private readonly residuals: number[];
  private readonly values: number[];
  private readonly changes = new Map<number, number>();
  /** Cells by the equations they stand in. */
  private readonly bySupport = new Map<string, number[]>();
  private readonly mostEquations: number;
  private readonly seen = new Set<string>();
  private found: Changes[] = [];
  private steps = 0;

  constructor(
    private readonly system: System,
    private readonly spare: ReadonlySet<number>,
  ) {
    this.residuals = system.residuals.map((residual, e) => (spare.has(e) ? 0 : residual));
    this.values = [...system.values];
    let most = 0;
    system.memberships.forEach((entries, cell) => {
      const support = entries.map(({ at }) => at).filter((at) => !spare.has(at));
      const key = support.join();
      this.bySupport.set(key, [...(this.bySupport.get(key) ?? []), cell]);
      most = Math.max(most, support.length);
    });
    this.mostEquations = most;
  }

  get tired(): boolean {
    return this.steps > MOST_STEPS;
  }

  ofSize(size: number): Changes[] {
    this.found = [];
    this.seen.clear();
    this.extend(size);
    return this.found;
  }

  private extend(left: number): void {
    const broken: number[] = [];
    this.residuals.forEach((residual, e) => {
      if (residual !== 0) broken.push(e);
    });
    if (broken.length === 0 || broken.length > left * this.mostEquations || this.tired) return;
    if (left === 1) {
      this.last(broken);
      return;
    }
    const key = this.key();
    if (this.seen.has(key)) return;
    this.seen.add(key);
    for (const equation of broken) {
      for (const { at: cell, weight } of this.system.equations[equation] ?? []) {
        this.steps++;
        if (this.changes.has(cell)) continue;
        const by = -(this.residuals[equation] ?? 0) / weight;
        if (!this.apply(cell, by)) continue;
        this.extend(left - 1);
        this.undo(cell, by);
      }
    }
  }

  /** The cells that stand in just the sums that are still broken, where one change mends them all. */
  private last(broken: readonly number[]): void {
    for (const cell of this.bySupport.get(broken.join()) ?? []) {
      this.steps++;
      if (this.changes.has(cell)) continue;
      const [first] = broken;
      const entry = this.system.memberships[cell]?.find(({ at }) => at === first);
      if (first === undefined || !entry) continue;
      const by = -(this.residuals[first] ?? 0) / entry.weight;
      if (!this.apply(cell, by)) continue;
      if (broken.every((e) => this.residuals[e] === 0)) this.record();
      this.undo(cell, by);
    }
  }

  private record(): void {
    const key = this.key();
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.found.push(new Map([...this.changes].sort(([a], [b]) => a - b)));
  }

  private key(): string {
    return [...this.changes].sort(([a], [b]) => a - b).join(';');
  }

  private apply(cell: number, by: number): boolean {
    const value = (this.values[cell] ?? 0) + by;
    if (value < 0 || by === 0) return false;
    this.values[cell] = value;
    this.changes.set(cell, value);
    this.shift(cell, by);
    return true;
  }

  private undo(cell: number, by: number): void {
    this.values[cell] = (this.values[cell] ?? 0) - by;
    this.changes.delete(cell);
    this.shift(cell, -by);
  }

  private shift(cell: number, by: number): void {
    for (const { at, weight } of this.system.memberships[cell] ?? []) {
      if (!this.spare.has(at)) this.residuals[at] = (this.residuals[at] ?? 0) + weight * by;
    }
  }
}

/** Whether every sum holds once the cells have these figures. */
export function makesAllHold(system: System, changes: Changes): boolean {
  const residuals = new Map<number, number>();
  for (const [cell, value] of changes) {
    const by = value - (system.values[cell] ?? 0);
    for (const { at, weight } of system.memberships[cell] ?? []) {
      residuals.set(at, (residuals.get(at) ?? system.residuals[at] ?? 0) + weight * by);
    }
  }
  return system.residuals.every((residual, e) => (residuals.get(e) ?? residual) === 0);
}
