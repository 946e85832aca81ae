import type { Phrase } from '../narrative';
import { foldSpace } from '../page/space';
import { BLOCK_TAGS, isHidden } from '../page/tags';
import { rangeOf, textOf } from './text';
import { unfold } from './unfold';

/** The place of a phrase in the document; null where the page no longer says it there. */
export function phraseRange(document: Document, { block, start, end }: Phrase): Range | null {
  const { place, text } = block;
  if ('start' in place) {
    const found = unfold([textOf(document).slice(place.start, place.end)], text, start, end);
    if (!found) return null;
    const [from, to] = [place.start + found.from.offset, place.start + found.to.offset];
    return rangeOf(document, { start: from, end: to });
  }
  for (const nodes of textRuns(place)) {
    const parts = nodes.map((node) => node.nodeValue ?? '');
    if (foldSpace(parts.join('')) !== text) continue;
    const found = unfold(parts, text, start, end);
    const [first, last] = [nodes[found?.from.part ?? -1], nodes[found?.to.part ?? -1]];
    if (!found || !first || !last) return null;
    const range = place.ownerDocument.createRange();
    range.setStart(first, found.from.offset);
    range.setEnd(last, found.to.offset);
    return range;
  }
  return null;
}

/**
 * The lines of text that a block element holds itself, as text nodes, parted where the reader parts them. A place that is
 * not itself a block, as behind a paragraph in a span, may go on behind its end.
 */
function* textRuns(place: Element): Iterable<Text[]> {
  let run: Text[] = [];
  let node: Node | null = place.firstChild;
  let inside = true;
  while (node) {
    let descend = false;
    if (node.nodeType === Node.TEXT_NODE) run.push(node as Text);
    else if (node.nodeType === Node.ELEMENT_NODE) {
      const { tagName } = node as Element;
      if (BLOCK_TAGS.has(tagName) || tagName === 'BR') {
        yield run;
        run = [];
        if (!inside && tagName !== 'BR') return;
      } else descend = !isHidden(node as Element, tagName);
    }
    if (descend && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (node === place) inside = false;
      if (!node || BLOCK_TAGS.has((node as Element).tagName)) {
        yield run;
        return;
      }
    }
    node = node?.nextSibling ?? null;
  }
  yield run;
}
