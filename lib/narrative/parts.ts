import type { Figure } from './figure';
import { checkOf, phraseOf, type Sentence } from './sentence';
import type { NarrativeCheck } from './types';
import { codeOf, pattern } from './word-classes';

const FIGURE = codeOf('figure');

/** How a number is broken down behind it: `，其中…`, `，分别为…`, `，…信息中，…`, or in a bracket. */
const OPENING = pattern`^[^,;。figure()]{0,3} [,:;]?[^,;。figure()]{0,6} ([among namely])|^\(`;
/** Words that begin another statement, so that what follows is no part. */
const ENDS = pattern`^[turn thisYear receive newly among namely otherYear period lastYear nextYear]`;

/**
 * Sums what a number is broken down into. Some parts may be left unsaid, so a sum that falls short is none of the
 * text's errors unless its words say that these are all: `分别为`, a bracket, a last part `其他`.
 * @param claimed figures that were held against a table, which breaks them down in its own way
 */
export function checkParts(sentence: Sentence, claimed: ReadonlySet<number>): NarrativeCheck[] {
  const checks: NarrativeCheck[] = [];
  const { words } = sentence;
  for (let at = words.indexOf(FIGURE); at >= 0; at = words.indexOf(FIGURE, at + 1)) {
    const opening = OPENING.exec(words.slice(at + 1, at + 16));
    if (opening) checks.push(...checkWhole(sentence, at, opening, claimed));
  }
  return checks;
}

function checkWhole(
  sentence: Sentence,
  at: number,
  opening: RegExpExecArray,
  claimed: ReadonlySet<number>,
): NarrativeCheck[] {
  const { words, tokens } = sentence;
  const whole = tokens[at]?.figure;
  if (!whole || whole.unit === '%') return [];
  if (pattern`compared [^,;。]*$`.test(words.slice(Math.max(0, at - 20), at))) return [];
  const bracket = opening[0] === '(';
  const begin = at + 1 + opening[0].length;
  const partly = bracket
    ? pattern`^[^,;figure]{0,3} among`.test(words.slice(begin, begin + 4))
    : opening[1] === codeOf('among');
  const { parts, ended } = partsOf(sentence, begin, bracket, whole.unit);
  // Parts in the table's own kinds, which may overlap, are held against the table.
  if (parts.length < 2 || parts.some((part) => claimed.has(part))) return [];
  const figures = parts.map((part) => tokens[part]?.figure ?? whole);
  // Where some parts make exactly the whole, what follows them is a statement of its own.
  const count = prefix(figures, whole) ?? figures.length;
  const counted = figures.slice(0, count);
  const last = parts[count - 1] as number;
  const least = sum(counted.map((figure) => figure.least));
  const most = sum(counted.map((figure) => figure.most));
  const value = sum(counted.map((figure) => figure.value));
  const rest = ended && pattern`remaining [^,;、figure]*$`.test(words.slice(begin, last));
  const complete = bracket ? ended && !partly : opening[1] === codeOf('namely') || rest;
  const told = {
    rule: 'text.enumeration' as const,
    target: 'narrative',
    expected: value,
    found: whole.value,
  };
  const shown = counted.map((figure) => figure.value).join(' + ');
  const phrase = phraseOf(sentence, at, last);
  if (least <= whole.most && most >= whole.least) {
    return [
      checkOf(phrase, {
        ...told,
        outcome: 'pass',
        reason: { kind: 'parts', parts: shown, holds: true },
      }),
    ];
  }
  if (least <= whole.most && !complete) return [];
  if (pattern`^[^figure]* concerning`.test(words.slice(at + 1, parts[0]))) return [];
  return [
    checkOf(phrase, {
      ...told,
      outcome: 'fail',
      reason: { kind: 'parts', parts: shown, holds: false },
    }),
  ];
}

/** The positions of a list's figures in the unit given, and whether the list was read to its end. */
function partsOf(
  { words, tokens }: Sentence,
  begin: number,
  bracket: boolean,
  unit: string,
): { parts: number[]; ended: boolean } {
  const parts: number[] = [];
  let depth = 0;
  let separator = '';
  let ended = true;
  let compared = false;
  for (let i = begin; i < words.length; i++) {
    const letter = words[i] as string;
    if (letter === '(') depth++;
    else if (letter === ')') {
      if (--depth < 0) break;
    } else if (depth > 0) continue;
    else if (letter === '。') break;
    else if (letter === ',' || letter === ';' || letter === '、') {
      compared = false;
      if (parts.length > 0) separator ||= letter;
      if (letter === ';' && separator !== ';' && parts.length > 0) break;
      // What begins with a verb of its own is no part of the list; a list in a bracket has an end.
      if (!bracket && parts.length > 0 && ENDS.test(words[i + 1] ?? '')) {
        ended = false;
        break;
      }
    } else if (letter === codeOf('compared') || letter === codeOf('share')) compared = true;
    else if (letter === FIGURE && !compared) {
      const figure = tokens[i]?.figure;
      if (figure?.unit === unit) parts.push(i);
      else if (figure && figure.unit !== '%') ended = false;
    }
  }
  return { parts, ended };
}

function sum(values: readonly number[]): number {
  return Number(values.reduce((all, value) => all + value, 0).toPrecision(14));
}

/** How many of the parts, from the first on, make the whole to the figure. */
function prefix(figures: readonly Figure[], whole: Figure): number | undefined {
  if (whole.least !== whole.most) return undefined;
  for (let count = 2; count < figures.length; count++) {
    const first = figures.slice(0, count);
    if (first.some((figure) => figure.least !== figure.most)) return undefined;
    if (sum(first.map((figure) => figure.value)) === whole.value) return count;
  }
  return undefined;
}
