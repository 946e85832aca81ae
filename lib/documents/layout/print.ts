import type { Page } from '../../page/blocks';
import { placeKey } from '../../place';
import { linesOf, type PrintedLine, type Run, runsOf } from './letters';
import type { Box, Glyph, LayoutPage, PageBox, Stroke } from './page';
import type { LayoutSource } from './source';

/** A page as it is shown: what is printed on it, and over what an address stands. Plain data; lengths are points. */
export interface PagePrint {
  readonly width: number;
  readonly height: number;
  /** As {@link LayoutPage} has it; 0 where it was not turned. */
  readonly turn: number;
  readonly strokes: readonly Stroke[];
  readonly lines: readonly Printed[];
  /** Cells of tables, each with its own letters. */
  readonly cells: readonly Printed[];
}

/** A line or a cell. */
export interface Printed {
  /** Its address as a key; null for what is no part of the document, as page numbers are. */
  readonly key: string | null;
  readonly box: Box;
  /** Line by line. */
  readonly runs: readonly (readonly Run[])[];
}

/** What the pages of a document show. @param page as `source` has read it */
export function printOf(
  pages: readonly LayoutPage[],
  source: LayoutSource,
  page: Page,
): PagePrint[] {
  const cells = pages.map((): { key: string; box: PageBox }[] => []);
  const lines = pages.map(() => new Map<string, string>());
  for (const block of page.blocks) {
    const { number } = block;
    if (block.kind !== 'table') {
      for (const one of block.lines?.map((line) => line.block.number) ?? [number]) {
        const [box] = source.boxesOf({ block: one });
        if (box) lines[box.page]?.set(cornerOf(box), placeKey({ block: one }));
      }
      continue;
    }
    block.grid?.texts.forEach((_, cell) => {
      // What a page break parts is marked where it begins; what stands behind the break is its letters only.
      source.boxesOf({ block: number, cell }).forEach((box, at) => {
        const key = at === 0 ? placeKey({ block: number, cell }) : '';
        cells[box.page]?.push({ key, box });
      });
    });
  }
  return pages.map((layout, at) => pageOf(layout, cells[at] ?? [], lines[at] ?? new Map()));
}

function pageOf(
  { width, height, turn = 0, strokes, glyphs }: LayoutPage,
  cells: readonly { readonly key: string; readonly box: PageBox }[],
  keys: ReadonlyMap<string, string>,
): PagePrint {
  const held = cells.map((): Glyph[] => []);
  const outside: Glyph[] = [];
  for (const glyph of glyphs) {
    const at = cells.findIndex(({ box }) => isIn(glyph, box));
    (held[at] ?? outside).push(glyph);
  }
  return {
    width,
    height,
    turn,
    strokes,
    lines: linesOf(outside).map((line) => {
      const box = boxOf(line);
      return { key: keys.get(cornerOf(box)) ?? null, box, runs: [runsOf(line)] };
    }),
    cells: cells.map(({ key, box }, at) => ({
      key: key || null,
      box,
      runs: linesOf(held[at] ?? []).map(runsOf),
    })),
  };
}

const boxOf = ({ x, y, right, bottom }: PrintedLine): Box => ({
  x,
  y,
  width: right - x,
  height: bottom - y,
});

const cornerOf = ({ x, y }: Box): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

function isIn({ x, y, width, height }: Box, box: Box): boolean {
  const [across, down] = [x + width / 2 - box.x, y + height / 2 - box.y];
  return across >= 0 && across <= box.width && down >= 0 && down <= box.height;
}
