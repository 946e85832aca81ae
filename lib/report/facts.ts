import { type FormModel, factId, type Slot } from '../form/model';
import { inUnit } from '../table/money';
import type { Fact, FactState } from './fact';
import { injections, type Placing } from './placing';
import type { Cell } from './rows';
import { type DataRow, type Orphan, type Print, placeBehind, type TableScanner } from './scan';
import { type OpenRow, settle } from './settle';

/** What is read of one cell of the form. */
interface Reading {
  readonly cell: Cell | null;
  readonly state: FactState;
}

/** Turns the prints of a form's tables into facts, one for each cell of the form. */
export function makeFacts(model: FormModel, scanners: readonly TableScanner[]): Fact[] {
  const readings = new Map<string, Reading>();
  const doubtful = new Set<string>();
  for (const scanner of scanners) {
    const print = scanner.best();
    adoptOrphans(scanner, print);
    readPrint(model, scanner, print, readings);
    if (print.orphans.length > 0) doubtful.add(scanner.model.table.key);
  }
  const replaced = replacedKeys(model, readings);
  return model.slots
    .filter((slot) => !replaced.has(rowId(slot)))
    .map((slot) => makeFact(slot, readings.get(slot.id), doubtful.has(slot.table)));
}

function rowId(slot: Slot): string {
  return factId(slot.table, slot.row.key, '');
}

/** Rows that the print does not have because it has their simplified row, or the other way round. */
function replacedKeys(model: FormModel, readings: ReadonlyMap<string, Reading>): Set<string> {
  const gone = new Set<string>();
  for (const slot of model.slots) {
    if (!slot.row.replaces) continue;
    if (!readings.has(slot.id)) gone.add(rowId(slot));
    else {
      for (const key of slot.row.replaces) {
        const id = factId(slot.table, key, slot.column.key);
        if (!readings.has(id)) gone.add(factId(slot.table, key, ''));
      }
    }
  }
  return gone;
}

function makeFact(slot: Slot, reading: Reading | undefined, doubtful: boolean): Fact {
  const base = {
    id: slot.id,
    table: slot.table,
    row: slot.row.key,
    column: slot.column.key,
    label: slot.label,
  };
  if (!reading) {
    // Figures stand in the table that could not be told apart: perhaps this one's among them.
    return {
      ...base,
      value: null,
      raw: '',
      state: doubtful ? 'unreadable' : 'absent',
      place: null,
    };
  }
  const { cell, state } = reading;
  const raw = cell?.text.trim() ?? '';
  const place = cell?.place ?? null;
  if (state === 'unreadable') return { ...base, value: null, raw, state, place };
  const figure = cell?.figure;
  if (!figure || figure.kind === 'blank')
    return { ...base, value: null, raw, state: 'blank', place };
  if (figure.kind === 'words') return { ...base, value: null, raw, state: 'unreadable', place };
  // 251000元 in a column of 万元 is 25.1.
  const { unit } = slot.column;
  const value = unit ? inUnit(figure.value, figure.unit, unit) : figure.value;
  return { ...base, value, raw, state, place };
}

/** Rows whose label is lost are told by their place, where as many rows are missing there as have no label. */
function adoptOrphans(scanner: TableScanner, print: Print): void {
  const { rowItems } = scanner.model;
  const missing = rowItems.filter((item) => !print.rows.has(item) && !item.row.replaces);
  const left: Orphan[] = [];
  for (const after of new Set(print.orphans.map((orphan) => orphan.after))) {
    const orphans = print.orphans.filter((orphan) => orphan.after === after);
    const next =
      rowItems.find((item) => item.order > after && print.rows.has(item))?.order ?? rowItems.length;
    const gap = missing.filter((item) => item.order > after && item.order < next);
    if (
      after < 0 ||
      gap.length !== orphans.length ||
      orphans.some((orphan) => orphan.words !== '')
    ) {
      left.push(...orphans.filter((orphan) => orphan.words === ''));
      continue;
    }
    gap.forEach((item, i) => {
      const orphan = orphans[i];
      if (!orphan) return;
      const behind = orphan.cells.filter((cell) => cell.start >= orphan.labelEnd);
      print.rows.set(
        item,
        placeBehind(print, item, null, behind, orphan.labelEnd, orphan.grid, true),
      );
    });
  }
  print.orphans.splice(0, print.orphans.length, ...left);
}

