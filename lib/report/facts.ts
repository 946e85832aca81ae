import { factId } from '../form/fact-id';
import type { FormModel, Slot } from '../form/model';
import { inUnit } from '../table/money';
import type { Fact } from './fact';
import { adoptOrphans } from './orphans';
import { type Reading, readPrint } from './reading';
import type { TableScanner } from './scan';

/** Turns the prints of a form's tables into facts, one for each cell of the form. */
export function makeFacts(model: FormModel, scanners: readonly TableScanner[]): Fact[] {
  const readings = new Map<string, Reading>();
  const doubtful = new Set<string>();
  /** Rows and columns that the page has, though nothing tells which. */
  const lost = new Set<string>();
  for (const scanner of scanners) {
    const print = scanner.best();
    const table = scanner.model.table.key;
    adoptOrphans(scanner, print);
    readPrint(model, scanner, print, readings);
    for (const other of scanner.rivals()) {
      const rival = new Map<string, Reading>();
      readPrint(model, scanner, other, rival);
      withdraw(readings, rival);
    }
    if (print.orphans.length > 0) doubtful.add(table);
    for (const { row } of [...print.misnamed, ...print.conflicts])
      lost.add(factId(table, row.key, ''));
    for (const { header } of print.headers.values())
      for (const { column } of header.doubled) lost.add(factId(table, '', column.key));
  }
  const replaced = replacedKeys(model, readings);
  const isLost = (slot: Slot): boolean =>
    doubtful.has(slot.table) ||
    (lost.size > 0 && (lost.has(rowId(slot)) || lost.has(columnId(slot))));
  const facts: Fact[] = [];
  for (const slot of model.slots)
    if (replaced.size === 0 || !replaced.has(rowId(slot)))
      facts.push(makeFact(slot, readings.get(slot.id), isLost));
  return facts;
}

/** Of two prints of one table nobody can tell which is right: what they differ on is not read. */
function withdraw(readings: Map<string, Reading>, rival: ReadonlyMap<string, Reading>): void {
  for (const [id, other] of rival) {
    const own = readings.get(id);
    if (!own || own.state === 'unreadable' || (other.state === 'unreadable' && !other.cell))
      continue;
    if (saidBy(own) !== saidBy(other)) readings.set(id, { ...own, state: 'unreadable' });
  }
}

/** A blank says no more than zero does. */
const saidBy = ({ cell }: Reading): number | string =>
  cell?.figure.kind === 'number'
    ? cell.figure.value
    : cell?.figure.kind === 'words'
      ? cell.text
      : 0;

function rowId(slot: Slot): string {
  return factId(slot.table, slot.row.key, '');
}

/** Of a column, in whatever row. */
function columnId(slot: Slot): string {
  return factId(slot.table, '', slot.column.key);
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

type Told = Pick<Fact, 'value' | 'raw' | 'state' | 'place'>;

const ABSENT: Told = { value: null, raw: '', state: 'absent', place: null };
/** Figures stand in the table that could not be told apart: perhaps this one's among them. */
const LOST: Told = { ...ABSENT, state: 'unreadable' };

/** Written out: a report has hundreds, and put together from parts each takes ten times as long. */
function makeFact(slot: Slot, reading: Reading | undefined, isLost: (slot: Slot) => boolean): Fact {
  const { value, raw, state, place } = reading
    ? toldBy(reading, slot)
    : isLost(slot)
      ? LOST
      : ABSENT;
  return {
    id: slot.id,
    table: slot.table,
    row: slot.row.key,
    column: slot.column.key,
    label: slot.label,
    value,
    raw,
    state,
    place,
  };
}

function toldBy({ cell, state }: Reading, { column: { unit } }: Slot): Told {
  const raw = cell?.text.trim() ?? '';
  const place = cell?.place ?? null;
  if (state === 'unreadable') return { value: null, raw, state, place };
  const figure = cell?.figure;
  if (!figure || figure.kind === 'blank') return { value: null, raw, state: 'blank', place };
  if (figure.kind === 'words') return { value: null, raw, state: 'unreadable', place };
  // 251000元 in a column of 万元 is 25.1.
  const value = unit ? inUnit(figure.value, figure.unit, unit) : figure.value;
  return { value, raw, state, place };
}
