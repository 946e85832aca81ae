import type { Form } from '../../form/types';
import type { Block, Page, RowCell, TableBlock, TextBlock } from '../../page/blocks';
import { bareWords, readLabel } from '../../table/label';
import { Assembler } from './assemble';
import { regions } from './regions';
import { tableOf } from './table';
import { cellsOfGrid, partsOf, type Token, tokensOf } from './tokens';
import { TableWording } from './wording';

/** A line that ends a sentence is prose. */
const PROSE = /。(?![)）])|；/;
/** So many lines may stand between a section's heading and the next; a table takes a few hundred at most. */
const MOST_LINES = 1500;

/**
 * Puts a page's tables together where there are none: under the heading of a section that has a table in the form, lines of text
 * or plain elements, told by the labels in them. What they make takes their place as one table; where nothing is made, they stay.
 * In a text a table whose rows are not all as long is but lines of cells: no cell of it is certain to stand beneath its header's.
 */
export function withTablesFromLines(page: Page, forms: readonly Form[]): Page {
  const [form] = forms;
  const sections = form ? regions(page.blocks, form) : [];
  const blocks: Block[] = [];
  let at = 0;
  for (const { section, begin, end } of sections) {
    const heading = page.blocks[begin - 1];
    if (!heading || heading.kind === 'table' || end - begin > MOST_LINES) continue;
    const own = page.blocks.slice(begin, end);
    // Most pages have their tables, and no need of the words that tell them.
    if (page.rows && own.some(isLikely)) continue;
    const wording = new TableWording(forms, section);
    if (own.some(isLikely) && isWhole(own, wording)) continue;
    const assembler = new Assembler(wording, bareWords(tailOf(heading, form, section)));
    const made = tableFrom({ blocks: page.blocks, rows: page.rows, begin, end }, assembler);
    if (!made) continue;
    blocks.push(...page.blocks.slice(at, begin), ...made.prose, made.table);
    at = made.end;
  }
  return at === 0 ? page : { ...page, blocks: [...blocks, ...page.blocks.slice(at)] };
}

const isLikely = (block: Block): boolean => block.kind === 'table' && block.likely;

/** True where each table's rows have as many cells as one another, and no line of theirs stands outside them. */
function isWhole(blocks: readonly Block[], wording: TableWording): boolean {
  return blocks.every((block) =>
    block.kind === 'table' ? !isUneven(block) : wording.exact(block.text) === null,
  );
}

function isUneven({ grid }: TableBlock): boolean {
  const widths = new Map<number, number>();
  for (const row of grid?.row ?? []) widths.set(row, (widths.get(row) ?? 0) + 1);
  return new Set(widths.values()).size > 1;
}

/** What a heading that was cut at the end of its line goes on with. */
function tailOf(heading: TextBlock, form: Form | undefined, section: number): string {
  const whole = readLabel(form?.sections[section] ?? '').words;
  const { words } = readLabel(heading.text);
  return whole.startsWith(words) ? whole.slice(words.length) : '';
}

/** Blocks `begin` to `end` of a page. */
interface Stretch extends Pick<Page, 'blocks' | 'rows'> {
  readonly begin: number;
  readonly end: number;
}

function tableFrom(
  stretch: Stretch,
  assembler: Assembler,
): { table: TableBlock; prose: Block[]; end: number } | null {
  const { blocks, rows: elements, begin } = stretch;
  /** The block of each line that was taken. */
  const taken: number[] = [];
  for (let at = begin; at < stretch.end; at++) {
    const row = rowAt(stretch, at);
    const parts = row && partsOf(row.cells, taken.length);
    const tokens = parts ?? tokensAt(blocks[at], taken.length, elements);
    if (row && parts) at = row.last;
    for (const token of tokens) {
      taken[token.line] = at;
      assembler.take(token);
    }
  }
  const { rows, end } = assembler.finish();
  const last = taken[end];
  if (last === undefined || !rows.some((row) => row.length > 1)) return null;
  const used = blocks.slice(begin, last + 1);
  const prose = used.filter((block) => !isLines(block, elements));
  const first = used.find((block) => !prose.includes(block)) ?? used[0];
  return first ? { table: tableOf(rows, first.number), prose, end: last + 1 } : null;
}

/** Lines of a table, or in a text its cells; what else stands there keeps its place. */
function isLines(block: Block, elements: Page['rows']): boolean {
  return block.kind === 'table' ? !elements : !PROSE.test(block.text);
}

function tokensAt(block: Block | undefined, line: number, elements: Page['rows']): Token[] {
  if (!block || !isLines(block, elements)) return [];
  if (block.kind !== 'table') return tokensOf(block, line, elements?.[block.number]?.own);
  return block.grid ? cellsOfGrid(block.grid, line) : [];
}

/** What lines stand among that may be the cells of a row or a grid, and the last of these lines. */
function rowAt(
  { blocks, rows, begin, end }: Stretch,
  at: number,
): { cells: readonly RowCell[]; last: number } | null {
  const block = blocks[at];
  const around = block && isLines(block, rows) ? rows?.[block.number]?.around : undefined;
  if (!around) return null;
  const last = blocks.findIndex(({ number }, i) => i > at && number === around.last);
  // What has another section in it is no row of this one.
  return last > at && last < end && at >= begin ? { cells: around.cells, last } : null;
}
