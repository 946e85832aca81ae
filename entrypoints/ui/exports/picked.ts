import { askForTables } from '../../../lib/browser/ask';
import type { FrameContent } from '../../../lib/export/scope';
import { joinTables } from '../../../lib/export/table-sheets';
import type { PlainTable } from '../../../lib/table/plain';
import type { Audited } from './subject';

/** A table as the list shows it, put together from its pieces. */
export interface Entry {
  readonly table: PlainTable;
  /** The frame that it stands in, and where in that frame's tables its pieces do. */
  readonly frame: Audited;
  readonly pieces: readonly number[];
}

/** What was chosen of the tables of a page. */
export interface Picked {
  readonly frames: readonly FrameContent[];
  readonly chosen: { readonly tables: readonly PlainTable[]; readonly isChoice: boolean };
}

/** All frames with their tables; those of frames that do not answer are null. */
export const framesWithTables = (all: readonly Audited[]): Promise<FrameContent[]> =>
  Promise.all(
    all.map(async (one) => ({
      report: one.report,
      tables: await (one.own?.all() ?? askForTables(one)).catch(() => null),
    })),
  );

/**
 * The tables of all frames, in their order.
 * @param isJoined puts together those that go on from one another
 */
export function entriesOf(
  all: readonly Audited[],
  frames: readonly FrameContent[],
  isJoined: boolean,
): Entry[] {
  return all.flatMap((frame, at) => {
    const tables = frames[at]?.tables ?? [];
    const runs: number[][] = [];
    tables.forEach(({ continues }, index) => {
      const run = isJoined && continues ? runs.at(-1) : undefined;
      if (run) run.push(index);
      else runs.push([index]);
    });
    return runs.flatMap((pieces) => {
      const [table] = joinTables(pieces.flatMap((index) => tables[index] ?? []));
      return table ? [{ table, frame, pieces }] : [];
    });
  });
}
