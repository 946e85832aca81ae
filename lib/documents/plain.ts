import { type IntakeOptions, readText } from '../intake';
import { runNow } from '../steps';
import { decoded } from './decoded';
import type { FileKind } from './kind';
import { type OpenedFile, openedFlow, openedLayout } from './opened';

/**
 * Reads a file of a kind that asks for nothing of a browser: it may be done in a worker. What reads a kind is loaded when a file
 * of it comes.
 * @returns null where the kind is none of these
 * @throws FileError
 */
export async function openPlain(
  kind: FileKind,
  bytes: Uint8Array,
  options: IntakeOptions,
): Promise<OpenedFile | null> {
  switch (kind) {
    case 'ofd': {
      const { readOfd } = await import('./ofd/pages');
      return openedLayout(kind, [...readOfd(bytes)], options);
    }
    case 'docx': {
      const { readDocx } = await import('./flow/docx');
      return openedFlow(kind, readDocx(bytes), options);
    }
    case 'doc': {
      const { readDoc } = await import('./flow/doc');
      return openedFlow(kind, readDoc(bytes), options);
    }
    case 'xlsx':
    case 'xls': {
      const { readSheets } = await import('./flow/workbook');
      const { parts, unreadRows } = await readSheets(bytes);
      return openedFlow(kind, parts, options, unreadRows);
    }
    case 'text': {
      const text = decoded(bytes);
      const { partsOfCsv } = await import('./flow/csv');
      const read = partsOfCsv(text);
      if (read) return openedFlow(kind, read.parts, options, read.unreadRows);
      const { intake } = runNow(readText(text, options));
      return { kind, intake, view: { kind: 'text', text }, isScan: false };
    }
    default:
      return null;
  }
}
