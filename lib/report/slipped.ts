import type { Placing } from './placed';
import type { DataRow } from './print';
import { type Cell, figureOf } from './rows';
import type { TableScanner } from './scan';
import { injections } from './ways';

/** The ways to read a row, where there are several or where the one way needs the sums to bear it out. */
export function choices(
  row: DataRow,
  rows: readonly DataRow[],
  scanner: TableScanner,
): readonly Placing[] {
  if (row.placing.kind === 'open' || row.placing.kind === 'none') return row.placing.choices;
  if (row.placing.kind !== 'direct') return [];
  const ways = slipped(row, rows, scanner);
  // It may as well have a cell too many.
  return ways.length > 0 ? [...ways, ...row.placing.instead] : ways;
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
  if (figures.every((cell) => figureOf(cell) === 0)) return [];
  const direct = rows.filter((each) => each.placing.kind === 'direct');
  const totals = direct.filter(
    (each) => each.placing.kind === 'direct' && figureOf(each.placing.cells[last] ?? null) !== null,
  );
  if (totals.length === 0 && !totalsStandAside(direct)) return [];
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
