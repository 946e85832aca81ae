import type { Figure } from './figure';
import { isAlike, type List, listBehind } from './list';
import { checkOf, phraseOf, type Sentence } from './sentence';
import type { Token } from './tokens';
import type { NarrativeCheck } from './types';
import { codeOf } from './word-classes';

const FIGURE = codeOf('figure');
/** A sum that no word announces is told only of numbers that no chance adds up. */
const NO_CHANCE = 10;
/** Part of a number by which the sum of its parts may differ and still be meant. */
const SLIP = 0.15;
/** Words before a number that are looked at. */
const SENTENCE = 300;

/** The lists of a text, and what came of their sums. */
export interface Parted {
  readonly lists: readonly List[];
  /** Figures that a list which adds up explains. */
  readonly explained: ReadonlySet<Token>;
  readonly checks: readonly NarrativeCheck[];
}

/**
 * Sums what numbers are broken down into. Some parts may be left unsaid, so a sum that falls short is none of the text's
 * errors unless its words say that these are all: `分别为`, a bracket, a last part `其他`.
 * @param claimed figures that were held against a table, which breaks them down in its own way
 */
export function checkParts(text: Sentence, claimed: ReadonlySet<Token>): Parted {
  const checks: NarrativeCheck[] = [];
  const explained = new Set<Token>();
  const lists: List[] = [];
  const { words, tokens } = text;
  for (let at = words.indexOf(FIGURE); at >= 0; at = words.indexOf(FIGURE, at + 1)) {
    const list = listBehind(text, at);
    if (!list) continue;
    const figures = list.items.map((item) => tokens[item]?.figure as Figure);
    const whole = tokens[at]?.figure as Figure;
    // Without a word that says so, what is counted otherwise is no part.
    const alike = list.opened || figures.every((part) => isAlike(part, whole));
    const exact = alike ? exactly(figures, whole, list) : undefined;
    if (list.opened || (exact !== undefined && !isByChance(text, list, whole.value, exact)))
      lists.push(list);
    if (exact !== undefined) {
      const parts = list.items.slice(0, exact).map((item) => tokens[item] as Token);
      // Parts that the table knows all of are held against it.
      if (!parts.every((part) => claimed.has(part))) for (const part of parts) explained.add(part);
    }
    // Parts in the table's own kinds, which may overlap, are held against the table.
    const counted = list.items.slice(0, exact ?? list.sure);
    if (counted.length < 2) continue;
    const known = counted.filter((item) => claimed.has(tokens[item] as Token)).length;
    if (exact === undefined ? known > 0 : known === counted.length) continue;
    const check = checkList(text, list, exact);
    if (check) checks.push(check);
  }
  return { lists, explained, checks };
}

function checkList(text: Sentence, list: List, exact: number | undefined): NarrativeCheck | null {
  const { tokens } = text;
  const whole = tokens[list.whole]?.figure as Figure;
  if (!list.opened && (exact === undefined || isByChance(text, list, whole.value, exact)))
    return null;
  const count = exact ?? list.sure;
  if (count < 2) return null;
  const parts = list.items.slice(0, count).map((item) => tokens[item]?.figure as Figure);
  const least = sum(parts.map((part) => part.least));
  const most = sum(parts.map((part) => part.most));
  const holds = least <= whole.most && most >= whole.least;
  if (!holds && !isWrong(text, list, least, most)) return null;
  return checkOf(phraseOf(text, list.whole, list.items[count - 1] as number), {
    rule: 'text.enumeration',
    target: 'narrative',
    outcome: holds ? 'pass' : 'fail',
    expected: sum(parts.map((part) => part.value)),
    found: whole.value,
    reason: { kind: 'parts', parts: parts.map((part) => part.value).join(' + '), holds },
  });
}

