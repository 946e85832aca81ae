import type { FrameAudit } from '../../lib/answer';
import { checksIn, listOf, neighbour } from '../ui/sections';
import { factsOf } from '../ui/shown';

/** The finding behind (1) or before (-1) the one that the page shows, in the order of the lists; null where there is none. */
export function stepFrom(
  at: number | null,
  by: 1 | -1,
  { report, reachable }: Pick<FrameAudit, 'report' | 'reachable'>,
): number | null {
  const { culprits, sections } = listOf({ report, ruleName: (rule) => rule }, factsOf(report));
  const wanted = { culprits, sections: sections.filter(({ id }) => id !== 'passed') };
  const stops = checksIn(wanted).filter((check) => reachable[check]);
  return neighbour(stops, at, by);
}
