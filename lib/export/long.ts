import type { Language } from '../words';
import { factCells } from './fact-cells';
import { placesIn } from './places';
import { type ExportRow, headCell, numberCell, textCell } from './rows';
import type { Report } from './schema';
import type { Sheet } from './sheet';
import { stateWord, type Word, word } from './words';

const COLUMNS: readonly (readonly [Word, width?: number])[] = [
  ['unit', 28],
  ['year', 8],
  ['table', 30],
  ['row', 44],
  ['column', 20],
  ['value', 12],
  ['raw', 14],
  ['state', 16],
];
/** The last column: by it figures of several years, and of other exports, fit together. */
const ID = 'id';
/** Excel has room for 1,048,576 rows. */
const MOST = 1_000_000;

/** All figures of reports, a row each: for who counts by rows. As many sheets as it takes. */
export function longSheets(
  reports: readonly Report[],
  language: Language,
  most = MOST,
): readonly Sheet[] {
  const rows = reports.flatMap((report) => factRows(report, language));
  const head = [...COLUMNS.map(([of]) => word(of, language)), ID].map(headCell);
  const sheets: Sheet[] = [];
  for (let from = 0; from < Math.max(rows.length, 1); from += most)
    sheets.push({
      name: word('figuresLong', language),
      rows: [head, ...rows.slice(from, from + most)],
      heads: 1,
      merges: [],
      widths: [...COLUMNS.map(([, width]) => width), 36],
      hasFilter: true,
      isPlain: true,
    });
  return sheets;
}

function factRows(report: Report, language: Language): ExportRow[] {
  const placeOf = placesIn(report);
  const cells = factCells(report, language);
  const { issuer, year } = report.report;
  return report.facts.map((fact) => {
    const { table, row, column } = placeOf(fact);
    const { look } = cells.get(fact.id) ?? {};
    return [
      textCell(issuer ?? report.source.title),
      numberCell(year),
      ...[table, row, column].map(textCell),
      { ...numberCell(fact.value), ...(look && { look }) },
      textCell(fact.raw),
      textCell(stateWord(fact.state, language)),
      textCell(fact.id),
    ];
  });
}
