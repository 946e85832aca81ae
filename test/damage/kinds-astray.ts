import type { Random } from '../unit/support/random';
import { type Cell, cell, type Rows } from './print';
import { atTag, type Damage, inRows, pickCell, withCells } from './tools';

const isFigure = ({ kind }: Cell): boolean => kind === 'figure';
const isLabel = ({ kind, text }: Cell): boolean => kind === 'label' && text !== '';
/** Whose figure a cell shows nobody can tell from the page. */
const nobodys = (one: Cell): Cell => ({ ...one, fact: null });

/** Where the figures stand in a row, one behind the other. */
const figuresOf = (row: readonly Cell[]): number[] =>
  row.flatMap((one, x) => (isFigure(one) ? [x] : []));

/** Figures in the rows of a piece that have any: its columns, whatever stands before them. */
const countsOf = (rows: Rows): number[] =>
  rows.map((row) => figuresOf(row).length).filter((count) => count > 0);

const columnsOf = (rows: Rows): number => Math.min(...countsOf(rows), MOST);
const MOST = 99;

/** Most columns of figures in table 2, whose figures no sum tells of: where one is in another's place there, the page says so and nothing else. */
const UNSUMMED = 3;
const isSummed = (rows: Rows): boolean => Math.max(0, ...countsOf(rows)) > UNSUMMED;

/** Something done to a column of figures in each row that has it; the header and all spans stay as they are. */
const inFigures = (
  change: (row: Cell[], x: number, random: Random) => readonly Cell[],
  where: 'among' | 'behind' = 'among',
): Damage =>
  inRows((rows, random) => {
    const columns = columnsOf(rows);
    if (countsOf(rows).length === 0) return null;
    const at = random.int(0, where === 'behind' ? columns : columns - 1);
    return rows.map((row) => {
      const figures = figuresOf(row);
      if (figures.length === 0) return row;
      const x = figures[at] ?? (figures.at(-1) ?? 0) + 1;
      return change([...row], x, random);
    });
  });

const without = <T>(all: readonly T[], at: number): T[] => all.filter((_, i) => i !== at);

/** A column of figures put in, of which the header says nothing or has a blank for it. */
const inserted = (told: (random: Random, row: readonly Cell[], x: number) => string): Damage =>
  inRows((rows, random, header) => {
    const columns = columnsOf(rows);
    if (countsOf(rows).length === 0) return null;
    const at = random.int(0, columns);
    const blank = random.chance(0.5) ? random.int(0, Math.max(0, header - 1)) : -1;
    return rows.map((row, y) => {
      if (y === blank) return [...row, cell('')];
      const figures = figuresOf(row);
      if (figures.length === 0) return row;
      const x = figures[at] ?? (figures.at(-1) ?? 0) + 1;
      return [...row.slice(0, x), cell(told(random, row, x)), ...row.slice(x)];
    });
  });

/** Columns of table 3 that its totals add up. */
const TERMS = 6;

/** Two columns of figures exchanged beneath their header: a sum tells only where one of them is the total. */
const swapped: Damage = inRows((rows, random) => {
  const columns = columnsOf(rows);
  const data = rows.filter((row) => figuresOf(row).length > 0);
  const isEven = countsOf(rows).every((count) => count === columns);
  if (!isEven || columns !== TERMS + 1 || data.length < 3) return null;
  const at = random.int(0, columns - 2);
  return rows.map((row) => {
    const figures = figuresOf(row);
    const [a = -1, b = -1] = [figures[at], figures[columns - 1]];
    const [one, other] = [row[a], row[b]];
    return one && other
      ? row.map((each, x) => (x === a ? nobodys(other) : x === b ? nobodys(one) : each))
      : row;
  });
});

/** So many neighbours in one cell, nothing between them. */
const glued = (count: number): Damage =>
  inRows((rows, random) => {
    const at = pickCell(rows, random, (_, { y, x }) => {
      const cells = rows[y]?.slice(x, x + count) ?? [];
      return cells.length === count && cells.every(isFigure);
    });
    if (!at) return null;
    const cells = (rows[at.y] ?? []).slice(at.x, at.x + count);
    const text = cells.map((one) => one.text).join('');
    const colspan = random.pick([1, count]);
    return withCells(rows, at, count, [cell(text, { ...cells[0], text, colspan, fact: null })]);
  });

/** A figure together with the one below, in whose place stands nothing, a blank, or the cell reaching down. */
const gluedDown: Damage = inRows((rows, random) => {
  if (!isSummed(rows)) return null;
  const at = pickCell(
    rows,
    random,
    (one, { y, x }) => isFigure(one) && one.text !== '' && isFigure(rows[y + 1]?.[x] ?? cell('x')),
  );
  const upper = at && rows[at.y]?.[at.x];
  const lower = at && rows[at.y + 1]?.[at.x];
  if (!upper || !lower) return null;
  const how = random.pick(['gone', 'blank', 'span'] as const);
  const text = `${upper.text}${random.pick(['', '', ' ', '<br>'])}${lower.text}`;
  const joined = { ...nobodys(upper), text, rowspan: how === 'span' ? 2 : 1 };
  const rest = how === 'blank' ? [{ ...nobodys(lower), text: '' }] : [];
  return withCells(withCells(rows, at, 1, [joined]), { y: at.y + 1, x: at.x }, 1, rest);
});

