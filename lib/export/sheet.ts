import type { Merge } from '../table/plain';
import type { ExportRow } from './rows';

/** A table as it is exported, whatever the format: typed cells, and what is known of them. */
export interface Sheet {
  /** What it is called: a file of several names its sheets so. */
  readonly name: string;
  readonly rows: readonly ExportRow[];
  /** Rows at the top that are its header. */
  readonly heads: number;
  readonly merges: readonly Merge[];
  /** Widths of columns that hold long texts, in letters; the others are as wide as what is in them. */
  readonly widths?: readonly (number | undefined)[];
  /** Whoever opens it can narrow its rows down by the last row of its header. */
  readonly hasFilter?: boolean;
  /** Only what is set off has a look: lines around hundreds of thousands of cells take more than their figures. */
  readonly isPlain?: boolean;
}
