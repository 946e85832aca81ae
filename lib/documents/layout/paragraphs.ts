import { NUMERALS } from '../../text/numerals';
import type { Margins } from './columns';
import type { Content } from './document';
import type { LinePart } from './parts';

/** Letters of a line that may tell where the margins are. */
const PROSE = 16;
/** A line that ends so near the margin is full, in letters: a sign or a figure had no room. */
const FULL = 3;
/** Where a figure is broken, all of the room was taken. */
const TIGHT = 0.7;
/** A line that begins so near the margin is not indented. */
const INDENT = 0.8;
/** Lines of one paragraph lie no farther apart. */
const SPACED = 3;
/** Letters of one paragraph differ in size by so much. */
const SAME_SIZE = 0.08;

const ENDS = /[。！？；!?;：:]$/;
const BEGINS = new RegExp(
  `^(?:[${NUMERALS}]{1,3}[、.．]|[（(][${NUMERALS}\\d]{1,3}[)）]|\\d{1,2}[.．、](?!\\d)|第[${NUMERALS}]+[条章节])`,
);
/** A row of columns is no prose. */
const COLUMNS = /\S {3,}\S/;
const ENDS_IN_DIGIT = /\d$/;
const BEGINS_WITH_DIGIT = /^\d/;

/**
 * Lines of prose that one sentence runs over, put together by where they stand: the first is full, the next begins at the margin.
 * What stands by itself is a group of one.
 * @param isProse tells the lines that are neither titles nor headings
 */
export function grouped(
  content: readonly Content[],
  isProse: (line: LinePart) => boolean,
): Content[][] {
  const margins = marginsOf(content, isProse);
  const groups: Content[][] = [];
  for (const part of content) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isOne =
      group && last?.kind === 'line' && part.kind === 'line' && isProse(last) && isProse(part);
    if (isOne && margins && goesOn(last, part, margins)) group.push(part);
    else groups.push([part]);
  }
  return groups;
}

function marginsOf(
  content: readonly Content[],
  isProse: (line: LinePart) => boolean,
): Margins | null {
  const lines = content.filter(
    (part): part is LinePart =>
      part.kind === 'line' && isProse(part) && part.text.trim().length >= PROSE,
  );
  if (lines.length === 0) return null;
  return {
    left: Math.min(...lines.map(({ box }) => box.x)),
    right: Math.max(...lines.map(({ box }) => box.x + box.width)),
  };
}

function goesOn(line: LinePart, next: LinePart, margins: Margins): boolean {
  const { right } = line.column ?? margins;
  const { left } = next.column ?? margins;
  const { size, box } = line;
  const [text, more] = [line.text.trim(), next.text.trim()];
  if (Math.abs(next.size - size) > size * SAME_SIZE) return false;
  if (ENDS.test(text) || BEGINS.test(more) || COLUMNS.test(text) || COLUMNS.test(more))
    return false;
  const isBelow = next.box.page === box.page;
  if (isBelow && next.box.y - box.y > size * SPACED) return false;
  if (next.box.x - left > size * INDENT) return false;
  const room = right - (box.x + box.width);
  const isTorn = ENDS_IN_DIGIT.test(text) && BEGINS_WITH_DIGIT.test(more);
  return text.length >= PROSE && room <= size * (isTorn ? TIGHT : FULL);
}
