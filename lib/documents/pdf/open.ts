import type { PDFDocumentProxy } from 'pdfjs-dist';
import { openDocument, type PdfAssets } from './document';
import { mend } from './newer';

export { readPdf } from './document';

/**
 * Opens a PDF, where no worker is given right here.
 * @throws FileError `encrypted`, `damaged`
 */
export async function openPdf(
  bytes: Uint8Array,
  assets: PdfAssets = {},
): Promise<PDFDocumentProxy> {
  if (!assets.worker) {
    mend();
    const { WorkerMessageHandler } = await import('pdfjs-dist/build/pdf.worker.mjs');
    Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });
  }
  return openDocument(bytes, assets);
}
