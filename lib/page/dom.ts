import { type Place, placeKey } from '../place';
import type { Steps } from '../steps';
import type { Grid } from '../table/grid';
import type { Sought } from '../text/parted-words';
import { foldSpace, isBlank } from '../text/space';
import { findAttachments } from './attachments';
import type { Attachment, Block, Page, TableBlock, TableLook, TextBlock } from './blocks';
import { readDomTable } from './dom-table';
import { withoutPrints } from './folded';
import { genuine } from './genuine';
import { looksOf, PLAIN_LOOKS } from './looks';
import { metadataOf, titleOf } from './metadata';
import {
  ELEMENT,
  firstChildOf,
  nextSiblingOf,
  parentElementOf,
  parentOf,
  TEXT,
  tagOf,
  typeOf,
} from './nodes';
import { rowsAround } from './rows';
import type { Source, Wants } from './source';
import { lookAtTable, type SeenTable } from './table-look';
import { BLOCK_TAGS, isHidden, isSilent } from './tags';
import { tuckedAwayWith } from './tucked';

/** How a document is read. */
export interface ReadOptions {
  readonly url: string;
  /** Words of a form, one of which a table must hold to be worth reading. */
  readonly words: Sought;
  /** Read same-origin frames where they stand. */
  readonly frames: boolean;
  /** The document around a frame, which may hold the title. */
  readonly outer: Document | null;
  /** Tells of a document that is laid out what of it is shown; given only for such. */
  readonly isRendered?: (element: Element) => boolean;
  /** Whether a table of the page may be made of other elements; it is not, unless told. */
  readonly wantsRows?: (blocks: readonly SeenBlock[]) => boolean;
}

/** A block as far as is known of it before tables are read. */
export type SeenBlock = TextBlock | (TableLook & { readonly kind: 'table' });

/** Nodes between two places where reading may be interrupted. */
const NODES_PER_STEP = 500;

/** A table that was met, its cells not yet read. */
type Unread = SeenTable & { readonly kind: 'table'; readonly number: number };
type Seen = Exclude<Block, TableBlock> | Unread;

/** A document as a source: its blocks in order, its titles, what hangs on it. The document is left as it is. */
export class DomSource implements Source {
  /** The element of each block, by its number. */
  #elements: Element[] = [];
  /** The cells of each table that was read. */
  readonly #cells = new Map<number, readonly Element[]>();
  #kept: ReadonlyMap<string, Element> | null = null;
  /** What each block that is not shown is hidden in. */
  readonly #folds = new Map<number, Element>();

  constructor(
    private readonly document: Document,
    private readonly options: ReadOptions,
  ) {}

