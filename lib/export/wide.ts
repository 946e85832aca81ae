import type { Language } from '../words';
import { factCells } from './fact-cells';
import { placeLine, placesIn } from './places';
import {
  addressCell,
  type ExportCell,
  type ExportRow,
  headCell,
  numberCell,
  textCell,
  valueAsPrinted,
} from './rows';
import type { Report } from './schema';
import { word } from './words';

/**
 * A row for each report, a column for each of the form's cells: for who collects many. The header is in the reader's language,
 * then, as the second row, the ids, by which files of several years fit together.
 */
export function wideRows(reports: readonly Report[], language: Language): ExportRow[] {
  const labels = new Map<string, string>();
  for (const report of reports) {
    const placeOf = placesIn(report);
    for (const fact of report.facts) {
      if (!labels.has(fact.id)) labels.set(fact.id, placeLine(placeOf(fact)));
    }
  }
  const ids = [...labels.keys()];
  const about = ['issuer', 'year', 'title', 'url'] as const;
  return [
    [...about.map((of) => word(of, language)), ...labels.values()].map(headCell),
    [...about, ...ids].map(headCell),
    ...reports.map((report) => wideRow(report, ids, language)),
  ];
}

/** Figures that break a sum, or are probably wrong, are set off as in the form, where the format can. */
function wideRow(of: Report, ids: readonly string[], language: Language): ExportRow {
  const { report, source, facts } = of;
  const found = factCells(of, language);
  const cells = new Map<string, ExportCell>(
    facts.map(({ id, value, raw }) => {
      const { look, note } = found.get(id) ?? {};
      return [id, { ...valueAsPrinted(value, raw), ...(look && { look }), ...(note && { note }) }];
    }),
  );
  return [
    textCell(report.issuer ?? ''),
    numberCell(report.year),
    textCell(source.title),
    addressCell(source.url),
    ...ids.map((id) => cells.get(id) ?? textCell('')),
  ];
}
