import { readLabel } from '../table/label';
import { BETWEEN } from './label-parts';
import type { Field, FormTable } from './types';

/** What rows and columns of a table are called away from it, such as in a list of findings. */
export interface Names {
  /** A row with the group that it stands under, where its number or its words alone could be another's: `（六）其他处理 · 3.其他`. */
  readonly row: (row: Field) => string;
  /** The same of a column, which stays in one part: `法人或其他组织 其他`. */
  readonly column: (column: Field) => string;
}

/** Numbering starts again under each group, and a table has one 其他 among its rows and one among its columns. */
export function namesIn({ blocks }: FormTable): Names {
  const rows = new Count(blocks.flatMap((block) => block.rows));
  const all = new Count(blocks.flatMap((block) => [...block.rows, ...block.columns]));
  const named = (field: Field, isShared: boolean, between: string): string => {
    const group = isShared ? field.under?.at(-1) : undefined;
    return group === undefined ? field.label : `${group}${between}${field.label}`;
  };
  return {
    row: (row) => named(row, rows.isShared(row), BETWEEN),
    column: (column) => named(column, all.sharesWords(column), ' '),
  };
}

/** How many fields go by a number, and by words. */
class Count {
  private readonly of = new Map<string, number>();

  constructor(fields: readonly Field[]) {
    for (const field of fields)
      for (const key of keysOf(field)) this.of.set(key, (this.of.get(key) ?? 0) + 1);
  }

  isShared = (field: Field): boolean => keysOf(field).some((key) => (this.of.get(key) ?? 0) > 1);

  sharesWords = (field: Field): boolean =>
    (this.of.get(`words ${readLabel(field.label).words}`) ?? 0) > 1;
}

/** Numbers of another level, 一、 beside （一）, are others. */
function keysOf({ label, under = [] }: Field): readonly string[] {
  const { number, words } = readLabel(label);
  const keys = [words && `words ${words}`, number && `number ${under.length} ${number}`];
  return keys.filter((key) => key !== '');
}
