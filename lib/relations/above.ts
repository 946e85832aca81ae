import type { Block, TableBlock, TextBlock } from '../page/blocks';
import { bareWords } from '../table/label';
import { NUMERALS } from '../text/numerals';
import { LONGEST_TABLE_TITLE, type PrintedTitle, type Titles } from './titles';
import { unitsOf } from './units';

/** What stands above a table: its title, its unit, or another table. */
export interface Above {
  readonly title: PrintedTitle | null;
  readonly units: readonly string[];
  /** Index of the block of a table above it with nothing of its own between, or -1. */
  readonly touches: number;
}

/** Lines above a table among which its title is looked for. */
const LINES = 8;
/** Most letters of a table that only lays out a line. */
const SCRAP = 100;

/** Looks up from a table to its title, or to whatever else comes first. */
export function lookAbove(blocks: readonly Block[], at: number, titles: Titles): Above {
  const units: string[] = [];
  let title: PrintedTitle | null = null;
  let formal = true;
  let below = '';
  for (let i = at - 1; i >= Math.max(0, at - LINES); i--) {
    const block = blocks[i];
    if (block?.kind === 'table' && formal && isLine(block, below)) continue;
    if (!block || block.kind === 'table') {
      return { title, units, touches: formal && !title && block ? i : -1 };
    }
    below = bareWords(block.text) + below;
    const read: PrintedTitle | null = title ? null : titles.read(block.text);
    if (read) {
      title = read;
      units.push(...unitsOf(block.text));
    } else if (isFormal(block)) {
      // The unit stands between title and table, as a rule; above the title only where it does not.
      if (!title || units.length === 0) units.push(...unitsOf(block.text));
    } else if (title || isOther(block)) break;
    else formal = false;
  }
  return { title, units, touches: -1 };
}

/** `公开01表`, `附件2`, `表三`: the number tells nothing, since every portal has its own. */
const NUMBER = new RegExp(`^[附部门财预决算公开批复]*[表件]?[\\d${NUMERALS}]{1,4}表?$`);
/** `编制部门：…`, `续表`. */
const PARTICULARS = /^(?:(?:编制|公开|填报|预算|主管)?(?:部门|单位)(?:名称)?[:：]|金额单位|续表)/;
/** A page's number, a year, or nothing but signs. */
const COUNTER = /^[\d年月日度第页共]*$/;

/** Whether a table only lays out a line: then its text comes again as lines, right below. */
function isLine({ size, grid }: TableBlock, below: string): boolean {
  if (size > SCRAP || !grid) return false;
  const text = bareWords(grid.texts.join(''));
  return text !== '' && below.startsWith(text);
}

/** Whether a line belongs to the form of a table and tells nothing of what it is. */
function isFormal({ text }: TextBlock): boolean {
  if (text.length > LONGEST_TABLE_TITLE * 2) return false;
  const bare = bareWords(text);
  return (
    COUNTER.test(bare) || NUMBER.test(bare) || PARTICULARS.test(text) || unitsOf(text).length > 0
  );
}

/** Whether a line may be the title of something else, or the end of what came before. */
function isOther({ text }: TextBlock): boolean {
  return text.length > LONGEST_TABLE_TITLE / 2 || /表|说明|情况|[。；;]$/.test(text);
}
