/** The browser shows a text file as one `pre`; its offsets are those of the audited text. */
export const isPlainText = (document: Document): boolean => document.contentType === 'text/plain';

export const textOf = (document: Document): string => document.body?.textContent ?? '';
