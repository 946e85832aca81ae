import type { Steps } from '../steps';
import type { Grid } from '../table/grid';

/**
 * A document as an ordered list of blocks: the one form in which every later stage sees a page,
 * whether it came as HTML or as plain text.
 */

/** Where a cell or a phrase stands: an element of the page, or a range of a plain text (offsets in UTF-16 units). */
export type Place = Element | TextRange;

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface TextBlock {
  readonly kind: 'heading' | 'paragraph';
  /** 1 to 6 for a heading, 0 for a paragraph. */
  readonly level: number;
  /** Text as printed, white space folded. */
  readonly text: string;
  readonly place: Place;
}

export interface TableBlock {
  readonly kind: 'table';
  /** A form's words stand in it, so it is worth reading. */
  readonly likely: boolean;
  /** The word for a total stands in it, so its sums are worth checking. */
  readonly totals: boolean;
  /** Figures stand in rows in it, so that they may add up without a word for it. */
  readonly figures: boolean;
  /** Letters in it, for deciding whether it is worth a look. */
  readonly size: number;
  /** It may be the portal's table of particulars (索引号, 发布机构, 发布日期). */
  readonly particulars: boolean;
  readonly place: Place;
  /** Reads the table's cells, once, in steps. */
  read(): Steps<Grid<Place>>;
  /** The same at one go. */
  grid(): Grid<Place>;
  /** Lets go of what was read; whoever asks again reads anew. */
  forget(): void;
}

export type Block = TextBlock | TableBlock;

/** A page as the later stages see it. */
export interface Page {
  readonly url: string;
  /** The document's own title. */
  readonly title: string;
  /** What the portal's metadata say: article title and publishing body, where given. */
  readonly metadata: { readonly title: string; readonly publisher: string };
  readonly blocks: readonly Block[];
  /** Links, pictures and viewers that could hold a report. */
  readonly attachments: () => readonly Attachment[];
}

/** A file or picture that stands where the tables should be. */
export interface Attachment {
  readonly kind: 'pdf' | 'word' | 'excel' | 'image' | 'viewer';
  /** Null where nobody should be led: to the reader's own disk, a share, an address with a password in it. */
  readonly url: string | null;
  /** The name to show, nothing in it that could turn round or hide a part of it. */
  readonly text: string;
}
