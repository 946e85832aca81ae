import { type Figure, readFigure } from './figure';
import { isDigit } from './fold';
import { wordAt } from './lexicon';

/** A piece of a sentence. Words that the lexicon does not know are `.`, figures `#`. */
export interface Token {
  readonly letter: string;
  readonly start: number;
  readonly end: number;
  /** Key of the row or column that the word names. */
  readonly key: string;
  readonly figure: Figure | null;
}

const PUNCTUATION = new Set([',', ';', '。', '(', ')', '、', ':']);
const NUMERALS = new Set('一二两三四五六七八九十百千');
/** A body by its name, which is not the whole county; not 我局, 布局, 国务院办公厅, 市委. */
const BODY = /[\u4e00-\u9fff]{2}(?<![我本该全各布格当结年月公])[局厅]$|(?:卫健|发改|国资|经信)委$/;
/** Behind 局 it is another word: 局面, 局部. */
const NO_BODY = '面势部限';
/** Joins two nouns as `、` does. */
const JOINS = new Set(['和', '及', '与', '或']);
const YEAR = /(20\d\d)(?:年度?|-|—)/y;
const DATE = /\d{1,2}月(?:份|\d{1,2}日|底|末)?|\d{1,2}日/y;
const MONTHS = /\d{1,2}(?:月份?)?[-—至到]\d{1,2}月份?/y;

/** A token's letter for a mention of a year: the one reported on, the one before, the one after, another. */
function yearLetter(mentioned: number, year: number | null): string {
  if (year === null || mentioned === year) return 'w';
  if (mentioned === year - 1) return 'p';
  return mentioned === year + 1 ? 'n' : 'Y';
}

function isBody(text: string, at: number): boolean {
  return (
    BODY.test(text.slice(Math.max(0, at - 2), at + 1)) && !NO_BODY.includes(text[at + 1] ?? '。')
  );
}

/** Parts a folded text into its words and figures. */
export function tokenize(text: string, year: number | null): Token[] {
  const tokens: Token[] = [];
  let gap = -1;
  const push = (
    letter: string,
    start: number,
    end: number,
    key = '',
    figure: Figure | null = null,
  ) => {
    if (gap >= 0) tokens.push({ letter: '.', start: gap, end: start, key: '', figure: null });
    gap = -1;
    if (letter !== '') tokens.push({ letter, start, end, key, figure });
  };
  for (let i = 0; i < text.length; ) {
    const letter = text[i] as string;
    if (PUNCTUATION.has(letter)) {
      push(letter, i, i + 1);
      i++;
      continue;
    }
    if (letter === '《') {
      // What a title names is not told.
      const end = text.indexOf('》', i);
      if (end > 0 && end < i + 80) {
        if (gap < 0) gap = i;
        i = end + 1;
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
        push('#', i, i + figure.length, '', figure);
        i += figure.length;
        continue;
      }
    }
    // `转2025年办理`.
    if (letter === '转' && isDigit(text[i + 1])) {
      push('c', i, i + 1);
      i++;
      continue;
    }
    if ('局厅委'.includes(letter) && isBody(text, i)) {
      push('s', i, i + 1, text.slice(i - 2, i + 1));
      i++;
      continue;
    }
    const word = wordAt(text, i);
    if (word && word.letter !== '.') {
      push(word.letter, i, i + word.text.length, word.key);
      i += word.text.length;
    } else if (!word && JOINS.has(letter)) {
      push('、', i, i + 1);
      i++;
    } else {
      if (gap < 0) gap = i;
      i += word?.text.length ?? 1;
    }
  }
  push('', text.length, text.length);
  return tokens;
}

type Push = (
  letter: string,
  start: number,
  end: number,
  key?: string,
  figure?: Figure | null,
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
    push(/^1\D+12月/.test(months[0]) ? '' : 'a', start, start + months[0].length);
    return start + months[0].length;
  }
  const named = at(YEAR);
  if (named) {
    push(yearLetter(Number(named[1]), year), start, start + named[0].length);
    return start + named[0].length;
  }
  const date = at(DATE);
  if (date) {
    // A month alone is a part of the year, a day only says until when.
    push(/月份?$/.test(date[0]) ? 'a' : '', start, start + date[0].length);
    return start + date[0].length;
  }
  const figure = readFigure(text, start);
  if (figure) {
    push('#', start, start + figure.length, '', figure);
    return start + figure.length;
  }
  skip();
  let end = start;
  while (isDigit(text[end]) || text[end] === '.' || text[end] === ',' || text[end] === '-') end++;
  return end;
}
