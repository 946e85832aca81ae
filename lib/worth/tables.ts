import type { TableLook, Wants } from '../page/source';

/** A table without words of the form is looked at only if it is small and stands where a table may have been cut. */
export const PIECE = 3000;

/** Cells are read of tables that some checker may speak of, and of their neighbours, which may be the same table's pieces. */
export const wantsTables: Wants = (at, tables) => {
  const table = tables[at];
  if (!table) return false;
  if (isTold(table) || isTold(tables[at - 1]) || isTold(tables[at + 1])) return true;
  return table.size < PIECE && tables.some(({ likely }) => likely);
};

const isTold = (table: TableLook | undefined): boolean =>
  !!table && (table.likely || table.totals || table.figures || table.particulars);

/** A pack's table may be any. */
export const wantsAll: Wants = () => true;
