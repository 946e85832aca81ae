import { signal } from '@preact/signals';
import { FileError, type FileFault } from '../../lib/documents/errors';
import { newLine } from '../ui/status';
import { newView, resetView } from '../ui/view';
import { addressOf, askToFetch, mayFetch, nameOf, promisesFile } from './address';
import { FetchError, fetchFile, LARGEST } from './fetch';
import { type Archive, type Audited, readBytes } from './read';

/** Why there is nothing to show. */
export type Fault =
  | FileFault
  | FetchError['fault']
  /** The reader has to allow the host first. */
  | 'permission'
  /** The disk is closed to the extension. */
  | 'disk'
  | 'cancelled'
  /** A copy that was kept of a page is kept no more. */
  | 'forgotten';

/** How far a file is, from its first byte to what its audit found, or why there is none. */
export type State =
  | { readonly kind: 'empty' }
  /** `done` of `whole`: bytes that have come, or pages that were read; 0 where nobody knows. */
  | {
      readonly kind: 'reading';
      readonly name: string;
      readonly unit: 'bytes' | 'pages';
      readonly done: number;
      readonly whole: number;
    }
  | { readonly kind: 'audited' | 'no-report' | 'scan'; readonly audited: Audited }
  | {
      readonly kind: 'failed';
      readonly name: string;
      readonly fault: Fault;
      readonly url: URL | null;
    };

/** Where a file comes from. */
export interface FileSource {
  readonly name: string;
  /** Null of a file that was chosen. */
  readonly url: URL | null;
  /** What the report file says of where it is from. */
  readonly from: string;
  /** @throws FetchError, FileError */
  readonly take: (signal: AbortSignal) => Promise<Uint8Array>;
}

/** Of the file that was asked for last. */
export const state = signal<State>({ kind: 'empty' });
/** What was done, or could not be done. */
export const line = newLine();
/** How the list is looked at. */
export const view = newView();

/** What is read now. */
let current: FileSource | null = null;
let run: AbortController | null = null;

/** Told of an archive's files in place of showing one. */
let unpack: (archive: Archive, of: FileSource) => void = () => {};
/** Says who lists an archive's files; told from there, since what lists them reads them by this model. */
export const onArchive = (act: typeof unpack): void => {
  unpack = act;
};

/** Gives up what is being read. */
export function cancel(): void {
  run?.abort();
  run = null;
  if (current) fail(current, 'cancelled');
}

/** A file at an address. */
export function sourceAt(text: string): FileSource {
  const url = addressOf(text);
  const name = nameOf(url?.pathname ?? text);
  return {
    name,
    url,
    from: url?.href ?? text,
    take: async (signal) => {
      if (!url) throw new FetchError('address');
      if (!(await mayFetch(url))) throw new NotAllowed(url);
      return fetchFile(url, signal, (done, whole) => tell(name, 'bytes', done, whole));
    },
  };
}

/** A file that the reader chose. */
export const sourceOf = (file: File): FileSource => ({
  name: file.name,
  url: null,
  from: file.name,
  take: async () => {
    if (file.size > LARGEST) throw new FileError('too-large');
    return new Uint8Array(await file.arrayBuffer());
  },
});

class NotAllowed extends Error {
  constructor(readonly url: URL) {
    super('The extension may not ask this host.');
  }
}

const tell = (name: string, unit: 'bytes' | 'pages', done: number, whole: number): void => {
  state.value = { kind: 'reading', name, unit, done, whole };
};

function fail({ name, url }: FileSource, fault: Fault): void {
  state.value = { kind: 'failed', name, fault, url };
}

/** Reads a file and shows it; what was read before is let go. Newer attempts put an end to older ones. */
export async function show(source: FileSource): Promise<void> {
  letGo();
  run?.abort();
  const own = new AbortController();
  run = own;
  current = source;
  resetView(view);
  tell(source.name, 'bytes', 0, 0);
  try {
    const found = await read(source, own.signal, (page, pages) =>
      tell(source.name, 'pages', page, pages),
    );
    if (own.signal.aborted) {
      if ('worked' in found) found.worked.end();
    } else if ('files' in found) unpack(found, source);
    else state.value = { kind: kindOf(found), audited: found };
  } catch (reason) {
    if (!own.signal.aborted) fail(source, faultOf(reason));
  }
}

/** @throws FetchError, FileError and what `take` of the source throws */
export async function read(
  source: FileSource,
  signal: AbortSignal,
  onPage: (page: number, pages: number) => void = () => {},
): Promise<Audited | Archive> {
  const { name, url, from } = source;
  const bytes = await source.take(signal);
  const found = await readBytes(bytes, { name, url: from, signal, onPage });
  if ('files' in found || found.document.kind !== 'html' || kindOf(found) !== 'no-report')
    return found;
  if (!url || !promisesFile(url)) return found;
  found.worked.end();
  throw new FileError('web-page');
}

/** What became of a document. */
export const kindOf = ({ document, summary }: Audited): 'audited' | 'no-report' | 'scan' =>
  document.isScan ? 'scan' : summary.isAudited ? 'audited' : 'no-report';

/** Why something could not be read. */
export function faultOf(reason: unknown): Fault {
  if (reason instanceof NotAllowed) return reason.url.protocol === 'file:' ? 'disk' : 'permission';
  return reason instanceof FileError || reason instanceof FetchError ? reason.fault : 'damaged';
}

/** Once more, as when the network has come back. */
export const again = (): void => void (current && show(current));

/** Asks for the host, straight from a click, and reads on. */
export async function allow(url: URL): Promise<void> {
  if (await askToFetch(url)) again();
}

/** Ends the worker of what is shown. */
function letGo(): void {
  const { value } = state;
  if ('audited' in value) value.audited.worked.end();
}
