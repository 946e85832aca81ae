import type { LabelMatch } from '../form/labels';
import type { ColumnItem, FormModel, RowItem, TableModel } from '../form/model';
import type { FormBlock, Group } from '../form/types';
import type { Place } from '../place';
import { type Figure, readFigure } from '../table/figure';
import { cellsInRow, type Grid, placeOfCell } from '../table/grid';
import { bareWords, type Label, readLabel } from '../table/label';
import { hasHan } from '../text/letters';
import { writtenCount } from '../text/numerals';
import { withoutSpace } from '../text/space';
import { shortLabelled } from './short-label';

/** A cell with what its text may mean. */
export interface Cell {
  readonly text: string;
  readonly place: Place;
  readonly row: number;
  /** First column covered, and the one after the last. */
  readonly start: number;
  readonly end: number;
  readonly figure: Figure;
  readonly label: Label;
}

/** Whether two cells of one grid are the same: it may stand in several rows. */
export const isSameCell = (a: Cell, b: Cell): boolean => a.row === b.row && a.start === b.start;

/** The number that a cell says, or null. */
export function figureOf(cell: Cell | null): number | null {
  return cell?.figure.kind === 'number' ? cell.figure.value : null;
}

/** Digits that a blank parts: `1 234`, or two figures. */
const PARTED = /\d[ \u00a0\u2002-\u200a\u3000]+\d/;
const GROUPS = /^[1-9]\d{0,2}(?:[ \u00a0\u2002-\u200a\u3000]+\d{3})+$/;
const PAIR = /^\d+[ \u00a0\u2002-\u200a\u3000]+\d+$/;

const pairs = new WeakMap<Grid, boolean>();

/** True of a grid in whose cells two figures stand side by side: there `349 130` is two as well. */
function holdsPairs(grid: Grid): boolean {
  let known = pairs.get(grid);
  if (known === undefined) {
    known = grid.texts.some((text) => {
      const line = text.length < 40 ? text.trim() : '';
      return PAIR.test(line) && !GROUPS.test(line);
    });
    pairs.set(grid, known);
  }
  return known;
}

/** `07`, as one figure behind another with nothing between them, or as a table prints all of its figures. */
const LED = /^0\d+$/;
/** Figures of a table that begin with a zero where it is its style. */
const STYLE = 3;

const led = new WeakMap<Grid, boolean>();

/** True of a grid that prints figures with zeros before them. */
function holdsLed(grid: Grid): boolean {
  let known = led.get(grid);
  if (known === undefined) {
    known = grid.texts.filter((text) => LED.test(text.trim())).length >= STYLE;
    led.set(grid, known);
  }
  return known;
}

/** A count written out is no longer, with the space of its markup. */
const COUNT_LENGTH = 40;

const written = new WeakMap<Grid, boolean>();

/** True of a grid with counts written out: elsewhere a single such letter numbers lines or columns. */
function holdsWritten(grid: Grid): boolean {
  let known = written.get(grid);
  if (known === undefined) {
    known = grid.texts.some((text) => {
      const one = text.length < COUNT_LENGTH ? withoutSpace(text) : '';
      return (one.length > 1 || one === '零' || one === '〇') && writtenCount(one) !== null;
    });
    written.set(grid, known);
  }
  return known;
}

/** What a cell of the form says; a count written out (`三十七`) is one. */
function figureIn(text: string, grid: Grid): Figure {
  const read = readFigure(text);
  if (read.kind !== 'words' || text.length > COUNT_LENGTH) return read;
  const value = writtenCount(withoutSpace(text));
  return value === null || !holdsWritten(grid)
    ? read
    : { kind: 'number', value, places: 0, unit: '' };
}

const NO_LABEL: Label = { words: '', number: '' };

/** The cells of a row from left to right, those that reach down from above among them. */
export function rowCellsOf(grid: Grid, row: number): Cell[] {
  return cellsInRow(grid, row).map((index) => {
    const text = grid.texts[index] ?? '';
    const read = figureIn(text, grid);
    const isPair =
      read.kind === 'number' &&
      ((PARTED.test(text) && holdsPairs(grid)) || (LED.test(text.trim()) && !holdsLed(grid)));
    // A figure that reaches down from another row is that row's: what this one said in its place is lost.
    const isOthers = read.kind === 'number' && grid.row[index] !== row;
    const figure: Figure = isPair || isOthers ? { kind: 'words' } : read;
    const start = grid.column[index] ?? 0;
    return {
      text,
      place: placeOfCell(grid, index),
      row: grid.row[index] ?? row,
      start,
      end: start + (grid.colspan[index] ?? 1),
      figure,
      label: figure.kind === 'words' && !isOthers ? readLabel(text) : NO_LABEL,
    };
  });
}

/** A label of the form that was recognised, and the cell that it was read in. */
export interface Hit<T> extends LabelMatch<T> {
  readonly cell: Cell;
}

