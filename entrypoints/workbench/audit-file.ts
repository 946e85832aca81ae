import { FileError } from '../../lib/documents/errors';
import { comeOf } from '../../lib/run';
import { nameOf, promisesFile } from '../reader/address';
import { type Audited as ReadFile, readBytes } from '../reader/read';
import { within } from './asking';
import { type Audited, textsIn } from './audit';

/** How long a file may take to be read, in ms: one that takes longer was made to. */
const LONGEST = 120_000;
/** Files that are read at once; each has a worker of its own. */
const AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Reads and audits a file of any kind that the file reader reads, in its worker; of an archive the first file that is a report.
 * @param url its address; a file that was brought has its name there
 * @throws FileError; an `AbortError` where it was given up
 */
export async function auditFile(
  bytes: Uint8Array,
  url: string,
  stop: AbortSignal,
): Promise<Audited> {
  while (running >= AT_ONCE) await new Promise<void>((turn) => waiting.push(turn));
  running++;
  try {
    return await within(LONGEST, stop, (end) =>
      audited(bytes, url, end).catch((reason: unknown) => {
        // It took too long, but nobody gave the run up.
        if (end.aborted && !stop.aborted) throw new FileError('damaged', reason);
        throw reason;
      }),
    );
  } finally {
    running--;
    waiting.shift()?.();
  }
}

async function audited(bytes: Uint8Array, url: string, signal: AbortSignal): Promise<Audited> {
  const found = await readBytes(bytes, { name: nameOf(url), url, signal, withTables: true });
  if (!('files' in found)) return told(found, url);
  let last: Audited | null = null;
  for (const file of found.files) {
    const own = `${url}#${file.name}`;
    const inside = await readBytes(file.bytes, {
      name: file.name,
      url: own,
      signal,
      withTables: true,
    }).catch((reason: unknown) => {
      if (signal.aborted || !(reason instanceof FileError)) throw reason;
      return null;
    });
    if (!inside || 'files' in inside) continue;
    last = await told(inside, own);
    if (last.come.is === 'report') return last;
  }
  if (!last) throw new FileError('unknown-kind');
  return last;
}

async function told(
  { document, frame, summary, worked, pdf }: ReadFile,
  url: string,
): Promise<Audited> {
  await pdf?.loadingTask.destroy().catch(() => {});
  worked.end();
  return { come: comeOfFile(document, frame, url), frame, summary, text: textsIn(document.page) };
}

function comeOfFile(
  { kind, isScan }: ReadFile['document'],
  { isReport, report, attachments }: ReadFile['frame'],
  url: string,
): Audited['come'] {
  if (isScan) return { is: 'failed', failure: 'picture-only' };
  const come = comeOf({ isReport, facts: report.facts, attachments }, true);
  // A web page in place of a file is mostly there to log in.
  const isPage = kind === 'html' && come.is === 'failed' && isPromised(url);
  return isPage ? { is: 'failed', failure: 'needs-login' } : come;
}

function isPromised(url: string): boolean {
  try {
    return promisesFile(new URL(url));
  } catch {
    return false;
  }
}
