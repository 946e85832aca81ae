import { type FormModel, factId } from '../form/model';
import type { FactState } from './fact';
import { injections, type Placing } from './placing';
import { Proof } from './proof';
import type { Cell } from './rows';
import type { DataRow, Print, TableScanner } from './scan';
import { type OpenRow, settle } from './settle';

/**
 * From placed rows to what is read of each cell, by how well its place is known.
 *
 * 1. A row that has one cell beneath each label of a whole header is read by its labels, and that is that.
 * 2. A row with several ways to be placed, or with too many cells, is `open`: the sums decide, if just one reading holds.
 * 3. Any other row was placed by something weaker: by the order of its cells, beneath a header that has lost a label. It
 *    stands where the sums bear it out: those of the row itself, or of rows that stand like it. Where they do not, nothing that
 *    a broken sum speaks of is read, so that nobody is accused by a figure that may stand elsewhere.
 */
export interface Reading {
  readonly cell: Cell | null;
  readonly state: FactState;
}

/** Puts what is read of a print's cells into `readings`, by fact id. */
export function readPrint(
  model: FormModel,
  scanner: TableScanner,
  print: Print,
  readings: Map<string, Reading>,
): void {
  const table = scanner.model.table.key;
  const rows = [...print.rows.values()];
  const facts = new Map(
    rows.map((row) => [
      row,
      row.header.columns.map(({ item }) => factId(table, row.item.row.key, item.column.key)),
    ]),
  );
  const factsOf = (row: DataRow): readonly string[] => facts.get(row) ?? [];
  const choicesOf = new Map(rows.map((row) => [row, choices(row, rows, scanner)]));
  const open = rows.filter((row) => (choicesOf.get(row)?.length ?? 0) > 0);
  const fixed = new Map<string, number | null>();
  const isPlain = rows.every((row) => isByLabel(row) && !endsBlank(row));
  // What stands firm matters only where something is open or weak.
  for (const row of isPlain && open.length === 0 ? [] : rows) {
    if (open.includes(row) || !('cells' in row.placing) || row.placing.kind === 'none') continue;
    const ids = factsOf(row);
    row.placing.cells.forEach((cell, i) => {
      fixed.set(ids[i] ?? '', figureOf(cell));
    });
  }
  const openRows = open.map(
    (row): OpenRow => ({
      facts: factsOf(row),
      choices: (choicesOf.get(row) ?? []).map((choice) => choice.map(figureOf)),
      presumed:
        row.placing.kind === 'direct' || (row.placing.kind === 'open' && row.placing.presumed),
      likeness: `${row.header.columns.length}/${row.label?.cell.end ?? ''}`,
    }),
  );
  const settled = settle(openRows, fixed, model.sums);
  const placed = new Map<DataRow, { cells: Placing; sure: boolean[] }>();
  for (const row of rows) {
    const verdict = settled[open.indexOf(row)];
    const standing =
      row.placing.kind === 'open' || row.placing.kind === 'none' ? [] : row.placing.cells;
    const cells = (verdict ? choicesOf.get(row)?.[verdict.choice] : undefined) ?? standing;
    const lost = row.placing.kind === 'none' && !verdict;
    const sure = factsOf(row).map(
      (_, i) => !lost && !print.conflicts.has(row.item) && verdict?.certain[i] !== false,
    );
    placed.set(row, { cells, sure });
  }
  if (!isPlain || open.length > 0) {
    const proof = new Proof(scanner.model.table, model.sums, (fact) => fixed.get(fact));
    for (const row of open) {
      const { cells = [], sure = [] } = placed.get(row) ?? {};
      factsOf(row).forEach((fact, i) => {
        fixed.set(fact, sure[i] ? figureOf(cells[i] ?? null) : null);
      });
    }
    for (const row of rows) {
      const openly = open.indexOf(row);
      const how = openRows[openly]
        ? openRows[openly]?.presumed
          ? 'standing'
          : 'open'
        : isByLabel(row)
          ? endsBlank(row)
            ? 'standing'
            : 'label'
          : 'weak';
      proof.add(row, factsOf(row), how);
    }
    for (const row of rows) {
      const doubt = proof.doubts(row);
      const at = placed.get(row);
      if (at)
        factsOf(row).forEach((fact, i) => {
          if (doubt.has(fact)) at.sure[i] = false;
        });
    }
  }
  for (const row of rows) {
    const { cells = [], sure = [] } = placed.get(row) ?? {};
    const verdict = settled[open.indexOf(row)];
    row.header.columns.forEach((column, i) => {
      const straight =
        row.placing.kind === 'direct' && !verdict && !row.byPlace && !column.inferred;
      const state = !sure[i] ? 'unreadable' : straight ? 'read' : 'recovered';
      readings.set(factsOf(row)[i] ?? '', { cell: cells[i] ?? null, state });
    });
  }
}

/** True of a row that its own label and those of a whole header place, cell for cell. */
function isByLabel(row: DataRow): boolean {
  return row.placing.kind === 'direct' && row.placing.exact && row.header.whole && !row.byPlace;
}

/** True of a row with a blank before its first figure or behind its last: it may have been moved by a cell. */
function endsBlank({ placing }: DataRow): boolean {
  if (placing.kind !== 'direct') return false;
  const isBlank = (cell: Cell | null | undefined): boolean => cell?.figure.kind === 'blank';
  return isBlank(placing.cells[0]) || isBlank(placing.cells.at(-1));
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

function figureOf(cell: Cell | null): number | null {
  return cell?.figure.kind === 'number' ? cell.figure.value : null;
}

/** The ways to read a row, where there are several or where the one way needs the sums to bear it out. */
function choices(
  row: DataRow,
  rows: readonly DataRow[],
  scanner: TableScanner,
): readonly Placing[] {
  if (row.placing.kind === 'open' || row.placing.kind === 'none') return row.placing.choices;
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
