import type { Language } from '../words';
import { type ExportRow, headCell, numberCell, textCell } from './rows';
import type { Sheet } from './sheet';
import { type Word, word } from './words';

/** A level above beside its children, each fact beside their sum, and whose it is. */
export interface AboveTaken {
  /** How the report above is called. */
  readonly parent: string;
  readonly year: number | null;
  /** How those under it are called. */
  readonly children: readonly string[];
  /** Names that were to be among them and have no report. */
  readonly missing: readonly string[];
  readonly facts: readonly {
    readonly label: string;
    readonly above: number | null;
    readonly sum: number | null;
    readonly difference: number | null;
    /** How many children's figures are in the sum, and whose are not. */
    readonly counted: number;
    readonly unread: readonly string[];
  }[];
}

const COLUMNS: readonly (readonly [Word, width?: number])[] = [
  ['fact', 56],
  ['printedAbove', 14],
  ['sumBelow', 14],
  ['difference', 12],
  ['counted', 12],
  ['unreadBelow', 40],
];

/**
 * The level above as a table: each fact beside the sum of those under it, then what it stands for: the scope and who is missing. It is
 * information, so nothing in it is set off as wrong.
 */
export function aboveRows(
  { facts, parent, year, children, missing }: AboveTaken,
  language: Language,
): ExportRow[] {
  const told = (of: Word, text: string): ExportRow[] =>
    text === '' ? [] : [[headCell(word(of, language)), textCell(text)]];
  return [
    COLUMNS.map(([of]) => headCell(word(of, language))),
    ...facts.map(
      ({ label, above, sum, difference, counted, unread }): ExportRow => [
        textCell(label),
        numberCell(above),
        numberCell(sum),
        numberCell(difference),
        textCell(`${counted}/${children.length}`),
        textCell(unread.join('、')),
      ],
    ),
    ...told('parent', [parent, year].filter(Boolean).join(' ')),
    ...told('children', children.join('、')),
    ...told('missing', missing.join('、')),
  ];
}

/** The same as a sheet of a run's workbook. */
export const aboveSheet = (taken: AboveTaken, language: Language): Sheet => ({
  name: word('levelAbove', language),
  rows: aboveRows(taken, language),
  heads: 1,
  merges: [],
  widths: COLUMNS.map(([, width]) => width),
});
