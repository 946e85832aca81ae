import type { PackTable, RulePack } from '../packs/types';
import type { Page } from '../page/blocks';
import type { Steps } from '../steps';
import { cellsInRow, type Grid } from '../table/grid';
import { firstYear } from '../text/numerals';
import { isBlank, withoutSpace } from '../text/space';
import { lookAbove } from './above';
import { JoinedTable } from './joined-table';
import { LONGEST_TABLE_TITLE, type PrintedTitle, Titles } from './titles';
import { unitsOf } from './units';

/** The tables of the packs that a page has, each as it is printed, once or several times. */
export type TablesFound = ReadonlyMap<PackTable, readonly JoinedTable[]>;

/** The first cells and rows of a table, where its title and its unit may stand. */
const CELLS = 12;
const ROWS = 5;
const ROWS_PER_STEP = 64;
/** Prints of the same table that are looked at; no page has nearly as many. */
const MOST = 20;

interface Open {
  readonly sheet: JoinedTable;
  readonly title: PrintedTitle;
  /** Index of its last piece among the page's blocks. */
  readonly at: number;
}

/** Finds the packs' tables by their titles: a caption, a row of the table, or a line above it. */
export function* findTables(page: Page, packs: readonly RulePack[]): Steps<TablesFound> {
  const titles = new Titles(packs);
  const found = new Map<PackTable, JoinedTable[]>();
  /** The table that may go on in the next one. */
  let open: Open | null = null;

  for (const [at, block] of page.blocks.entries()) {
    if (block.kind !== 'table' || !block.grid) continue;
    const { grid } = block;
    yield;
    const above = lookAbove(page.blocks, at, titles);
    const inside = firstTexts(grid).some((text) => titles.read(text));
    const goesOn: boolean =
      open !== null &&
      !inside &&
      (above.title ? isContinued(above.title, open.title) : above.touches === open.at);
    if (!inside && !above.title && !goesOn) continue;

    if (open && goesOn) {
      if (yield* open.sheet.add(block, grid, 0, grid.height)) {
        for (const unit of above.units) open.sheet.units.add(unit);
        open = { sheet: open.sheet, title: open.title, at };
        continue;
      }
      open = null;
    }
    const title = titles.read(grid.caption) ?? above.title;
    for (const part of yield* partsOf(grid, title, titles)) {
      const sheet = new JoinedTable(yearOf(part.title));
      yield* sheet.add(block, grid, part.from, part.to);
      const units = [...(part.from < ROWS ? above.units : []), ...topTexts(sheet).flatMap(unitsOf)];
      for (const unit of units) sheet.units.add(unit);
      for (const table of part.title.tables) {
        const sheets = found.get(table) ?? [];
        if (sheets.length < MOST) found.set(table, [...sheets, sheet]);
      }
      // What has no figures, such as a table of contents, does not go on.
      open = sheet.hasFigures ? { sheet, title: part.title, at } : null;
    }
  }
  return found;
}

interface Part {
  readonly title: PrintedTitle;
  readonly from: number;
  readonly to: number;
}

/** A grid by the titles in it: several tables may stand one below the other in one. */
function* partsOf(grid: Grid, above: PrintedTitle | null, titles: Titles): Steps<Part[]> {
  const parts: Part[] = [];
  let title = above;
  let from = 0;
  for (let row = 0; row < grid.height; row++) {
    if (row % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    const own = titleOfRow(grid, row, titles);
    if (!own) continue;
    if (title && row > from) parts.push({ title, from, to: row });
    title = own;
    from = row;
  }
  if (title) parts.push({ title, from, to: grid.height });
  return parts;
}

/** The title of a row that holds next to nothing else. */
function titleOfRow(grid: Grid, row: number, titles: Titles): PrintedTitle | null {
  const texts = cellsInRow(grid, row)
    .map((cell) => grid.texts[cell] ?? '')
    .filter((text) => !isBlank(text));
  if (texts.length > 2) return null;
  for (const text of texts) {
    const title = titles.read(text);
    if (title) return title;
  }
  return null;
}

/** A title that says that the table above goes on. */
function isContinued(title: PrintedTitle, open: PrintedTitle): boolean {
  return title.text.includes('续') && title.tables.some((table) => open.tables.includes(table));
}

function yearOf({ text }: PrintedTitle): number {
  return firstYear(withoutSpace(text));
}

/** The texts in which a table may bear its own title. */
function firstTexts({ caption, texts }: Grid): string[] {
  return [caption, ...texts.slice(0, CELLS)].filter(
    (text) => text !== '' && text.length < LONGEST_TABLE_TITLE * 4,
  );
}

function topTexts(sheet: JoinedTable): string[] {
  return sheet.rows
    .slice(0, ROWS)
    .flatMap((cells) => cells.filter(({ figure }) => figure.kind === 'words'))
    .map(({ text }) => text);
}
