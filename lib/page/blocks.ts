import type { Place } from '../place';
import type { Grid } from '../table/grid';

/**
 * A document as an ordered list of blocks: the one form in which every later stage sees a page, whether it came as HTML, as
 * plain text or out of a store. All of it is plain data.
 */

/** A heading or a paragraph. */
export interface TextBlock {
  readonly kind: 'heading' | 'paragraph';
  /** Its address. Numbers tell blocks apart, not their order. */
  readonly number: number;
  /** 1 to 6 for a heading, 0 for a paragraph. */
  readonly level: number;
  /** Text as printed, white space folded. */
  readonly text: string;
  /** The line with its white space, where that may part columns: ranges of it are addresses. */
  readonly line?: string;
  /** The printed lines that it was put together from, one behind the other, where a page breaks its paragraphs into lines. */
  readonly lines?: readonly TextLine[];
}

/** A printed line of a paragraph, and where in the paragraph's text it begins. */
export interface TextLine {
  readonly block: TextBlock;
  readonly start: number;
}

/** What a look at a table's whole text tells. */
export interface TableLook {
  /** A form's words stand in it. */
  readonly likely: boolean;
  /** The word for a total stands in it, so its sums are worth checking. */
  readonly totals: boolean;
  /** Figures stand in rows in it, so that they may add up without a word for it. */
  readonly figures: boolean;
  /** Letters in it. */
  readonly size: number;
  /** It may be the portal's table of particulars (索引号, 发布机构, 发布日期). */
  readonly particulars: boolean;
  /** Nothing is printed in it. */
  readonly isBlank: boolean;
}

/** A table: what a look at its text told, and its cells where that made them worth reading. */
export interface TableBlock extends TableLook {
  readonly kind: 'table';
  /** Its address. */
  readonly number: number;
  /** Null where nothing made its cells worth reading. */
  readonly grid: Grid | null;
}

/** What a page is made of, in page order. */
export type Block = TextBlock | TableBlock;

/** A page as the later stages see it: it can cross a message or lie in a store. */
export interface Page {
  readonly url: string;
  /** The document's own title. */
  readonly title: string;
  /** What the portal's metadata say: article title and publishing body, where given. */
  readonly metadata: { readonly title: string; readonly publisher: string };
  readonly blocks: readonly Block[];
  /** Numbers of the blocks that are not shown until a reader unfolds what they stand in; not given where there are none. */
  readonly folded?: readonly number[];
  /** Elements side by side around its text blocks, by these blocks' numbers; null where the page is no document. */
  readonly rows: Readonly<Record<number, SideBySide>> | null;
  /** Its text blocks are lines of a printed page: where a cell begins and ends in them nobody can be sure of. */
  readonly isPrinted?: true;
  /** Links, pictures and viewers that could hold a report. */
  readonly attachments: readonly Attachment[];
}

/** What a text block stands among, where it may be the cells of a row, or of a grid of rows. */
export interface SideBySide {
  /** The elements that the block's own element is made of. */
  readonly own?: readonly RowCell[];
  /** Those of the element around this block and some behind it, up to the one with the number `last`. */
  readonly around?: { readonly last: number; readonly cells: readonly RowCell[] };
}

/** An element among others, side by side. */
export interface RowCell {
  readonly place: Place;
  /** Its text, white space folded; may be empty. */
  readonly text: string;
}

/** A file or picture that stands where the tables should be. */
export interface Attachment {
  readonly kind: 'pdf' | 'word' | 'excel' | 'archive' | 'image' | 'viewer';
  /** Null where nobody should be led: to the reader's own disk, a share, an address with a password in it. */
  readonly url: string | null;
  /** The name to show, nothing in it that could turn round or hide a part of it. */
  readonly text: string;
}

/** A block's own address. A paragraph that is broken into lines stands where its first line does. */
export const placeOf = ({ number }: Block): Place => ({ block: number });

/** The addresses of all that a text stands in. */
export const placesOfText = (block: TextBlock): readonly Place[] =>
  block.lines?.map((line) => placeOf(line.block)) ?? [placeOf(block)];
