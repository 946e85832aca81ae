import type { Language } from '../words';
import { type AboveTaken, aboveSheet } from './above-sheet';
import { findingsSheet } from './findings-sheet';
import { longSheets } from './long';
import { addressCell, type ExportRow, headCell, numberCell, textCell } from './rows';
import { changesSheet, STATES } from './run-changes-sheet';
import type { RunReport } from './run-schema';
import type { Report } from './schema';
import type { Sheet } from './sheet';
import { wideRows } from './wide';
import { changeWord, outcomeWord, type Word, word } from './words';

/** A report of a run as its table shows it. */
export interface RunEntry extends RunReport {
  readonly unit: string | null;
  readonly year: number | null;
  readonly failed: number;
  readonly warned: number;
  readonly incomplete: number;
}

const COLUMNS: readonly (readonly [Word, width?: number])[] = [
  ['unit', 28],
  ['year', 8],
  ['outcome', 10],
  ['failed', 10],
  ['warned', 10],
  ['incomplete', 10],
  ['reason', 20],
  ['title', 48],
  ['url', 48],
];
/** Columns of `wideRows` before the form's cells. */
const BEFORE = 4;

/**
 * A run as a workbook: a row each report, all that is to be put right, and all figures.
 * @param above a level above that was put beside its children
 */
export function runSheets(
  entries: readonly RunEntry[],
  language: Language,
  above: AboveTaken | null = null,
): Sheet[] {
  const reports = reportsOf(entries);
  const overview: Sheet = {
    name: word('overview', language),
    rows: overviewRows(entries, language),
    heads: 1,
    merges: [],
    widths: COLUMNS.map(([, width]) => width),
    hasFilter: true,
  };
  const figures: Sheet = {
    name: word('figures', language),
    rows: wideRows(reports, language),
    heads: 2,
    merges: [],
    widths: [28, 8, 40, 40],
    hasFilter: true,
  };
  const changes = changesSheet(entries, language);
  return [
    overview,
    findingsSheet(reports, { language }),
    ...(changes ? [changes] : []),
    figures,
    ...longSheets(reports, language),
    ...(above ? [aboveSheet(above, language)] : []),
  ];
}

/** The same as one table: a row each report, its results, then all of its figures. */
export function runRows(entries: readonly RunEntry[], language: Language): ExportRow[] {
  const [labels = [], , ...figures] = wideRows(reportsOf(entries), language);
  const [head = [], ...rows] = overviewRows(entries, language);
  let next = 0;
  return [
    [...head, ...labels.slice(BEFORE)],
    ...rows.map((row, at) => [
      ...row,
      ...(entries[at]?.report ? (figures[next++] ?? []).slice(BEFORE) : []),
    ]),
  ];
}

/** A row each report; where some were checked again, also how many findings are put right, and so on. */
function overviewRows(entries: readonly RunEntry[], language: Language): ExportRow[] {
  const isAgain = entries.some(({ changes }) => changes);
  const states = isAgain ? STATES : [];
  return [
    [...headOf(language), ...states.map((state) => headCell(changeWord(state, language)))],
    ...entries.map((entry) => [
      ...rowOf(entry, language),
      ...states.map((state) => {
        const of = entry.changes?.findings.filter((one) => one.state === state);
        return of ? numberCell(of.length) : textCell('');
      }),
    ]),
  ];
}

const reportsOf = (entries: readonly RunEntry[]): Report[] =>
  entries.flatMap(({ report }) => report ?? []);

const headOf = (language: Language): ExportRow =>
  COLUMNS.map(([of]) => headCell(word(of, language)));

function rowOf(entry: RunEntry, language: Language): ExportRow {
  const { unit, year, outcome, failed, warned, incomplete, reason, title, url } = entry;
  const count = (number: number) => (outcome === 'failed' ? textCell('') : numberCell(number));
  return [
    textCell(unit ?? ''),
    numberCell(year),
    { ...textCell(outcomeWord(outcome, language)), ...LOOKS[outcome] },
    count(failed),
    count(warned),
    count(incomplete),
    textCell(reason ?? ''),
    textCell(title),
    addressCell(url),
  ];
}

const LOOKS: Readonly<Record<RunReport['outcome'], Pick<ExportRow[number], 'look'>>> = {
  clean: {},
  broken: { look: 'fail' },
  warned: { look: 'notice' },
  doubtful: { look: 'notice' },
  failed: { look: 'suspect' },
};
