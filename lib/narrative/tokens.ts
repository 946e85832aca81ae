import { readFigure, readFilledIn, type ToldFigure } from './figure';
import { isDigit } from './fold';
import { firstLetters, type Word, wordAt } from './lexicon';
import { readNumber } from './numbers';
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
/** `不存在结转情况`: with these behind it, it says that there was none, and not that some information did not exist. */
const NONE_OF =
  /不存在(?=(?:有关|因|任何|上年|下年|上一年|下一年)*(?:结转|顺延|不予公开|部分公开|行政|被|复议|诉讼|收费|(?:政府)?信息公开(?:类|方面|工作|的)*(?:行政|复议|诉讼|收费)))/y;
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
/** Behind a part of the body's: that this is what information is about. */
const ON_THEM = /(?:工作)?(?:动态|履职|权责|权力|职责|概况|新闻|清单|预算|决算)/y;
/** Requests that go by the name of letters. */
const LETTERS = /申请(?:公开)?信件|结转信件/;

function isBody(text: string, at: number): boolean {
  return (
    BODY.test(text.slice(Math.max(0, at - 2), at + 1)) && !NO_BODY.includes(text[at + 1] ?? '。')
  );
}

let opening: Uint8Array | undefined;

/** Whether a token may begin with a letter, by its code; with most letters of a text none does. */
function openings(): Uint8Array {
  const codes = new Uint8Array(0x10000);
  const others = `《0123456789转局厅委中不无许处强${MARKS.join('')}${[...NUMERALS, ...JOINS].join('')}`;
  for (const letter of [...others, ...firstLetters()]) codes[letter.charCodeAt(0)] = 1;
  return codes;
}

/** Parts a folded text into its words and figures. */
export function tokenize(text: string, year: number | null): NarrativeToken[] {
  const tokens: NarrativeToken[] = [];
  const short = shortNames(text);
  opening ??= openings();
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
    if (opening[text.charCodeAt(i)] === 0) {
      if (gap < 0) gap = i;
      i++;
      continue;
    }
    const letter = text[i] as string;
    if (PUNCTUATION.has(letter)) {
      const filled = letter === '(' ? readFilledIn(text, i) : null;
      if (filled) push('figure', i, i + filled.length, '', filled);
      else push(letter as Mark, i, i + 1);
      i += filled?.length ?? 1;
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
    if (letter === '不' && matchAt(NONE_OF, text, i)) {
      push('none', i, i + 3);
      i += 3;
      continue;
    }
    // `无法人申请`: there was none, and nothing that could not be done.
    if (letter === '无' && text.startsWith('法人', i + 1)) {
      push('none', i, i + 1);
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

/**
 * `审计计划1条`, `计划类信息`: a plan that was published, not what is to come; `街道履职事项清单15条`, `乡镇动态8条`: what was told of them, not what
 * they did.
 */
function isNoun({ text: word, kind }: Word, text: string, at: number): boolean {
  if (kind === 'scope' && matchAt(ON_THEM, text, at + word.length)) return true;
  const next = text[at + 2] ?? '。';
  return word === '计划' && (isDigit(next) || '类信书等、'.includes(next));
}
