import { agrees } from './agree';
import { areWays, checkWays, isByWays } from './by-ways';
import type { Claimed } from './claimed';
import { complementary } from './complementary';
import { evidentSlip, withoutMyriads } from './evident';
import type { ToldFigure } from './figure';
import { goesOn } from './goes-on';
import { isAccused, isHeld, sentencesOf } from './hold';
import { type List, listBehind, listBehindBracket } from './list';
import { slipInNext } from './next-sentence';
import type { Sentence } from './sentence';
import { sum } from './sum';
import type { NarrativeToken } from './tokens';
import { toldParts } from './told-parts';
import { checkTotalBehind } from './total-behind';
import type { NarrativeCheck } from './types';
import { isAlike } from './units';
import { codeOf, pattern } from './word-classes';
import { isWithinOuter, isWrong, slipOf } from './wrong-list';

const FIGURE = codeOf('figure');
/** A sum that no word announces is told only of numbers that no chance adds up. */
const NO_CHANCE = 10;

/** The lists of a text, and what came of their sums. */
export interface Parted {
  readonly lists: readonly List[];
  /** Figures that a list which adds up explains. */
  readonly explained: ReadonlySet<NarrativeToken>;
  readonly checks: readonly NarrativeCheck[];
}

/**
 * Sums what numbers are broken down into. Some parts may be left unsaid, so a sum that falls short is none of the text's
 * errors unless its words say that these are all: `分别为`, a bracket, a last part `其他`.
 * @param claims what figures were claimed for: the tables break numbers down in their own way
 */
export function checkParts(text: Sentence, claims: readonly Claimed[]): Parted {
  const checks: NarrativeCheck[] = [];
  const explained = new Set<NarrativeToken>();
  const lists: List[] = [];
  // Of what is a part, the innermost list.
  const around = new Map<number, List>();
  const claimed = new Map(claims.filter(isHeld).map((one) => [one.token, one]));
  const bySentence = sentencesOf([...claimed.values()]);
  const { words, tokens } = text;
  for (let at = words.indexOf(FIGURE); at >= 0; at = words.indexOf(FIGURE, at + 1)) {
    const total = checkTotalBehind(text, at);
    const one = claimed.get(tokens[at] as NarrativeToken);
    if (total && (total.outcome === 'fail' || !one)) checks.push(total);
    for (const list of [listBehind(text, at), listBehindBracket(text, at)]) {
      if (!list) continue;
      const figures = list.items.map((item) => tokens[item]?.figure as ToldFigure);
      const whole = tokens[at]?.figure as ToldFigure;
      // Without a word that says so, what is counted otherwise is no part.
      const alike = list.opened || figures.every((part) => isAlike(part, whole));
      const exact = alike ? exactly(figures, whole, list) : undefined;
      if (list.opened || (exact !== undefined && !isByChance(text, list, whole.value, exact)))
        lists.push(list);
      for (const item of list.opened ? list.items : []) around.set(item, list);
      // `制发6件，废止6件。清查出问题0个`: one number that is another by chance explains nothing.
      const some = figures.slice(0, exact ?? 0).filter(({ value }) => value > 0);
      if (exact !== undefined && (list.opened || some.length > 1)) {
        const parts = list.items.slice(0, exact).map((item) => tokens[item] as NarrativeToken);
        // Parts that the table knows all of are held against it.
        if (!parts.every((part) => claimed.has(part)))
          for (const part of parts) explained.add(part);
      }
      const ways = exact === undefined ? checkWays(text, list, claims) : null;
      if (ways) {
        checks.push(ways);
        continue;
      }
      if (isTold(text, list, exact, claimed, bySentence)) continue;
      const check = checkList(text, list, exact, around.get(at));
      if (check) checks.push(check);
    }
  }
  return { lists, explained, checks };
}

