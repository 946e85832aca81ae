import { genuine } from './genuine';

/** The browser shows a text file as one `pre`; its offsets are those of the audited text. */
export const isPlainText = (document: Document): boolean =>
  genuine(document, 'contentType') === 'text/plain';

export const textOf = (document: Document): string => genuine(document, 'body')?.textContent ?? '';
