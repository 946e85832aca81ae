import { type KeptVerdict, readVerdict } from '../verdicts';
import { withDatabase } from './database';

/** What is kept of verdicts. Only the background and our own pages may ask: a content script's database would be the page's. */

const read = (all: readonly unknown[]): KeptVerdict[] =>
  all.flatMap((one) => readVerdict(one) ?? []);

/**
 * Those on a report, by its key.
 * @throws where the store cannot be read
 */
export const verdictsOn = async (report: string): Promise<KeptVerdict[]> =>
  read(await withDatabase((database) => database.getAllFromIndex('verdicts', 'report', report)));

/**
 * All of them, the newest first.
 * @throws as above
 */
export const allVerdicts = async (): Promise<KeptVerdict[]> =>
  read(await withDatabase((database) => database.getAll('verdicts'))).sort((a, b) =>
    a.judgedAt < b.judgedAt ? 1 : -1,
  );

/**
 * Keeps one in place of what was made of the same finding before.
 * @throws where the store is full or closed
 */
export const keepVerdict = (verdict: KeptVerdict): Promise<unknown> =>
  withDatabase((database) => database.put('verdicts', verdict));

/** Forgets what was made of a finding, by its fingerprint. */
export const forgetVerdict = (fingerprint: string): Promise<void> =>
  withDatabase((database) => database.delete('verdicts', fingerprint));

/** Forgets all of them, and whatever else stands in their store. */
export const forgetVerdicts = (): Promise<void> =>
  withDatabase((database) => database.clear('verdicts'));