/** True where the rows end, before a blank, with what their other figures make: with totals that lost their column. */
function totalsStandAside(rows: readonly DataRow[]): boolean {
  let aside = 0;
  let told = 0;
  for (const { placing } of rows) {
    if (placing.kind !== 'direct') continue;
    const figures = placing.cells.map((cell) => figureOf(cell) ?? 0).filter(Boolean);
    const last = figures.pop();
    if (last === undefined) continue;
    told++;
    if (last === figures.reduce((sum, figure) => sum + figure, 0)) aside++;
  }
  return aside > 1 && aside * 2 > told;
}

function readPrint(
  model: FormModel,
  scanner: TableScanner,
  print: Print,
  readings: Map<string, Reading>,
): void {
  const table = scanner.model.table.key;
  const rows = [...print.rows.values()];
  const id = (row: DataRow, column: number): string =>
    factId(table, row.item.row.key, row.header.columns[column]?.item.column.key ?? '');
  const choicesOf = new Map(rows.map((row) => [row, choices(row, rows, scanner)]));
  const open = rows.filter((row) => (choicesOf.get(row)?.length ?? 0) > 0);
  const fixed = new Map<string, number | null>();
  // What stands firm matters only where something is open.
  for (const row of open.length > 0 ? rows : []) {
    if (open.includes(row) || !('cells' in row.placing) || row.placing.kind === 'none') continue;
    row.placing.cells.forEach((cell, i) => {
      fixed.set(id(row, i), figureOf(cell));
    });
  }
  const openRows = open.map(
    (row): OpenRow => ({
      facts: row.header.columns.map((_, i) => id(row, i)),
      choices: (choicesOf.get(row) ?? []).map((choice) => choice.map(figureOf)),
      presumed:
        row.placing.kind === 'direct' || (row.placing.kind === 'open' && row.placing.presumed),
      likeness: `${row.header.columns.length}/${row.label?.cell.end ?? ''}`,
    }),
  );
  const settled = settle(openRows, fixed, model.sums);
  for (const row of rows) {
    const at = open.indexOf(row);
    const verdict = settled[at];
    const chosen = verdict ? choicesOf.get(row)?.[verdict.choice] : undefined;
    row.header.columns.forEach((column, i) => {
      const cell = chosen
        ? chosen[i]
        : row.placing.kind === 'open' || row.placing.kind === 'none'
          ? null
          : row.placing.cells[i];
      const sure =
        row.placing.kind !== 'none' &&
        !print.conflicts.has(row.item) &&
        verdict?.certain[i] !== false;
      const straight =
        row.placing.kind === 'direct' && !verdict && !row.byPlace && !column.inferred;
      const state = !sure ? 'unreadable' : straight ? 'read' : 'recovered';
      readings.set(id(row, i), { cell: cell ?? null, state });
    });
  }
}

function figureOf(cell: Cell | null): number | null {
  return cell?.figure.kind === 'number' ? cell.figure.value : null;
}

/** The ways to read a row, where there are several or where the one way needs the sums to bear it out. */
function choices(
  row: DataRow,
  rows: readonly DataRow[],
  scanner: TableScanner,
): readonly Placing[] {
  if (row.placing.kind === 'open') return row.placing.choices;
  if (row.placing.kind !== 'direct') return [];
  return slipped(row, rows, scanner);
}

/**
 * A row that lost a cell and was padded at its end looks like a row with a blank total. Where the other rows have totals,
 * such a row is open: as it stands, or with its figures moved.
 */
function slipped(
  row: DataRow,
  rows: readonly DataRow[],
  scanner: TableScanner,
): readonly Placing[] {
  const rule = scanner.model.table.sums.find((sum) => sum.along === 'row');
  const { header, placing } = row;
  const last = header.columns.length - 1;
  if (!rule || placing.kind !== 'direct' || header.columns[last]?.item.column.key !== rule.target)
    return [];
  if (figureOf(placing.cells[last] ?? null) !== null) return [];
  const figures = placing.cells.filter((cell): cell is Cell => figureOf(cell) !== null);
  if (figures.length < 2 || figures.every((cell) => figureOf(cell) === 0)) return [];
  const direct = rows.filter((each) => each.placing.kind === 'direct');
  const totals = direct.filter(
    (each) => each.placing.kind === 'direct' && figureOf(each.placing.cells[last] ?? null) !== null,
  );
  if (totals.length * 2 <= direct.length && !totalsStandAside(direct)) return [];
  return [placing.cells, ...injections(figures, header.columns.length)];
}
