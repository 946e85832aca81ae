import { FORMS } from '../form';
import { modelOf } from '../form/model';
import type { PackTable, RulePack } from '../packs/types';
import type { Place } from '../place';
import { type Fact, whyUnknown } from '../report/fact';
import type { FigureState } from '../rules/pack-relations';
import { readFigure } from '../table/figure';
import { isMoney, powerOf } from '../table/money';
import { type CandidateCell, figureName, findFigure, unfound } from './find';
import type { JoinedCell, JoinedTable } from './joined-table';
import type { Precision } from './precision';
import type { TablesFound } from './tables';
import { unitInLabel } from './units';

/** Whole numbers that nobody rounds. */
export const COUNT = 'count';

/** A figure with all that a relation needs of it. */
export interface KnownFigure extends Precision {
  readonly label: string;
  readonly value: number | null;
  readonly state: FigureState;
  /** A unit of money, `count`, or null where it is not told. */
  readonly unit: string | null;
  readonly place: Place | null;
  /** Its cell, unless it is a fact of the annual report. */
  readonly cell: JoinedCell | null;
  readonly sheet: JoinedTable | null;
}

/** The figures of a pack on a page, looked for when asked. */
export class PackFigures {
  private readonly known = new Map<string, KnownFigure>();
  private readonly tables: ReadonlyMap<string, PackTable>;

  constructor(
    pack: RulePack,
    private readonly found: TablesFound,
    private readonly facts: ReadonlyMap<string, Fact>,
  ) {
    this.tables = new Map(pack.tables.map((table) => [table.key, table]));
  }

  get(id: string): KnownFigure {
    let figure = this.known.get(id);
    if (!figure) {
      figure = this.read(id);
      this.known.set(id, figure);
    }
    return figure;
  }

  private read(id: string): KnownFigure {
    const at = id.indexOf('.');
    const table = this.tables.get(id.slice(0, at));
    const figure = table?.figures.find(({ key }) => key === id.slice(at + 1));
    if (!table || !figure) return ofFact(id, this.facts.get(id));
    const sheets = this.found.get(table) ?? [];
    const found = sheets.map((sheet) => findFigure(sheet, figure));
    const candidates = found.flatMap((each) => each.candidates);
    const by = found.find((each) => each.candidates.length > 0) ?? unfound(figure);
    const label = figureName(table.titles[0] ?? '', figure, by);
    return settle(label, candidates, table, sheets.length > 0);
  }
}

let money: ReadonlySet<string> | undefined;

/** Facts that are amounts, always in 万元; worked out on first use, since few packs ask for facts. */
function isAmount(id: string): boolean {
  money ??= new Set(
    FORMS.flatMap((form) => modelOf(form).slots.filter(({ column }) => column.unit)).map(
      ({ id }) => id,
    ),
  );
  return money.has(id);
}

function ofFact(id: string, fact: Fact | undefined): KnownFigure {
  return {
    label: fact?.label ?? id,
    value: fact?.value ?? null,
    state: fact ? whyUnknown(fact) : 'lost',
    unit: fact && isAmount(fact.id) ? '万元' : COUNT,
    ...(fact ? printOfFact(fact) : UNTOLD),
    place: fact?.place ?? null,
    cell: null,
    sheet: null,
  };
}

const UNTOLD: Precision = { grain: 0, coarsest: 0, padded: false };

/** A fact in 万元 that its cell tells in 元 is told to a ten-thousandth of it. */
function printOfFact({ id, raw }: Fact): Precision {
  const figure = readFigure(raw);
  if (figure.kind !== 'number') return UNTOLD;
  const own = isMoney(figure.unit) ? figure.unit : '万元';
  const grain = (isAmount(id) ? powerOf(own) - powerOf('万元') : 0) - figure.places;
  return { grain, coarsest: grain, padded: false };
}

function settle(
  label: string,
  candidates: readonly CandidateCell[],
  table: PackTable,
  isThere: boolean,
): KnownFigure {
  const [first] = candidates;
  if (!first) {
    const state = isThere ? 'absent' : 'lost';
    const nothing = { value: null, unit: null, place: null, cell: null, sheet: null };
    return { label, state, ...UNTOLD, ...nothing };
  }
  const { cell, sheet } = first;
  const unit = unitOf(first, table);
  const same = candidates.every(
    (other) => amountOf(other) === amountOf(first) && unitOf(other, table) === unit,
  );
  const kind = cell.figure.kind;
  const state = !same
    ? 'ambiguous'
    : kind === 'number'
      ? 'read'
      : kind === 'blank'
        ? 'blank'
        : 'unreadable';
  return {
    label,
    value: same ? amountOf(first) : null,
    state,
    unit,
    ...(sheet.printOf(cell) ?? UNTOLD),
    place: cell.place,
    cell,
    sheet,
  };
}

function amountOf({ cell }: CandidateCell): number | null {
  return cell.figure.kind === 'number' ? cell.figure.value : null;
}

/** What the cell itself says, or its labels, or the line above the table. */
function unitOf({ cell, sheet, labels }: CandidateCell, table: PackTable): string | null {
  if (table.counts) return COUNT;
  const own = cell.figure.kind === 'number' ? cell.figure.unit : '';
  if (isMoney(own)) return own;
  if (own !== '') return COUNT;
  for (const label of labels) {
    const unit = unitInLabel(label);
    if (unit) return unit;
  }
  return sheet.unit;
}
