import type { Block, TableBlock } from '../page/blocks';
import { plainRows } from './plain-table';
import type { CellPlace } from './types';

/** Where a cell of a block's grid stands in the audit's `tables`, which leave out empty tables and rows. */
export function cellPlaces(
  blocks: readonly Block[],
): (block: TableBlock, row: number, column: number) => CellPlace {
  let numbers: Map<Block, number> | undefined;
  const rowsOf = new Map<Block, Int32Array>();
  return (block, row, column) => {
    if (!numbers) {
      numbers = new Map();
      for (const one of blocks) {
        if (one.kind === 'table' && !plainRows(one.grid()).isEmpty) numbers.set(one, numbers.size);
      }
    }
    const rows = rowsOf.get(block) ?? plainRows(block.grid()).rows;
    rowsOf.set(block, rows);
    return { table: numbers.get(block) ?? -1, row: rows[row] ?? -1, column };
  };
}
