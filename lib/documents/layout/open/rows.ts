import type { Box } from '../page';
import type { LinePart } from '../parts';
import { isFigure, type Word } from '../words';
import { type Band, inBand } from './bands';

/** A row: its words by columns, a line each. */
export type OpenRow = readonly (readonly Word[])[];

/** A line with a figure beside other words has a row of its own; others hold what of a cell's words found no room in that line. */
export const hasRow = ({ words }: LinePart): boolean =>
  words.length > 1 && words.some(({ text }) => isFigure(text) && /\d/.test(text));

/** A cell of several lines has its middle as near its row's, in parts of a letter. */
const MIDDLE = 0.12;
/** Lines of a cell follow one another so closely. */
const FOLLOWS = 2.2;

/**
 * The rows of what stands between two rules. Where several do, cells of more than a line are told by how all cells of their column
 * stand to their rows: at their middles, from their tops or to their bottoms.
 * @returns null where there is doubt
 */
export function rowsIn(lines: readonly LinePart[], columns: readonly Band[]): OpenRow[] | null {
  const anchors = lines.filter(hasRow);
  if (anchors.length === 0) return null;
  const byColumn = columns.map((column) => {
    const own = lines.map((line) => wordIn(line, column));
    if (own.some((word) => word === undefined)) return null;
    const words = own as (Word | null)[];
    if (anchors.length === 1) return [words.flatMap((word) => word ?? [])];
    return cellsOf(
      lines.map((line, at) => ({
        word: words[at] ?? null,
        middle: anchors.includes(line) ? middleOf(line.box) : null,
      })),
    );
  });
  if (byColumn.some((cells) => cells === null)) return null;
  return anchors.map((_, row) => byColumn.map((cells) => cells?.[row] ?? []));
}

/** What a line has in a column: one word, or several of a text; undefined where it has figures beside one another. */
function wordIn(line: LinePart, column: Band): Word | null | undefined {
  const words = inBand(column, line.words);
  const [first] = words;
  if (!first || words.length === 1) return first ?? null;
  if (words.some(({ text }) => isFigure(text))) return undefined;
  const right = Math.max(...words.map(({ x, width }) => x + width));
  return { ...first, text: words.map(({ text }) => text).join(' '), width: right - first.x };
}

const middleOf = ({ y, height }: Box): number => y + height / 2;

interface Fragment {
  readonly word: Word | null;
  /** Where the middle of its line lies, if that has a row of its own. */
  readonly middle: number | null;
}

/** A column's cells, row by row. */
function cellsOf(fragments: readonly Fragment[]): Word[][] | null {
  const own: (Word | null)[] = [];
  const middles: number[] = [];
  /** What stands before each row's own line, and behind the last one's. */
  const between: Word[][] = [[]];
  for (const { word, middle } of fragments) {
    if (middle !== null) {
      own.push(word);
      middles.push(middle);
      between.push([]);
    } else if (word && isFigure(word.text)) return null;
    else if (word) between.at(-1)?.push(word);
  }
  if (between.every((words) => words.length === 0)) return own.map((word) => (word ? [word] : []));
  const found = [
    fromTop(own, between),
    toBottom(own, between),
    inMiddle(own, between, middles),
  ].filter((one) => one !== null);
  return found.length === 1 ? (found[0] ?? null) : null;
}

type Between = readonly (readonly Word[])[];

function fromTop(own: readonly (Word | null)[], between: Between): Word[][] | null {
  if (between[0]?.length) return null;
  return checked(own.map((word, at) => [word, ...(between[at + 1] ?? [])]));
}

function toBottom(own: readonly (Word | null)[], between: Between): Word[][] | null {
  if (between.at(-1)?.length) return null;
  return checked(own.map((word, at) => [...(between[at] ?? []), word]));
}

/** A cell's lines are nearer to each other than to the next cell's, by this part of a letter. */
const NEARER = 0.08;

/** Cells of more than a line have their row's own, and their lines lie nearer to each other than to the cells around. */
function checked(cells: readonly (readonly (Word | null)[])[]): Word[][] | null {
  const isWhole = cells.every((words, at) => {
    if (words.length === 1) return true;
    if (words.some((word) => word === null) || !isClose(words)) return false;
    const [first, last] = [words[0] ?? null, words.at(-1) ?? null];
    const within = Math.max(...words.map((word, i) => stepTo(word, words[i + 1] ?? null) ?? 0));
    const around = [
      stepTo(cells[at - 1]?.filter(Boolean).at(-1) ?? null, first),
      stepTo(last, cells[at + 1]?.find(Boolean) ?? null),
    ];
    const size = first?.height ?? 0;
    return around.every((step) => step === null || step - within > size * NEARER);
  });
  return isWhole ? cells.map((words) => words.filter((word) => word !== null)) : null;
}

/** From one line to another of the same page; null where there is none. */
const stepTo = (from: Word | null, to: Word | null): number | null =>
  from && to && from.page === to.page ? to.y - from.y : null;

const isClose = (words: readonly (Word | null)[]): boolean =>
  words.every((word, at) => {
    const next = words[at + 1];
    return !word || !next || (next.page === word.page && next.y - word.y < word.height * FOLLOWS);
  });

/** As many lines stand below a row's middle as above it. */
function inMiddle(
  own: readonly (Word | null)[],
  between: Between,
  middles: readonly number[],
): Word[][] | null {
  const cells: Word[][] = [];
  let above = [...(between[0] ?? [])];
  for (const [at, word] of own.entries()) {
    const next = between[at + 1] ?? [];
    if (next.length < above.length) return null;
    const below = next.slice(0, above.length);
    const words = [...above, ...(word ? [word] : []), ...below];
    if (!isClose(words) || !isAt(words, middles[at] ?? 0)) return null;
    cells.push(words);
    above = next.slice(below.length);
  }
  return above.length === 0 ? cells : null;
}

function isAt(words: readonly Word[], middle: number): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length === 1) return true;
  return Math.abs((middleOf(first) + middleOf(last)) / 2 - middle) < first.height * MIDDLE;
}
