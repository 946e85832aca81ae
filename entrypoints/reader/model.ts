import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import { answerOf, type FrameAudit } from '../../lib/answer';
import { auditSteps, tablesOf } from '../../lib/audit/steps';
import { language } from '../../lib/browser/language';
import { packsOn } from '../../lib/browser/packs';
import { FileError, type FileFault } from '../../lib/documents/errors';
import { type OpenedFile, openFile } from '../../lib/documents/open';
import type { Shown } from '../../lib/marks/shown';
import { runSliced } from '../../lib/steps';
import { newLine } from '../ui/status';
import { newView } from '../ui/view';
import { addressOf, FetchError, fetchFile } from './fetch';

/** A file that was read and audited. */
export interface Audited {
  readonly name: string;
  readonly file: OpenedFile;
  readonly frame: FrameAudit;
  readonly shown: Shown;
}

/** Why there is nothing to show. */
export type Fault = FileFault | FetchError['fault'];

export type State =
  | { readonly kind: 'empty' }
  /** `done` of `whole`: bytes that have come, or pages that were read; 0 where nobody knows. */
  | { readonly kind: 'reading'; readonly name: string; readonly done: number; readonly whole: number }
  | { readonly kind: 'audited' | 'no-report'; readonly audited: Audited }
  | { readonly kind: 'scan'; readonly audited: Audited }
  | { readonly kind: 'failed'; readonly name: string; readonly fault: Fault; readonly url: string | null };

export const state = signal<State>({ kind: 'empty' });
/** What was done, or could not be done. */
export const line = newLine();
/** How the list is looked at. */
export const view = newView();

let run: AbortController | null = null;

/** Gives up what is being read. */
export function cancel(): void {
  run?.abort();
  run = null;
  state.value = { kind: 'empty' };
}

/** Begins with the address that the page's own names. */
export async function start(search: string): Promise<void> {
  const asked = new URLSearchParams(search).get('url');
  if (asked) await openAddress(asked);
}

/** Fetches and reads what an address leads to. */
export async function openAddress(text: string): Promise<void> {
  const url = addressOf(text);
  const name = nameOf(url?.pathname ?? text);
  await attempt(name, text, async (signal) => {
    if (!url) throw new FetchError('address');
    const bytes = await fetchFile(url, signal, (done, whole) => tell(name, done, whole));
    return read(name, bytes, url.href, signal);
  });
}

/** Reads a file that the reader chose. */
export async function openChosen(file: File): Promise<void> {
  await attempt(file.name, null, async (signal) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return read(file.name, bytes, '', signal);
  });
}

function nameOf(path: string): string {
  const last = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

const tell = (name: string, done: number, whole: number): void => {
  state.value = { kind: 'reading', name, done, whole };
};

/** Newer attempts put an end to older ones. */
async function attempt(
  name: string,
  url: string | null,
  make: (signal: AbortSignal) => Promise<State>,
): Promise<void> {
  run?.abort();
  const own = new AbortController();
  run = own;
  tell(name, 0, 0);
  let next: State;
  try {
    next = await make(own.signal);
  } catch (reason) {
    const isKnown = reason instanceof FileError || reason instanceof FetchError;
    next = { kind: 'failed', name, url, fault: isKnown ? reason.fault : 'damaged' };
  }
  if (!own.signal.aborted) state.value = next;
}

async function read(
  name: string,
  bytes: Uint8Array,
  url: string,
  signal: AbortSignal,
): Promise<State> {
  const packs = await packsOn();
  const file = await openFile(bytes, {
    url,
    packs,
    signal,
    maps: '/cmaps/',
    onPage: (page, pages) => tell(name, page, pages),
  });
  const audit = await runSliced(auditSteps(file.intake, { packs }), { signal });
  const answer = answerOf(audit, { language: language(), packs });
  const frame = JSON.parse(answer.frame) as FrameAudit;
  const audited: Audited = { name, file, frame: named(frame, name), shown: answer.shown };
  if (file.isScan) return { kind: 'scan', audited };
  return { kind: answer.summary.isAudited ? 'audited' : 'no-report', audited };
}

/** The report file names the document. */
const named = (frame: FrameAudit, name: string): FrameAudit => {
  const { report } = frame;
  const title = report.source.title || name;
  return { ...frame, report: { ...report, source: { ...report.source, title } } };
};

/** Every table of the document. */
export const tablesIn = ({ file }: Audited) => tablesOf(file.intake.page);

/** What a state is called, for those who only hear. */
export const titleOf = (name: string): string => `${name} · ${i18n.t('extName')}`;