/** `网络20件，信函15件，当面5件`: small numbers in a row may add up by chance; a new sentence sets the first apart. */
function isByChance({ words }: Sentence, list: List, value: number, parts: number): boolean {
  const apart = /[。:]/.test(words.slice(list.whole, list.items[0]));
  return value < NO_CHANCE || (parts < 3 && !apart);
}

/** Whether a sum that differs contradicts its whole, in whatever way the list is read. */
function isWrong(text: Sentence, list: List, least: number, most: number): boolean {
  const { words, tokens } = text;
  const whole = tokens[list.whole]?.figure as Figure;
  if (list.overlapping || isShown(text, list)) return false;
  // What stands behind it may belong to the list all the same.
  const all = list.items.map((item) => tokens[item]?.figure as Figure);
  const parts = all.slice(0, list.sure);
  // `4条，其中业务4条；动态51条`: behind a semicolon other matters may begin.
  if (list.rank > 2 && parts.some((part) => part.least > whole.most)) return false;
  if (parts[0]?.value === whole.value || withoutOwnParts(parts) === whole.value) return false;
  if (most < whole.least) return list.complete && sum(all.map((part) => part.most)) < whole.least;
  if (least <= whole.most) return false;
  // Behind `文件60件、通知30件，其中` nobody knows whether one or both are broken down; behind a full stop it may be
  // anything that the sentence told.
  const apart = words.slice(list.whole, list.items[0]).includes('。');
  if (least <= whole.most + toldBefore(text, list.whole, apart ? '。' : '。;,')) return false;
  // Behind `收到9件，结转1件，其中` the whole may be what both make, unless the sum is a slip of the last one.
  const told = toldBefore(text, list.whole, apart ? '。' : '。;');
  if (told === 0) return true;
  if (least > whole.most + told) return true;
  return least - whole.most <= whole.most * SLIP && parts.every((part) => part.least <= whole.most);
}

/** What the figures of a number's unit before it come to, back to one of the marks. */
function toldBefore({ words, tokens }: Sentence, at: number, marks: string): number {
  const whole = tokens[at]?.figure as Figure;
  let all = 0;
  for (let i = at - 1; i >= 0 && i > at - SENTENCE && !marks.includes(words[i] as string); i--) {
    const figure = tokens[i]?.figure;
    if (figure && isAlike(figure, whole)) all += figure.most;
  }
  return all;
}

/** Behind the last part as many letters are looked at. */
const FEW = 12;

/** `网站90条，公众号60条，同步转载`: the same thing may stand in several places. */
function isShown({ tokens, passage }: Sentence, list: List): boolean {
  const begin = tokens[list.whole]?.end ?? 0;
  const end = (tokens[list.items[list.sure - 1] ?? list.whole]?.end ?? 0) + FEW;
  return /同步|转载|重复|交叉/.test(passage.folded.text.slice(begin, end));
}

/** `甲类60条、文字20条、视频40条、乙类40条`: what a list comes to if a part is followed by parts of its own. */
function withoutOwnParts(parts: readonly Figure[]): number {
  let all = 0;
  for (let i = 0; i < parts.length; i++) {
    const own = parts[i]?.value ?? 0;
    all += own;
    let made = 0;
    for (let j = i + 1; j < parts.length && made < own; j++) {
      made += parts[j]?.value ?? 0;
      if (made === own && j > i + 1) i = j;
    }
  }
  return sum([all]);
}

function sum(values: readonly number[]): number {
  return Number(values.reduce((all, value) => all + value, 0).toPrecision(14));
}

/** How many of the parts, from the first on, make the whole to the figure; those that `、` joins go together. */
function exactly(figures: readonly Figure[], whole: Figure, list: List): number | undefined {
  if (whole.least !== whole.most) return undefined;
  const earliest = list.opened && list.rank === 1 ? Math.max(1, list.sure - 1) : 1;
  let all = 0;
  for (const [i, { value, least, most }] of figures.entries()) {
    if (least !== most) return undefined;
    all += value;
    if (i >= earliest && sum([all]) === whole.value) return i + 1;
  }
  return undefined;
}
