import type { Form } from '../../form/types';
import type { Block, Page, Place, TableBlock, TextBlock } from '../../page/blocks';
import { parentElementOf, tagOf } from '../../page/nodes';
import { tableOfLines } from '../../page/text-table';
import { type Grid, GridBuilder } from '../../table/grid';
import { bareWords, readLabel } from '../../table/label';
import { mentionsTotals } from '../../table/totals';
import { sectionOf } from '../sections';
import { Assembler, type LineCell } from './assemble';
import { partsOf, tokensOf } from './tokens';
import { TableWording } from './wording';

/** A line that ends a sentence is prose. */
const PROSE = /。(?![)）])|；/;
/** So many lines may stand between a section's heading and the next; a table takes a few hundred at most. */
const MOST_LINES = 1500;

/**
 * Puts a page's tables together where there are none: under the heading of a section that has a table in the form, lines of text
 * or plain elements, told by the labels in them. What they make takes their place as one table; where nothing is made, they stay.
 * @param source the text that places count in; null where places are elements
 */
export function withTablesFromLines(
  page: Page,
  forms: readonly Form[],
  source: string | null,
): Page {
  const [form] = forms;
  const sections = form ? regions(page.blocks, form) : [];
  if (sections.length === 0) return page;
  const blocks: Block[] = [];
  let at = 0;
  for (const { section, begin, end } of sections) {
    const heading = page.blocks[begin - 1];
    if (!heading || heading.kind === 'table' || end - begin > MOST_LINES) continue;
    const wording = new TableWording(forms, section);
    const assembler = new Assembler(wording, bareWords(tailOf(heading, form, section)));
    const made = tableFrom({ blocks: page.blocks, begin, end }, assembler, source);
    if (!made) continue;
    blocks.push(...page.blocks.slice(at, begin), ...made.prose, made.table);
    at = made.end;
  }
  return at === 0 ? page : { ...page, blocks: [...blocks, ...page.blocks.slice(at)] };
}

interface Region {
  readonly section: number;
  readonly begin: number;
  readonly end: number;
}

/** The stretches behind the headings of sections that have a table in the form, and have none in the page. */
function regions(blocks: readonly Block[], form: Form): Region[] {
  const headings = blocks.flatMap((block, at) => {
    const section = block.kind === 'table' ? -1 : beginning(block, form);
    return section < 0 ? [] : [{ section, at }];
  });
  return headings.flatMap(({ section, at }, i) => {
    const begin = at + 1;
    const end = headings[i + 1]?.at ?? blocks.length;
    const isTold = form.tables.some((table) => table.section === section);
    const isTable = blocks
      .slice(begin, end)
      .some((block) => block.kind === 'table' && block.likely);
    return isTold && !isTable && end > begin ? [{ section, begin, end }] : [];
  });
}

/** Which section begins with a line, numbered or not. */
function beginning(block: TextBlock, form: Form): number {
  const section = sectionOf(block, form);
  if (section >= 0 || block.text.length > 40 || !block.text.includes('信息')) return section;
  const { words } = readLabel(block.text);
  return (
    form.tables.find((table) => readLabel(form.sections[table.section] ?? '').words === words)
      ?.section ?? -1
  );
}

/** What a heading that was cut at the end of its line goes on with. */
function tailOf(heading: TextBlock, form: Form | undefined, section: number): string {
  const whole = readLabel(form?.sections[section] ?? '').words;
  const { words } = readLabel(heading.text);
  return whole.startsWith(words) ? whole.slice(words.length) : '';
}

/** Blocks `begin` to `end` of a page. */
interface Stretch {
  readonly blocks: readonly Block[];
  readonly begin: number;
  readonly end: number;
}

function tableFrom(
  stretch: Stretch,
  assembler: Assembler,
  source: string | null,
): { table: TableBlock; prose: Block[]; end: number } | null {
  const { blocks, begin } = stretch;
  for (let at = begin; at < stretch.end; at++) {
    const block = blocks[at];
    if (!block || block.kind === 'table' || PROSE.test(block.text)) continue;
    const row = rowAt(stretch, at);
    const parts = row && partsOf(row.element, row.last);
    for (const token of parts ?? tokensOf(block, at, source)) assembler.take(token);
    if (row && parts) at = row.last;
  }
  const { rows, end } = assembler.finish();
  if (end < begin || !rows.some((row) => row.length > 1)) return null;
  const used = blocks.slice(begin, end + 1);
  const prose = used.filter((block) => block.kind === 'table' || PROSE.test(block.text));
  const first = (used.find((block) => !prose.includes(block)) ?? used[0])?.place;
  const last = blocks[end]?.place ?? first;
  if (!first || !last) return null;
  const place = 'start' in first && 'start' in last ? { start: first.start, end: last.end } : first;
  return { table: tableOf(rows, place), prose, end: end + 1 };
}

/** The element around lines that may be the cells of a row or a grid, and the last of them. */
function rowAt(
  { blocks, begin, end }: Stretch,
  at: number,
): { element: Element; last: number } | null {
  const place = blocks[at]?.place;
  if (!place || 'start' in place) return null;
  let row = parentElementOf(place, tagOf(place));
  while (row && tagOf(row) !== 'FORM' && row.childElementCount === 1) {
    row = parentElementOf(row, tagOf(row));
  }
  if (!row || tagOf(row) === 'FORM') return null;
  const element = row;
  const isIn = (i: number): boolean => {
    const other = blocks[i]?.place;
    return !!other && !('start' in other) && element.contains(other);
  };
  // What begins before, or with another section in it, is no row of this one.
  if (isIn(at - 1) || isIn(begin - 1)) return null;
  let last = at;
  while (isIn(last + 1)) last++;
  return last > at && last < end ? { element, last } : null;
}

function tableOf(rows: readonly (readonly LineCell[])[], place: Place): TableBlock {
  const text = rows.map((row) => row.map((cell) => cell.text).join('\t')).join('\n');
  const told = {
    likely: true,
    totals: mentionsTotals(text),
    figures: false,
    size: text.length,
    particulars: false,
    place,
  };
  return tableOfLines(told, () => gridOf(rows, place));
}

function gridOf(rows: readonly (readonly LineCell[])[], place: Place): Grid<Place> {
  const builder = new GridBuilder<Place>();
  for (const row of rows) {
    builder.startRow();
    for (const { text, place: own, colspan, rowspan } of row)
      builder.addCell(text, own, colspan, rowspan);
  }
  return builder.finish(place, '');
}
