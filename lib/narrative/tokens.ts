import { readFigure, type ToldFigure } from './figure';
import { isDigit } from './fold';
import { firstLetters, type Word, wordAt } from './lexicon';
import { shortNames } from './short-names';
import type { WordClass } from './word-classes';

/** A piece of a sentence: a word, a figure, or a mark of punctuation, which is its own kind. */
export interface NarrativeToken {
  readonly kind: WordClass | Mark;
  readonly start: number;
  readonly end: number;
  /** Key of the row or column that the word names. */
  readonly key: string;
  readonly figure: ToldFigure | null;
}

const MARKS = [',', ';', '。', '(', ')', '、', ':'] as const;
/** A mark that parts what is said, in one width. */
export type Mark = (typeof MARKS)[number];
const PUNCTUATION: ReadonlySet<string> = new Set(MARKS);
/** Whether a token is such a mark. */
export function isMark(kind: string): kind is Mark {
  return PUNCTUATION.has(kind);
}

const NUMERALS = new Set('一二两三四五六七八九十百千零');
/** `零结转`, `行政复议零发生`: with these behind it, 零 is a negation. */
const NO = /零(?:结转|发生|复议|诉讼|申请|收费)/y;
/** A body by its name, which is not the whole county; not 我局, 布局, 国务院办公厅, 市委. */
const BODY = /[\u4e00-\u9fff]{2}(?<![我本该全各布格当结年月公])[局厅]$|(?:卫健|发改|国资|经信)委$/;
/** Behind 局 it is another word: 局面, 局部. */
const NO_BODY = '面势部限';
/** A government that its office is named together with. */
const WITH_ITS = /政府[、和及与](?:其|本?[省市区县]?(?:人民)?政府)?$/;
/** With these behind it, 办 is a verb. */
const HANDLES = '理结复毕件';
/** Joins two nouns as `、` does. */
const JOINS = new Set(['和', '及', '与', '或']);
/** A bracket that closes farther off is none of a title. */
const LONGEST_TITLE = 80;
/** Requests that go by the name of letters. */
const LETTERS = /申请(?:公开)?信件|结转信件/;
const YEAR = /(20\d\d)(?:年度?(以来)?|-|—)/y;
const YEARS = /20\d\d年?度?[-—~至到]{1,2}20\d\d年度?/y;
const DATE = /\d{1,2}月(?:份|\d{1,2}日|底|末)?|\d{1,2}日/y;
const AS_OF = /截[至止到](?:20\d\d年)?$/;
const MONTHS = /\d{1,2}(?:月份?)?[-—至到]\d{1,2}月份?/y;

/** The kind of a year that is mentioned. */
function yearKind(mentioned: number, year: number | null): WordClass {
  if (year === null || mentioned === year) return 'thisYear';
  if (mentioned === year - 1) return 'lastYear';
  return mentioned === year + 1 ? 'nextYear' : 'otherYear';
}

function isBody(text: string, at: number): boolean {
  return (
    BODY.test(text.slice(Math.max(0, at - 2), at + 1)) && !NO_BODY.includes(text[at + 1] ?? '。')
  );
}

