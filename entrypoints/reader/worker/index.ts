import { answerOf } from '../../../lib/answer';
import { auditSteps } from '../../../lib/audit/steps';
import { tablesOf } from '../../../lib/audit/tables';
import type { PageAudit } from '../../../lib/audit/types';
import { FileError } from '../../../lib/documents/errors';
import { printOf } from '../../../lib/documents/layout/print';
import { type OpenedFile, openedLayout } from '../../../lib/documents/opened';
import { mend } from '../../../lib/documents/pdf/newer';
import type { Intake } from '../../../lib/intake';
import { runNow } from '../../../lib/steps';
import { reportKeyOf } from '../../../lib/verdicts';
import { opened } from './open';
import {
  type Asked,
  BEGUN,
  type Circumstances,
  type Questions,
  type ReadDocument,
  type Told,
} from './questions';

/*
 * Reads and audits one document, away from the page: whatever a file holds, the page goes on, and to give up is to end this worker.
 */

type Given<Name extends keyof Questions> = Parameters<Questions[Name]>[0];

let audit: PageAudit | null = null;
let read: { readonly intake: Intake; readonly about: Circumstances } | null = null;

/** Audits what was read; the page is told what to show. */
function audited(file: OpenedFile, about: Circumstances): ReadDocument {
  const { kind, intake, view, isScan, unreadRows = 0 } = file;
  audit = runNow(auditSteps(intake, about));
  const readBlocks = new Set(audit.facts.map(({ place }) => place?.block));
  const isRead = (block: number) => readBlocks.has(block);
  read = { intake, about };
  return {
    kind,
    page: intake.page,
    pages: view.kind === 'layout' ? printOf(view.pages, view.source, intake.page) : null,
    isScan,
    unreadTables:
      view.kind === 'layout' ? view.source.unreadTables(isRead).map((page) => page + 1) : [],
    unreadRows,
    reportKey: reportKeyOf({ report: audit, source: audit.source }),
  };
}

const tables = () => (read ? tablesOf(read.intake.page) : []);

const ANSWERS: {
  readonly [Name in keyof Questions]: (
    given: Given<Name>,
  ) => ReturnType<Questions[Name]> | Promise<ReturnType<Questions[Name]>>;
} = {
  open: async ({ bytes, ...about }) => {
    const what = await opened(bytes, about);
    return 'intake' in what ? { is: 'read', document: audited(what, about) } : what;
  },
  layout: ({ pages, ...about }) => audited(openedLayout('pdf', pages, about), about),
  intake: ({ intake, ...about }) => {
    const view = { kind: 'text', text: '' } as const;
    return audited({ kind: 'html', intake, view, isScan: false }, about);
  },
  answer: ({ language, kept, withTables = false }) => {
    if (!audit || !read) throw new Error('Nothing was read.');
    const { packs } = read.about;
    return answerOf({ ...audit, ...(withTables && { tables }) }, { language, packs, kept });
  },
  tables,
  serve: async (port) => {
    mend();
    const { WorkerMessageHandler } = await import('pdfjs-dist/build/pdf.worker.mjs');
    WorkerMessageHandler.initializeFromPort(port);
    port.start();
  },
};

addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  // The PDF library talks at its own port, and on its coming also here.
  if (typeof data?.gouji !== 'number') return;
  const { gouji, name, given } = data;
  let told: Told;
  try {
    const answer = ANSWERS[name] as (given: unknown) => unknown;
    told = { gouji, value: await answer(given) };
  } catch (reason) {
    told = { gouji, fault: reason instanceof FileError ? reason.fault : 'failed' };
  }
  postMessage(told);
});

postMessage({ gouji: BEGUN } satisfies Told);
