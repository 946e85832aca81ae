/**
 * An address in a page, as plain data: only the source that read the page knows how to turn it into a node. `block` is the
 * number of a block; `cell` a cell of its table, by its index in the grid; `range` a stretch of its line as it is printed
 * (offsets in UTF-16 units).
 */
export interface Place {
  readonly block: number;
  readonly cell?: number;
  readonly range?: readonly [start: number, end: number];
  /** The element's own id, for those who have nothing but the audit and the document. */
  readonly id?: string;
}

/** An address as a key. */
export function placeKey({ block, cell, range }: Place): string {
  if (range) return `${block}@${range[0]}-${range[1]}`;
  return cell === undefined ? `${block}` : `${block}:${cell}`;
}

/** Whether two addresses are one; of an element’s own id nothing hangs. */
export function isSamePlace(a: Place | null, b: Place | null): boolean {
  if (!a || !b) return a === b;
  const isSameRange = a.range?.[0] === b.range?.[0] && a.range?.[1] === b.range?.[1];
  return a.block === b.block && a.cell === b.cell && isSameRange;
}

/** Where a cell stands in the tables of the page as they are exported, counted from 0. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}
