import { holdsFigures, mentionsTotals } from '../table/totals';
import type { Sought } from '../text/parted-words';
import { isBlank, parted } from '../text/space';
import { isWrittenIn } from '../text/written-in';
import type { TableLook } from './blocks';
import { firstElementOf, nextElementOf, tagOf } from './nodes';

/** A table of so few cells lays out a page; its text is read as text. */
const LAYOUT_CELLS = 3;
const SCRAP = 100;
/** A table with tables inside is read as a table as well when it has this many cells of its own. */
const OWN_CELLS = 20;
/** A table whose cells hold more text than this on average holds prose. */
const PROSE = 150;
/** A portal's table of particulars is short. */
const PARTICULARS = 3000;
/** A table without words of the form may be a piece of one that was cut only if it has less than so many letters. */
export const PIECE = 3000;
/** A letter of each of them: most tables hold none. */
const PARTICULARS_HINT = /[构关位源]/;
const PARTICULARS_WORDS = new RegExp(
  '发布机构 发布机关 发文机构 发文机关 公开机构 公开机关 制发机构 制发机关 发布单位 编制单位 信息来源'
    .split(' ')
    .map(parted)
    .join('|'),
);

/** A table that holds data, as far as its whole text tells. */
export interface SeenTable extends TableLook {
  /** Tables stand in its cells. */
  readonly nested: boolean;
}

/**
 * Looks at a table.
 * @returns it, if it holds data, and whether its cells are to be read as text, too
 */
export function lookAtTable(
  element: Element,
  words: Sought,
): { readonly table: SeenTable | null; readonly isText: boolean } {
  const nested = element.getElementsByTagName('table').length > 0;
  const cells =
    element.getElementsByTagName('td').length + element.getElementsByTagName('th').length;
  const text = element.textContent ?? '';
  const taken = (isText: boolean) => ({ table: { nested, ...lookAt(text, words) }, isText });
  const none = { table: null, isText: true };
  if (nested) return cells >= OWN_CELLS && hasOwnCells(element) ? taken(true) : none;
  // Or it is the last line of a table that a page break cut off.
  if (cells <= LAYOUT_CELLS) return cells > 1 && text.length < SCRAP ? taken(true) : none;
  if (text.length > PROSE * cells && !isWrittenIn(text, words)) return none;
  return taken(false);
}

/** What a table's whole text tells of it. */
export function lookAt(text: string, words: Sought): TableLook {
  const totals = mentionsTotals(text);
  return {
    likely: isWrittenIn(text, words),
    totals,
    // Asked only of tables without the word.
    figures: !totals && holdsFigures(text),
    size: text.length,
    isBlank: isBlank(text),
    particulars:
      text.length <= PARTICULARS && PARTICULARS_HINT.test(text) && PARTICULARS_WORDS.test(text),
  };
}

function hasOwnCells(table: Element): boolean {
  let count = 0;
  const countIn = (row: Element): boolean => {
    // A form in a row's place is no row.
    if (tagOf(row) === 'TR') count += row.childElementCount;
    return count >= OWN_CELLS;
  };
  let part = table.firstElementChild;
  while (part) {
    const tag = tagOf(part);
    if (tag === 'TR') {
      if (countIn(part)) return true;
    } else {
      let row = firstElementOf(part, tag);
      while (row) {
        if (countIn(row)) return true;
        row = nextElementOf(row, tagOf(row));
      }
    }
    part = nextElementOf(part, tag);
  }
  return false;
}
