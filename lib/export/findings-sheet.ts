import { findingsOf, type Telling } from './findings';
import { addressCell, type ExportRow, headCell, numberCell, textCell } from './rows';
import type { Report } from './schema';
import type { Sheet } from './sheet';
import { verdictLine } from './verdicts';
import { severityWord, type Word, word } from './words';

/** The list's columns, and how wide those are that hold sentences, in letters. */
const COLUMNS: readonly (readonly [Word, width?: number])[] = [
  ['number', 6],
  ['unit', 24],
  ['year', 8],
  ['place', 44],
  ['problem', 56],
  ['printed', 12],
  ['computed', 12],
  ['difference', 10],
  ['suspected', 44],
  ['rule', 30],
  ['basis', 24],
  ['severity', 8],
  ['verdict', 16],
  ['note', 24],
  ['url', 40],
];

/** The list of problems of any number of reports, a row each. */
export function findingsSheet(reports: readonly Report[], telling: Telling): Sheet {
  const { language } = telling;
  const rows = reports.flatMap((report) => findingRows(report, telling));
  return {
    name: word('findings', language),
    rows: [
      COLUMNS.map(([of]) => headCell(word(of, language))),
      ...rows.map((row, at) => [numberCell(at + 1), ...row]),
    ],
    heads: 1,
    merges: [],
    widths: COLUMNS.map(([, width]) => width),
    hasFilter: true,
  };
}

/** The same without their numbers. */
function findingRows(report: Report, telling: Telling): ExportRow[] {
  const { language } = telling;
  const { issuer, year } = report.report;
  return findingsOf(report, telling).map((finding) => [
    textCell(issuer ?? report.source.title),
    numberCell(year),
    textCell(finding.place),
    textCell(finding.message),
    numberCell(finding.printed),
    numberCell(finding.computed),
    numberCell(finding.difference),
    textCell(finding.suspected),
    textCell(finding.rule),
    textCell(finding.document),
    textCell(severityWord(finding.severity, language)),
    textCell(verdictLine(finding.verdict, language)),
    textCell(finding.verdict?.note ?? ''),
    addressCell(report.source.url),
  ]);
}
