import type { PagePrint } from '../../lib/documents/layout/print';
import type { Page } from '../../lib/page/blocks';
import { placeKey } from '../../lib/place';
import { NUMERALS } from '../../lib/text/numerals';

/** A section or a table that was found. */
export interface Entry {
  readonly kind: 'section' | 'table';
  readonly text: string;
  /** Its address. */
  readonly block: number;
  /** The page that it begins on, counted from 1; null of what has no pages. */
  readonly page: number | null;
}

/** How sections are numbered: 一、 or （一） is one of the report's, 1. is one of a list. */
const SECTION = new RegExp(`^(?:第?[${NUMERALS}]{1,3}[、．.章部]|附件?\\d*[：:])`);
const UNIT = /^[(（]?(?:金额)?单位[：:]/;
/** Letters of a line that may head a section or name a table. */
const LONGEST = 40;
/** Fewer cells make no table that anybody looks for. */
const FEWEST = 4;

/** What was found in a document, in its order: its headings and sections, and its tables, each named by the line before it. */
export function contentsOf({ blocks }: Page, pages: readonly PagePrint[] | null): Entry[] {
  const pageOf = pagesByBlock(pages);
  const entries: Entry[] = [];
  let before = '';
  let count = 0;
  for (const block of blocks) {
    const page = pageOf.get(block.number) ?? null;
    const own = { block: block.number, page };
    if (block.kind === 'table') {
      if ((block.grid?.texts.length ?? 0) < FEWEST) continue;
      count++;
      entries.push({ kind: 'table', text: before || String(count), ...own });
      before = '';
      continue;
    }
    const { text, level } = block;
    // What its figures count in stands between a table and its name.
    if (before && UNIT.test(text)) continue;
    const isShort = text.length <= LONGEST;
    // The title, which may take two lines, heads no section.
    const isSection = isShort && (level > 1 || SECTION.test(text));
    if (isSection) entries.push({ kind: 'section', text, ...own });
    // A table right behind a section's heading has no name of its own.
    before = isShort && !isSection ? text : '';
  }
  return entries;
}

function pagesByBlock(pages: readonly PagePrint[] | null): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  pages?.forEach(({ lines, cells }, at) => {
    for (const { key } of [...lines, ...cells]) {
      const block = Number(key?.replace(/:.*/, '') ?? -1);
      if (block >= 0 && !found.has(block)) found.set(block, at + 1);
    }
  });
  return found;
}

/** What an entry leads to, as a selector. */
export const selectorOf = ({ block }: Entry): string => {
  const key = placeKey({ block });
  return `[data-place="${key}"], [data-place^="${key}:"]`;
};
