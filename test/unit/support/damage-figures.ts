import {
  type Damage,
  FIGURES,
  HEADER,
  NOTHING_LOST,
  type PrintedCell,
  type Rows,
} from './damage-kit';

const LAST = FIGURES - 1;

/** Table 3 with its figures written anew; `write` is told the column, 0 to 6. */
function rewrite(rows: Rows, write: (text: string, column: number) => string): Rows {
  return rows.map((row, y) =>
    y < HEADER
      ? row
      : row.map((cell: PrintedCell, x) => {
          const column = x - (row.length - FIGURES);
          return column < 0 ? cell : { ...cell, text: write(cell.text, column) };
        }),
  );
}

const zerosAs =
  (zero: string): Damage =>
  (rows) => ({
    pieces: [rewrite(rows, (text) => (text === '0' ? zero : text))],
    lost: NOTHING_LOST,
  });

/** Ways of printing nothing. With them a broken sum may be beyond finding, since a blank is not zero. */
export const BLANK_DAMAGES: Record<string, Damage> = {
  'zeros blank': zerosAs(''),
  'zeros as dashes': zerosAs('—'),
  'zeros as slashes': zerosAs('/'),
  'zeros as 无': zerosAs('无'),
  'zeros of organisations blank': (rows) => ({
    pieces: [
      rewrite(rows, (text, column) => (text === '0' && column > 0 && column < LAST ? '' : text)),
    ],
    lost: NOTHING_LOST,
  }),
  'some zeros blank': (rows, random) => ({
    pieces: [rewrite(rows, (text) => (text === '0' && random.chance(0.5) ? '' : text))],
    lost: NOTHING_LOST,
  }),
  'totals blank': (rows) => ({
    pieces: [rewrite(rows, (text, column) => (column === LAST ? '' : text))],
    lost: (id) => id.startsWith('t3.') && id.endsWith('.total'),
  }),
  /** Each row of zeros is one blank cell across all columns. */
  'rows of zeros in one cell': (rows) => ({
    pieces: [
      rows.map((row, y) => {
        const figures = row.slice(-FIGURES);
        if (y < HEADER || figures.some((cell) => cell.text !== '0')) return row;
        return [...row.slice(0, -FIGURES), { text: '', colspan: FIGURES }];
      }),
    ],
    lost: NOTHING_LOST,
  }),
};

/** The same without the span, so that the row is short. */
BLANK_DAMAGES['rows of zeros in one narrow cell'] = (rows, random) => {
  const printed = BLANK_DAMAGES['rows of zeros in one cell']?.(rows, random);
  if (!printed) throw new Error('no such damage');
  return {
    ...printed,
    pieces: printed.pieces.map((piece) =>
      piece.map((row) => row.map((cell) => (cell.text === '' ? { text: '' } : cell))),
    ),
  };
};
