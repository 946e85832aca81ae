import { runNow, type Steps } from '../steps';
import type { Grid } from '../table/grid';
import { holdsFigures, mentionsTotals } from '../table/totals';
import { foldSpace, isBlank, parted } from '../text/space';
import { isWrittenIn } from '../text/traditional';
import { findAttachments } from './attachments';
import type { Block, Page, Place, TableBlock } from './blocks';
import { readDomTable } from './dom-table';
import { genuine } from './genuine';
import {
  ELEMENT,
  firstChildOf,
  firstElementOf,
  nextElementOf,
  nextSiblingOf,
  parentElementOf,
  parentOf,
  TEXT,
  tagOf,
  typeOf,
} from './nodes';
import { BLOCK_TAGS, isHidden } from './tags';

export interface ReadOptions {
  readonly url: string;
  /** Words of a form, one of which a table must hold to be worth reading. */
  readonly words: RegExp;
  /** Read same-origin frames where they stand. */
  readonly frames: boolean;
  /** The document around a frame, which may hold the title. */
  readonly outer: Document | null;
}

/** Nodes between two places where reading may be interrupted. */
const NODES_PER_STEP = 500;

/** A table of so few cells lays out a page; its text is read as text. */
const LAYOUT_CELLS = 3;
const SCRAP = 100;
/** A table with tables inside is read as a table as well when it has this many cells of its own. */
const OWN_CELLS = 20;
/** A table whose cells hold more text than this on average holds prose. */
const PROSE = 150;
/** A portal's table of particulars is short. */
const PARTICULARS = 3000;
/** A letter of each of them: most tables hold none. */
const PARTICULARS_HINT = /[构关位源]/;
const PARTICULARS_WORDS = new RegExp(
  '发布机构 发布机关 发文机构 发文机关 公开机构 公开机关 制发机构 制发机关 发布单位 编制单位 信息来源'
    .split(' ')
    .map(parted)
    .join('|'),
);

/** Reads a document: its blocks in order, its titles, what hangs on it. The page is left as it is. */
export function* readDocument(document: Document, options: ReadOptions): Steps<Page> {
  const blocks: Block[] = [];
  const body = genuine(document, 'body');
  if (body) yield* readBlocks(body, blocks, options);
  const outer = options.outer;
  return {
    url: options.url,
    title: genuine(document, 'title') || (outer ? genuine(outer, 'title') : ''),
    metadata: {
      title:
        metadata(document, TITLE_NAMES) ||
        (outer ? metadata(outer, TITLE_NAMES) || mainHeading(outer) : ''),
      publisher:
        metadata(document, PUBLISHER_NAMES) || (outer ? metadata(outer, PUBLISHER_NAMES) : ''),
    },
    blocks,
    attachments: () => findAttachments(document, options.url),
  };
}

const TITLE_NAMES = ['ArticleTitle', 'og:title'];
const PUBLISHER_NAMES = ['ContentSource', 'Author'];

function metadata(document: Document, names: readonly string[]): string {
  const wanted = names.map((name) => name.toLowerCase());
  let best = '';
  let rank = names.length;
  let next = genuine(document, 'head')?.firstElementChild ?? null;
  while (next) {
    const tag = next;
    next = nextElementOf(tag, tagOf(tag));
    if (tagOf(tag) !== 'META') continue;
    const name = tag.getAttribute('name') ?? tag.getAttribute('property') ?? '';
    const at = wanted.indexOf(name.toLowerCase());
    if (at < 0 || at >= rank) continue;
    const content = tag.getAttribute('content')?.trim();
    if (content) [best, rank] = [content, at];
  }
  return best;
}

function mainHeading(document: Document): string {
  return genuine(document, 'querySelector')('h1, ucaptitle')?.textContent?.trim() ?? '';
}

