import { isDigitCode } from '../text/letters';
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

/** Longer cells hold prose, where nothing is read that lines could part. */
const LONG = 120;

/**
 * A cell's text as a reader sees it. Mostly that is `textContent`; only where digits stand in a cell with
 * elements of its own it matters what parts the digits (a line) and what does not count (a footnote mark, hidden text).
 * @param nested whether tables stand inside the cell's table; their text is theirs
 */
export function readCellText(cell: Element, nested: boolean): string {
  const text = cell.textContent ?? '';
  // Most cells hold a zero, which has nothing to be parted and, hidden or not, no figure to be taken for another.
  if (text === '0' || cell.firstElementChild === null) return text;
  const apart = nested && cell.getElementsByTagName('table').length > 0;
  if (!apart) {
    const digits = text.length > LONG ? 0 : digitsIn(text);
    // One digit cannot be parted, but it may be a mark, or hidden.
    if (digits === 0 || !(digits === 1 ? holdsApart(cell) : isParted(cell))) return text;
  }
  return visibleText(cell);
}

/** Digits in a text, counted no further than to two. */
function digitsIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length && count < 2; i++) {
    if (isDigitCode(text.charCodeAt(i))) count++;
  }
  return count;
}

/** Walked without calling itself: a script may nest elements deeper than calls can go. */
function holdsApart(cell: Element): boolean {
  let inner = cell.firstElementChild;
  while (inner) {
    const tag = tagOf(inner);
    const isEmpty = firstChildOf(inner, tag) === null;
    if (!isEmpty && isApart(inner, tag)) return true;
    let next = isEmpty ? null : firstElementOf(inner, tag);
    let at: Element | null = inner;
    while (!next && at && at !== cell) {
      const own: string = tagOf(at);
      next = nextElementOf(at, own);
      if (!next) at = parentElementOf(at, own);
    }
    inner = next;
  }
  return false;
}

/** Elements one inside the other around a line of spans, as Word and most editors write a figure, part nothing. */
function isParted(cell: Element): boolean {
  let around = cell;
  for (;;) {
    const first = around.firstElementChild;
    if (!first) return false;
    if (around.firstChild !== first || first.nextSibling !== null) break;
    const tag = tagOf(first);
    // A form is none of these.
    if (!AROUND.has(tag) || isApart(first, tag)) return true;
    around = first;
  }
  for (let inner = around.firstElementChild; inner; inner = inner.nextElementSibling) {
    const tag = tagOf(inner);
    if (!INLINE.has(tag) || isApart(inner, tag)) return true;
    const below = inner.firstElementChild;
    if (below && (tagOf(below) !== 'O:P' || below.firstElementChild)) return true;
  }
  return false;
}

const INLINE: ReadonlySet<string> = new Set('SPAN FONT B STRONG O:P'.split(' '));
const AROUND: ReadonlySet<string> = new Set('P DIV CENTER SPAN FONT B STRONG O:P'.split(' '));

function isApart(element: Element, tag: string): boolean {
  return tag === 'SUP' || isHidden(element, tag);
}

function visibleText(cell: Element): string {
  let text = '';
  let node: Node | null = cell.firstChild;
  while (node) {
    const type = typeOf(node);
    let first: Node | null = null;
    if (type === TEXT) text += node.nodeValue ?? '';
    else if (type === ELEMENT) {
      const element = node as Element;
      const tag = tagOf(element);
      if (tag === 'BR' || BLOCK_TAGS.has(tag)) text += '\n';
      if (tag !== 'TABLE' && !isApart(element, tag)) first = firstChildOf(element, tag);
    }
    if (first) {
      node = first;
      continue;
    }
    while (node) {
      const tag = tagOf(node);
      if (BLOCK_TAGS.has(tag)) text += '\n';
      const next = nextSiblingOf(node, tag);
      if (next) {
        node = next;
        break;
      }
      const parent: Node | null = parentOf(node, tag);
      node = parent === cell ? null : parent;
    }
  }
  return text;
}
