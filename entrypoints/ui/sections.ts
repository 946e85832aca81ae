import { labelOf } from '../../lib/marks/sum';
import { type Culprit, culpritsOf, type Entry, type Groups, groupsOf } from './groups';
import type { Facts, Shown } from './shown';

/** The counts above the list, each of which can be asked for alone. */
export const TILES = ['broken', 'notices', 'incomplete', 'passed'] as const;
export type Tile = (typeof TILES)[number];

/** The groups of the list, in their order: which tile each counts under, and how it is drawn. Any other grouping is a change of these lines. */
const GROUPS = [
  { id: 'broken', tile: 'broken', tone: 'broken', isFinding: true },
  { id: 'slips', tile: 'incomplete', tone: 'unknown', isFinding: false },
  { id: 'warnings', tile: 'notices', tone: 'notice', isFinding: true },
  { id: 'compared', tile: 'notices', tone: 'notice', isFinding: true },
  { id: 'notices', tile: 'notices', tone: 'notice', isFinding: true },
  { id: 'incomplete', tile: 'incomplete', tone: 'unknown', isFinding: false },
  { id: 'passed', tile: 'passed', tone: 'holds', isFinding: false },
] as const satisfies readonly (Omit<Section, 'title' | 'entries'> & { id: keyof Groups })[];

export interface Section {
  readonly id: string;
  readonly tile: Tile;
  /** By which it is coloured. */
  readonly tone: 'broken' | 'notice' | 'unknown' | 'holds';
  /** What stands in it accuses or warns; the rest are checks that were made or could not be. */
  readonly isFinding: boolean;
  /** The end of its title's key among our words. */
  readonly title: keyof Groups | 'rest';
  readonly entries: readonly Entry[];
}

/** The list as it is shown: cells that are probably wrong with the sums that they break, then the groups. */
export interface Listed {
  readonly culprits: readonly Culprit[];
  readonly sections: readonly Section[];
}

/** What the reader has narrowed the list down to. */
export interface Narrowed {
  readonly tile: Tile | null;
  /** Words that must all be found in what is said of a check. */
  readonly query: string;
}

export const ALL: Narrowed = { tile: null, query: '' };

/** A report's findings by groups; those without anything are left out. */
export function listOf(
  { report, ruleName }: Pick<Shown, 'report' | 'ruleName'>,
  facts: Facts,
  { tile, query }: Narrowed = ALL,
): Listed {
  const groups = groupsOf(report);
  const { culprits, rest } = culpritsOf(report, groups.broken);
  const words = folded(query).split(/\s+/).filter(Boolean);
  const says = (...texts: readonly (string | undefined)[]) => {
    if (!words.length) return true;
    const text = folded(texts.join(' '));
    return words.every((word) => text.includes(word));
  };
  const isFound = ({ check }: Entry) =>
    says(labelOf(check, facts), ruleName(check.rule), check.message, check.quote);
  const isWanted = (one: Tile) => tile === null || tile === one;
  const sections = GROUPS.filter((group) => isWanted(group.tile)).map((group): Section => {
    const all = group.id === 'broken' ? rest : groups[group.id];
    const isRest = group.id === 'broken' && rest.length < groups.broken.length;
    return { ...group, title: isRest ? 'rest' : group.id, entries: all.filter(isFound) };
  });
  return {
    culprits: isWanted('broken') ? culprits.flatMap((one) => found(one, facts, says, isFound)) : [],
    sections: sections.filter(({ entries }) => entries.length > 0),
  };
}

/** A cell with all of its sums where it is found itself, else with those that are. */
function found(
  { suspect, others, sums }: Culprit,
  facts: Facts,
  says: (...texts: readonly (string | undefined)[]) => boolean,
  isFound: (entry: Entry) => boolean,
): Culprit[] {
  const isNamed = [suspect, ...others].some(({ fact }) => says(facts.get(fact)?.label));
  if (isNamed) return [{ suspect, others, sums }];
  const some = sums.filter(isFound);
  return some.length ? [{ suspect, others, sums: some }] : [];
}

/** Without regard to width and case. */
const folded = (text: string) => text.normalize('NFKC').toLowerCase();

/** The checks of a list in their order, by their indexes: what "next" and "previous" go through. */
export const checksIn = ({ culprits, sections }: Listed): number[] =>
  [...culprits.flatMap(({ sums }) => sums), ...sections.flatMap(({ entries }) => entries)].map(
    ({ index }) => index,
  );

/** What is behind (1) or before (-1) where somebody is, round the end; the first or the last where he is nowhere in it. */
export function neighbour<T>(all: readonly T[], at: T | null, by: 1 | -1): T | null {
  const here = at === null ? -1 : all.indexOf(at);
  if (here < 0) return all.at(by > 0 ? 0 : -1) ?? null;
  return all[(here + by + all.length) % all.length] ?? null;
}
