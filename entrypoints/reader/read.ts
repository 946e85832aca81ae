import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { FrameAudit, FrameSummary } from '../../lib/answer';
import { language } from '../../lib/browser/language';
import { packsOn } from '../../lib/browser/packs';
import { verdictsOn } from '../../lib/browser/verdicts';
import type { Unread } from '../../lib/export/schema';
import { readDocument, readWhole } from '../../lib/intake';
import type { Shown } from '../../lib/marks/shown';
import { runSliced } from '../../lib/steps';
import { Worked } from './worker/ask';
import type { Circumstances, Packed, ReadDocument } from './worker/questions';

/** A document that was read and audited. Its worker is ended by whoever shows it no more. */
export interface Audited {
  readonly name: string;
  readonly document: ReadDocument;
  readonly summary: FrameSummary;
  readonly frame: FrameAudit;
  readonly shown: Shown;
  /** What draws its pages; null of what is no PDF. */
  readonly pdf: PDFDocumentProxy | null;
  /** What was left out of it; null where all was read. */
  readonly unread: Unread | null;
  readonly worked: Worked;
}

/** What is in an archive, for the reader to choose from: nothing of it is audited. */
export interface Archive {
  readonly files: readonly Packed[];
  /** How many more there are. */
  readonly passed: number;
}

/** What a file is read with, beside its bytes. */
export interface ReadOptions {
  readonly name: string;
  /** What the report file says of where it is from. */
  readonly url: string;
  readonly signal: AbortSignal;
  /** Told after each page that was read. */
  readonly onPage?: (page: number, pages: number) => void;
  /** Whether the report file has every table of the document in it; the reader asks for them when somebody exports. */
  readonly withTables?: boolean;
}

/**
 * Reads and audits a file, or tells what is in an archive.
 * @throws FileError; an `AbortError` when it was given up
 */
export async function readBytes(
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Audited | Archive> {
  const { signal, url } = options;
  const worked = new Worked();
  const end = () => worked.end();
  signal.addEventListener('abort', end, { once: true });
  try {
    const about = { url, packs: await packsOn() };
    const opened = await worked.ask('open', { bytes, ...about });
    switch (opened.is) {
      case 'read':
        return await auditedOf(opened.document, worked, options);
      case 'archive':
        worked.end();
        return opened;
      case 'html': {
        const { intake, whole } = await readMarkup(opened.markup, about, signal);
        const read = await worked.ask('intake', { intake, ...about });
        return await auditedOf(intake.isWorth ? read : { ...read, page: whole() }, worked, options);
      }
      case 'pdf': {
        const { openDocument, readPdf } = await import('../../lib/documents/pdf/document');
        const pdf = await openDocument(bytes, { worker: worked.port(), maps: '/cmaps/' });
        const pages = await readPdf(pdf, options);
        const read = await worked.ask('layout', { pages, ...about });
        const unreadPages = pdf.numPages - pages.length;
        return { ...(await auditedOf(read, worked, options, unreadPages)), pdf };
      }
    }
  } catch (reason) {
    worked.end();
    throw reason;
  } finally {
    signal.removeEventListener('abort', end);
  }
}

/** Scripts of a document that is parsed do not run, and nothing that it names is fetched. */
async function readMarkup(markup: string, about: Circumstances, signal: AbortSignal) {
  const document = new DOMParser().parseFromString(markup, 'text/html');
  const { intake } = await runSliced(readDocument(document, about), { signal });
  return { intake, whole: () => readWhole(document, about).page };
}

async function auditedOf(
  document: ReadDocument,
  worked: Worked,
  { name, withTables = false }: ReadOptions,
  unreadPages = 0,
): Promise<Audited> {
  const own = { name, document, worked, pdf: null, unread: unreadIn(document, unreadPages) };
  return { ...own, ...(await answered(own, withTables)) };
}

function unreadIn({ unreadRows, unreadTables }: ReadDocument, pages: number): Unread | null {
  if (!(pages || unreadRows || unreadTables.length)) return null;
  return { pages, rows: unreadRows, tables: [...unreadTables] };
}

/** What the audit says, with what was made of its findings by now. */
export async function answered(
  { name, document, worked, unread }: Pick<Audited, 'name' | 'document' | 'worked' | 'unread'>,
  withTables = false,
): Promise<Pick<Audited, 'summary' | 'frame' | 'shown'>> {
  // An audit goes without where they cannot be read, of which the options page tells.
  const kept = await verdictsOn(document.reportKey).catch(() => []);
  const answer = await worked.ask('answer', { language: language(), kept, withTables });
  const frame = JSON.parse(answer.frame) as FrameAudit;
  return {
    summary: answer.summary,
    frame: ofDocument(frame, name, unread),
    shown: answer.shown,
  };
}

/** The report file names the document, and what was left out of it. */
function ofDocument(frame: FrameAudit, name: string, unread: Unread | null): FrameAudit {
  const { report } = frame;
  const { source } = report;
  const named = { ...report, source: { ...source, title: source.title || name } };
  return { ...frame, report: unread ? { ...named, unread } : named };
}
