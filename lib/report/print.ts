import type { RowItem } from '../form/model';
import type { FormBlock } from '../form/types';
import type { Grid } from '../table/grid';
import type { Header } from './header';
import type { RowPlacing } from './placed';
import type { Cell, Hit } from './rows';

/** A row of the form as it was found. */
export interface DataRow {
  readonly item: RowItem;
  readonly header: Header;
  readonly placing: RowPlacing;
  readonly label: Hit<RowItem> | null;
  /** Its label was not legible; it was told by its place among the others. */
  readonly byPlace: boolean;
  /** How it stands in its grid: rows that stand alike are read alike, rightly or wrongly. */
  readonly likeness: string;
}

/** Rows of a small table that only resembles the form's. */
const STRAY_ROWS = 4;

/** One print of a table of the form, put together from all its pieces. */
export class Print {
  readonly rows = new Map<RowItem, DataRow>();
  readonly headers = new Map<FormBlock, { readonly header: Header; readonly grid: Grid | null }>();
  /** Labels of the groups that are printed. */
  readonly groups = new Set<string>();
  readonly extra: Cell[] = [];
  /** Rows printed twice with different figures. */
  readonly conflicts = new Set<RowItem>();
  /** Rows below which stand figures that nothing labels: they may have been torn off. */
  readonly rests = new Set<RowItem>();
  /** Rows of figures without a legible label, by the order of the row before them. */
  readonly orphans: Orphan[] = [];
  /** Orders of rows behind which others stand without label and without figures, but with signs for nothing. */
  readonly nameless = new Set<number>();
  /** Rows with a figure before their label, by their grid. */
  readonly ahead = new Map<Grid, Set<RowItem>>();
  /** Rows that are not there, where others stand with figures and words that are no label of the form's: they may be these. */
  readonly misnamed = new Set<RowItem>();
  /** What each row's figures read, and in which grid. */
  readonly sources = new Map<RowItem, { readonly text: string; readonly grid: Grid }>();
  /** Grids in which tables stand side by side: whose its figures are nobody can tell. */
  readonly crowded = new Set<Grid>();
  /** Grids with figures in a line of the header. */
  readonly strayed = new Set<Grid>();
  /** How many rows of a grid have a figure beneath a column without a label. */
  readonly beside = new Map<Grid, number>();
  /** Rows with more figures than the form has columns, by their grid. */
  readonly overfull = new Map<Grid, number>();
  lastOrder = -1;

  /** @param isOther whether it is said to be another year's */
  constructor(readonly isOther = false) {}

  /** False of an empty form. */
  hasFigures(): boolean {
    return [...this.sources.values()].some(({ text }) => /[0-9０-９]/.test(text));
  }

  /** True where all that came before this grid are a few rows: a small table that only resembles the form's. */
  isStray(grid: Grid): boolean {
    return [...this.sources.values()].filter((source) => source.grid !== grid).length <= STRAY_ROWS;
  }

  /** A new print that begins with what this one has from the grid. */
  splitOff(grid: Grid): Print {
    const print = new Print(this.isOther);
    for (const [item, source] of this.sources) {
      const row = this.rows.get(item);
      if (source.grid !== grid || !row) continue;
      print.rows.set(item, row);
      print.sources.set(item, source);
      this.rows.delete(item);
      this.sources.delete(item);
    }
    for (const [block, header] of this.headers) {
      if (header.grid === grid) print.headers.set(block, header);
    }
    return print;
  }
}

/** A row that no form's table took, kept for what may claim it by the words above. */
export interface Orphan {
  readonly after: number;
  readonly cells: readonly Cell[];
  readonly labelEnd: number;
  readonly grid: Grid;
  readonly words: string;
}
