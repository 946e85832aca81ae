import { genuine } from './genuine';

/** The browser shows a text file as one `pre`; its offsets are those of the audited text. */
export const isPlainText = (document: Document): boolean =>
  genuine(document, 'contentType') === 'text/plain';

/** All letters of a document, as its offsets count them. */
export const textOf = (document: Document): string => genuine(document, 'body')?.textContent ?? '';

/** Where something stands in a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The range of a text file's `pre` that an audited text's offsets mean. */
export function rangeIn(document: Document, { start, end }: Stretch): Range | null {
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
