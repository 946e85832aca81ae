import type { KeptResult } from '../../lib/browser/runs';
import { FileError } from '../../lib/documents/errors';
import {
  type FailureName,
  type Fetched,
  FetchFailure,
  failureOf,
  isPage,
  type Job,
  readAnswer,
  textOf,
  type Worked,
} from '../../lib/run';
import type { Audited } from './audit';
import { evidenceOf } from './evidence';
import { summaryOf } from './summary';

/** What a job is worked with; given from outside, so that tests need no browser. */
export interface WorkHands {
  readonly ask: (url: string, stop: AbortSignal) => Promise<Fetched>;
  readonly now: () => number;
  readonly auditPage: (html: string, url: string) => Promise<Audited>;
  readonly auditFile: (bytes: Uint8Array, url: string, stop: AbortSignal) => Promise<Audited>;
  /** What a tab shows of a page whose scripts have to pass a check first; null where it shows nothing. */
  readonly inTab: (url: string, stop: AbortSignal) => Promise<string | null>;
}

/** What a job came to; where it is done, with the report to be kept. */
export type Work = Worked & { readonly result?: KeptResult };

/** Most files that a page leads to are asked for until one is the report. */
const MOST_FILES = 4;

/** Reads and audits a job's page, and where it only leads to its report, that. */
export async function workOn(job: Job, stop: AbortSignal, hands: WorkHands): Promise<Work> {
  return safely(async () => {
    const read = await readFrom(job.url, stop, hands);
    if ('is' in read) return read;
    const { came, audited } = read;
    if (audited.come.is === 'report') return done(came, audited);
    if (audited.come.is === 'failed') return { is: 'failed', failure: audited.come.failure };
    return elsewhere(audited.come.urls.slice(0, MOST_FILES), stop, hands);
  });
}

/** The first of these that is a report; else why the last of them was none. */
async function elsewhere(
  urls: readonly string[],
  stop: AbortSignal,
  hands: WorkHands,
): Promise<Work> {
  let last: Work = { is: 'failed', failure: 'no-report' };
  for (const url of urls) {
    const work: Work = await safely(async () => {
      const read = await readFrom(url, stop, hands);
      if ('is' in read) return read;
      const { come } = read.audited;
      if (come.is === 'report') return done(read.came, read.audited);
      return failed(come.is === 'failed' ? come.failure : 'no-report');
    });
    if (work.is === 'done' || work.is === 'stopped') return work;
    last = work;
  }
  return last;
}

interface Read {
  readonly came: Fetched;
  readonly audited: Audited;
}

async function readFrom(url: string, stop: AbortSignal, hands: WorkHands): Promise<Read | Worked> {
  const came = await hands.ask(url, stop);
  const text = isPage(came) ? textOf(came) : null;
  const reading = readAnswer({ ...came, text: text ?? '' }, hands.now());
  if (reading.is === 'tab') return readInTab(came, stop, hands);
  if (reading.is !== 'page') return reading;
  const audited = await (text === null
    ? hands.auditFile(came.bytes, came.url, stop)
    : hands.auditPage(text, came.url));
  return { came, audited };
}

/** A check that stands before the page is passed by a browser's own tab, or by nobody but a person. */
async function readInTab(
  asked: Fetched,
  stop: AbortSignal,
  hands: WorkHands,
): Promise<Read | Worked> {
  const html = await hands.inTab(asked.url, stop);
  if (html === null) return failed('blocked');
  const shown = { ...asked, status: 200, type: 'text/html; charset=utf-8' };
  const reading = readAnswer({ ...shown, text: html }, hands.now(), true);
  if (reading.is === 'tab') return failed('blocked');
  if (reading.is !== 'page') return reading;
  const came = { ...shown, bytes: new TextEncoder().encode(html) };
  return { came, audited: await hands.auditPage(html, asked.url) };
}

const failed = (failure: FailureName) => ({ is: 'failed', failure }) as const;

async function safely(work: () => Promise<Work>): Promise<Work> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FileError) return failed(failureOf(error.fault));
    if (!(error instanceof FetchFailure)) throw error;
    if (error.failure === 'unreachable')
      return { is: 'again', failure: 'unreachable', after: null };
    return failed(error.failure);
  }
}

async function done(came: Fetched, { frame, text }: Audited): Promise<Work> {
  const page = await evidenceOf(came);
  const result = { audit: frame, page, summary: summaryOf(frame), ...(text && { text }) };
  return { is: 'done', result };
}
