import {
  type Culprit,
  culpritsOf,
  type Entry,
  type Groups,
  groupsOf,
} from '../../lib/answer/groups';
import { ORDER } from '../../lib/answer/stops';
import { labelOf } from '../../lib/marks/sum';
import { soughtBy } from '../../lib/text/sought';
import type { Facts, Shown } from './shown';
import { ALL, type Narrowed, type Tile } from './tiles';

/** Which tile each group of the list counts under, and how it is drawn. Any other grouping is a change of these lines. */
const GROUPS: Readonly<Record<keyof Groups, Omit<Section, 'id' | 'title' | 'entries'>>> = {
  broken: { tile: 'broken', tone: 'broken', isFinding: true },
  slips: { tile: 'incomplete', tone: 'unknown', isFinding: false },
  warnings: { tile: 'notices', tone: 'notice', isFinding: true },
  notices: { tile: 'notices', tone: 'notice', isFinding: true },
  compared: { tile: 'notices', tone: 'notice', isFinding: true },
  incomplete: { tile: 'incomplete', tone: 'unknown', isFinding: false },
  passed: { tile: 'passed', tone: 'holds', isFinding: false },
};

/** A group of the list as it is drawn. */
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

/** A report's findings by groups; those without anything are left out. */
export function listOf(
  { report, ruleName }: Pick<Shown, 'report' | 'ruleName'>,
  facts: Facts,
  { tile, query }: Narrowed = ALL,
): Listed {
  const groups = groupsOf(report);
  const { culprits, rest } = culpritsOf(report, groups.broken);
  const isSought = soughtBy(query);
  const says = (...texts: readonly (string | undefined)[]) => isSought(texts.join(' '));
  const isFound = ({ check }: Entry) =>
    says(labelOf(check, facts), ruleName(check.rule), check.message, check.quote);
  const isWanted = (one: Tile) => tile === null || tile === one;
  const sections = ORDER.filter((id) => isWanted(GROUPS[id].tile)).map((id): Section => {
    const all = id === 'broken' ? rest : groups[id];
    const isRest = id === 'broken' && rest.length < groups.broken.length;
    return { id, ...GROUPS[id], title: isRest ? 'rest' : id, entries: all.filter(isFound) };
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

/** The checks of a list in their order, by their indexes: what "next" and "previous" go through. */
export const checksIn = ({ culprits, sections }: Listed): number[] =>
  [...culprits.flatMap(({ sums }) => sums), ...sections.flatMap(({ entries }) => entries)].map(
    ({ index }) => index,
  );
