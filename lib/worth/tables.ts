import type { TableLook } from '../page/blocks';
import type { SeenBlock } from '../page/dom';
import type { Wants } from '../page/source';
import { PIECE } from '../page/table-look';
import { parted } from '../text/space';

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

/** As many tables as every form has. */
const OF_A_FORM = 3;
/** A heading over one of them, or over where it should be. */
const NAMED = new RegExp(parted('政府信息'));
const HEADING = 60;

/** Tables of a report may be made of other elements where it has fewer than it should, and speaks of what they tell. */
export const wantsRows = (blocks: readonly SeenBlock[]): boolean => {
  const likely = blocks.filter((block) => block.kind === 'table' && block.likely);
  return (
    likely.length < OF_A_FORM &&
    blocks.some(
      (block) => block.kind !== 'table' && block.text.length <= HEADING && NAMED.test(block.text),
    )
  );
};
