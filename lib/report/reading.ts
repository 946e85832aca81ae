import { type FormModel, factId } from '../form/model';
import { holdsSeveral } from '../table/figure';
import type { FactState } from './fact';
import { injections, type Placing } from './placing';
import type { DataRow, Print } from './print';
import { type How, Proof } from './proof';
import type { Cell } from './rows';
import type { TableScanner } from './scan';
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
  const lines = [...print.rows.values()].map(
    (row): Line => ({
      row,
      placing: row.placing,
      facts: row.header.columns.map(({ item }) => factId(table, row.item.row.key, item.column.key)),
      choices: [],
      cells: 'cells' in row.placing && row.placing.kind !== 'none' ? row.placing.cells : [],
      sure: row.header.columns.map(
        ({ unsure }) => !unsure && !print.conflicts.has(row.item) && !isMerged(row),
      ),
      how: howPlaced(row),
    }),
  );
  if (!lines.every(({ how }) => how === 'label')) bearOut(lines, model, scanner);
  for (const { row, facts, cells, sure, choices } of lines) {
    row.header.columns.forEach((column, i) => {
      const straight =
        row.placing.kind === 'direct' && choices.length === 0 && !row.byPlace && !column.inferred;
      const state = !sure[i] ? 'unreadable' : straight ? 'read' : 'recovered';
      readings.set(facts[i] ?? '', { cell: cells[i] ?? null, state });
    });
  }
}

/** True of two rows in one: where one cell holds a figure of both, any other may hold that of either. */
function isMerged({ placing }: DataRow): boolean {
  if (placing.kind === 'open') return placing.choices.some((choice) => choice.some(holdsTwo));
  return placing.cells.some(holdsTwo);
}

const holdsTwo = (cell: Cell | null): boolean =>
  cell?.figure.kind === 'words' && holdsSeveral(cell.text);

/** A row on its way from how it was placed to what is read of it. */
interface Line {
  readonly row: DataRow;
  readonly facts: readonly string[];
  placing: DataRow['placing'];
  choices: readonly Placing[];
  cells: Placing;
  sure: boolean[];
  how: How;
}

function howPlaced(row: DataRow): How {
  const { placing } = row;
  if (placing.kind === 'open' || placing.kind === 'none') return 'open';
  if (placing.kind !== 'direct' || !placing.exact || !row.header.whole || row.byPlace)
    return 'weak';
  return endsBlank(placing.cells) ? 'standing' : 'label';
}

/** Rows that their labels do not place beyond doubt, held against the sums. */
function bearOut(lines: readonly Line[], model: FormModel, scanner: TableScanner): void {
  const { table } = scanner.model;
  keepPresumed(lines, model, scanner);
  const rows = lines.map(({ row, placing }) => ({ ...row, placing }));
  const open: Line[] = [];
  const figures = new Map<string, number | null>();
  lines.forEach((line, i) => {
    line.choices = choices(rows[i] as DataRow, rows, scanner);
    if (line.choices.length > 0) open.push(line);
    else if (line.placing.kind === 'none') line.sure = line.sure.map(() => false);
    else note(figures, line);
  });
  const settled = settle(
    open.map(
      ({ row, placing, facts, choices: ways }): OpenRow => ({
        facts,
        choices: ways.map((way) => way.map(figureOf)),
        presumed: isPresumed(placing),
        likeness: `${row.header.columns.length}/${row.label?.cell.end ?? ''}`,
      }),
    ),
    figures,
    model.sums,
  );
  open.forEach((line, i) => {
    const { choice = 0, certain = [] } = settled[i] ?? {};
    line.cells = line.choices[choice] ?? [];
    line.sure = line.sure.map((sure, c) => sure && certain[c] === true);
    line.how = isPresumed(line.placing) ? 'standing' : 'open';
    note(figures, line);
  });
  const proof = new Proof(table, model.sums, (fact) => figures.get(fact));
  for (const { row, facts, how } of lines) proof.add(row, facts, how);
  for (const line of lines) {
    if (line.how === 'label') continue;
    const doubts = proof.doubts(line.row);
    line.sure = line.sure.map((sure, i) => sure && !doubts.has(line.facts[i] ?? ''));
  }
}

function note(figures: Map<string, number | null>, { facts, cells, sure }: Line): void {
  facts.forEach((fact, i) => {
    figures.set(fact, sure[i] ? figureOf(cells[i] ?? null) : null);
  });
}

function isPresumed(placing: DataRow['placing']): boolean {
  return placing.kind === 'direct' || (placing.kind === 'open' && placing.presumed);
}

/** Rows with as many cells as columns stand as they do where other rows that stand alike are borne out. */
function keepPresumed(lines: readonly Line[], model: FormModel, scanner: TableScanner): void {
  const presumed = lines.filter(({ placing }) => placing.kind === 'open' && placing.presumed);
  if (presumed.length === 0) return;
  const figures = new Map<string, number | null>();
  const proof = new Proof(scanner.model.table, model.sums, (fact) => figures.get(fact));
  for (const line of lines) {
    const { row, facts, placing } = line;
    const cells = placing.kind === 'open' && placing.presumed ? placing.choices[0] : line.cells;
    note(figures, { ...line, cells: cells ?? [] });
    proof.add(row, facts, 'weak');
  }
  for (const line of presumed) {
    if (line.placing.kind !== 'open' || !proof.isProven(line.row)) continue;
    if (proof.lacksTotal(line.row)) continue;
    line.cells = line.placing.choices[0] ?? [];
    line.placing = { kind: 'order', cells: line.cells };
    line.how = 'weak';
  }
}

/** True of a row with a blank in its first column or its last: it may have been moved by a cell. */
function endsBlank(cells: Placing): boolean {
  return cells[0]?.figure.kind === 'blank' || cells.at(-1)?.figure.kind === 'blank';
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