/** Whether the table says all there is to be said of a list: its parts are of the table's own kinds, which may overlap. */
function isTold(
  text: Sentence,
  list: List,
  exact: number | undefined,
  claimed: ReadonlyMap<NarrativeToken, Claimed>,
  bySentence: ReadonlyMap<Sentence, readonly Claimed[]>,
): boolean {
  const { words, tokens } = text;
  const { items, sure, whole } = list;
  const counted = items.slice(0, exact ?? sure);
  const known = counted.flatMap((item) => claimed.get(tokens[item] as NarrativeToken) ?? []);
  if (exact !== undefined) return known.length === counted.length;
  // What contradicts the table was told of.
  const total = claimed.get(tokens[whole] as NarrativeToken);
  const isOwn = (one: Claimed): boolean => isAccused(one, bySentence.get(one.sentence) ?? []);
  if (known.some(isOwn) || (total && isOwn(total))) return true;
  // The ways in which requests came are none of the table's.
  if (total && isByWays(text, list, total)) return false;
  // No part is more than its whole, whatever the table says of the others.
  if (isMoreThanWhole(tokens, list)) return false;
  // Where the number is none of the table's, a few parts that look like the table's are none either.
  if (known.length === 0 || (!total && known.length * 2 <= counted.length)) return false;
  const isOfOneKind = known.every(
    ({ rule, kind }) => rule === known[0]?.rule && kind[0] === known[0]?.kind[0],
  );
  const others = words.slice(items[0], items[sure - 1]);
  // `规范性文件7条、其他文件546条`: the last part is what the table does not know.
  const last = words.slice((items[sure - 2] ?? whole) + 1, items[sure - 1]);
  if (!total && last.includes(codeOf('remaining')) && known.every(agrees)) return false;
  return (
    !isOfOneKind ||
    known.length < 2 ||
    pattern`[way concerning ground applicant close receive]`.test(others)
  );
}

/** Whether one of a list's parts alone is more than its whole. */
function isMoreThanWhole(tokens: readonly NarrativeToken[], list: List): boolean {
  const whole = tokens[list.whole]?.figure;
  return (
    list.opened &&
    list.items.slice(0, list.sure).some((item) => {
      const part = tokens[item]?.figure;
      return part && whole && isAlike(part, whole) && part.least > whole.most;
    })
  );
}

function checkList(
  text: Sentence,
  list: List,
  exact: number | undefined,
  outer: List | undefined,
): NarrativeCheck | null {
  const { tokens } = text;
  const whole = tokens[list.whole]?.figure as ToldFigure;
  const slip = exact === undefined ? slipIn(text, list) : goesOn(text, list, exact, outer);
  if (
    !list.opened &&
    slip === undefined &&
    (exact === undefined || isByChance(text, list, whole.value, exact))
  )
    return null;
  const count = slip ?? exact ?? list.sure;
  if (count < 2) return null;
  const parts = list.items.slice(0, count).map((item) => tokens[item]?.figure as ToldFigure);
  const holds = slip === undefined && (exact !== undefined || isWithin(list, parts, whole));
  if (!holds && slip === undefined && !isWrong(text, list, outer)) return null;
  if (!holds && outer && isWithinOuter(text, list, outer, count)) return null;
  return toldParts(text, list.whole, list.items.slice(0, count), holds);
}

/** How many parts a list has that a slip in one figure broke. */
function slipIn(text: Sentence, list: List): number | undefined {
  return (
    slipOf(text, list) ??
    evidentSlip(text, list) ??
    slipInNext(text, list) ??
    complementary(text, list) ??
    withoutMyriads(text, list)
  );
}

/** Whether rounded parts may make their number. */
function isWithin(list: List, parts: readonly ToldFigure[], whole: ToldFigure): boolean {
  const least = sum(parts.map((part) => part.least));
  const most = sum(parts.map((part) => part.most));
  return list.doubtful.size === 0 && least <= whole.most && most >= whole.least;
}

/** `网络20件，信函15件，当面5件`: small numbers in a row may add up by chance; a new sentence sets the first apart. */
function isByChance(text: Sentence, list: List, value: number, parts: number): boolean {
  // All the ways in which requests came, and no other, are no chance.
  if (parts === list.sure && areWays(text, list)) return false;
  const { words } = text;
  const apart = /[。:]/.test(words.slice(list.whole, list.items[0]));
  return value < NO_CHANCE || (parts < 3 && !apart);
}

/** How many of the parts, from the first on, make the whole to the figure; those that `、` joins go together. */
function exactly(
  figures: readonly ToldFigure[],
  whole: ToldFigure,
  list: List,
): number | undefined {
  if (whole.least !== whole.most) return undefined;
  // Behind all that is left of it, and the end of its sentence, others may make the number by chance.
  const last = list.restAt >= 0 && list.restAt < list.reach ? list.reach : figures.length;
  const earliest = list.opened && list.rank === 1 ? Math.max(1, list.sure - 1) : 1;
  let all = 0;
  for (const [i, { value, least, most }] of figures.slice(0, last).entries()) {
    if (least !== most) return undefined;
    all += value;
    if (i >= earliest && sum([all]) === whole.value) return i + 1;
  }
  return undefined;
}
