import { spread } from '../../portal/tables.mjs';
import {
  COLUMNS,
  type Damage,
  FIGURES,
  HEADER,
  NOTHING_LOST,
  plain,
  type Rows,
  whole,
} from './damage-kit';
import type { Random } from './random';

export type { Damage, Printed, PrintedCell, Rows } from './damage-kit';

/** What portals and conversions do to the cells of table 3. */
export const DAMAGES: Record<string, Damage> = {
  none: whole,

  /** Spans replaced by blank cells. */
  padded: (rows) => whole(plain(spread(rows))),

  /** Spans lost and nothing in their place. */
  ragged: (rows) => whole(rows.map((row) => row.map(({ text }) => ({ text })))),

  /** Only the spans over columns lost, so that what stood beneath a group stands to the right of others. */
  'column spans lost': (rows) =>
    whole(
      rows.map((row) =>
        row.map(({ text, rowspan }) => (rowspan === undefined ? { text } : { text, rowspan })),
      ),
    ),

  /** Blank cells closed up, as where a row of tabs was taken for one. */
  'blanks closed up': (rows) =>
    whole(
      plain(
        spread(rows).map((row) => [
          ...(row[0] === '' ? [''] : []),
          ...row.filter((text) => text !== ''),
        ]),
      ),
    ),

  /** The header's first rows lost. */
  'half a header': (rows, random) => whole(rows.slice(random.int(1, 2))),

  /** A column's figures lost, not its label. */
  'figures lost': (rows, random) => {
    const which = random.int(0, FIGURES - 1);
    const key = COLUMNS[which] ?? '';
    return {
      pieces: [
        rows.map((row, y) =>
          y < HEADER ? row : row.filter((_, x) => x !== row.length - FIGURES + which),
        ),
      ],
      lost: (id) => id.startsWith('t3.') && id.endsWith(`.${key}`),
    };
  },

  /** Cut by a page break, the rest without a header. */
  cut: (rows, random) => {
    const grid = plain(spread(rows));
    const at = random.int(HEADER + 1, grid.length - 2);
    return { pieces: [grid.slice(0, at), grid.slice(at)], lost: NOTHING_LOST };
  },

  /** Cut by a page break, the header printed again. */
  'cut with header': (rows, random) => {
    const grid = plain(spread(rows));
    const at = random.int(HEADER + 1, grid.length - 2);
    return {
      pieces: [grid.slice(0, at), [...grid.slice(0, HEADER), ...grid.slice(at)]],
      lost: NOTHING_LOST,
    };
  },

  /** Cut, and the rest has another number of columns. */
  'cut with other columns': (rows, random) => {
    const grid = spread(rows);
    const at = random.int(HEADER + 3, grid.length - 2);
    return {
      pieces: [plain(grid.slice(0, at)), plain(grid.slice(at).map((row) => row.slice(1)))],
      lost: NOTHING_LOST,
    };
  },

  /** Cut in the middle of the header's page: the figures stand in a table without any header at all. */
  'header lost': (rows) => whole(plain(spread(rows).slice(HEADER))),

  /** A label column lost, so that rows with three labels stand one to the right. */
  shifted: (rows) => {
    const grid = spread(rows);
    return whole(
      plain(
        grid.map((row, y) => {
          const values = row.slice(-FIGURES);
          if (y < HEADER) return [...row.slice(1), ''];
          const labels = row.slice(0, -FIGURES).filter((label) => label !== '');
          return labels.length > 2
            ? [...labels.slice(1), ...values, '']
            : [...labels, ...Array(2 - labels.length).fill(''), ...values, ''];
        }),
      ),
    );
  },

  /** A group's rowspan one too long. */
  'span too long': (rows, random) => {
    const tall = rows
      .flatMap((row, y) => row.map((cell) => ({ cell, y })))
      .filter(({ cell, y }) => y >= HEADER && (cell.rowspan ?? 1) > 1);
    const { cell } = random.pick(tall);
    return whole(
      rows.map((row) =>
        row.map((each) => (each === cell ? { ...each, rowspan: (each.rowspan ?? 1) + 1 } : each)),
      ),
    );
  },

  /** A group's rowspan one too short. */
  'span too short': (rows, random) => {
    const tall = rows
      .flatMap((row, y) => row.map((cell) => ({ cell, y })))
      .filter(({ cell, y }) => y >= HEADER && (cell.rowspan ?? 1) > 1);
    const { cell } = random.pick(tall);
    return whole(
      rows.map((row) =>
        row.map((each) => (each === cell ? { ...each, rowspan: (each.rowspan ?? 1) - 1 } : each)),
      ),
    );
  },

  /** A row with one figure's cell missing. */
  'cell missing': (rows, random) => {
    const y = random.int(HEADER, rows.length - 1);
    const row = rows[y] ?? [];
    const x = random.int(row.length - FIGURES, row.length - 1);
    return whole(rows.map((each, i) => (i === y ? each.filter((_, j) => j !== x) : each)));
  },

  /** The same, and the row padded at its end. */
  'cell missing, padded': (rows, random) => {
    const grid = spread(rows);
    const y = random.int(HEADER, grid.length - 1);
    const row = grid[y] ?? [];
    const x = random.int(row.length - FIGURES, row.length - 1);
    return whole(
      plain(grid.map((each, i) => (i === y ? [...each.filter((_, j) => j !== x), ''] : each))),
    );
  },

  /** Blank columns behind the table. */
  'empty columns': (rows, random) => {
    const extra = Array.from({ length: random.int(1, 3) }, () => ({ text: '' }));
    return whole(rows.map((row) => [...row, ...extra]));
  },

  /** A blank column between the figures. */
  'empty column within': (rows, random) => {
    const grid = spread(rows);
    const at = random.int(4, 9);
    return whole(plain(grid.map((row) => [...row.slice(0, at), '', ...row.slice(at)])));
  },

  /** A column behind those of the organisations, with what these add up to. */
  'total of the organisations': (rows, random) => {
    const head = random.pick(['小计', '合计']);
    const wider = (row: Rows[number], span: number): Rows[number] =>
      row.map((cell) => (cell.colspan === span ? { ...cell, colspan: span + 1 } : cell));
    return whole(
      rows.map((row, y) => {
        if (y < HEADER - 1) return wider(row, y === 0 ? FIGURES : FIGURES - 2);
        if (y < HEADER) return [...row, { text: head }];
        const sum = row.slice(1 - FIGURES, -1).reduce((all, { text }) => all + Number(text), 0);
        return [...row.slice(0, -1), { text: String(sum) }, ...row.slice(-1)];
      }),
    );
  },

  /** A column gone with its label. */
  'column lost': (rows, random) => {
    const grid = spread(rows);
    const width = grid[0]?.length ?? 0;
    const sum = (which: number): number =>
      grid.slice(HEADER).reduce((all, row) => all + Number(row[width - FIGURES + which]), 0);
    // A conversion drops a column because nothing stands in it.
    const empty = [1, 2, 3, 4, 5].filter((which) => sum(which) === 0);
    const which = random.pick(empty.length > 0 ? empty : [6]);
    const at = width - FIGURES + which;
    const key = COLUMNS[which] ?? '';
    return {
      pieces: [plain(grid.map((row) => row.filter((_, x) => x !== at)))],
      lost: (id) => id.startsWith('t3.') && id.endsWith(`.${key}`),
    };
  },

  /** A column gone, and rows with three labels have lost one more cell. */
  'column lost, rows cut': (rows, random) => {
    const printed = DAMAGES['column lost']!(rows, random);
    const [piece = []] = printed.pieces;
    return {
      ...printed,
      pieces: [
        piece.map((row, y) => {
          if (y < HEADER) return row.slice(1);
          const texts = row.map((cell) => cell.text);
          const values = texts.slice(-(FIGURES - 1));
          const labels = texts.slice(0, -(FIGURES - 1));
          const leaf = labels.filter((label) => label !== '');
          const three = labels[2] !== '';
          const line = three
            ? ['', leaf.at(-1) ?? '', ...dropZero(values, random)]
            : [leaf[0] ?? '', leaf[1] ?? '', ...values];
          const shifted = three
            ? [line[0] ?? '', leaf.at(-2) ?? '', ...line.slice(1)].slice(0, 8)
            : line;
          return shifted.map((text) => ({ text }));
        }),
      ],
    };
  },

  /** Columns in another order. */
  'columns swapped': (rows) => {
    const grid = spread(rows);
    const order = [0, 1, 2, 9, 3, 4, 5, 6, 7, 8];
    const swapped = grid.map((row) => order.map((x) => row[x] ?? ''));
    return whole(plain(swapped));
  },

  /** Header cells that cover more columns than their figures. */
  'uneven spans': (rows) =>
    whole(
      rows.map((row, y) => {
        const last = row.length - 1;
        return row.map((cell, x) => {
          if (y === 1 && x === last) return { ...cell, colspan: 2 };
          if (y === 0 && x === 1) return { ...cell, colspan: 8 };
          return cell;
        });
      }),
    ),
};

function dropZero(values: readonly string[], random: Random): string[] {
  const zeros = values.flatMap((value, i) => (value === '0' ? [i] : []));
  if (zeros.length === 0) return [...values];
  const gone = random.pick(zeros);
  return values.filter((_, i) => i !== gone);
}
