import type { PlacedCell } from '../grid';
import { elementAt, elementsOf, type XmlElement } from '../xml';
import { isOn } from './docx-text';
import type { FlowTable } from './parts';

interface Draft extends PlacedCell {
  rowspan: number;
}

/** More columns than Word has. */
const WIDEST = 64;

/** Elements around rows, cells and paragraphs that change nothing of them. */
const AROUND = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'smartTag']);

function* within(parent: XmlElement, name: string): Iterable<XmlElement> {
  for (const child of elementsOf(parent)) {
    if (child.name === name) yield child;
    else if (AROUND.has(child.name)) yield* within(child, name);
  }
}

/**
 * A table with its merged cells.
 * @param textOf a paragraph's text
 * @returns null where every row is hidden or deleted; `nested`: tables that stand in its cells
 */
export function tableOf(
  element: XmlElement,
  textOf: (paragraph: XmlElement) => string,
): { readonly table: FlowTable | null; readonly nested: readonly XmlElement[] } {
  const cells: Draft[] = [];
  const nested: XmlElement[] = [];
  /** The cell that a column's merged cells belong to. */
  const above: (Draft | undefined)[] = [];
  let row = 0;
  let width = 0;
  for (const line of within(element, 'tr')) {
    const properties = elementAt(line, 'trPr');
    if (elementAt(properties, 'del') || isOn(properties, 'hidden')) continue;
    let column = numberIn(properties, 'gridBefore', 0);
    for (const cell of within(line, 'tc')) {
      const of = elementAt(cell, 'tcPr');
      const colspan = Math.max(1, numberIn(of, 'gridSpan', 1));
      const merge = elementAt(of, 'vMerge');
      const upper = above[column];
      const left = cells.at(-1);
      if (elementAt(of, 'hMerge')?.attributes.val === 'continue' && left?.row === row) {
        cells[cells.length - 1] = { ...left, colspan: left.colspan + colspan };
      } else if (merge && merge.attributes.val !== 'restart' && upper?.colspan === colspan) {
        upper.rowspan = row - upper.row + 1;
      } else {
        const draft = { text: '', row, column, rowspan: 1, colspan };
        const own = [...within(cell, 'p')].map(textOf).filter((text) => text !== '');
        draft.text = own.join('\n');
        nested.push(...within(cell, 'tbl'));
        cells.push(draft);
        above[column] = draft;
      }
      column = Math.min(WIDEST, column + colspan);
      width = Math.max(width, column);
    }
    row++;
  }
  const table = row > 0 ? { kind: 'table' as const, height: row, width, cells } : null;
  return { table, nested };
}

function numberIn(properties: XmlElement | undefined, name: string, otherwise: number): number {
  const value = Number(elementAt(properties, name)?.attributes.val);
  return Number.isFinite(value) && value >= 0 ? Math.min(WIDEST, value) : otherwise;
}
