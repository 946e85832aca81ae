import { type IntakeOptions, readDocument } from '../intake';
import { runNow } from '../steps';
import { decoded } from './decoded';
import { FileError } from './errors';
import { type FileKind, kindOf } from './kind';
import { type OpenedFile, openedLayout } from './opened';
import type { PdfOptions } from './pdf/document';
import { openPlain } from './plain';

export type { FileView, OpenedFile } from './opened';

/** How a file is read. */
export interface FileOptions extends IntakeOptions, PdfOptions {}

/**
 * Reads a file of any kind, told by its content. What reads a kind is loaded when a file of it comes.
 * @throws FileError; an `AbortError` when it was given up
 */
export async function openFile(bytes: Uint8Array, options: FileOptions = {}): Promise<OpenedFile> {
  const kind = kindOf(bytes);
  if (kind === 'html') return html(kind, decoded(bytes), options);
  if (kind === 'mhtml') {
    const { pageIn } = await import('./mhtml');
    return html(kind, await pageIn(bytes), options);
  }
  if (kind === 'pdf') {
    const { openPdf, readPdf } = await import('./pdf/open');
    const document = await openPdf(bytes, options);
    try {
      return openedLayout(kind, await readPdf(document, options), options);
    } finally {
      await document.loadingTask.destroy();
    }
  }
  const opened = await openPlain(kind, bytes, options);
  if (!opened) throw new FileError('unknown-kind');
  return opened;
}

/** Scripts of a document that is parsed do not run, and nothing that it names is fetched. */
function html(kind: FileKind, markup: string, options: FileOptions): OpenedFile {
  if (typeof DOMParser === 'undefined') throw new FileError('unknown-kind');
  const document = new DOMParser().parseFromString(markup, 'text/html');
  const { intake, source } = runNow(readDocument(document, options));
  return { kind, intake, view: { kind: 'document', document, source }, isScan: false };
}
