import type { Run } from '../run';
import { withDatabase } from './database';
import type { ImportedResult, KeptRun } from './kept-run';
import { changeRun, forgetRun } from './runs';

/** What runs are told to do beside being worked on: named, brought from elsewhere, tidied up. */

/** An empty name gives it back to its list's. @throws where the store is full or closed */
export const renameRun = (id: string, name: string): Promise<void> => changeRun(id, { name });

/** Results that are written in one go: as many as fit into memory twice. */
const AT_ONCE = 50;

/**
 * Keeps a run that came from elsewhere, its results first, so that it is there whole or not at all. It has no pages.
 * @throws where the store is full or closed; nothing is kept then
 */
export async function keepImported(
  run: KeptRun,
  state: Run,
  results: ReadonlyMap<number, ImportedResult>,
): Promise<void> {
  const all = [...results];
  try {
    for (let from = 0; from < all.length; from += AT_ONCE) {
      const some = all.slice(from, from + AT_ONCE);
      await withDatabase(async (database) => {
        const change = database.transaction(['summaries', 'reports'], 'readwrite');
        const writes = some.flatMap(([job, { summary, audit }]) => [
          change.objectStore('summaries').put({ run: run.id, job, summary }),
          change.objectStore('reports').put({ run: run.id, job, audit }),
        ]);
        await Promise.all([...writes, change.done]);
      });
    }
    await withDatabase(async (database) => {
      const change = database.transaction(['runs', 'states'], 'readwrite');
      await Promise.all([
        change.objectStore('runs').put(run),
        change.objectStore('states').put({ run: run.id, state }),
        change.done,
      ]);
    });
  } catch (reason) {
    await forgetRun(run.id).catch(() => {});
    throw reason;
  }
}

/**
 * Forgets what is left of runs that never came to be, as where the browser ended while files were being kept.
 * @param isBusy whether somebody is at work on a run right now
 * @throws where the store is closed
 */
export async function forgetStrays(isBusy: (run: string) => boolean): Promise<void> {
  const strays = await withDatabase(async (database) => {
    const known = new Set(await database.getAllKeys('runs'));
    const found = new Set<string>();
    for (const store of ['pages', 'reports', 'summaries'] as const)
      for (const [run] of await database.getAllKeys(store)) if (!known.has(run)) found.add(run);
    return [...found];
  });
  for (const run of strays) if (!isBusy(run)) await forgetRun(run);
}
