import type { TableLook } from '../page/blocks';
import type { Wants } from '../page/source';
import { PIECE } from '../page/table-look';

/** Cells are read of tables that some checker may speak of, and of their neighbours, which may be the same table's pieces. */
export const wantsTables: Wants = (tables) => {
  const isReport = tables.some(({ likely }) => likely);
  const isTold = (at: number): boolean => isWorthChecking(tables[at]);
  return (at) =>
    isTold(at) ||
    isTold(at - 1) ||
    isTold(at + 1) ||
    (isReport && (tables[at]?.size ?? PIECE) < PIECE);
};

const isWorthChecking = (table: TableLook | undefined): boolean =>
  !!table && (table.likely || table.totals || table.figures || table.particulars);

/** A pack's table may be any. */
export const wantsAll: Wants = () => () => true;
