import { isMarginNumber } from './furniture';
import { openStretches } from './open/stretch';
import { openTable } from './open/table';
import type { LayoutPage } from './page';
import { type LinePart, type Part, partsOf, type TablePart } from './parts';
import { goesOn, type RuledTable, tableOf } from './tables';

/** A document in reading order, its pages' breaks gone. */
export type Content =
  | LinePart
  | { readonly kind: 'table'; readonly table: RuledTable; readonly page: number };

/** What stands over and under each page is left out; tables that a page break cuts are put together. */
export function contentOf(pages: readonly LayoutPage[]): Content[] {
  const all = pages.map(partsOf);
  const isFurniture = furnitureOf(all, pages);
  const parts = all.flat().filter((part) => part.kind !== 'line' || !isFurniture(part));
  const open = openStretches(parts).flatMap((stretch) => {
    const table = openTable(stretch);
    return table ? [{ ...stretch, table }] : [];
  });
  const content: Content[] = [];
  let at = 0;
  for (const { header, from, to, table } of open) {
    const page = header.lines[0]?.box.page ?? 0;
    content.push(...ruledIn(parts.slice(at, from)), { kind: 'table', table, page });
    at = to;
  }
  return [...content, ...ruledIn(parts.slice(at))];
}

/** Lines, and ruled tables, their pieces put together. */
function ruledIn(parts: readonly Part[]): Content[] {
  const content: Content[] = [];
  let open: TablePart[] = [];
  const close = (): void => {
    const [first] = open;
    if (first) content.push({ kind: 'table', table: tableOf(open), page: first.box.page });
    open = [];
  };
  for (const part of parts) {
    if (part.kind === 'rule') continue;
    if (part.kind === 'line') {
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
