import { type Grid, GridBuilder } from '../../../lib/table/grid';

/**
 * A table and what should be found in it, by rows and columns counted from 0: `r5=1-4` says that row 5 is the sum of rows
 * 1 to 4, `c1=2,4-6` the same of columns, `r5@3=1,2` that it is so in column 3 alone. `broken` are the totals that do not hold, as `row,column`.
 */
export interface Labelled {
  readonly name: string;
  readonly text: string;
  readonly sums: string;
  readonly broken: string;
}

export const labelled = (name: string, text: string, sums = '', broken = ''): Labelled => ({
  name,
  text: text.replace(/^\n/, ''),
  sums,
  broken,
});

/** Cells parted by `|`, rows by lines; `^2` behind a text spans rows, `>2` columns. */
export function gridOf(text: string): Grid {
  const builder = new GridBuilder();
  for (const line of text.trimEnd().split('\n')) {
    builder.startRow();
    for (const cell of line.split('|')) {
      const [, words = '', tall, wide] = /^(.*?)(?:\^(\d+))?(?:>(\d+))?$/.exec(cell) ?? [];
      builder.addCell(words, Number(wide ?? 1), Number(tall ?? 1));
    }
  }
  return builder.finish(0, '');
}

/** `1,4-6` as numbers. */
function numbers(text: string): number[] {
  return text.split(',').flatMap((part) => {
    const [first = 0, last = first] = part.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
}

export interface Wanted {
  readonly line: 'r' | 'c';
  readonly total: number;
  readonly only: number | null;
  readonly terms: readonly number[];
}

export function wanted({ sums }: Labelled): Wanted[] {
  return sums
    .split(' ')
    .filter((sum) => sum !== '')
    .map((sum) => {
      const [left = '', right = ''] = sum.split('=');
      return {
        line: left.startsWith('r') ? 'r' : 'c',
        total: Number.parseInt(left.slice(1), 10),
        only: left.includes('@') ? Number(left.split('@')[1]) : null,
        terms: numbers(right),
      };
    });
}
