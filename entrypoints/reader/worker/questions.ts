import type { Answer } from '../../../lib/answer';
import type { FileFault } from '../../../lib/documents/errors';
import type { FileKind } from '../../../lib/documents/kind';
import type { LayoutPage } from '../../../lib/documents/layout/page';
import type { PagePrint } from '../../../lib/documents/layout/print';
import type { Intake } from '../../../lib/intake';
import type { RulePack } from '../../../lib/packs/types';
import type { Page } from '../../../lib/page/blocks';
import type { PlainTable } from '../../../lib/table/plain';
import type { KeptVerdict } from '../../../lib/verdicts';
import type { Language } from '../../../lib/words';

/** What an audit takes account of beside the file. */
export interface Circumstances {
  /** The address that the report file names; a file that was chosen has its name there. */
  readonly url: string;
  readonly packs: readonly RulePack[];
}

/** A file of an archive. */
export interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file turned out to be. */
export type Opened =
  /** Read, and ready to be audited. */
  | { readonly is: 'read'; readonly document: ReadDocument }
  /** A kind that only a page can read. */
  | { readonly is: 'pdf' }
  | { readonly is: 'html'; readonly markup: string }
  | { readonly is: 'archive'; readonly files: readonly Packed[]; readonly passed: number };

/** A document as it is shown. */
export interface ReadDocument {
  readonly kind: FileKind;
  readonly page: Page;
  /** Its pages, where it has any of its own. */
  readonly pages: readonly PagePrint[] | null;
  readonly isScan: boolean;
  /** Pages, counted from 1, with tables that could not be read for want of lines. */
  readonly unreadTables: readonly number[];
  /** Rows of sheets behind the last that was read. */
  readonly unreadRows: number;
  /** By which verdicts on its findings are known. */
  readonly reportKey: string;
}

/** What the page asks of its worker, by name; one worker knows one document. */
export interface Questions {
  open(file: { readonly bytes: Uint8Array } & Circumstances): Opened;
  /** The same of what the page has read itself. */
  layout(read: { readonly pages: readonly LayoutPage[] } & Circumstances): ReadDocument;
  intake(read: { readonly intake: Intake } & Circumstances): ReadDocument;
  /** What the document's audit found; with every table of the document in its report file, where that is to stand alone. */
  answer(asked: {
    readonly language: Language;
    readonly kept: readonly KeptVerdict[];
    readonly withTables?: boolean;
  }): Answer;
  tables(): readonly PlainTable[];
  /** Has the PDF library do its work at this port. */
  serve(port: MessagePort): void;
}

/** What the worker says once it runs, in place of a question's number. */
export const BEGUN = 0;

/** A question on its way; a port is handed over. */
export interface Asked {
  readonly gouji: number;
  readonly name: keyof Questions;
  readonly given: unknown;
}

/** Its answer. */
export interface Told {
  readonly gouji: number;
  readonly value?: unknown;
  readonly fault?: FileFault | 'failed';
}
