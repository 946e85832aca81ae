/** Between the parts of a fact's label: group, row, column. */
export const BETWEEN = ' · ';

/** Row, with the group that it may stand under, and column of a fact's label: the column is the last part. */
export function partsOfLabel(label: string): readonly [row: string, column: string] {
  const parts = label.split(BETWEEN);
  const column = parts.pop() ?? '';
  return [parts.join(BETWEEN), column];
}
