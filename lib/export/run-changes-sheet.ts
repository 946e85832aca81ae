import type { Language } from '../words';
import { addressCell, type ExportRow, headCell, numberCell, textCell } from './rows';
import type { RunChanges, RunReport } from './run-schema';
import type { Sheet } from './sheet';
import { changeWord, type Word, word } from './words';

const COLUMNS: readonly (readonly [Word, width?: number])[] = [
  ['unit', 28],
  ['year', 8],
  ['change', 14],
  ['problem', 72],
  ['firstChecked', 22],
  ['url', 48],
];

/** States in the order in which they are told. */
export const STATES: readonly RunChanges['findings'][number]['state'][] = [
  'new',
  'still',
  'unchecked',
  'fixed',
];

/** A report of a run, with whose it is. */
interface CheckedAgain extends Pick<RunReport, 'url' | 'changes'> {
  readonly unit: string | null;
  readonly year: number | null;
}

/** What became of the findings of each report that was checked again, a row each; null where none was. */
export function changesSheet(entries: readonly CheckedAgain[], language: Language): Sheet | null {
  const rows = entries.flatMap(({ changes, unit, year, url }) =>
    STATES.flatMap((state) =>
      (changes?.findings ?? [])
        .filter((one) => one.state === state)
        .map(
          ({ message }): ExportRow => [
            textCell(unit ?? ''),
            numberCell(year),
            { ...textCell(changeWord(state, language)), ...LOOKS[state] },
            textCell(message),
            textCell(changes?.since ?? ''),
            addressCell(url),
          ],
        ),
    ),
  );
  if (!entries.some(({ changes }) => changes)) return null;
  return {
    name: word('changes', language),
    rows: [COLUMNS.map(([of]) => headCell(word(of, language))), ...rows],
    heads: 1,
    merges: [],
    widths: COLUMNS.map(([, width]) => width),
    hasFilter: true,
  };
}

const LOOKS: Readonly<
  Record<RunChanges['findings'][number]['state'], Pick<ExportRow[number], 'look'>>
> = {
  new: { look: 'fail' },
  still: { look: 'notice' },
  unchecked: {},
  fixed: {},
};