function* readBlocks(root: Element, blocks: Block[], options: ReadOptions): Steps<void> {
  let text = '';
  let block: Element = root;
  let level = 0;
  let count = 0;

  const flush = (next: Element): void => {
    if (!isBlank(text)) {
      const folded = foldSpace(text);
      blocks.push({
        kind: level > 0 ? 'heading' : 'paragraph',
        level,
        text: folded,
        place: block,
      });
    }
    text = '';
    block = next;
    level = headingLevel(tagOf(next));
  };

  let node: Node | null = root.firstChild;
  while (node) {
    const type = typeOf(node);
    let first: Node | null = null;
    if (type === TEXT) text += node.nodeValue ?? '';
    else if (type === ELEMENT) {
      const element = node as Element;
      const tag = tagOf(element);
      if (BLOCK_TAGS.has(tag)) flush(element);
      else if (tag === 'BR') flush(block);
      let descend = false;
      if (tag === 'TABLE')
        descend = !isHidden(element, tag) && tableBlock(element, blocks, options);
      else if (tag === 'IFRAME') {
        const inner = options.frames ? innerBody(element) : null;
        if (inner) yield* readBlocks(inner, blocks, options);
      } else descend = !isHidden(element, tag);
      if (descend) first = firstChildOf(element, tag);
    }
    if (++count % NODES_PER_STEP === 0) yield;
    if (first) {
      node = first;
      continue;
    }
    while (node) {
      const tag = tagOf(node);
      if (BLOCK_TAGS.has(tag)) flush(parentElementOf(node, tag) ?? root);
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

/** `UCAPTITLE` is a common portal system's own name for an article's title. */
function headingLevel(tag: string): number {
  if (tag === 'UCAPTITLE') return 1;
  return tag.length === 2 && tag[0] === 'H' && tag !== 'HR' ? Number(tag[1]) : 0;
}

function innerBody(frame: Element): Element | null {
  try {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    return inner && genuine(inner, 'body');
  } catch {
    return null;
  }
}

/** Takes up a table that holds data. Gives true where its cells are to be read as text, too. */
function tableBlock(table: Element, blocks: Block[], options: ReadOptions): boolean {
  const nested = table.getElementsByTagName('table').length > 0;
  const cells = table.getElementsByTagName('td').length + table.getElementsByTagName('th').length;
  if (nested) {
    if (cells >= OWN_CELLS && hasOwnCells(table)) {
      blocks.push(makeBlock(table, true, table.textContent ?? '', options));
    }
    return true;
  }
  const text = table.textContent ?? '';
  if (cells <= LAYOUT_CELLS) {
    // Or it is the last line of a table that a page break cut off.
    if (cells > 1 && text.length < SCRAP) blocks.push(makeBlock(table, false, text, options));
    return true;
  }
  if (text.length > PROSE * cells && !isWrittenIn(text, options.words)) return true;
  blocks.push(makeBlock(table, false, text, options));
  return false;
}

function hasOwnCells(table: Element): boolean {
  let count = 0;
  const countIn = (row: Element): boolean => {
    // A form in a row's place is no row.
    if (tagOf(row) === 'TR') count += row.childElementCount;
    return count >= OWN_CELLS;
  };
  let part = table.firstElementChild;
  while (part) {
    const tag = tagOf(part);
    if (tag === 'TR') {
      if (countIn(part)) return true;
    } else {
      let row = firstElementOf(part, tag);
      while (row) {
        if (countIn(row)) return true;
        row = nextElementOf(row, tagOf(row));
      }
    }
    part = nextElementOf(part, tag);
  }
  return false;
}

function makeBlock(
  table: Element,
  nested: boolean,
  text: string,
  options: ReadOptions,
): TableBlock {
  let grid: Grid<Place> | undefined;
  const totals = mentionsTotals(text);
  return {
    kind: 'table',
    likely: isWrittenIn(text, options.words),
    totals,
    // Asked only of tables without the word.
    figures: !totals && holdsFigures(text),
    size: text.length,
    particulars:
      text.length <= PARTICULARS && PARTICULARS_HINT.test(text) && PARTICULARS_WORDS.test(text),
    place: table,
    *read() {
      grid ??= yield* readDomTable(table, nested);
      return grid;
    },
    grid() {
      return runNow(this.read());
    },
    forget() {
      grid = undefined;
    },
  };
}
