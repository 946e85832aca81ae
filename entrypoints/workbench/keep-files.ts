import type { Target } from '../../lib/browser/kept-run';
import { forgetRun, keepPage } from '../../lib/browser/runs';
import { evidenceOf } from './evidence';

/** Files that were brought, by the paths that stand for their addresses. */
export type Files = ReadonlyMap<string, Blob>;

/**
 * Keeps the files of a run as its pages are kept, so that it can go on when its page was closed.
 * @param told how many are kept so far, of how many
 * @throws where the store is full or closed; nothing is kept then
 */
export async function keepFiles(
  run: string,
  targets: readonly Pick<Target, 'url'>[],
  files: Files,
  told: (done: number, all: number) => void = () => {},
): Promise<void> {
  const own = targets.flatMap(({ url }, job) => {
    const blob = files.get(url);
    return blob ? [{ url, job, blob }] : [];
  });
  try {
    for (const [done, { url, job, blob }] of own.entries()) {
      told(done, own.length);
      const bytes = await bytesOf(blob);
      // Moved or removed since it was chosen: its row says so.
      if (!bytes) continue;
      await keepPage(run, job, await evidenceOf({ url, type: blob.type, bytes }));
    }
  } catch (reason) {
    await forgetRun(run).catch(() => {});
    throw reason;
  }
}

const bytesOf = (blob: Blob): Promise<Uint8Array | null> =>
  blob.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
