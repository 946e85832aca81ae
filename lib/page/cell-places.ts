import type { CellPlace } from '../place';
import { plainRows } from '../table/plain';
import type { Block, TableBlock } from './blocks';

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
        if (one.kind === 'table' && !isEmpty(one)) numbers.set(one, numbers.size);
      }
    }
    const rows = rowsOf.get(block) ?? (block.grid ? plainRows(block.grid).rows : NO_ROWS);
    rowsOf.set(block, rows);
    return { table: numbers.get(block) ?? -1, row: rows[row] ?? -1, column };
  };
}

const NO_ROWS = new Int32Array(0);

const isEmpty = ({ grid, isBlank }: TableBlock): boolean =>
  grid ? plainRows(grid).isEmpty : isBlank;
