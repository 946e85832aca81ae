import type { KeptResult } from '../../lib/browser/kept-run';
import { FileError } from '../../lib/documents/errors';
import {
  type FailureName,
  type Fetched,
  FetchFailure,
  failureOf,
  isPage,
  isPlainText,
  type Job,
  readAnswer,
  textOf,
  type Worked,
} from '../../lib/run';
import { judgementsOf } from '../../lib/verdicts';
import type { Audited } from './audit';
import { evidenceOf } from './evidence';
import { summaryOf } from './summary';

/** What a job is worked with; given from outside, so that tests need no browser. */
export interface WorkHands {
  readonly ask: (url: string, stop: AbortSignal) => Promise<Fetched>;
  readonly now: () => number;
  readonly auditPage: (html: string, url: string) => Promise<Audited>;
  readonly auditFile: (bytes: Uint8Array, url: string, stop: AbortSignal) => Promise<Audited>;
  /** What a tab shows of a page whose scripts have to pass a check first, or bring the report; null where it shows nothing. */
  readonly inTab: (url: string, stop: AbortSignal, isPatient: boolean) => Promise<string | null>;
}

/** What a job came to; where it is done, with the report to be kept. */
export type Work = Worked & { readonly result?: KeptResult };

/** Most files that a page leads to are asked for until one is the report. */
const MOST_FILES = 4;

/** Reads and audits a job's page, and where it only leads to its report, that; what its scripts bring later comes last. */
export async function workOn(job: Job, stop: AbortSignal, hands: WorkHands): Promise<Work> {
  return safely(async () => {
    const read = await readFrom(job.url, stop, hands);
    if ('is' in read) return read;
    const work = await workOf(read, stop, hands);
    return isLate(read, work) ? ((await laterOf(read, stop, hands)) ?? work) : work;
  });
}

async function workOf({ came, audited }: Read, stop: AbortSignal, hands: WorkHands): Promise<Work> {
  const { come } = audited;
  if (come.is === 'report') return done(came, audited);
  if (come.is === 'failed') return failed(come.failure);
  const { isBare } = come;
  const work = await elsewhere(come.urls.slice(0, MOST_FILES), stop, hands, isBare && audited);
  return isBare && work.is === 'failed' ? done(came, audited) : work;
}

/** Whether a page's scripts may have yet to bring what is missed. */
function isLate({ audited, html, isShown }: Read, work: Work): boolean {
  if (html === null || isShown || !/<script\b/i.test(html)) return false;
  if (work.is === 'failed') return work.failure === 'no-report';
  const { come, frame } = audited;
  return come.is !== 'failed' && come.isBare === true && work.result?.audit === frame;
}

/** The report that a tab shows after a while; null where it shows none either. */
async function laterOf({ came }: Read, stop: AbortSignal, hands: WorkHands): Promise<Work | null> {
  const html = await hands.inTab(came.url, stop, true);
  if (html === null) return null;
  const read = await shownRead(came, html, hands);
  const { come } = read.audited;
  if (come.is === 'report' && !come.isBare) return done(read.came, read.audited);
  if (come.is !== 'elsewhere') return null;
  const work = await elsewhere(come.urls.slice(0, MOST_FILES), stop, hands);
  return work.is === 'done' ? work : null;
}

/**
 * The first of these that is a report; else why the last of them was none.
 * @param around a page that they are part of: it says whose they are
 */
async function elsewhere(
  urls: readonly string[],
  stop: AbortSignal,
  hands: WorkHands,
  around?: Audited,
): Promise<Work> {
  let last: Work = { is: 'failed', failure: 'no-report' };
  for (const url of urls) {
    const work: Work = await safely(async () => {
      const read = await readFrom(url, stop, hands);
      if ('is' in read) return read;
      const { come } = read.audited;
      if (come.is === 'report') return done(read.came, named(read.audited, around));
      return failed(come.is === 'failed' ? come.failure : 'no-report');
    });
    if (work.is === 'done' || work.is === 'stopped') return work;
    last = work;
  }
  return last;
}

/** A frame has no title: whose report it is, and on which year, the page around it says. */
function named(audited: Audited, around?: Audited): Audited {
  if (!around) return audited;
  const { report } = audited.frame;
  const { issuer, year } = around.frame.report.report;
  const own = { issuer: report.report.issuer ?? issuer, year: report.report.year ?? year };
  const told = { ...report, report: { ...report.report, ...own } };
  const frame = { ...audited.frame, report: told, judgements: judgementsOf(told, []) };
  return { ...audited, frame };
}

interface Read {
  readonly came: Fetched;
  readonly audited: Audited;
  /** Its markup; null of a file. */
  readonly html: string | null;
  /** It is what a tab showed once its scripts were at rest. */
  readonly isShown: boolean;
}

async function readFrom(url: string, stop: AbortSignal, hands: WorkHands): Promise<Read | Worked> {
  const came = await hands.ask(url, stop);
  const html = htmlOf(came);
  const reading = readAnswer({ ...came, text: html ?? '' }, hands.now());
  if (reading.is === 'tab') return readInTab(came, stop, hands);
  return reading.is === 'page' ? cameRead(came, html, stop, hands) : reading;
}

const htmlOf = (came: Fetched): string | null =>
  isPage(came) && !isPlainText(came) ? textOf(came) : null;

async function cameRead(
  came: Fetched,
  html: string | null,
  stop: AbortSignal,
  hands: WorkHands,
): Promise<Read> {
  const audited = await (html === null
    ? hands.auditFile(came.bytes, came.url, stop)
    : hands.auditPage(html, came.url));
  return { came, audited, html, isShown: false };
}

/** A check that stands before the page is passed by a browser's own tab, or by nobody but a person. */
async function readInTab(
  asked: Fetched,
  stop: AbortSignal,
  hands: WorkHands,
): Promise<Read | Worked> {
  const html = await hands.inTab(asked.url, stop, false);
  if (html !== null) {
    const reading = readAnswer({ ...asked, status: 200, text: html }, hands.now(), true);
    if (reading.is === 'stopped' || reading.is === 'failed') return reading;
    const read = await shownRead(asked, html, hands);
    if (read.audited.come.is !== 'failed') return read;
  }
  // Behind the check there may be a file, which a tab does not hand over: who has passed is let in.
  const came = await hands.ask(asked.url, stop);
  const own = htmlOf(came);
  const reading = readAnswer({ ...came, text: own ?? '' }, hands.now(), true);
  if (reading.is === 'page') return cameRead(came, own, stop, hands);
  return reading.is === 'tab' ? failed('blocked') : reading;
}

/** What a tab shows, as if it had come like this. */
async function shownRead(asked: Fetched, html: string, hands: WorkHands): Promise<Read> {
  const bytes = new TextEncoder().encode(html);
  const came = { ...asked, status: 200, type: 'text/html; charset=utf-8', bytes };
  return { came, audited: await hands.auditPage(html, asked.url), html, isShown: true };
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
