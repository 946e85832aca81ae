import type { Block } from '../page/blocks';
import { readFigure } from '../table/figure';
import type { Grid } from '../table/grid';
import { firstYear } from '../text/numerals';
import { foldSpace, lineInOneWidth } from '../text/space';

/** Which of two figures in one cell is the report's own. */
type Own = 'first' | 'second';

/** A longer line tells no cell's make-up. */
const NOTE = 80;
const THIS = '(?:本|今|当)(?:年|期)';
const LAST = '(?:上|去)一?(?:年|期)';
const INSIDE = /括号(?:内|中|里)[^。;,]{0,8}/;
const OUTSIDE = /括号(?:外|前)[^。;,]{0,8}/;
const PAIR = new RegExp(`(${THIS}|${LAST})[^。;,(/]{0,6}[(/](${THIS}|${LAST})`);
/** `196(201)`, `(201)196` and `196/201`: the figure that stands first or outside, and the other one. */
const TWO = [
  /^(?<first>[\d.,]+|[-—]) ?(?:\( ?(?<inside>[\d.,]+|[-—/]) ?\)|\/ ?(?<behind>[\d.,]+|[-—]))$/,
  /^\( ?(?<inside>[\d.,]+|[-—/]) ?\) ?(?<first>[\d.,]+|[-—])$/,
];
/** `196 上年201`, `本年:196 上年:201`. */
const SAID = new RegExp(
  `^(?:${THIS}(?:同期)?[:为]? ?)?(?<own>[\\d.,]+|[-—]) ?(?:件|条)?[,;(]? ?${LAST}(?:同期)?[:为]? ?(?:[\\d.,]+|[-—])(?:件|条)? ?\\)?$`,
);

/** `1上年2`: cells that are no longer say less. */
const SHORTEST = 3;

/** True of a figure with a word on last year: 上年结转 alone is a row's label. */
const saysYears = (text: string): boolean =>
  text.length > SHORTEST &&
  text.length < NOTE &&
  (text.includes('上') || text.includes('去')) &&
  /\d/.test(text);
/** So many cells must hold two for the note to be of them. */
const ENOUGH = 3;

/**
 * What a page says of cells that print this year's figure and last year's: `括号内为上年数`, `上年数（本年数）`. Null where it says nothing.
 * @param year the report's own, if known
 */
export function ownOfTwo(blocks: readonly Block[], year: number | null): Own | null {
  for (const block of blocks) {
    const lines = block.kind === 'table' ? noteRows(block.grid) : [block.text];
    for (const text of lines) {
      if (text.length > NOTE || !/[括/／]|年.*[（(]/.test(text)) continue;
      const told = toldBy(lineInOneWidth(text), year);
      if (told) return told;
    }
  }
  return null;
}

/** Cells at either end of a table among which a note may be. */
const AT_THE_ENDS = 3;

/** Texts of a table that may be a note: its caption, its first cells and its last. */
const noteRows = (grid: Grid | null): readonly string[] =>
  grid
    ? [grid.caption, ...grid.texts.slice(0, AT_THE_ENDS), ...grid.texts.slice(-AT_THE_ENDS)]
    : [];

function toldBy(text: string, year: number | null): Own | null {
  const inside = whoseIn(INSIDE.exec(text)?.[0], year);
  if (inside) return inside === 'own' ? 'second' : 'first';
  const outside = whoseIn(OUTSIDE.exec(text)?.[0], year);
  if (outside) return outside === 'own' ? 'first' : 'second';
  const [, first, second] = PAIR.exec(text) ?? [];
  const whose = [whoseIn(first, year), whoseIn(second, year)];
  if (whose[0] === 'own' && whose[1] === 'other') return 'first';
  return whose[0] === 'other' && whose[1] === 'own' ? 'second' : null;
}

function whoseIn(text: string | undefined, year: number | null): 'own' | 'other' | null {
  if (text === undefined) return null;
  if (new RegExp(THIS).test(text)) return 'own';
  if (new RegExp(LAST).test(text)) return 'other';
  const named = firstYear(text);
  return named > 0 && year !== null ? (named === year ? 'own' : 'other') : null;
}

/** The grid with the report's own figure alone in each cell that holds two; one figure alone may then be either. */
export function withOwnOfTwo(grid: Grid, own: Own | null): Grid {
  if (!own && !grid.texts.some(saysYears)) return grid;
  let count = 0;
  const texts = grid.texts.map((text) => {
    const one = text.length < NOTE ? ownIn(lineInOneWidth(foldSpace(text)), own) : undefined;
    if (one !== undefined) {
      count++;
      return one;
    }
    const isAlone = own === 'second' && readFigure(text).kind === 'number';
    return isAlone && Number(text) !== 0 ? `（${text.trim()}）` : text;
  });
  return count < ENOUGH ? grid : { ...grid, texts };
}

function ownIn(text: string, own: Own | null): string | undefined {
  const said = SAID.exec(text)?.groups?.own;
  if (said !== undefined || !own) return said;
  for (const pattern of TWO) {
    const { first, inside, behind } = pattern.exec(text)?.groups ?? {};
    if (first !== undefined) return own === 'first' ? first : (inside ?? behind);
  }
  return undefined;
}