/** What a row says in the words of one table of the form. */
export interface RowMeaning {
  readonly model: TableModel;
  /** The rightmost cell that is the row's own label; a label that reaches down from above is another row's. */
  readonly row: Hit<RowItem> | null;
  readonly columns: readonly Hit<ColumnItem>[];
  readonly groups: readonly Hit<Group>[];
  /** The block whose heading it is. */
  readonly heading: FormBlock | null;
  /** True of a row whose label stands twice, with figures behind each. */
  readonly twice: boolean;
  /** Other rows whose labels stand beside its own: whose the figures are nobody can tell. */
  readonly rivals: readonly RowItem[];
  /** Letters recognised: what most of a row speaks for. */
  readonly weight: number;
}

/** Reads a row in the words of each table and gives the table that most of it speaks for; a draw goes to `current`. */
export function meaningOf(
  cells: readonly Cell[],
  form: FormModel,
  current: TableModel | null,
  row: number,
): RowMeaning | null {
  const labels = cells.filter((cell) => cell.label.words !== '');
  if (labels.length === 0) return null;
  let best: RowMeaning | null = null;
  const owners = labels.map((cell) => form.tables.filter((model) => isExact(cell, model)));
  for (const model of form.tables) {
    // Labels that are all another table's say nothing of this one.
    if (owners.every((own) => own.length > 0 && !own.includes(model))) continue;
    const meaning = readIn(labels, cells, owners, model, row);
    const better =
      !best ||
      meaning.weight > best.weight ||
      (meaning.weight === best.weight && model === current);
    if (meaning.weight > 0 && better) best = meaning;
  }
  return best;
}

function isExact(cell: Cell, model: TableModel): boolean {
  const { label } = cell;
  return !!(
    model.rows.exact(label) ||
    model.columns.exact(label) ||
    model.groups.exact(label) ||
    headingOf(cell, model)
  );
}

/** @param owners per label: the tables that have it as printed; where one does, none needs to have it nearly */
function readIn(
  labels: readonly Cell[],
  cells: readonly Cell[],
  owners: readonly (readonly TableModel[])[],
  model: TableModel,
  at: number,
): RowMeaning {
  let row: Hit<RowItem> | null = null;
  const columns: Hit<ColumnItem>[] = [];
  const groups: Hit<Group>[] = [];
  let heading: FormBlock | null = null;
  let first: Hit<RowItem> | null = null;
  const own: RowItem[] = [];
  let weight = 0;
  for (let i = 0; i < labels.length; i++) {
    const cell = labels[i] as Cell;
    const among = owners[i] ?? [];
    const isExact = among.length > 0;
    if (isExact && !among.includes(model)) continue;
    const asRow = isExact
      ? model.rows.exact(cell.label)
      : (model.rows.match(cell.label) ?? shortLabelled(cell.label, model));
    const asColumn = model.columns.exact(cell.label);
    const asGroup = isExact ? model.groups.exact(cell.label) : model.groups.match(cell.label);
    const asHeading = headingOf(cell, model);
    if (asRow && cell.row === at && (asRow.likeness !== 'near' || !asGroup)) {
      row = hitOf(asRow, cell);
      const [item] = asRow.items;
      // （六）其他处理 before 3.其他 is the label of their group.
      const isOwn = item && asRow.likeness !== 'near' && !item.row.replaces;
      if (isOwn && !own.includes(item)) own.push(item);
      if (first?.items[0] !== asRow.items[0]) first = row;
    }
    if (asColumn) columns.push(hitOf(asColumn, cell));
    if (asGroup) groups.push(hitOf(asGroup, cell));
    heading ??= asHeading;
    if (asRow || asColumn || asGroup || asHeading) weight += cell.label.words.length;
  }
  const twice = !!first && !!row && first !== row && standApart(first.cell, row.cell, cells);
  const rivals = own.length > 1 ? own : [];
  return { model, row, columns, groups, heading, twice, rivals, weight };
}

const hitOf = <T>({ items, likeness }: LabelMatch<T>, cell: Cell): Hit<T> => ({
  items,
  likeness,
  cell,
});

function standApart(a: Cell, b: Cell, cells: readonly Cell[]): boolean {
  const isFigure = ({ figure }: Cell): boolean => figure.kind === 'number';
  return (
    cells.some((cell) => isFigure(cell) && cell.start > a.start && cell.start < b.start) &&
    cells.some((cell) => isFigure(cell) && cell.start > b.start)
  );
}

const HEADING_LENGTH = 30;
const HEADING = /第.*条/;

function headingOf(cell: Cell, model: TableModel): FormBlock | null {
  if (!model.headings.size || cell.text.length > HEADING_LENGTH || !HEADING.test(cell.text))
    return null;
  return model.headings.get(bareWords(cell.text)) ?? null;
}

/** Whether a cell says something in words. */
export const isWords = ({ figure, text }: Cell): boolean => figure.kind === 'words' && hasHan(text);

/**
 * What stands behind a row's label. A group's label that reaches down too far, or stands further right than the row's own, is no figure of
 * the row.
 */
export const cellsBehind = (cells: readonly Cell[], labelEnd: number, at: number): Cell[] =>
  cells.filter((cell) => cell.start >= labelEnd && (cell.row === at || !isWords(cell)));
