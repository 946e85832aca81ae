import type { PackTable, RulePack } from '../packs/types';
import type { Block, Page, TableBlock, TextBlock } from '../page/blocks';
import type { Steps } from '../steps';
import { bareWords } from '../table/label';
import { Sheet } from './sheet';
import { unitsOf } from './units';

/** The tables of the packs that a page has, each as it is printed, once or several times. */
export type TablesFound = ReadonlyMap<PackTable, readonly Sheet[]>;

/** A title is short; what is longer is prose that speaks of the table. */
const TITLE = 60;
/** What may follow the title's words on its line. */
const BEHIND = 20;
/** Lines above a table among which its title is looked for. */
const LINES = 8;
/** The first cells of a table, where its title may stand. */
const CELLS = 12;
const TITLE_ROWS = 5;
const ROWS_PER_STEP = 64;
const HAN = /[\u4e00-\u9fff]/;

/** Finds the packs' tables by their titles: a caption, a row of the table, or a line above it. */
export function* findTables(page: Page, packs: readonly RulePack[]): Steps<TablesFound> {
  const titles = new Titles(packs);
  const found = new Map<PackTable, Sheet[]>();
  const { blocks } = page;
  let last: { sheet: Sheet; at: number; tables: readonly PackTable[] } | null = null;

  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind !== 'table') continue;
    yield;
    const above = linesAbove(blocks, at, titles);
    const inside = firstTexts(block).some((text) => titles.match(text).length > 0);
    const continues =
      last !== null &&
      !inside &&
      (above.title === ''
        ? above.touches === last.at
        : isContinued(above.title, last.tables, titles));
    if (!inside && above.title === '' && !continues) continue;

    const grid = yield* block.read();
    let tables = titles.match(grid.caption);
    if (tables.length === 0) tables = titles.match(above.title);
    let from = 0;
    if (last && continues) {
      if (yield* last.sheet.add(block, grid, 0, grid.height)) {
        for (const unit of above.units) last.sheet.units.add(unit);
        last.at = at;
        continue;
      }
      last = null;
      if (tables.length === 0) continue;
    }
    let units = above.units;
    for (let row = 0; row <= grid.height; row++) {
      if (row % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
      const own = row < grid.height ? titleOfRow(grid, row, titles) : [];
      if (row < grid.height && own.length === 0) continue;
      if (tables.length > 0 && row > from) {
        const sheet: Sheet = new Sheet();
        for (const unit of units) sheet.units.add(unit);
        yield* sheet.add(block, grid, from, row);
        for (const text of topTexts(sheet)) for (const unit of unitsOf(text)) sheet.units.add(unit);
        for (const table of tables) found.set(table, [...(found.get(table) ?? []), sheet]);
        // What has no figures, such as a table of contents, does not go on.
        last = sheet.hasFigures ? { sheet, at, tables } : null;
      }
      if (row - from >= TITLE_ROWS) units = [];
      tables = own;
      from = row;
    }
  }
  return found;
}

/** The words of all titles, longest first. */
class Titles {
  private readonly packs: (readonly (readonly [words: string, table: PackTable])[])[];

  constructor(packs: readonly RulePack[]) {
    this.packs = packs.map(({ tables }) =>
      tables
        .flatMap((table) => table.titles.map((title) => [bareWords(title), table] as const))
        .filter(([words]) => words !== '')
        .sort(([a], [b]) => b.length - a.length),
    );
  }

  /** The table that a text is the title of, one a pack at the most. */
  match(text: string): PackTable[] {
    if (text.length > TITLE * 4 || !HAN.test(text)) return [];
    const bare = bareWords(text);
    if (bare === '' || bare.length > TITLE) return [];
    return this.packs.flatMap((titles) => {
      const hit = titles.find(([words]) => bare.includes(words));
      if (!hit || bare.length - bare.lastIndexOf(hit[0]) - hit[0].length > BEHIND) return [];
      return [hit[1]];
    });
  }
}

/** `公开01表`, `附件2`, `表三`: their number tells nothing, since every portal has its own. */
const NUMBER_LINE = /^[附部门财预决算公开批复]*[表件]?[\d一二三四五六七八九十]{1,4}表?$/;
/** `编制部门：…`, `续表`, a page's number. */
const LINE_OF_FORM =
  /^(?:(?:编制|公开|填报|预算|主管)?(?:部门|单位)(?:名称)?[:：]|金额单位|续表|[\d年月日度第页共-]*$)/;
/** What may be the title of something else, or the end of what came before. */
const OTHER = /表|说明|情况|[。；;]$/;

interface Above {
  readonly title: string;
  readonly units: readonly string[];
  /** Index of the table that stands above with nothing but such lines between, or -1. */
  readonly touches: number;
}

/** What stands above a table, up to its title or whatever else comes first. */
function linesAbove(blocks: readonly Block[], at: number, titles: Titles): Above {
  const units: string[] = [];
  let title = '';
  let furniture = true;
  for (let i = at - 1; i >= Math.max(0, at - LINES); i--) {
    const block = blocks[i];
    if (!block || block.kind === 'table') {
      return { title, units, touches: furniture && title === '' && block ? i : -1 };
    }
    if (title === '' && titles.match(block.text).length > 0) title = block.text;
    else if (isOfForm(block)) {
      // The line that belongs to a title stands below it, as a rule.
      if (title === '' || units.length === 0) units.push(...unitsOf(block.text));
      continue;
    } else if (title !== '' || OTHER.test(block.text) || block.text.length > TITLE / 2) break;
    else furniture = false;
    if (title !== '') units.push(...unitsOf(block.text));
  }
  return { title, units, touches: -1 };
}

function isOfForm({ text }: TextBlock): boolean {
  if (text.length > TITLE * 2) return false;
  const bare = bareWords(text);
  return (
    bare === '' || NUMBER_LINE.test(bare) || LINE_OF_FORM.test(text) || unitsOf(text).length > 0
  );
}

/** A title that says that the table above goes on. */
function isContinued(title: string, tables: readonly PackTable[], titles: Titles): boolean {
  return title.includes('续') && titles.match(title).some((table) => tables.includes(table));
}

/** The texts in which a table may bear its own title. */
function firstTexts(block: TableBlock): string[] {
  const { place } = block;
  if ('start' in place) return block.grid().texts.slice(0, CELLS);
  const texts: string[] = [];
  for (const tag of ['caption', 'td', 'th']) {
    const cells = place.getElementsByTagName(tag);
    for (let i = 0; i < CELLS; i++) {
      const text = cells[i]?.textContent;
      if (text && text.length < TITLE * 4) texts.push(text);
    }
  }
  return texts;
}

/** A row that holds a title and next to nothing else: from there on the table is that one. */
function titleOfRow(
  grid: { readonly texts: readonly string[]; cellsOf(row: number): readonly number[] },
  row: number,
  titles: Titles,
): PackTable[] {
  const texts = grid
    .cellsOf(row)
    .map((cell) => grid.texts[cell] ?? '')
    .filter((text) => text.trim() !== '');
  if (texts.length === 0 || texts.length > 2) return [];
  for (const text of texts) {
    const tables = titles.match(text);
    if (tables.length > 0) return tables;
  }
  return [];
}

function topTexts(sheet: Sheet): string[] {
  return sheet.rows
    .slice(0, TITLE_ROWS)
    .flatMap((cells) => cells.filter(({ figure }) => figure.kind === 'words'))
    .map(({ text }) => text);
}
