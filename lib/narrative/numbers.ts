import { readFigure, type ToldFigure } from './figure';
import { isDigit } from './fold';
import type { WordClass } from './word-classes';

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

/** Takes a token, as soon as what it is has been told. */
type Push = (
  kind: WordClass | null,
  start: number,
  end: number,
  key?: string,
  figure?: ToldFigure | null,
) => void;

/** Reads a year, a date or a figure; gives where it ends. */
export function readNumber(
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
