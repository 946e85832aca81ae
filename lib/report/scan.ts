import type { RowItem, TableModel } from '../form/model';
import type { FormBlock } from '../form/types';
import type { Grid } from '../table/grid';
import { isBlank } from '../text/space';
import { placeBehind } from './behind';
import { headsTwice, watchAhead, watchCrowd } from './crowded';
import { makeHeader } from './header';
import { numbersColumns } from './numbering';
import { Print } from './print';
import { type Cell, cellsBehind, type Hit, isSameCell, isWords, type RowMeaning } from './rows';

interface PendingHeader {
  readonly grid: Grid;
  /** The block whose heading stands over it, where one does. */
  readonly block: FormBlock | null;
  readonly columns: RowMeaning['columns'][number][];
  readonly groups: RowMeaning['groups'][number][];
  /** All that stands in its rows. */
  readonly cells: Cell[];
  used: boolean;
}

/** A sign for nothing, which is printed where a figure could be. */
const isSign = ({ figure, text }: Cell): boolean => figure.kind === 'blank' && !isBlank(text);

/** Collects the rows of one table of the form from the grids of a page, in page order. */
export class TableScanner {
  readonly prints: Print[] = [new Print()];
  private pending: PendingHeader | null = null;
  private block: FormBlock | null = null;
  private isOther = false;

  constructor(readonly model: TableModel) {}

  /**
   * The first print of the report's own year, unless it is only a part of what a later one has: behind a report's own table may stand
   * last year's.
   */
  best(): Print {
    const [only] = this.prints;
    if (only && this.prints.length === 1) return only;
    const filled = this.prints.filter((print) => print.hasFigures());
    const own = filled.filter(({ isOther }) => !isOther);
    const all = own.length > 0 ? own : filled.length > 0 ? filled : this.prints;
    return all.reduce((best, print) => (print.rows.size > best.rows.size * 2 ? print : best));
  }

  /** Other prints that may as well be the report's: of its own year, with as much of the table, and not left empty. */
  rivals(): Print[] {
    const best = this.best();
    return this.prints.filter(
      (print) =>
        print !== best &&
        print.isOther === best.isOther &&
        print.rows.size * 2 >= best.rows.size &&
        print.hasFigures(),
    );
  }

  /** From here on stands another year's table, or again the report's own. */
  turnTo(isOther: boolean): void {
    this.isOther = isOther;
    if (!this.prints.some((print) => print.isOther === isOther)) {
      this.prints.push(new Print(isOther));
    }
  }

  take(cells: readonly Cell[], meaning: RowMeaning | null, grid: Grid, row: number): void {
    const print = this.print();
    const figures = cells.filter((cell) => cell.figure.kind === 'number').length;
    if (figures > 0 && !meaning?.row && numbersColumns(cells)) return;
    for (const hit of meaning?.groups ?? []) {
      for (const group of hit.items) if (group.kind === 'rows') print.groups.add(group.label);
    }
    if (meaning?.twice) print.crowded.add(grid);
    // Figures in a line of the header have strayed, or all have slid.
    if (figures > 0 && meaning && !meaning.row && (meaning.heading || meaning.columns.length > 0))
      print.strayed.add(grid);
    this.block = meaning?.heading ?? this.block;
    const own = meaning?.row ?? null;
    // A figure may have strayed into a line of the header, but not beside a row's label.
    const isFilled = figures > 0 && (own !== null || (meaning?.columns.length ?? 0) <= figures);
    if (meaning && !isFilled && this.isHeader(meaning, own)) {
      this.addHeader(meaning, cells, grid, row);
      return;
    }
    // （六）其他处理 alone on a line is the group's label, not the row of a simplified print.
    if (own && !(figures === 0 && own.items[0]?.row.replaces)) {
      const [item] = own.items;
      if (item) this.place(item, own, cells, own.cell.end, grid, row);
      for (const rival of meaning?.rivals ?? []) this.print().conflicts.add(rival);
      return;
    }
    const anonymous = this.model.rowItems[0]?.row.key === '' ? this.model.rowItems[0] : undefined;
    const blanks = cells.filter((cell) => cell.figure.kind === 'blank').length;
    const words = cells.filter((cell) => cell.label.words !== '');
    if (anonymous && meaning && figures === 0 && meaning.groups.length > 0) {
      this.addHeader(meaning, cells, grid, row);
    } else if (anonymous) {
      const width = anonymous.block.columns.length;
      // The one row is read once for each header; figures further down are somebody else's, or what is left of a row torn in two.
      if (print.rows.has(anonymous) && (!this.pending || this.pending.used)) {
        const isRest = figures > 0 && words.length === 0 && cells.length < width;
        if (isRest && print.sources.get(anonymous)?.grid === grid) print.rests.add(anonymous);
        return;
      }
      if (figures > 0 && cells.length < width / 3) return;
      const last = cells.filter(({ figure }) => figure.kind === 'blank').at(-1);
      const isLabelled = words.some(({ start }) => start < (last?.start ?? 0) && blanks < width);
      if (figures === 0 && (isLabelled || blanks < width || !this.pending)) return;
      this.addAnonymous(anonymous, cells, grid, row);
    } else if (figures >= 2) {
      const labelEnd = Math.max(0, ...words.map((cell) => cell.end));
      const label = words.at(-1);
      const isGroups = meaning?.groups.some((hit) => hit.cell === label) ?? false;
      print.orphans.push({
        after: print.lastOrder,
        cells,
        labelEnd,
        grid,
        words: isGroups || label?.row !== row ? '' : label.label.words,
      });
      if (label && !isGroups) print.extra.push(label);
    } else if (meaning) this.addHeader(meaning, cells, grid, row);
    else if (cells.filter(isSign).length > 2) print.nameless.add(print.lastOrder);
  }

