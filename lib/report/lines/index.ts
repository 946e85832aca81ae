import type { Form } from '../../form/types';
import type { Block, Page, Place, TableBlock, TextBlock } from '../../page/blocks';
import { type Grid, GridBuilder } from '../../table/grid';
import { bareWords, readLabel } from '../../table/label';
import { mentionsTotals } from '../../table/totals';
import { sectionOf } from '../sections';
import { Assembler, type LineCell } from './assemble';
import { tokensOf } from './tokens';
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
    const lines = page.blocks.slice(begin, end) as TextBlock[];
    const made = tableFrom(lines, wording, tailOf(heading, form, section), source);
    if (!made) continue;
    blocks.push(...page.blocks.slice(at, begin), ...made.prose, made.table);
    at = begin + made.used;
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
  if (section >= 0 || block.text.length > 40) return section;
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

function tableFrom(
  lines: readonly Block[],
  wording: TableWording,
  heading: string,
  source: string | null,
): { table: TableBlock; prose: Block[]; used: number } | null {
  const assembler = new Assembler(wording, bareWords(heading));
  const prose: Block[] = [];
  lines.forEach((block, line) => {
    if (block.kind === 'table') return;
    if (PROSE.test(block.text)) return;
    for (const token of tokensOf(block, line, source)) assembler.take(token);
  });
  const { rows, end } = assembler.finish();
  if (end < 0 || !rows.some((row) => row.length > 1)) return null;
  const used = lines.slice(0, end + 1);
  prose.push(...used.filter((block) => block.kind === 'table' || PROSE.test(block.text)));
  const first = used.find((block) => block.kind !== 'table')?.place ?? { start: 0, end: 0 };
  const last = lines[end]?.place ?? first;
  const place = 'start' in first && 'start' in last ? { start: first.start, end: last.end } : first;
  return { table: tableOf(rows, place), prose, used: end + 1 };
}

function tableOf(rows: readonly (readonly LineCell[])[], place: Place): TableBlock {
  const text = rows.map((row) => row.map((cell) => cell.text).join('\t')).join('\n');
  let grid: Grid<Place> | undefined;
  const read = (): Grid<Place> => {
    grid ??= gridOf(rows, place);
    return grid;
  };
  return {
    kind: 'table',
    likely: true,
    totals: mentionsTotals(text),
    size: text.length,
    particulars: false,
    place,
    // biome-ignore lint/correctness/useYield: the lines have been read already
    *read() {
      return read();
    },
    grid: read,
    forget() {
      grid = undefined;
    },
  };
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