  *read(wants: Wants): Steps<Page> {
    const { document, options } = this;
    const read: Seen[] = [];
    const body = genuine(document, 'body');
    if (body) yield* this.#readBlocks(body, read);
    const folds = this.#folds;
    const seen = withoutPrints(read, folds, (number) => this.#elements[number]);
    const tables = seen.filter((one): one is Unread => one.kind === 'table');
    const blocks: Block[] = [];
    let attachments: readonly Attachment[] | undefined;
    const isWanted = wants(tables);
    let at = 0;
    for (const one of seen) {
      if (one.kind !== 'table') blocks.push(one);
      else {
        const grid = isWanted(at++) ? yield* this.#readTable(one) : null;
        const { nested, ...look } = one;
        blocks.push({ ...look, grid });
      }
    }
    return {
      url: options.url,
      title: titleOf(document, options.outer),
      metadata: metadataOf(document, options.outer),
      blocks,
      ...(folds.size && {
        folded: blocks.flatMap(({ number }) => (folds.has(number) ? [number] : [])),
      }),
      rows: this.#rows(seen),
      // Looked for only where somebody asks, who copies the page asks.
      get attachments() {
        attachments ??= findAttachments(document, options.url);
        return attachments;
      },
    };
  }

  find(place: Place): Element | null {
    if (this.#kept) return this.#kept.get(placeKey(place)) ?? null;
    const { block, cell } = place;
    if (cell === undefined) return this.#elements[block] ?? null;
    return this.#cells.get(block)?.[cell] ?? null;
  }

  keep(places: Iterable<Place>): void {
    const kept = new Map<string, Element>();
    for (const place of places) {
      const element = this.find(place);
      if (element) kept.set(placeKey(place), element);
    }
    this.#kept = kept;
    this.#elements = [];
    this.#cells.clear();
  }

  /** What the text blocks stand among, where somebody wants to know. */
  #rows(seen: readonly Seen[]): Page['rows'] {
    if (!this.options.wantsRows?.(seen)) return {};
    return rowsAround(
      seen,
      (number) => this.#elements[number] ?? null,
      (element) => ({ block: this.#elements.push(element) - 1 }),
    );
  }

  *#readTable({ number, nested, likely }: Unread): Steps<Grid | null> {
    const table = this.#elements[number];
    if (!table) return null;
    const { grid, cells } = yield* readDomTable(
      table,
      number,
      nested,
      likely ? looksOf(table) : PLAIN_LOOKS,
    );
    this.#cells.set(number, cells);
    return grid;
  }

  *#readBlocks(root: Element, seen: Seen[]): Steps<void> {
    let text = '';
    let block: Element = root;
    let level = 0;
    let count = 0;
    /** The element of formatted text that the walk is in. */
    let pre: Node | null = null;
    /** The hidden element that the walk is in. */
    let fold: Element | null = null;

    const flush = (next: Element): void => {
      if (!isBlank(text)) {
        const number = this.#elements.push(block) - 1;
        const kind = level > 0 ? 'heading' : 'paragraph';
        seen.push({ kind, number, level, text: foldSpace(text) });
        if (fold) this.#folds.set(number, fold);
      }
      text = '';
      block = next;
      level = headingLevel(tagOf(next));
    };

    let node: Node | null = root.firstChild;
    while (node) {
      const type = typeOf(node);
      let first: Node | null = null;
      if (type === TEXT) {
        const more = node.nodeValue ?? '';
        if (pre && more.includes('\n')) {
          // What is formatted beforehand ends its lines itself.
          const lines = more.split('\n');
          lines.forEach((line, i) => {
            text += line;
            if (i < lines.length - 1) flush(block);
          });
        } else text += more;
      } else if (type === ELEMENT) {
        const element = node as Element;
        const tag = tagOf(element);
        if (BLOCK_TAGS.has(tag)) flush(element);
        else if (tag === 'BR') flush(block);
        if (tag === 'PRE') pre ??= element;
        let descend = false;
        const hidden = isHidden(element, tag);
        if (hidden && !fold && holdsTable(element, tag)) {
          flush(element);
          fold = element;
        }
        if (hidden && element !== fold) descend = false;
        else if (tag === 'TABLE') descend = this.#seeTable(element, seen, fold);
        else if (tag === 'IFRAME') {
          const inner = this.options.frames ? innerBody(element) : null;
          if (inner) yield* this.#readBlocks(inner, seen);
        } else descend = true;
        if (descend) first = firstChildOf(element, tag);
      }
      if (++count % NODES_PER_STEP === 0) yield;
      if (first) {
        node = first;
        continue;
      }
      while (node) {
        const tag = tagOf(node);
        if (BLOCK_TAGS.has(tag) || node === fold) flush(parentElementOf(node, tag) ?? root);
        if (node === fold) fold = null;
        if (node === pre) pre = null;
        const next = nextSiblingOf(node, tag);
        if (next) {
          node = next;
          break;
        }
        const parent: Node | null = parentOf(node, tag);
        node = parent === root ? null : parent;
      }
    }
    flush(root);
  }

  /** Takes up a table that holds data. Gives true where its cells are to be read as text, too. */
  #seeTable(element: Element, seen: Seen[], fold: Element | null): boolean {
    const { table, isText } = lookAtTable(element, this.options.words);
    if (table) {
      const number = this.#elements.push(element) - 1;
      seen.push({ kind: 'table', number, ...table });
      const tucked = table.likely ? tuckedAwayWith(element) : null;
      if (fold) this.#folds.set(number, fold);
      else if (this.options.isRendered?.(element) === false) this.#folds.set(number, element);
      else if (tucked) this.#folds.set(number, tucked);
    }
    return isText;
  }
}

/** `UCAPTITLE` is a common portal system's own name for an article's title. */
function headingLevel(tag: string): number {
  if (tag === 'UCAPTITLE') return 1;
  return tag.length === 2 && tag[0] === 'H' && tag !== 'HR' ? Number(tag[1]) : 0;
}

/** A part that is not shown now but may be unfolded: a hidden table, or what holds one. */
function holdsTable(element: Element, tag: string): boolean {
  if (isSilent(tag)) return false;
  return tag === 'TABLE' || genuine(element, 'getElementsByTagName')('table').length > 0;
}

function innerBody(frame: Element): Element | null {
  try {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    return inner && genuine(inner, 'body');
  } catch {
    return null;
  }
}
