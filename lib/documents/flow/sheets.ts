import type { Cell, CellValue, MergeRange, Sheet } from 'hucre';
import { formatValue } from 'hucre';
import type { PlacedCell } from '../grid';
import type { FlowPart, FlowRead, FlowTable } from './parts';

/** Sheets are read so far; below, a report has no cells. */
const LOWEST_ROW = 20_000;
const LAST_COLUMN = 200;

/**
 * A workbook's sheets as paragraphs and tables: rows with several cells, or with borders, are tables, other words are lines of text.
 * Hidden sheets and rows are left out, figures are as displayed, formulas as they were last computed.
 */
export function partsOfSheets(sheets: readonly Sheet[]): FlowRead {
  const shown = sheets.filter(({ hidden, veryHidden }) => !hidden && !veryHidden);
  return {
    parts: shown.flatMap(partsOfSheet),
    unreadRows: shown.reduce((sum, sheet) => sum + unreadIn(sheet), 0),
  };
}

/** Rows below the last that is read, to the last with anything in it. */
function unreadIn({ rows }: Sheet): number {
  let last = rows.length;
  const isEmpty = (row: number) =>
    (rows[row] ?? []).every((value) => value === null || value === '');
  while (last > LOWEST_ROW && isEmpty(last - 1)) last--;
  return Math.max(0, last - LOWEST_ROW);
}

function partsOfSheet(sheet: Sheet): FlowPart[] {
  const rows = new SheetRows(sheet);
  const parts: FlowPart[] = [];
  let from = -1;
  const close = (to: number): void => {
    if (from >= 0) parts.push(rows.table(from, to));
    from = -1;
  };
  for (let row = 0; row < rows.height; row++) {
    if (rows.isInTable(row) || (from >= 0 && rows.isMergedFromAbove(row))) {
      if (from < 0) from = row;
      continue;
    }
    close(row);
    const text = rows.textOf(row);
    if (text !== '') parts.push({ kind: 'text', text, level: 0 });
  }
  close(rows.height);
  return parts;
}

class SheetRows {
  readonly height: number;
  readonly #texts: string[][];
  readonly #merges = new Map<number, MergeRange[]>();
  readonly #hidden: ReadonlySet<number>;
  readonly #hiddenColumns: ReadonlySet<number>;

  constructor(private readonly sheet: Sheet) {
    const hidden = [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row] : []));
    this.#hidden = new Set(hidden);
    this.#hiddenColumns = new Set(
      (sheet.columns ?? []).flatMap(({ hidden }, column) => (hidden ? [column] : [])),
    );
    this.#texts = sheet.rows
      .slice(0, LOWEST_ROW)
      .map((values, row) =>
        values.slice(0, LAST_COLUMN).map((value, column) => this.#text(value, row, column)),
      );
    for (const merge of sheet.merges ?? []) {
      for (let row = merge.startRow; row <= Math.min(merge.endRow, LOWEST_ROW); row++) {
        this.#merges.set(row, [...(this.#merges.get(row) ?? []), merge]);
      }
    }
    // Rows of nothing at the end are many, in some files.
    let height = this.#texts.length;
    while (height > 0 && (this.#texts[height - 1] ?? []).every((text) => text === '')) height--;
    this.height = height;
  }

  isInTable(row: number): boolean {
    if (this.#hidden.has(row)) return false;
    const filled = (this.#texts[row] ?? []).filter((text) => text !== '').length;
    return filled > 1 || this.#isBordered(row);
  }

  isMergedFromAbove = (row: number): boolean =>
    this.#hidden.has(row) || (this.#merges.get(row) ?? []).some(({ startRow }) => startRow < row);

  textOf = (row: number): string =>
    this.#hidden.has(row) ? '' : (this.#texts[row] ?? []).filter(Boolean).join(' ');

  table(from: number, to: number): FlowTable {
    const rows: number[] = [];
    for (let row = from; row < to; row++) if (!this.#hidden.has(row)) rows.push(row);
    const widths = rows.map((row) => this.#widthOf(row));
    const columns: number[] = [];
    for (let column = 0; column < Math.max(...widths); column++) {
      if (!this.#hiddenColumns.has(column)) columns.push(column);
    }
    const cells: PlacedCell[] = [];
    rows.forEach((row, at) => {
      columns.forEach((column, place) => {
        const merge = (this.#merges.get(row) ?? []).find(
          ({ startCol, endCol }) => startCol <= column && endCol >= column,
        );
        if (!merge) {
          const text = this.#texts[row]?.[column] ?? '';
          cells.push({ text, row: at, column: place, rowspan: 1, colspan: 1 });
          return;
        }
        const own = rows.filter((one) => one >= merge.startRow && one <= merge.endRow);
        const wide = columns.filter((one) => one >= merge.startCol && one <= merge.endCol);
        if (row !== own[0] || column !== wide[0]) return;
        const text = this.#texts[merge.startRow]?.[merge.startCol] ?? '';
        cells.push({ text, row: at, column: place, rowspan: own.length, colspan: wide.length });
      });
    });
    return { kind: 'table', height: rows.length, width: columns.length, cells };
  }

  #widthOf(row: number): number {
    const texts = this.#texts[row] ?? [];
    let width = texts.length;
    while (width > 0 && texts[width - 1] === '') width--;
    const merged = (this.#merges.get(row) ?? []).map(
      ({ endCol }) => Math.min(endCol, LAST_COLUMN) + 1,
    );
    return Math.max(width, ...merged);
  }

  #isBordered(row: number): boolean {
    for (
      let column = 0;
      column < Math.min(LAST_COLUMN, (this.#texts[row] ?? []).length);
      column++
    ) {
      const border = this.sheet.cells?.get(`${row},${column}`)?.style?.border;
      if (border && (border.top?.style || border.bottom?.style || border.left?.style)) return true;
    }
    return false;
  }

  #text(value: CellValue, row: number, column: number): string {
    return shown(value, this.sheet.cells?.get(`${row},${column}`)).trim();
  }
}

/** What a cell shows. */
function shown(value: CellValue, cell: Cell | undefined): string {
  const own = value ?? cell?.formulaResult ?? null;
  if (own === null) return '';
  if (typeof own === 'string') return own;
  const format = cell?.style?.numFmt;
  if (format && format !== 'General' && typeof own !== 'boolean') return formatValue(own, format);
  if (own instanceof Date) return own.toISOString().slice(0, 10);
  // What was computed in binary has digits that nobody sees.
  return typeof own === 'number' ? String(Number(own.toPrecision(15))) : String(own);
}
