import type { FormBlock } from '../../form/types';
import { bareWords } from '../../table/label';
import { cellOf, type LineCell } from './cells';
import type { Token } from './tokens';

/**
 * The form's own header over the columns that a text's words were found to name.
 * @param named for each column of the block, whether it is printed
 */
export function headerRows(
  block: FormBlock,
  named: readonly boolean[],
  tokens: readonly Token[],
): LineCell[][] {
  const columns = block.columns.filter((_, i) => named[i]);
  const depth = 1 + Math.max(0, ...columns.map(({ under = [] }) => under.length));
  const isLabelled = block.rows.some(({ label }) => label !== '');
  const first = tokens[0];
  if (!first) return [];
  const cell = (text: string, colspan: number, rowspan: number): LineCell => {
    const own = tokens.find((token) => bareWords(text).startsWith(bareWords(token.text))) ?? first;
    return { text, place: own.place, colspan, rowspan };
  };
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
