import type { KeptPage } from '../../lib/browser/kept-run';
import { FileError } from '../../lib/documents/errors';
import { failureOf, type Job } from '../../lib/run';
import { unpacked } from './evidence';
import { summaryOf } from './summary';
import type { Work, WorkHands } from './work';

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
    const { come, frame, text } = await auditFile(await unpacked(page.gzip), url, stop);
    if (come.is === 'report') {
      const result = { audit: frame, page, summary: summaryOf(frame), ...(text && { text }) };
      return { is: 'done', result };
    }
    return { is: 'failed', failure: come.is === 'failed' ? come.failure : 'no-report' };
  } catch (reason) {
    if (reason instanceof FileError) return { is: 'failed', failure: failureOf(reason.fault) };
    throw reason;
  }
}
