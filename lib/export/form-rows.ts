import { BETWEEN } from '../form/label-parts';
import { type ExportCell, type ExportRow, numberCell, textCell, valueAsPrinted } from './rows';
import type { Report, ReportFact } from './schema';

/**
 * The report's facts laid out as the form prints them, one table below the other: what a person pastes into a
 * spreadsheet to go on working, where the rows of facts are for programs.
 */
export function formRows(report: Report): ExportRow[] {
  const tables = new Map<string, ReportFact[]>();
  for (const fact of report.facts) {
    const [table = ''] = fact.id.split('.');
    const facts = tables.get(table);
    if (facts) facts.push(fact);
    else tables.set(table, [fact]);
  }
  const { issuer, year } = report.report;
  const head = [
    ...(issuer === null ? [] : [textCell(issuer)]),
    ...(year === null ? [] : [numberCell(year)]),
  ];
  return [
    ...(head.length ? [head] : []),
    ...[...tables.values()].flatMap((facts) => [[textCell('')], ...matrix(facts)]),
  ];
}

/** Rows and columns by the parts of a fact's label, of which the last is the column's. Labels may repeat within a table, ids do not. */
function matrix(facts: readonly ReportFact[]): ExportRow[] {
  const columns = new Map<string, string>();
  const rows = new Map<string, { label: string; cells: Map<string, ExportCell> }>();
  for (const { id, label, value, raw } of facts) {
    const parts = label.split(BETWEEN);
    const columnLabel = parts.pop() ?? '';
    const rowLabel = parts.join(BETWEEN);
    const at = id.lastIndexOf('.');
    const column = id.slice(at + 1);
    const row = id.slice(0, at);
    const cell = valueAsPrinted(value, raw);
    columns.set(column, columnLabel);
    const known = rows.get(row);
    if (known) known.cells.set(column, cell);
    else rows.set(row, { label: rowLabel, cells: new Map([[column, cell]]) });
  }
  return [
    [textCell(''), ...[...columns.values()].map(textCell)],
    ...[...rows.values()].map(({ label, cells }) => [
      textCell(label),
      ...[...columns.keys()].map((column) => cells.get(column) ?? textCell('')),
    ]),
  ];
}
