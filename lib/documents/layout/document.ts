import { isMarginNumber } from './furniture';
import type { LayoutPage } from './page';
import { type LinePart, type Part, partsOf, type TablePart } from './parts';
import { goesOn, type RuledTable, tableOf } from './tables';

/** A document in reading order, its pages' breaks gone. */
export type Content =
  | LinePart
  | { readonly kind: 'table'; readonly table: RuledTable; readonly page: number };

/** What stands over and under each page is left out; tables that a page break cuts are put together. */
export function contentOf(pages: readonly LayoutPage[]): Content[] {
  const parts = pages.map(partsOf);
  const isFurniture = furnitureOf(parts, pages);
  const content: Content[] = [];
  let open: TablePart[] = [];
  const close = (): void => {
    const [first] = open;
    if (first) content.push({ kind: 'table', table: tableOf(open), page: first.box.page });
    open = [];
  };
  for (const part of parts.flat()) {
    if (part.kind === 'line') {
      if (isFurniture(part)) continue;
      close();
      content.push(part);
      continue;
    }
    const last = open.at(-1);
    if (last && (last.box.page + 1 !== part.box.page || !goesOn(last, part))) close();
    open.push(part);
  }
  close();
  return content;
}

/** The part of a page's height, at its top and at its bottom, where running titles and page numbers stand. */
const MARGIN = 0.09;

/** Page numbers, and what stands in the margin of most pages at the same height. */
function furnitureOf(
  parts: readonly (readonly Part[])[],
  pages: readonly LayoutPage[],
): (line: LinePart) => boolean {
  const counts = new Map<string, number>();
  const keyOf = ({ text, box }: LinePart): string =>
    `${Math.round(box.y / 4)} ${text.replace(/\d+/g, '#').trim()}`;
  const isInMargin = ({ box }: LinePart): boolean => {
    const height = pages[box.page]?.height ?? 0;
    return box.y + box.height < height * MARGIN || box.y > height * (1 - MARGIN);
  };
  for (const part of parts.flat()) {
    if (part.kind === 'line' && isInMargin(part)) {
      counts.set(keyOf(part), (counts.get(keyOf(part)) ?? 0) + 1);
    }
  }
  return (line) =>
    isInMargin(line) &&
    (isMarginNumber(line.text) ||
      (pages.length > 2 && (counts.get(keyOf(line)) ?? 0) > pages.length / 2));
}
