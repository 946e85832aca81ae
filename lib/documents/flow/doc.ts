import { clustered, nearest } from '../clustered';
import { compoundOf } from '../compound';
import { FileError } from '../errors';
import type { PlacedCell } from '../grid';
import { Paragraphs } from './doc-paragraphs';
import type { DocRow } from './doc-rows';
import type { FlowPart, FlowTable } from './parts';

/** Edges of cells so near each other are one, in twentieths of a point. */
const ONE_EDGE = 40;
const CELL = '\u0007';

/**
 * The paragraphs and tables of a Word 97 to 2003 file ([MS-DOC]).
 * @throws FileError
 */
export function readDoc(bytes: Uint8Array): FlowPart[] {
  let paragraphs: Paragraphs;
  try {
    paragraphs = new Paragraphs(compoundOf(bytes).stream);
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    throw new FileError('damaged', cause);
  }
  const parts: FlowPart[] = [];
  let rows: DocRow[] = [];
  let texts: string[] = [];
  let cell: string[] = [];
  const close = (): void => {
    if (rows.length > 0) parts.push(tableOf(rows));
    rows = [];
    texts = [];
    cell = [];
  };
  for (const { text, isInTable, row, level } of paragraphs) {
    if (!isInTable) {
      close();
      for (const line of text.split('\n')) {
        if (line.trim() !== '') parts.push({ kind: 'text', text: line, level });
      }
      continue;
    }
    if (row) {
      rows.push({ ...row, texts });
      texts = [];
      cell = [];
      continue;
    }
    const ends = text.endsWith(CELL);
    const own = ends ? text.slice(0, -1) : text;
    if (own !== '') cell.push(own);
    if (!ends) continue;
    texts.push(cell.join('\n'));
    cell = [];
  }
  close();
  return parts;
}

interface Draft extends PlacedCell {
  text: string;
  rowspan: number;
}

/** Rows tell their cells' edges; columns are what the edges of all rows make. */
function tableOf(rows: readonly DocRow[]): FlowTable {
  const edges = clustered(
    rows.flatMap(({ edges }) => edges),
    ONE_EDGE,
  );
  const columnAt = (edge: number): number => nearest(edges, edge);
  const cells: Draft[] = [];
  const above = new Map<number, Draft>();
  rows.forEach(({ edges: own, cells: merges, texts }, row) => {
    let last: Draft | undefined;
    texts.forEach((text, at) => {
      const column = columnAt(own[at] ?? 0);
      const end = Math.max(column + 1, columnAt(own[at + 1] ?? 0));
      const { isMergedLeft, isMergedUp } = merges[at] ?? { isMergedLeft: false, isMergedUp: false };
      const upper = above.get(column);
      if (isMergedLeft && last) {
        cells[cells.indexOf(last)] = last = { ...last, colspan: end - last.column };
        above.set(last.column, last);
      } else if (isMergedUp && upper && upper.colspan === end - column) {
        upper.rowspan = row - upper.row + 1;
        if (text !== '') upper.text += text;
        last = undefined;
      } else {
        last = { text, row, column, rowspan: 1, colspan: end - column };
        cells.push(last);
        above.set(column, last);
      }
    });
  });
  return { kind: 'table', height: rows.length, width: Math.max(1, edges.length - 1), cells };
}
