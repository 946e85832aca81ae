import { FORMS } from '../form';
import type { Block, Page, TableBlock } from '../page/blocks';
import { withTablesFromLines } from '../report/lines';
import { continues, mayStandBetween } from '../sums';
import { type PlainTable, plainTable } from '../table/plain';

/** Letters of a line before a table that may be its title; longer ones are prose. */
const LONGEST_TITLE = 60;
/** Lines between a title and its table: a unit, a page number. */
const LINES_BETWEEN = 2;
/** A line on the unit or the date is no title. */
const NO_TITLE = /^[（(]?(?:金额)?(?:计量)?(?:单位|日期|填表|编制)/;

/** A page's tables as they stand, those that are put together from lines among them. Those without a text are left out. */
export function tablesOf(page: Page): PlainTable[] {
  const { blocks } = withTablesFromLines(page, FORMS);
  const tables: PlainTable[] = [];
  let before: {
    readonly at: number;
    readonly block: TableBlock;
    readonly table: PlainTable;
  } | null = null;
  blocks.forEach((block, at) => {
    if (block.kind !== 'table' || !block.grid) return;
    const table = plainTable(block.grid);
    if (table.rows.length === 0) return;
    const isMore = before !== null && goesOn(blocks, before, { at, block, table });
    const title = table.caption || (isMore ? '' : titleBefore(blocks, at));
    tables.push({
      ...table,
      ...(title !== '' && { title }),
      ...(isMore && { continues: true }),
    });
    before = { at, block, table };
  });
  return tables;
}

interface Standing {
  readonly at: number;
  readonly block: TableBlock;
  readonly table: PlainTable;
}

/** Whether a table is what a page break cut off the one before: it brings no header, or the same once more. */
function goesOn(blocks: readonly Block[], before: Standing, after: Standing): boolean {
  if (!before.block.grid || !after.block.grid || after.table.caption !== '') return false;
  if (!continues(before.block.grid, after.block.grid)) return false;
  for (let at = before.at + 1; at < after.at; at++) {
    const between = blocks[at];
    if (between && between.kind !== 'table' && !mayStandBetween(between.text)) return false;
  }
  const [head = []] = before.table.rows;
  const [first = []] = after.table.rows;
  return isSame(head, first) || first.some((text) => /\d/.test(text));
}

/** Whether two rows read the same. */
export const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, at) => text === b[at]);

/** The short line that stands over a table. */
function titleBefore(blocks: readonly Block[], at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - 1 - LINES_BETWEEN); i--) {
    const block = blocks[i];
    if (!block || block.kind === 'table') return '';
    if (mayStandBetween(block.text) || NO_TITLE.test(block.text)) continue;
    return block.text.length <= LONGEST_TITLE ? block.text : '';
  }
  return '';
}
