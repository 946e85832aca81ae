import type { Words } from '../words';

/**
 * A list page as plain data: all that an adapter is asked of. `seen.ts` makes it of a document; nothing behind that knows of
 * nodes.
 */
export interface ListPage {
  /** Its own address; relative ones are resolved already. */
  readonly url: string;
  readonly title: string;
  /** Headings and the trail of links above the list (当前位置), folded. */
  readonly trail: string;
  readonly links: readonly Link[];
  /** Texts of inline scripts, and of those that a caller brought because they were wanted. */
  readonly scripts: readonly string[];
  /** Addresses of the scripts that are not inline. */
  readonly sources: readonly string[];
  /** Elements that name a list, a pager or a redirect, written out as tags: `<input moduleid="7" totalpage="6">`. */
  readonly marks: readonly string[];
  /** Addresses of its frames. */
  readonly frames: readonly string[];
  /** What a reader sees, folded, as far as a pager could stand in it. */
  readonly text: string;
}

/** A link, with what stands around it. */
export interface Link {
  /** Absolute; empty where a script answers it. */
  readonly url: string;
  /** As printed, folded; it may be cut by `…`. */
  readonly text: string;
  /** Its `title`, folded; may be empty. */
  readonly title: string;
  /** What else its row says, links left out. */
  readonly beside: string;
  /** The heading over its row; may be empty. */
  readonly above: string;
  /** Tags and classes around it: links of one list share it. */
  readonly list: string;
}

/** An entry of a list, wherever it was read: in a link, in a script, in an answer. */
export interface Row {
  readonly url: string;
  /** The whole title, as far as it is known. */
  readonly title: string;
  /** ISO date it was published on, where one is told. */
  readonly date: string | null;
  /** Whose it is, where the portal says so apart from the title. */
  readonly unit: string | null;
  readonly beside: string;
  readonly above: string;
}

/** What a record's address leads to, as far as the address tells. */
export type RecordKind = 'page' | 'pdf' | 'word' | 'excel' | 'archive';

/** Where a record's year was found, the surest first: only a title says it itself. */
export type YearBasis = 'title' | 'heading' | 'path' | 'date';

/** What the page around a list says of its entries. */
export interface Column {
  /** It is a column of annual reports on disclosure, by its heading or its address. */
  readonly isReports: boolean;
  /** The year that all of its entries report on, where it says so. */
  readonly year: number | null;
  readonly yearBy: 'heading' | 'path' | null;
  /** Whose all of its entries are, where a list of units led here. */
  readonly unit: string | null;
}

/** A report that a list names. */
export interface ListRecord {
  readonly url: string;
  readonly host: string;
  readonly title: string;
  /** Null where nothing says whose it is: the report will. */
  readonly unit: string | null;
  readonly year: number | null;
  readonly yearBy: YearBasis | null;
  readonly date: string | null;
  readonly kind: RecordKind;
  /** What tells that it is a report: its own title, or the column that it stands in. */
  readonly by: 'title' | 'column';
}

/** A request for one more page of a list. */
export interface PageRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly body?: string;
  /** MIME type of the body. */
  readonly type?: string;
  /** Whether it has to be made within a tab of the portal, whose scripts make it. */
  readonly within: 'anywhere' | 'tab';
}

/** A further list: a year, a level, a unit, a frame. */
export interface Sublist {
  readonly url: string;
  readonly label: string;
  readonly why: 'year' | 'level' | 'unit' | 'frame' | 'redirect';
}

/** What one page of a list says of all of its pages. */
export interface PagerRead {
  /** Requests for the other pages that are known from this one, in order. */
  readonly others: readonly PageRequest[];
  /** How many pages and how many entries the list says that it has. */
  readonly pages: number | null;
  readonly stated: number | null;
}

/** One page of a list, read. */
export interface ListRead extends PagerRead {
  readonly url: string;
  /** Id of the adapter that fits. */
  readonly family: string;
  readonly records: readonly ListRecord[];
  /** Addresses of all entries of the list, reports or not: what a stated number counts. */
  readonly entries: readonly string[];
  readonly lists: readonly Sublist[];
  /** What the page says of all of its entries, for answers that only hold entries. */
  readonly column: Column;
  /** Addresses of scripts without whose text the pager cannot be read. */
  readonly wants: readonly string[];
}

/** Where in a page something is looked for. */
export type Where = 'address' | 'script' | 'source' | 'link' | 'mark' | 'frame' | 'text';

/** A pattern that tells something; its first group, where it has one, is the value. */
export interface Sign {
  readonly in: Where;
  readonly pattern: RegExp;
}

/**
 * A family of portals, as data: how it is told, where its entries stand, how its next page is asked for.
 */
export interface Adapter {
  readonly id: string;
  readonly name: Words;
  /** Each of these groups must be there, by any of its signs. */
  readonly signs: readonly (readonly Sign[])[];
  /** Entries stand in a script's store, not in the page. */
  readonly stored?: true;
  readonly pager: Pager;
  /** Signs of how many entries and pages there are, before those that all portals print. */
  readonly stated?: readonly Sign[];
  readonly pages?: readonly Sign[];
  /** A script that holds values of `takes`, where it is not inline. */
  readonly wants?: RegExp;
}

/** How a family leads to the next page. */
export type Pager = Written | Stepped | Asked | { readonly kind: 'links' };

/** A call in a script writes the links. Groups of the pattern: `count`, `name`, `ext`, maybe `rows`. */
export interface Written {
  readonly kind: 'written';
  readonly calls: readonly RegExp[];
  /** Addresses of page 1 and of the others: `{name}_{page}.{ext}`; `{before}` is the page's number less one. */
  readonly first: string;
  readonly rest: string;
}

/** The address of another page has its number in it. */
export interface Stepped {
  readonly kind: 'stepped';
  /** Finds the address of page 2, or of the page itself. */
  readonly from: readonly Sign[];
  /** Groups: what stands before the number, the number, what stands behind it. */
  readonly number: RegExp;
  /** The link that is worded as the next page's is asked first. */
  readonly next?: true;
  /** Numbers run down: page 2 of 11 is 10, the last is 1. */
  readonly down?: true;
}

/** A script asks an endpoint. */
export interface Asked {
  readonly kind: 'asked';
  readonly method: 'GET' | 'POST';
  /** With `{name}` of `takes`, and `{page}`, `{before}`, `{start}`, `{end}`, `{size}`. */
  readonly url: string;
  readonly body?: string;
  readonly type?: string;
  readonly takes: Readonly<Record<string, readonly Sign[]>>;
  /** Values that are part of the address's path, and are put in as they are. */
  readonly plain?: readonly string[];
  /** Parameters that are templates themselves. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Values that may be missing; nothing then. */
  readonly optional?: readonly string[];
  readonly size: number;
  /** The first page that has to be asked for: 1 where the page itself holds no entries. */
  readonly since: 1 | 2;
  readonly within: PageRequest['within'];
}
