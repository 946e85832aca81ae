import type { KeptPage } from '../../lib/browser/runs';
import { FileError } from '../../lib/documents/errors';
import { failureOf, type Job } from '../../lib/run';
import { unpacked } from './evidence';
import { summaryOf, type Work, type WorkHands } from './work';

/** Whether a job is a file that was brought: nobody is asked for it. */
export const isFile = ({ host }: Pick<Job, 'host'>): boolean => host === '';

/**
 * Audits a file that was brought, out of what is kept of it since the run began; it stays as it is.
 * @param page null where nothing is kept
 */
export async function workOnFile(
  { url }: Job,
  page: KeptPage | null,
  stop: AbortSignal,
  { auditFile }: Pick<WorkHands, 'auditFile'>,
): Promise<Work> {
  if (!page) return { is: 'failed', failure: 'gone' };
  try {
    const { come, frame, summary } = await auditFile(await unpacked(page.gzip), url, stop);
    if (come.is === 'report')
      return { is: 'done', result: { audit: frame, page, summary: summaryOf(frame, summary) } };
    return { is: 'failed', failure: come.is === 'failed' ? come.failure : 'no-report' };
  } catch (reason) {
    if (reason instanceof FileError) return { is: 'failed', failure: failureOf(reason.fault) };
    throw reason;
  }
}