/** Parts a folded text into its words and figures. */
export function tokenize(text: string, year: number | null): NarrativeToken[] {
  const tokens: NarrativeToken[] = [];
  const short = shortNames(text);
  begins ??= beginnersOf();
  const beginners = begins;
  let gap = -1;
  // Where the next title ends: looked for once, not from each opening bracket.
  let closing = -1;
  const push = (
    kind: NarrativeToken['kind'] | null,
    start: number,
    end: number,
    key = '',
    figure: ToldFigure | null = null,
  ) => {
    if (gap >= 0) tokens.push({ kind: 'other', start: gap, end: start, key: '', figure: null });
    gap = -1;
    if (kind) tokens.push({ kind, start, end, key, figure });
  };
  for (let i = 0; i < text.length; ) {
    const letter = text[i] as string;
    if (!beginners.has(letter)) {
      if (gap < 0) gap = i;
      i++;
      continue;
    }
    if (PUNCTUATION.has(letter)) {
      push(letter as Mark, i, i + 1);
      i++;
      continue;
    }
    if (letter === '《') {
      // What a title names is not told.
      if (closing < i) closing = text.indexOf('》', i);
      if (closing < 0) closing = Number.POSITIVE_INFINITY;
      if (closing < i + LONGEST_TITLE) {
        if (gap < 0) gap = i;
        i = closing + 1;
        continue;
      }
    }
    if (isDigit(letter)) {
      i = readNumber(text, i, year, push, () => {
        if (gap < 0) gap = i;
      });
      continue;
    }
    if (NUMERALS.has(letter)) {
      const figure = readFigure(text, i);
      if (figure) {
        push('figure', i, i + figure.length, '', figure);
        i += figure.length;
        continue;
      }
    }
    const key = short.get(i);
    if (key !== undefined) {
      push('decision', i, i + 2, key);
      i += 2;
      continue;
    }
    if (letter === '零' && matchAt(NO, text, i)) {
      push('none', i, i + 1);
      i++;
      continue;
    }
    // `转2025年办理`.
    if (letter === '转' && isDigit(text[i + 1])) {
      push('carry', i, i + 1);
      i++;
      continue;
    }
    if ('局厅委'.includes(letter) && isBody(text, i)) {
      push('scope', i, i + 1, text.slice(i - 2, i + 1));
      i++;
      continue;
    }
    // `720件中，`: what follows is among them.
    if (letter === '中' && ',:'.includes(text[i + 1] ?? '。') && follows(tokens, i, 'figure')) {
      push('among', i, i + 1);
      i++;
      continue;
    }
    const word = wordAt(text, i);
    if (word && isWithItsOffice(text, i, word.text)) {
      // `市政府及其办公室` are all of it.
      push(null, i, i + word.text.length);
      i += word.text.length;
      continue;
    }
    if (word?.text === '政府办' && HANDLES.includes(text[i + 3] ?? '。')) {
      // `县人民政府办理申请37件` is not what its office does.
      push(null, i, i + 2);
      i += 2;
      continue;
    }
    if (word?.text === '信件' && LETTERS.test(text)) {
      // `依申请公开信件`: here they are requests, and go by that name.
      push(null, i, i + 2);
      i += 2;
      continue;
    }
    if (word?.text === '办件' && follows(tokens, i, 'request')) {
      // `依申请公开办件1件` are requests.
      push(null, i, i + 2);
      i += 2;
      continue;
    }
    if (word && word.kind !== 'other' && !isNoun(word, text, i)) {
      push(word.kind === 'filler' ? null : word.kind, i, i + word.text.length, word.key);
      i += word.text.length;
    } else if (!word && JOINS.has(letter)) {
      push('、', i, i + 1);
      i++;
    } else {
      if (gap < 0) gap = i;
      i += word?.text.length ?? 1;
    }
  }
  push(null, text.length, text.length);
  return tokens;
}

/** Letters with which something may begin that is more than a letter; most letters of a text are none. */
let begins: ReadonlySet<string> | undefined;

const beginnersOf = (): ReadonlySet<string> =>
  new Set([...MARKS, ...NUMERALS, ...JOINS, ...'0123456789《转局厅委中许处强', ...firstLetters()]);

/** Whether a sticky pattern fits at an offset. */
function matchAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Whether an office is named together with its government. */
function isWithItsOffice(text: string, at: number, word: string): boolean {
  const office = text.startsWith('政府办公室', at) ? at + 2 : at;
  if (word !== '办公室' && (word !== '政府办' || office === at)) return false;
  return WITH_ITS.test(text.slice(Math.max(0, office - 8), office));
}

/** Whether the last token, right before an offset, is of a kind. */
function follows(tokens: readonly NarrativeToken[], at: number, kind: WordClass): boolean {
  const last = tokens.at(-1);
  return last?.kind === kind && last.end === at;
}

/** `审计计划1条`, `计划类信息`: a plan that was published, not what is to come. */
function isNoun({ text: word }: Word, text: string, at: number): boolean {
  const next = text[at + 2] ?? '。';
  return word === '计划' && (isDigit(next) || '类信书等、'.includes(next));
}

type Push = (
  kind: NarrativeToken['kind'] | null,
  start: number,
  end: number,
  key?: string,
  figure?: ToldFigure | null,
) => void;

/** Reads a year, a date or a figure; gives where it ends. */
function readNumber(
  text: string,
  start: number,
  year: number | null,
  push: Push,
  skip: () => void,
): number {
  const at = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = start;
    return pattern.exec(text);
  };
  const months = at(MONTHS);
  if (months) {
    // January to December is the year.
    push(/^1\D+12月/.test(months[0]) ? null : 'period', start, start + months[0].length);
    return start + months[0].length;
  }
  const years = at(YEARS);
  if (years) {
    push('period', start, start + years[0].length);
    return start + years[0].length;
  }
  const named = at(YEAR);
  if (named) {
    const kind = yearKind(Number(named[1]), year);
    // `2024年以来` is that year, if it has come to its end; of an earlier one it is a longer time.
    const length = named[0].length - (kind === 'thisYear' ? 0 : (named[2]?.length ?? 0));
    push(kind, start, start + length);
    return start + length;
  }
  const date = at(DATE);
  if (date) {
    // A month alone is a part of the year, a day only says until when.
    // By the end of December it is over.
    const isWhole =
      date[0].startsWith('12月') && AS_OF.test(text.slice(Math.max(0, start - 8), start));
    push(/月份?$/.test(date[0]) && !isWhole ? 'period' : null, start, start + date[0].length);
    return start + date[0].length;
  }
  const figure = readFigure(text, start);
  if (figure) {
    push('figure', start, start + figure.length, '', figure);
    return start + figure.length;
  }
  skip();
  let end = start;
  while (isDigit(text[end]) || text[end] === '.' || text[end] === ',' || text[end] === '-') end++;
  return end;
}
