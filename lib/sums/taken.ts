import type { Run } from './matrix';

/** A copy of a total stands no farther from it. */
const BESIDE = 2;

/** Which lines make up which, so that no line is added up twice on a level and none is part of itself. */
export class Taken {
  private readonly terms = new Map<number, Set<number>>();
  private readonly sums = new Map<string, number>();

  /** The best of the proposals that do not contradict each other; a second way to part a total comes after all first ones. */
  choose(proposals: readonly Run[]): Run[] {
    const order = this.inOrder(proposals);
    const parted = new Set(this.terms.keys());
    const first: Run[] = [];
    const second: Run[] = [];
    for (const run of order) {
      (parted.has(run.total) ? second : first).push(run);
      parted.add(run.total);
    }
    return this.take([...first, ...second]);
  }

  /** The same of pairs, of which many mirror each other. */
  choosePairs(pairs: readonly Run[]): Run[] {
    return this.take(this.inOrder(pairs));
  }

  /** Those of the runs, in their order, that contradict neither each other nor what is known. */
  private take(runs: readonly Run[]): Run[] {
    const covered = new Set<number>();
    return runs.filter((run) => this.takeOne(run, covered));
  }

  private inOrder(runs: readonly Run[]): Run[] {
    return [...runs].sort(
      (a, b) =>
        b.weight - a.weight ||
        apart(a) - apart(b) ||
        a.terms.length - b.terms.length ||
        b.total - a.total,
    );
  }

  private takeOne(run: Run, covered: Set<number>): boolean {
    const { total, terms } = run;
    const ends = [terms[0] ?? 0, terms.at(-1) ?? 0];
    const key = `${terms.length} ${Math.min(...ends)} ${Math.max(...ends)}`;
    const other = this.sums.get(key);
    // What the same lines make once more, far from their total, is a copy of it.
    if (other !== undefined && (other === total || Math.abs(other - total) > BESIDE)) return false;
    if (terms.some((term) => covered.has(term) || this.isIn(total, term))) return false;
    // Another way to part the same total follows from the first, unless it has nothing in common with it.
    if (terms.some((term) => this.terms.get(total)?.has(term))) return false;
    this.sums.set(key, total);
    const own = this.terms.get(total) ?? new Set();
    this.terms.set(total, own);
    for (const term of terms) {
      covered.add(term);
      own.add(term);
    }
    return true;
  }

  /** Whether a line is among what another adds up. */
  private isIn(line: number, total: number, depth = 0): boolean {
    const own = this.terms.get(total);
    if (!own || depth > 6) return false;
    if (own.has(line)) return true;
    for (const term of own) if (this.isIn(line, term, depth + 1)) return true;
    return false;
  }
}

/** How far the total stands from the nearer end of its terms. */
const apart = ({ total, terms }: Run): number =>
  Math.min(Math.abs((terms[0] ?? 0) - total), Math.abs((terms.at(-1) ?? 0) - total));
