import type { Report, ReportFact } from '../../lib/export/schema';

type Cell = string | number | null;

/**
 * The report's facts laid out as the form prints them, one table below the other: what a person pastes into a
 * spreadsheet to go on working, where the CSV file is for programs.
 */
export function formTables(report: Report): Cell[][] {
  const tables = new Map<string, ReportFact[]>();
  for (const fact of report.facts) {
    const [table = ''] = fact.id.split('.');
    const facts = tables.get(table);
    if (facts) facts.push(fact);
    else tables.set(table, [fact]);
  }
  const { issuer, year } = report.report;
  const head = [issuer, year].filter((part) => part !== null);
  return [
    ...(head.length ? [head] : []),
    ...[...tables.values()].flatMap((facts) => [[], ...matrix(facts)]),
  ];
}

/** Rows and columns by the two halves of a fact's label. Labels may repeat within a table, ids do not. */
function matrix(facts: readonly ReportFact[]): Cell[][] {
  const columns = new Map<string, string>();
  const rows = new Map<string, { label: string; cells: Map<string, Cell> }>();
  for (const fact of facts) {
    const [label = '', columnLabel = ''] = fact.label.split(' · ');
    const at = fact.id.lastIndexOf('.');
    const column = fact.id.slice(at + 1);
    const row = fact.id.slice(0, at);
    columns.set(column, columnLabel);
    const known = rows.get(row);
    if (known) known.cells.set(column, fact.value);
    else rows.set(row, { label, cells: new Map([[column, fact.value]]) });
  }
  return [
    ['', ...columns.values()],
    ...[...rows.values()].map(({ label, cells }) => [
      label,
      ...[...columns.keys()].map((column) => cells.get(column) ?? null),
    ]),
  ];
}
