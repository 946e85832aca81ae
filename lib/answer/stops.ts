import type { Report } from '../export/schema';
import { culpritsOf, type Groups, groupsOf } from './groups';

/** The groups of findings in the order of the lists; under broken sums stand first the cells that are probably wrong. */
export const ORDER = [
  'broken',
  'slips',
  'warnings',
  'compared',
  'notices',
  'incomplete',
  'passed',
] as const satisfies readonly (keyof Groups)[];

/**
 * What "next" and "previous" go through in a page: every finding that has a place there, in the order of the lists.
 * @param reachable per check of `report.checks`: whether the page has a place for it
 * @returns indexes into `report.checks`, none twice
 */
export function stopsOf(report: Report, reachable: readonly boolean[]): number[] {
  const groups = groupsOf(report);
  const { culprits, rest } = culpritsOf(report, groups.broken);
  const others = ORDER.filter((id) => id !== 'broken' && id !== 'passed');
  return [
    ...culprits.flatMap(({ sums }) => sums),
    ...rest,
    ...others.flatMap((id) => groups[id]),
  ].flatMap(({ index }) => (reachable[index] ? [index] : []));
}
