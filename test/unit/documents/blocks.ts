import { readDocument } from '../../../lib/intake';
import type { Block, TableBlock } from '../../../lib/page/blocks';
import { runNow } from '../../../lib/steps';
import { parse } from '../support/page';

/** The blocks of a page, to be written in another format. */
export function blocksOf(html: string): readonly Block[] {
  return runNow(readDocument(parse(html), { url: '' })).intake.page.blocks;
}

/** A cell of a table that was read. */
export interface GridCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowspan: number;
  readonly colspan: number;
}

/** The cells of a table, row by row. */
export function cellsOf({ grid }: TableBlock): GridCell[] {
  return (grid?.texts ?? []).map((text, at) => ({
    text: text.trim(),
    row: grid?.row[at] ?? 0,
    column: grid?.column[at] ?? 0,
    rowspan: grid?.rowspan[at] ?? 1,
    colspan: grid?.colspan[at] ?? 1,
  }));
}
