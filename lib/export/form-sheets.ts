import { FORMS, type FormBlock, type FormTable } from '../form';
import { factId } from '../form/fact-id';
import type { Merge } from '../table/plain';
import type { Language } from '../words';
import { factCells } from './fact-cells';
import { headingsOf } from './headings';
import { fieldsIn, pathOf } from './places';
import { type ExportCell, headCell, textCell } from './rows';
import type { Report } from './schema';
import type { Sheet } from './sheet';

/** A report's facts in the form's own tables: header and labels merged as they are printed, broken and suspect cells set off. */
export function formSheets(report: Report, language: Language): Sheet[] {
  const form = FORMS.find(({ id }) => id === report.report.form);
  const cells = factCells(report, language);
  return (form?.tables ?? []).flatMap((table) => tableSheet(table, cells, language));
}

type Cells = ReadonlyMap<string, ExportCell>;

function tableSheet(table: FormTable, cells: Cells, language: Language): Sheet[] {
  const blocks = table.blocks
    .map((block) => ({ ...block, ...fieldsIn(table, block, (id) => cells.has(id)) }))
    .filter(({ rows }) => rows.length > 0);
  if (blocks.length === 0) return [];
  const labels = Math.max(...blocks.flatMap(({ rows }) => rows.map((row) => pathOf(row).length)));
  const width = labels + Math.max(...blocks.map(({ columns }) => columns.length));
  const sheet = new Board(width);
  let heads = 0;
  for (const block of blocks) {
    const below = addBlock(sheet, table, block, labels, cells);
    heads ||= below;
  }
  return [
    {
      name: table.title[language],
      rows: sheet.rows,
      heads: blocks.length > 1 ? 0 : heads,
      merges: sheet.merges,
    },
  ];
}

/** Adds a block below what is there; returns the row at which its figures begin. */
function addBlock(
  board: Board,
  table: FormTable,
  { heading, rows, columns }: FormBlock,
  labels: number,
  cells: Cells,
): number {
  const { width } = board;
  if (heading) board.put(board.height, 0, 1, width, headCell(heading));
  const top = board.height;
  const depth = Math.max(...columns.map((column) => pathOf(column).length));
  // Where a block has one column, it is as wide as those of the others.
  const wide = columns.length === 1 ? width - labels : 1;
  if (labels > 0) board.put(top, 0, depth, labels, headCell(''));
  for (const { text, at, level, span, deep } of headingsOf(columns.map(pathOf), depth))
    board.put(top + level, labels + at, deep, span * wide, headCell(text));
  const first = top + depth;
  for (const { text, at, level, span, deep } of headingsOf(rows.map(pathOf), labels))
    board.put(first + at, level, span, deep, headCell(text));
  rows.forEach((row, r) => {
    columns.forEach((column, c) => {
      const cell = cells.get(factId(table.key, row.key, column.key)) ?? textCell('');
      board.put(first + r, labels + c, 1, wide, cell);
    });
  });
  return first;
}

/** A sheet that is filled cell by cell. */
class Board {
  readonly rows: ExportCell[][] = [];
  readonly merges: Merge[] = [];

  constructor(readonly width: number) {}

  get height(): number {
    return this.rows.length;
  }

  /** What a cell covers besides its first place looks as it does, so that its edges are drawn. */
  put(row: number, column: number, height: number, width: number, cell: ExportCell): void {
    const cover: ExportCell = { ...textCell(''), ...(cell.look && { look: cell.look }) };
    for (let r = row; r < row + height; r++) {
      while (this.rows.length <= r)
        this.rows.push(Array.from({ length: this.width }, () => textCell('')));
      for (let c = column; c < column + width; c++) {
        const line = this.rows[r];
        if (line) line[c] = r === row && c === column ? cell : cover;
      }
    }
    if (height * width > 1) this.merges.push({ row, column, height, width });
  }
}