  private print(): Print {
    return this.prints.filter(({ isOther }) => isOther === this.isOther).at(-1) ?? new Print();
  }

  /** Labels such as 总计 head a column as well as a row; numbering, company and what has come before tell which. */
  private isHeader(meaning: RowMeaning, own: Hit<RowItem> | null): boolean {
    if (meaning.columns.length === 0) return false;
    if (!own || meaning.columns.length > 1) return true;
    const both = meaning.columns.some((hit) => hit.cell === own.cell);
    if (!both || own.cell.label.number !== '') return false;
    return this.print().rows.size === 0 || (this.pending !== null && !this.pending.used);
  }

  private addHeader(meaning: RowMeaning, cells: readonly Cell[], grid: Grid, row: number): void {
    if (!this.pending || this.pending.used || this.pending.grid !== grid) {
      this.pending = { grid, block: this.block, columns: [], groups: [], cells: [], used: false };
    }
    const { columns, groups } = this.pending;
    const seen = (cell: Cell): boolean =>
      [...columns, ...groups].some((hit) => isSameCell(hit.cell, cell));
    columns.push(...meaning.columns.filter((hit) => !seen(hit.cell)));
    groups.push(...meaning.groups.filter((hit) => !seen(hit.cell)));
    if (meaning.heading) return;
    for (const cell of cells) if (cell.row === row) this.pending.cells.push(cell);
  }

  private addAnonymous(item: RowItem, cells: readonly Cell[], grid: Grid, row: number): void {
    // What is neither a figure nor has a letter in it is a figure that is not legible.
    const first = cells.findIndex((cell) => !isWords(cell));
    const labelEnd = first > 0 ? (cells[first]?.start ?? 0) : 0;
    this.place(item, null, cells, labelEnd, grid, row);
  }

  private place(
    item: RowItem,
    label: Hit<RowItem> | null,
    cells: readonly Cell[],
    labelEnd: number,
    grid: Grid,
    at: number,
  ): void {
    const behind = cellsBehind(cells, labelEnd, at);
    // Which of its own cells a figure from above has pushed aside, or stands for, nobody can tell.
    if (behind.some((cell) => cell.row !== at && cell.figure.kind === 'words'))
      this.print().conflicts.add(item);
    const text = behind.map((cell) => cell.text.trim()).join('\t');
    let print = this.print();
    const known = print.sources.get(item);
    if (known) {
      if (known.text === text) return;
      const again = grid !== known.grid && (print.isStray(grid) || item.order <= print.lastOrder);
      if (!again) {
        print.conflicts.add(item);
        return;
      }
      print = print.splitOff(grid);
      this.prints.push(print);
    }
    this.useHeader(print);
    watchCrowd(print, item.block, behind, grid);
    if (label) watchAhead(print, label, cells, grid, at);
    const row = placeBehind(print, item, label, behind, labelEnd, grid, false);
    print.rows.set(item, row);
    print.sources.set(item, { text, grid });
    print.lastOrder = item.order;
  }

  /** The header that was printed last holds from here on. */
  private useHeader(print: Print): void {
    const pending = this.pending;
    if (!pending || (pending.used && print.headers.size > 0)) return;
    pending.used = true;
    for (const block of pending.block ? [pending.block] : this.model.table.blocks) {
      if (headsTwice(block, pending.columns)) print.crowded.add(pending.grid);
      const header = makeHeader(block, pending.columns, pending.groups, pending.cells);
      if (!header) continue;
      const known = print.headers.get(block);
      // Half a header repeated after a page break says less than the whole one before it.
      const same = known?.grid === pending.grid;
      const width = header.columns.length * (same ? 1 : 2);
      const worse =
        known &&
        (same ? width < known.header.columns.length : width <= known.header.columns.length);
      print.headers.set(
        block,
        worse
          ? { header: known.header, grid: same ? known.grid : null }
          : { header, grid: pending.grid },
      );
    }
  }
}
