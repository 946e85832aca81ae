import type { PlacedTable } from '../grid';

/** A paragraph or a heading. */
export interface FlowText {
  readonly kind: 'text';
  readonly text: string;
  /** 1 to 6 for a heading, 0 for a paragraph. */
  readonly level: number;
}

/** It stands where it does in reading order; of a page it has no place. */
export interface FlowTable extends PlacedTable {
  readonly kind: 'table';
}

/** What a document without pages of its own (Word, sheets) is made of, in reading order. */
export type FlowPart = FlowText | FlowTable;

/** What was read of a document, and how many rows of its sheets were not. */
export interface FlowRead {
  readonly parts: readonly FlowPart[];
  readonly unreadRows: number;
}
