import { modelOf } from '../../form/model';
import type { Form } from '../../form/types';
import type { Block, Page, TableBlock } from '../../page/blocks';
import { foldSpace } from '../../text/space';
import type { Fact } from '../fact';
import { type Region, regions } from '../lines/regions';
import { holdsOtherYears, isOtherYears } from '../other-year';
import { unstacked } from '../unstacked';
import { type Cover, coverOf } from './cover';
import type { Labelled } from './labelled';
import { figuresOfLines } from './lines';
import { Names } from './names';
import { tableFromCover } from './table';
import { figuresOfGrid, groupAtEnd, rowsOfGrid } from './tables';

/** Share of a table's cells that may be unread before another way to read it is looked for. */
const UNREAD = 0.1;
const DIGIT = /[0-9０-９]/;
/** A row's label may begin with one. */
const NUMBERED = /^[0-9０-９][.．、][^0-9]*$/;
/** More blocks than these under one heading are no table. */
const MOST_BLOCKS = 1500;

/** Keys of the form's tables of which much was not read. */
export function unreadTables(facts: readonly Fact[], form: Form): ReadonlySet<string> {
  const unread = (key: string): boolean => {
    const own = facts.filter(({ table }) => table === key);
    const lost = own.filter(({ state }) => state === 'absent' || state === 'unreadable');
    // Blank throughout says no more than that nothing was found.
    return lost.length > own.length * UNREAD || own.every(({ value }) => value === null);
  };
  return new Set(form.tables.flatMap(({ key }) => (unread(key) ? [key] : [])));
}

/**
 * Lays tables anew where rows and columns do not tell what figures are, but labels beside each of them do: cards, `自然人：196` in
 * each cell, one table for each group, halves side by side. A table is laid anew only if every figure in its section has its
 * labels, no two of them the same, and nearly nothing of the form is missing; else the page is given back as it is.
 * @param keys of the form's tables that are to be laid anew, if they can be
 */
export function withTablesByLabels(
  page: Page,
  form: Form,
  keys: ReadonlySet<string>,
  year: number | null,
): Page {
  if (keys.size === 0) return page;
  const model = modelOf(form);
  let blocks = page.blocks;
  for (const region of regions(page.blocks, form).reverse()) {
    const own = model.tables.find(({ table }) => table.section === region.section);
    if (!own || !keys.has(own.table.key) || region.end - region.begin > MOST_BLOCKS) continue;
    if (!page.blocks.slice(region.begin, region.end).some(hasFigures)) continue;
    const names = new Names(own);
    const cover = coverIn(page, region, names, year);
    const first = page.blocks[region.begin];
    if (!cover || !first) continue;
    const text = page.blocks.slice(region.begin, region.end).map(textOf).join('\n');
    const table = tableFromCover(cover, names, first.number, (label) => text.includes(label));
    blocks = [...blocks.slice(0, region.begin), table, ...blocks.slice(region.end)];
  }
  return blocks === page.blocks ? page : { ...page, blocks };
}

function coverIn(page: Page, region: Region, names: Names, year: number | null): Cover | null {
  const figures: Labelled[] = [];
  /** Texts since the last table, the nearest first. */
  let before: string[] = [];
  let group: string | null = null;
  let last: { readonly rows: readonly (string | null)[]; readonly height: number } | null = null;
  for (let at = region.begin; at < region.end; at++) {
    const block = page.blocks[at] as Block;
    if (block.kind !== 'table') {
      const lines = figuresOfLines(page, at, region.end, names);
      figures.push(...lines.figures);
      before = [...lines.before, ...before];
      at = lines.last;
      continue;
    }
    const grid = gridOf(block);
    if (!grid) return null;
    const line = page.blocks[at - 1];
    const caption = line && line.kind !== 'table' ? line.text : '';
    if (isOtherYears(grid, caption, year) || holdsOtherYears(grid, year)) return null;
    const rows = rowsOfGrid(grid, names);
    const isBare = rows.every((row) => row === null);
    const beside = isBare && last?.height === grid.height ? last.rows : null;
    const over = [foldSpace(grid.caption), ...before, ...(group ? [group] : [])].filter(Boolean);
    const own = figuresOfGrid(grid, names, over, beside);
    if (!own) return null;
    figures.push(...own);
    group = groupAtEnd(grid, names) ?? group;
    if (!isBare) last = { rows, height: grid.height };
    before = [];
  }
  return figures.length === 0 ? null : coverOf(figures, names);
}

/** False of a table that was left empty. */
const hasFigures = (block: Block): boolean =>
  block.kind === 'table'
    ? (block.grid?.texts.some((text) => DIGIT.test(text) && !NUMBERED.test(text)) ?? false)
    : DIGIT.test(block.text);

const gridOf = ({ grid }: TableBlock) => grid && unstacked(grid);

const textOf = (block: Block): string =>
  block.kind === 'table' ? (block.grid?.texts.join('\n') ?? '') : block.text;