/** A figure in the place of the one below as well. */
const reachingDown: Damage = inRows((rows, random) => {
  const at = pickCell(
    rows,
    random,
    (one, { y, x }) => isFigure(one) && isFigure(rows[y + 1]?.[x] ?? cell('x')),
  );
  const upper = at && rows[at.y]?.[at.x];
  if (!upper) return null;
  const reaching = withCells(rows, at, 1, [{ ...upper, rowspan: 2 }]);
  return withCells(reaching, { y: at.y + 1, x: at.x }, 1, []);
});

/** Several rows, one behind the other, whose figures stand a column further left or right. */
const shifted = (by: 'left' | 'right', filled: boolean): Damage =>
  inRows((rows, random, header) => {
    const from = random.int(header, rows.length - 1);
    const to = Math.min(rows.length, from + random.int(1, 4));
    let any = false;
    const made = rows.map((row, y) => {
      const figures = figuresOf(row);
      const [first = -1] = figures;
      const last = figures.at(-1) ?? -1;
      if (y < from || y >= to || first < 0 || figures.length < 2) return row;
      any = true;
      const fill = filled ? [cell('')] : [];
      return by === 'left'
        ? [...row.slice(0, first), ...row.slice(first + 1), ...fill]
        : [...row.slice(0, first), ...fill, ...row.slice(first, last), ...row.slice(last + 1)];
    });
    return any ? made : null;
  });

/** What stands left of the figures, all of it or the cell nearest to them, in each row. */
const unlabelled = (how: 'all' | 'last' | 'blank'): Damage =>
  inRows((rows, _, header) => {
    const data = rows.slice(header);
    if (!data.some((row) => row.some(isLabel))) return null;
    return rows.map((row, y) => {
      const [first = 0] = figuresOf(row);
      if (y < header || first === 0) return row;
      if (how === 'last') return without(row, first - 1);
      const left = how === 'all' ? [] : row.slice(0, first).map((one) => ({ ...one, text: '' }));
      return [...left, ...row.slice(first)];
    });
  });

const lost = (tag: RegExp, times = 1): Damage => {
  const once = atTag(
    () => tag,
    () => '',
  );
  return (pieces, random) =>
    Array.from({ length: times }).reduce<ReturnType<Damage>>(
      (made) => made && once(made, random),
      pieces,
    );
};

/** Columns, rows and cells whose figures no longer stand where labels and spans say, and tags that are gone. */
export const ASTRAY_KINDS: Record<string, Damage> = {
  'figures of two columns swapped': swapped,
  'column put in beneath no label': inserted((random) => String(random.int(0, 60))),
  'column of zeros put in': inserted(() => '0'),
  'column put in, mostly zeros': inserted((random) =>
    random.chance(0.8) ? '0' : String(random.int(1, 30)),
  ),
  'figures of a column twice': inserted((_, row, x) => row[Math.max(0, x - 1)]?.text ?? ''),
  'figures of a column lost': inFigures((row, x) => without(row, x)),
  // Without sums a row that ends in a blank tells nothing of where it lost a cell.
  'figures of a column lost, filled up': (pieces, random) =>
    pieces.every(({ rows }) => isSummed(rows))
      ? inFigures((row, x) => [...without(row, x), cell('')])(pieces, random)
      : null,
  'figures of a column blank': inFigures((row, x) =>
    row.map((one, i) => (i === x ? { ...nobodys(one), text: '' } : one)),
  ),
  'two figures glued': glued(2),
  'three figures glued': glued(3),
  'figures glued downwards': gluedDown,
  'figure glued to its label': inRows((rows, random, header) => {
    const at = pickCell(
      rows,
      random,
      (one, { y, x }) => y >= header && isLabel(one) && isFigure(rows[y]?.[x + 1] ?? cell('x')),
    );
    const [label, figure] = at ? (rows[at.y] ?? []).slice(at.x, at.x + 2) : [];
    if (!at || !label || !figure) return null;
    const text = `${label.text}${figure.text}`;
    const colspan = random.chance(0.5) ? label.colspan + 1 : label.colspan;
    return withCells(rows, at, 2, [{ ...label, text, colspan }]);
  }),
  'figure in the place of the one below': reachingDown,
  'rows moved left': shifted('left', false),
  'rows moved left, filled up': shifted('left', true),
  'rows moved right': shifted('right', true),
  'rows without their last figure': shifted('right', false),
  'row labels missing': unlabelled('all'),
  'last label column missing': unlabelled('last'),
  'label columns blank': unlabelled('blank'),
  'beginning of a cell lost': lost(/<t[dh][^>]*>/g),
  'beginnings of cells lost': lost(/<t[dh][^>]*>/g, 3),
  'ends of cells lost': lost(/<\/t[dh]>/g, 3),
  'beginning of a row lost': lost(/<tr[^>]*>/g),
  'end of a row and beginning of the next lost': lost(/<\/tr>\n*<tr[^>]*>/g),
  'beginning of the table lost': lost(/<table[^>]*>/g),
  'end of the table lost': lost(/<\/table>/g),
};
