import { answerOf, type FrameAudit, type FrameSummary } from '../../lib/answer';
import { auditSteps } from '../../lib/audit/steps';
import { tablesOf } from '../../lib/audit/tables';
import type { PageAudit, PlainTable } from '../../lib/audit/types';
import { Jobs } from '../../lib/browser/jobs';
import { language } from '../../lib/browser/language';
import { packsOn } from '../../lib/browser/packs';
import { verdictsOn } from '../../lib/browser/verdicts';
import { type Intake, readDocument, readWhole } from '../../lib/intake';
import type { RulePack } from '../../lib/packs/types';
import type { Page } from '../../lib/page/blocks';
import { type Come, comeOf } from '../../lib/run';
import { reportKeyOf } from '../../lib/verdicts';
import { framesIn, parsePage } from './parsed';

/** What an audit of a page or a file came to. */
export interface Audited {
  readonly come: Come;
  readonly frame: FrameAudit;
  readonly summary: FrameSummary;
  /** Headings and paragraphs of what was read, by which texts are compared. */
  readonly text?: readonly string[];
}

/** Headings and paragraphs of a page that was read, in its order. */
export const textsIn = ({ blocks }: Pick<Page, 'blocks'>): string[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [] : block.text));

const jobs = new Jobs();
const NEVER = new AbortController().signal;

/** Piece by piece, so that the page can be worked with meanwhile. */
const inPieces = <T>(steps: Parameters<typeof jobs.run<T>>[0]): Promise<T> =>
  jobs.run(steps, { signal: NEVER, isFront: () => true });

/** Audits a page out of its markup as it would be where it stands. */
export async function auditPage(html: string, url: string): Promise<Audited> {
  const packs = await packsOn();
  const document = parsePage(html, url);
  const { intake } = await inPieces(readDocument(document, { url, packs }));
  const tables = () => tablesOf(readWhole(document, { url, packs }).page);
  const audited = await told(intake, packs, tables);
  const { come } = audited;
  const isBare = come.is === 'report' && come.isBare === true;
  const frames = isBare || come.is === 'failed' ? framesIn(document, url) : [];
  return frames.length > 0
    ? { ...audited, come: { is: 'elsewhere', urls: frames, ...(isBare && { isBare }) } }
    : audited;
}

async function told(
  intake: Intake,
  packs: readonly RulePack[],
  tables: () => readonly PlainTable[],
): Promise<Audited> {
  const audit: PageAudit = await inPieces(auditSteps(intake, { packs }));
  const come = comeOf(audit);
  const kept = await verdictsOn(reportKeyOf({ report: audit, source: audit.source })).catch(
    () => [],
  );
  const { frame, summary } = answerOf(
    // Sums of tables without a form name their cells in them.
    { ...audit, ...(come.is === 'report' && { tables }) },
    { language: language(), packs, kept },
  );
  return { come, summary, frame: JSON.parse(frame) as FrameAudit, text: textsIn(intake.page) };
}
