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
    const code = text.charCodeAt(i);
    if ((code > 47 && code < 58) || (code >= 0xff10 && code <= 0xff19)) count++;
  }
  return count;
}

function holdsApart(parent: Element): boolean {
  for (let inner = parent.firstElementChild; inner; inner = inner.nextElementSibling) {
    if (inner.firstChild !== null && (isApart(inner) || holdsApart(inner))) return true;
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
    if (!AROUND.has(first.tagName) || isApart(first)) return true;
    around = first;
  }
  for (let inner = around.firstElementChild; inner; inner = inner.nextElementSibling) {
    if (!INLINE.has(inner.tagName) || isApart(inner)) return true;
    const below = inner.firstElementChild;
    if (below && (below.tagName !== 'O:P' || below.firstElementChild)) return true;
  }
  return false;
}

const INLINE: ReadonlySet<string> = new Set('SPAN FONT B STRONG O:P'.split(' '));
const AROUND: ReadonlySet<string> = new Set('P DIV CENTER SPAN FONT B STRONG O:P'.split(' '));

function isApart(element: Element): boolean {
  return element.tagName === 'SUP' || isHidden(element, element.tagName);
}

function visibleText(cell: Element): string {
  let text = '';
  let node: Node | null = cell.firstChild;
  while (node) {
    let descend = false;
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      const tag = element.tagName;
      if (tag === 'BR' || BLOCK_TAGS.has(tag)) text += '\n';
      descend = tag !== 'TABLE' && !isApart(element);
    }
    if (descend && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node) {
      if (BLOCK_TAGS.has((node as Element).tagName)) text += '\n';
      if (node.nextSibling) {
        node = node.nextSibling;
        break;
      }
      node = node.parentNode === cell ? null : node.parentNode;
    }
  }
  return text;
}
