import type { PDFDocumentProxy } from 'pdfjs-dist';
import { FileError } from '../errors';
import type { LayoutPage } from '../layout/page';
import { mend } from './newer';
import { pagesOf } from './pages';

/** What the library needs beside the file. */
export interface PdfAssets {
  /** Folder of the character maps for Chinese, its address ending in `/`. Without it, fonts that name one are read as far as they tell themselves. */
  readonly maps?: string;
  /** A worker to read in; without one it is done where this runs. */
  readonly worker?: Worker | MessagePort;
}

/** How a PDF is read. */
export interface PdfOptions extends PdfAssets {
  readonly signal?: AbortSignal | undefined;
  /** Told after each page. */
  readonly onPage?: ((page: number, pages: number) => void) | undefined;
}

/** More pages than anybody’s report has; what comes behind is not read. */
export const MOST_PAGES = 600;

/**
 * Opens a PDF in a worker that is given, or where the library was told to do its work; the library is loaded when the first one is.
 * Nothing in the file runs, and nothing that it names is fetched.
 * @throws FileError `encrypted`, `damaged`
 */
export async function openDocument(
  bytes: Uint8Array,
  { worker: port, maps }: PdfAssets,
): Promise<PDFDocumentProxy> {
  if (isCutOff(bytes)) throw new FileError('damaged');
  mend();
  const library = await import('pdfjs-dist');
  const worker = port && new library.PDFWorker({ port: port as unknown as null });
  try {
    return await library.getDocument({
      // The library takes the buffer for itself.
      data: bytes.slice(),
      ...(worker && { worker }),
      ...(maps && { cMapUrl: maps, cMapPacked: true }),
      isEvalSupported: false,
      useWasm: false,
      enableXfa: false,
      stopAtErrors: false,
      verbosity: 0,
    }).promise;
  } catch (reason) {
    const isLocked = reason instanceof Error && reason.name === 'PasswordException';
    throw new FileError(isLocked ? 'encrypted' : 'damaged', reason);
  }
}

/** At a file's end it is said where all in it is; behind that, some senders put a little more. */
const END = 64 * 1024;

/** The library would read what is left of a file that was cut off, and nobody would know what it lacks. */
const isCutOff = (bytes: Uint8Array): boolean =>
  !new TextDecoder('latin1').decode(bytes.subarray(-END)).includes('startxref');

/** The pages of an open PDF as printed. @throws FileError `damaged`; an `AbortError` when it was given up */
export async function readPdf(
  document: PDFDocumentProxy,
  { signal, onPage }: PdfOptions = {},
): Promise<LayoutPage[]> {
  const { OPS } = await import('pdfjs-dist');
  const pages: LayoutPage[] = [];
  const most = Math.min(document.numPages, MOST_PAGES);
  try {
    for await (const page of pagesOf(document, { OPS }, signal)) {
      pages.push(page);
      onPage?.(pages.length, most);
      if (pages.length === most) break;
    }
  } catch (reason) {
    if (signal?.aborted) throw reason;
    throw new FileError('damaged', reason);
  }
  return pages;
}
