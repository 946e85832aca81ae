import type { Random } from '../unit/support/random';
import { type Cell, cell, type Piece, type Rows } from './print';
import { atTag, type Damage, inRows, spread } from './tools';

const dataRow = (rows: Rows, random: Random, header: number): number =>
  random.int(Math.min(header, rows.length - 1), rows.length - 1);

const moved = <T>(all: readonly T[], from: number, to: number): T[] => {
  const rest = all.filter((_, i) => i !== from);
  rest.splice(to, 0, all[from] as T);
  return rest;
};

const isReviews = (rows: Rows): boolean => rows.flat().some(({ text }) => text === '结果维持');

/** A change of the grid's columns, spans being blanks. */
const inColumns = (
  change: (row: readonly Cell[], at: number, other: number, y: number) => readonly Cell[],
  from: 'any' | 'figures' | 'labelled' = 'any',
): Damage =>
  inRows((rows, random) => {
    const grid = spread(rows);
    // Columns that share their labels cannot be told apart by them once they are moved.
    if (from === 'labelled' && isReviews(grid)) return null;
    const width = grid[0]?.length ?? 0;
    const at = random.int(from === 'any' ? 0 : Math.min(3, width - 1), width - 1);
    const other = random.int(from === 'any' ? 0 : Math.min(3, width - 1), width - 1);
    return grid.map((row, y) => change(row, at, other, y));
  });

/** What happens to whole rows and columns. */
export const LINE_KINDS: Record<string, Damage> = {
  'row removed': inRows((rows, random) => {
    const at = random.int(0, rows.length - 1);
    return rows.filter((_, y) => y !== at);
  }),
  'row of figures removed': inRows((rows, random, header) => {
    const at = dataRow(rows, random, header);
    return rows.filter((_, y) => y !== at);
  }),
  'row duplicated': inRows((rows, random) => {
    const at = random.int(0, rows.length - 1);
    return rows.flatMap((row, y) => (y === at ? [row, row] : [row]));
  }),
  'row moved': inRows((rows, random, header) =>
    moved(rows, dataRow(rows, random, header), dataRow(rows, random, header)),
  ),
  'row moved in a grid': inRows((rows, random, header) => {
    const grid = spread(rows);
    return moved(grid, dataRow(grid, random, header), dataRow(grid, random, header));
  }),
  'rows merged': inRows((rows, random) => {
    const at = random.int(0, rows.length - 2);
    if (at < 0) return null;
    return rows.flatMap((row, y) =>
      y === at ? [[...row, ...(rows[y + 1] ?? [])]] : y === at + 1 ? [] : [row],
    );
  }),
  'rows merged cell by cell': inRows((rows, random, header) => {
    const grid = spread(rows);
    const at = Math.min(dataRow(rows, random, header), rows.length - 2);
    if (at < header) return null;
    const below = grid[at + 1] ?? [];
    return grid.flatMap((row, y) =>
      y === at
        ? [
            row.map((one, x) => ({
              ...one,
              text: `${one.text}<br>${below[x]?.text ?? ''}`,
              fact: null,
            })),
          ]
        : y === at + 1
          ? []
          : [row],
    );
  }),
  'row split': inRows((rows, random) => {
    const at = random.int(0, rows.length - 1);
    return rows.flatMap((row, y) => {
      if (y !== at || row.length < 2) return [row];
      const cut = random.int(1, row.length - 1);
      return [row.slice(0, cut), row.slice(cut)];
    });
  }),
  'blank rows': inRows((rows, random) => {
    const width = spread(rows)[0]?.length ?? 1;
    return rows.flatMap((row) =>
      random.chance(0.15) ? [row, Array.from({ length: width }, () => cell(''))] : [row],
    );
  }),
  'header line removed': inRows((rows, random, header) => {
    if (header === 0) return null;
    const at = random.int(0, header - 1);
    return rows.filter((_, y) => y !== at);
  }),
  'header removed': inRows((rows, _, header) => (header > 0 ? rows.slice(header) : null)),
  'header within': inRows((rows, random, header) => {
    const at = dataRow(rows, random, header);
    return [...rows.slice(0, at), ...rows.slice(0, header), ...rows.slice(at)];
  }),
  'spans lost': inRows((rows) =>
    rows.map((row) => row.map((one) => ({ ...one, colspan: 1, rowspan: 1 }))),
  ),
  'spans as blanks': inRows((rows) => spread(rows)),
  'column removed': inColumns((row, at) => row.filter((_, x) => x !== at)),
  'figures column removed': inColumns((row, at) => row.filter((_, x) => x !== at), 'figures'),
  'totals column removed': inColumns((row) => row.slice(0, -1)),
  'empty column': inColumns((row, at) => [...row.slice(0, at), cell(''), ...row.slice(at)]),
  'empty column at the end': inRows((rows) => rows.map((row) => [...row, cell('')])),
  'column of figures inserted': inColumns(
    (row, at, other) => [...row.slice(0, at), cell(String((other * 7) % 5)), ...row.slice(at)],
    'figures',
  ),
  'column duplicated': inColumns((row, at) =>
    row.flatMap((one, x) => (x === at ? [one, one] : [one])),
  ),
  'columns swapped with their headers': inColumns(
    (row, at, other) =>
      row.map((one, x) => (x === at ? (row[other] ?? one) : x === other ? (row[at] ?? one) : one)),
    'labelled',
  ),
  'column moved with its header': inColumns((row, at, other) => moved(row, at, other), 'labelled'),
  'column header blanked': inColumns(
    (row, at, _, y) =>
      row.map((one, x) => (x === at && y < 3 ? { ...one, text: '', fact: null } : one)),
    'figures',
  ),
  'columns closed up': inRows((rows, random, header) => {
    const at = dataRow(rows, random, header);
    return rows.map((row, y) => (y === at ? row.filter(({ text }) => text !== '') : row));
  }),
};

