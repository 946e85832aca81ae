/** The id of a fact as the outside knows it: `t3.granted.natural`; `t4.reconsideration.upheld` where the table has but one row, without a label. */
export function factId(table: string, row: string, column: string): string {
  return row === '' ? `${table}.${column}` : `${table}.${row}.${column}`;
}
