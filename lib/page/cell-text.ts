import { BLOCK_TAGS, isHidden } from './tags';

/** Two digits in one cell may be one number cut into spans, or two numbers on two lines. */
const SEVERAL_DIGITS = /\d\D*\d/;

/** Longer cells hold prose, where nothing is read that lines could part. */
const LONG = 120;

/**
 * A cell's text as a reader sees it. Mostly that is `textContent`; only where several digits stand in a cell with
 * elements of its own it matters what parts them (a line) and what does not count (a footnote mark, hidden text).
 * @param nested whether tables stand inside the cell's table; their text is theirs
 */
export function readCellText(cell: Element, nested: boolean): string {
  const text = cell.textContent ?? '';
  if (cell.firstElementChild === null) return text;
  const apart = nested && cell.getElementsByTagName('table').length > 0;
  if (!apart && (text.length > LONG || !SEVERAL_DIGITS.test(text))) return text;
  return visibleText(cell);
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
      descend = tag !== 'SUP' && tag !== 'TABLE' && !isHidden(element, tag);
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