const cutRows = (piece: Piece, at: number, repeat: boolean): Piece[] => {
  const grid = spread(piece.rows);
  const header = grid.slice(0, piece.header);
  return [
    { ...piece, rows: grid.slice(0, at) },
    {
      ...piece,
      rows: [...(repeat ? header : []), ...grid.slice(at)],
      header: repeat ? piece.header : 0,
    },
  ];
};

const cut =
  (repeat: boolean): Damage =>
  (pieces, random) => {
    const which = random.int(0, pieces.length - 1);
    const piece = pieces[which];
    if (!piece || piece.rows.length < 3) return null;
    const at = random.int(1, piece.rows.length - 1);
    return pieces.flatMap((each, i) => (i === which ? cutRows(each, at, repeat) : [each]));
  };

/** A tag too many behind one of those that a pattern finds. */
const withTag = (tags: RegExp, more: string): Damage =>
  atTag(
    () => tags,
    (tag) => tag + more,
  );

/** Cuts, and what becomes of tags. */
export const PIECE_KINDS: Record<string, Damage> = {
  'cut without header': cut(false),
  'cut with header': cut(true),
  'cut in three': (pieces, random) => {
    const once = cut(random.chance(0.5))(pieces, random);
    return once && cut(random.chance(0.5))(once, random);
  },
  'cut, the rest without its spans': (pieces, random) => {
    const [piece] = pieces;
    if (!piece || piece.rows.length < 3) return null;
    const at = random.int(1, piece.rows.length - 1);
    return [
      { ...piece, rows: piece.rows.slice(0, at) },
      { ...piece, rows: piece.rows.slice(at), header: 0 },
      ...pieces.slice(1),
    ];
  },
  'cut by columns': (pieces, random) => {
    const [piece] = pieces;
    if (!piece) return null;
    const grid = spread(piece.rows);
    const width = grid[0]?.length ?? 0;
    const labels = width === 10 ? 3 : width === 4 ? 1 : 0;
    if (width - labels < 2) return null;
    const at = random.int(labels + 1, width - 1);
    const repeat = random.chance(0.5);
    return [
      { ...piece, rows: grid.map((row) => row.slice(0, at)) },
      {
        ...piece,
        rows: grid.map((row) => [...(repeat ? row.slice(0, labels) : []), ...row.slice(at)]),
      },
      ...pieces.slice(1),
    ];
  },
  'printed twice': (pieces) => [...pieces, ...pieces],
  transposed: (pieces) =>
    pieces.map((piece) => {
      const grid = spread(piece.rows);
      return {
        ...piece,
        rows: (grid[0] ?? []).map((_, x) => grid.map((row) => row[x] ?? cell(''))),
      };
    }),
  'row ended within': withTag(/<\/td>/g, '</tr>'),
  'row begun within': withTag(/<\/td>/g, '<tr>'),
  'row ended twice': withTag(/<\/tr>/g, '</tr>'),
  'table ended within': withTag(/<\/tr>/g, '</table><table>'),
  'tag lost': atTag(
    (random) => random.pick([/<td[^>]*>/g, /<\/td>/g, /<tr>/g, /<\/tr>/g, /<\/?t[dr][^>]*>/g]),
    () => '',
  ),
};
