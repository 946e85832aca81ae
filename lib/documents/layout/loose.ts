import type { Content } from './document';
import type { LinePart } from './parts';
import { isFigure } from './words';

/** Words so far apart stand in columns, in parts of their letters. */
const APART = 1;
/** Rows that make a table. */
const FEWEST = 3;
/** Lines without columns that may stand between two rows: what of a label found no room. */
const BETWEEN = 2;

/** Lines that stand in columns of figures where no table was read: whoever counts on it that all was checked has to be told. */
export function looseRows(content: readonly Content[]): LinePart[][] {
  const found: LinePart[][] = [];
  let rows: LinePart[] = [];
  let since = 0;
  const close = (): void => {
    if (rows.length >= FEWEST) found.push(rows);
    rows = [];
  };
  for (const part of content) {
    if (part.kind === 'line' && isInColumns(part)) {
      rows.push(part);
      since = 0;
    } else if (part.kind === 'table' || ++since > BETWEEN) close();
  }
  close();
  return found;
}

/** Figures of a line, two or more, each by itself. */
function isInColumns({ words, size }: LinePart): boolean {
  const alone = words.filter(({ text, x, width }, at) => {
    if (!isFigure(text) || !/\d/.test(text)) return false;
    const [before, after] = [words[at - 1], words[at + 1]];
    const left = before ? x - before.x - before.width : Number.POSITIVE_INFINITY;
    const right = after ? after.x - x - width : Number.POSITIVE_INFINITY;
    return Math.min(left, right) > size * APART;
  });
  return alone.length > 1;
}
