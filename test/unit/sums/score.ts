import { runNow } from '../../../lib/steps';
import { type TableSum, tableSums } from '../../../lib/sums';
import type { Grid } from '../../../lib/table/grid';
import { gridOf, type Labelled, wanted } from './labelled';

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** What came out otherwise. */
  readonly wrong: readonly string[];
}

/** Each sum of lines once, as the tables note it down with every number written out, and the totals called broken. */
export function findings(grid: Grid): { sums: Set<string>; broken: Set<string>; all: TableSum[] } {
  const sums = new Set<string>();
  const broken = new Set<string>();
  const all = runNow(tableSums([grid]));
  for (const sum of all) {
    const row = (cell: number): number => grid.row[cell] ?? -1;
    const column = (cell: number): number => grid.column[cell] ?? -1;
    const along = sum.rule === 'sum.column' ? row : column;
    const terms = sum.terms().map(({ cell }) => along(cell));
    const line = sum.rule === 'sum.column' ? 'r' : 'c';
    sums.add(`${line}${along(sum.target.cell)}=${terms}`);
    if (sum.outcome === 'fail') broken.add(`${row(sum.target.cell)},${column(sum.target.cell)}`);
  }
  return { sums, broken, all };
}

/** Precision and recall of the sums found over all tables, and of the broken totals among them. */
export function score(tables: readonly Labelled[]): { sums: Score; broken: Score } {
  const sums = new Count();
  const broken = new Count();
  for (const table of tables) {
    const found = findings(gridOf(table.text));
    const want = wanted(table).map(({ line, total, terms }) => `${line}${total}=${terms}`);
    sums.add(table.name, new Set(want), found.sums);
    const named = table.broken.split(' ').filter((cell) => cell !== '');
    broken.add(table.name, new Set(named), found.broken);
  }
  return { sums: sums.score(), broken: broken.score() };
}

class Count {
  private right = 0;
  private wanted = 0;
  private given = 0;
  private readonly wrong: string[] = [];

  add(name: string, want: ReadonlySet<string>, got: ReadonlySet<string>): void {
    const missed = [...want].filter((one) => !got.has(one));
    const extra = [...got].filter((one) => !want.has(one));
    this.right += want.size - missed.length;
    this.wanted += want.size;
    this.given += got.size;
    if (missed.length + extra.length > 0)
      this.wrong.push(`${name}: missed ${missed.join(' ')}; extra ${extra.join(' ')}`);
  }

  score(): Score {
    const precision = this.given === 0 ? 1 : this.right / this.given;
    const recall = this.wanted === 0 ? 1 : this.right / this.wanted;
    const f1 = (2 * precision * recall) / (precision + recall || 1);
    return { precision, recall, f1, wrong: this.wrong };
  }
}
