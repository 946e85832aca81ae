import { BLOCK_TAGS, isHidden } from './tags';

const DIGIT = /[\d０-９]/;

/** Longer cells hold prose, where nothing is read that lines could part. */
const LONG = 120;

/**
 * A cell's text as a reader sees it. Mostly that is `textContent`; only where a digit stands in a cell with
 * elements of its own it matters what parts the digits (a line) and what does not count (a footnote mark, hidden text).
 * @param nested whether tables stand inside the cell's table; their text is theirs
 */
export function readCellText(cell: Element, nested: boolean): string {
  const text = cell.textContent ?? '';
  if (cell.firstElementChild === null) return text;
  const apart = nested && cell.getElementsByTagName('table').length > 0;
  if (!apart && (text.length > LONG || !DIGIT.test(text) || isSingleChain(cell))) return text;
  return visibleText(cell);
}

/** Elements one inside the other around one text, as most editors write a figure: nothing parts it. */
function isSingleChain(cell: Element): boolean {
  let node: Node = cell;
  while (node.firstChild && node.firstChild === node.lastChild) {
    node = node.firstChild;
    if (node.nodeType === Node.ELEMENT_NODE && isApart(node as Element)) return false;
  }
  return node.nodeType === Node.TEXT_NODE;
}

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
