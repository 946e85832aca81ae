import type { TextRange } from '../page/blocks';
import { genuine } from '../page/genuine';

/** The range of a text file's `pre` that an audited text's offsets mean. */
export function rangeOf(document: Document, { start, end }: TextRange): Range | null {
  const body = genuine(document, 'body');
  const walker = genuine(document, 'createTreeWalker')(body, NodeFilter.SHOW_TEXT);
  const range = genuine(document, 'createRange')();
  let begun = false;
  let passed = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (!begun && start < passed + length) {
      range.setStart(node, start - passed);
      begun = true;
    }
    if (begun && end <= passed + length) {
      range.setEnd(node, end - passed);
      return range;
    }
    passed += length;
  }
  return null;
}
