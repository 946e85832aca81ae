import type { FormBlock } from '../../form/types';
import type { Place } from '../../place';
import { bareWords } from '../../table/label';
import { cellOf, type LineCell } from './cells';
import type { Token } from './tokens';

/** Where in the words of a header each of its labels begins. */
export const placeIn =
  (tokens: readonly Token[]) =>
  (text: string): Place | undefined =>
    (tokens.find((token) => bareWords(text).startsWith(bareWords(token.text))) ?? tokens[0])?.place;

/**
 * The form's own header over the columns that a text's words were found to name.
 * @param named for each column of the block, whether it is printed
 * @param placeOf where a label stands; nothing is made of a header that stands nowhere
 */
export function headerRows(
  block: FormBlock,
  named: readonly boolean[],
  placeOf: (label: string) => Place | undefined,
): LineCell[][] {
  const columns = block.columns.filter((_, i) => named[i]);
  const depth = 1 + Math.max(0, ...columns.map(({ under = [] }) => under.length));
  const isLabelled = block.rows.some(({ label }) => label !== '');
  const first = placeOf('');
  if (!first) return [];
  const cell = (text: string, colspan: number, rowspan: number): LineCell => ({
    text,
    place: placeOf(text) ?? first,
    colspan,
    rowspan,
  });
  return Array.from({ length: depth }, (_, level) => {
    const row: LineCell[] = level === 0 && isLabelled ? [cell('', 1, depth)] : [];
    for (let i = 0; i < columns.length; i++) {
      const { label, under = [] } = columns[i] ?? { label: '' };
      if (under.length === level) row.push(cell(label, 1, depth - level));
      const group = under[level];
      if (group === undefined) continue;
      let end = i + 1;
      while (end < columns.length && columns[end]?.under?.[level] === group) end++;
      if (i === 0 || columns[i - 1]?.under?.[level] !== group) row.push(cell(group, end - i, 1));
    }
    return row;
  });
}

/** A header that is not the form's, if its cells stand in one row, or each on a line of its own. */
export function asPrinted(tokens: readonly Token[]): LineCell[][] {
  const lines = [...new Set(tokens.map(({ line }) => line))];
  if (lines.length === tokens.length && tokens.length > 1) return [tokens.map(cellOf)];
  return lines.map((line) => tokens.filter((token) => token.line === line).map(cellOf));
}
