import { type Intake, type IntakeOptions, readDocument, readText } from '../intake';
import type { Page } from '../page/blocks';
import type { Source } from '../page/source';
import { runNow } from '../steps';
import { formWords } from '../worth/patterns';
import { mayHoldPacks } from '../worth/reading';
import { decoded } from './decoded';
import { FileError } from './errors';
import type { FlowPart } from './flow/parts';
import { readFlow } from './flow/source';
import { type FileKind, kindOf } from './kind';
import type { LayoutPage } from './layout/page';
import { LayoutSource } from './layout/source';
import type { PdfOptions } from './pdf/open';

/** How a file is read. */
export interface FileOptions extends IntakeOptions, PdfOptions {}

/** What a file is shown from, and where the addresses of its audit lie. */
export type FileView =
  | {
      readonly kind: 'layout';
      readonly pages: readonly LayoutPage[];
      readonly source: LayoutSource;
    }
  /** A part's index is its block's number. */
  | { readonly kind: 'flow'; readonly parts: readonly FlowPart[] }
  | { readonly kind: 'document'; readonly document: Document; readonly source: Source }
  | { readonly kind: 'text'; readonly text: string };

/** A file as far as an audit needs it. */
export interface OpenedFile {
  readonly kind: FileKind;
  readonly intake: Intake;
  readonly view: FileView;
  /** Its pages are pictures: nothing can be read. */
  readonly isScan: boolean;
}

/**
 * Reads a file of any kind, told by its content. What reads a kind is loaded when a file of it comes.
 * @throws FileError; an `AbortError` when it was given up
 */
export async function openFile(bytes: Uint8Array, options: FileOptions = {}): Promise<OpenedFile> {
  const kind = kindOf(bytes);
  switch (kind) {
    case 'pdf': {
      const { openPdf, readPdf } = await import('./pdf/open');
      const document = await openPdf(bytes, options);
      try {
        return layout(kind, await readPdf(document, options), options);
      } finally {
        await document.loadingTask.destroy();
      }
    }
    case 'ofd': {
      const { readOfd } = await import('./ofd/pages');
      return layout(kind, [...readOfd(bytes)], options);
    }
    case 'docx': {
      const { readDocx } = await import('./flow/docx');
      return flow(kind, readDocx(bytes), options);
    }
    case 'doc': {
      const { readDoc } = await import('./flow/doc');
      return flow(kind, readDoc(bytes), options);
    }
    case 'xlsx':
    case 'xls': {
      const { readWorkbook } = await import('./flow/workbook');
      return flow(kind, await readWorkbook(bytes), options);
    }
    case 'text': {
      const text = decoded(bytes);
      const { partsOfCsv } = await import('./flow/csv');
      const parts = partsOfCsv(text);
      if (parts) return flow(kind, parts, options);
      const { intake } = runNow(readText(text, options));
      return { kind, intake, view: { kind: 'text', text }, isScan: false };
    }
    case 'html':
      return html(kind, decoded(bytes), options);
    default:
      throw new FileError('unknown-kind');
  }
}

function layout(kind: FileKind, pages: readonly LayoutPage[], options: FileOptions): OpenedFile {
  const source = new LayoutSource(pages, options.url ?? '', formWords());
  const page = runNow(source.read());
  const view = { kind: 'layout', pages, source } as const;
  return { kind, intake: intakeOf(page, options), view, isScan: isScan(pages) };
}

function flow(kind: FileKind, parts: readonly FlowPart[], options: FileOptions): OpenedFile {
  const page = runNow(readFlow(parts, options.url ?? '', formWords()));
  const view = { kind: 'flow', parts } as const;
  return { kind, intake: intakeOf(page, options), view, isScan: false };
}

/** Scripts of a document that is parsed do not run, and nothing that it names is fetched. */
function html(kind: FileKind, markup: string, options: FileOptions): OpenedFile {
  if (typeof DOMParser === 'undefined') throw new FileError('unknown-kind');
  const document = new DOMParser().parseFromString(markup, 'text/html');
  const { intake, source } = runNow(readDocument(document, options));
  return { kind, intake, view: { kind: 'document', document, source }, isScan: false };
}

function intakeOf(page: Page, options: FileOptions): Intake {
  const text = page.blocks.map((block) =>
    block.kind === 'table' ? (block.grid?.texts.join('\n') ?? '') : block.text,
  );
  return { page, isWorth: true, isPacked: mayHoldPacks(text.join('\n'), options) };
}

/** Letters of a page that is no picture, at least. */
const FEWEST = 20;

/** Most pages are covered by pictures and have next to no letters. */
function isScan(pages: readonly LayoutPage[]): boolean {
  const scanned = pages.filter(({ pictures, glyphs }) => pictures > 0.4 && glyphs.length < FEWEST);
  return scanned.length > pages.length / 2;
}
