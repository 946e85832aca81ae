import type { Random } from '../unit/support/random';
import { firstFigure } from './kinds-columns';
import { otherYear, YEARS } from './other-year';
import { type Cell, cell, type Piece, type Rows } from './print';
import { type Damage, inRows, spread } from './tools';

const isFigure = ({ kind }: Cell): boolean => kind === 'figure';
const numberIn = ({ text }: Cell): number => Number(text) || 0;

/** Where the first row of figures stands, in spread rows. */
const isData = (row: readonly Cell[]): boolean => row.some(isFigure);

/** Rows that number the columns, under the header. */
const numbers = (
  told: (x: number, from: number, width: number, random: Random) => string,
): Damage =>
  inRows((rows, random, header) => {
    if (header < 1) return null;
    const grid = spread(rows);
    const from = firstFigure(grid, header);
    const width = grid[0]?.length ?? 0;
    const merged = random.chance(0.5) && from > 1;
    const line = Array.from({ length: width }, (_, x) =>
      cell(told(x, from, width, random), { kind: 'label' }),
    );
    const made = merged ? [{ ...(line[0] as Cell), colspan: from }, ...line.slice(from)] : line;
    const lines = random.chance(0.8) ? rows : grid;
    return [...lines.slice(0, header), made, ...lines.slice(header)];
  });

/** Each row of figures with another below or above it. */
const rowsDoubled = (how: 'years' | 'label' | 'blank' | 'suffix'): Damage =>
  inRows((rows, random, header) => {
    const grid = spread(rows);
    const from = firstFigure(grid, header);
    if (from === 0 && how !== 'years') return null;
    const told = otherYear(random, grid);
    const [own, other] = random.pick(YEARS);
    const ownFirst = how === 'blank' || random.chance(0.5);
    return grid.flatMap((row, y) => {
      const year = (text: string): Cell[] =>
        how === 'years' ? [cell(y < header ? '' : text, { kind: 'label' })] : [];
      const labels = row.slice(0, from);
      const figures = row.slice(from);
      if (!isData(row)) return [[...labels, ...year(''), ...figures]];
      const last = figures.map((one) =>
        isFigure(one) ? { ...one, text: told(one), fact: null } : one,
      );
      const suffixed = labels.map((one) =>
        one.text === '' || how !== 'suffix' ? one : { ...one, text: `${one.text}（${other}）` },
      );
      const second = how === 'label' || how === 'suffix' ? suffixed : labels.map(() => cell(''));
      const mine = [...labels, ...year(own), ...figures];
      const theirs = [...second, ...year(other), ...last];
      if (ownFirst) return [mine, theirs];
      if (how === 'years')
        return [
          [...labels, ...year(other), ...last],
          [...second, ...year(own), ...figures],
        ];
      return [theirs, mine];
    });
  });

const added = (
  labels: readonly string[],
  told: (above: Rows, x: number, random: Random) => string,
  where: 'after' | 'end' | 'before',
): Damage =>
  inRows((rows, random, header) => {
    const grid = spread(rows);
    const from = firstFigure(grid, header);
    const data = grid.flatMap((row, y) => (isData(row) ? [y] : []));
    if (data.length < 2 && where !== 'end') return null;
    const at =
      where === 'end' ? grid.length : where === 'before' ? (data[0] ?? 0) : random.pick(data) + 1;
    const label = random.pick(labels);
    const width = grid[0]?.length ?? 0;
    const above = grid.slice(header, at);
    const line = Array.from({ length: width }, (_, x) =>
      x < from
        ? cell(x === (label && from > 1 && random.chance(0.5) ? 1 : 0) ? label : '', {
            kind: 'label',
          })
        : cell(told(above, x, random), { kind: 'label' }),
    );
    return [...grid.slice(0, at), line, ...grid.slice(at)];
  });

const torn =
  (behind: boolean): Damage =>
  (pieces, random) => {
    const which = random.int(0, pieces.length - 1);
    const piece = pieces[which];
    if (!piece) return null;
    const grid = spread(piece.rows);
    const data = grid.flatMap((row, y) => (isData(row) && y > 0 ? [y] : []));
    if (data.length === 0) return null;
    const at = random.pick(data);
    const row = grid[at] ?? [];
    const from = firstFigure(grid, piece.header);
    // The page breaks within the row: its label, or some of its figures, go on in the next piece.
    const cut = behind ? random.int(from + 1, row.length - 1) : from;
    const upper = row.map((one, x) => (x < cut ? one : cell('')));
    const lower = row.map((one, x) => (x < cut ? cell('') : one));
    const repeat = random.chance(0.5) ? grid.slice(0, piece.header) : [];
    const parts: Piece[] = [
      { ...piece, rows: [...grid.slice(0, at), upper] },
      { ...piece, rows: [...repeat, lower, ...grid.slice(at + 1)], header: repeat.length },
    ];
    return pieces.flatMap((each, i) => (i === which ? parts : [each]));
  };

/** Rows that pages add to the form's, double, tear or print elsewhere. */
export const ROW_KINDS: Record<string, Damage> = {
  'columns numbered': numbers((x) => String(x + 1)),
  'columns numbered behind the labels': numbers((x, from) =>
    x < from ? '' : String(x - from + 1),
  ),
  'columns numbered, 栏次': numbers((x, from) =>
    x === 0 && from > 0 ? '栏次' : x < from ? '' : String(x - from + 1),
  ),
  'columns numbered, 甲': numbers((x, from) =>
    x < from ? ('甲乙丙'[x] ?? '') : String(x - from + 1),
  ),
  'columns numbered, A B': numbers((x, from) =>
    x < from ? ('ABC'[x] ?? '') : String(x - from + 1),
  ),
  'columns numbered, first 甲': numbers((x, from) =>
    x === 0 && from > 0 ? '甲' : x < from ? '' : String(x - from + 1),
  ),
  'columns numbered in brackets': numbers((x, from) => (x < from ? '' : `（${x - from + 1}）`)),
  'columns numbered in circles': numbers((x, from) =>
    x < from ? '' : ('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮'[x - from] ?? ''),
  ),
  'columns numbered, total told': numbers((x, from, width) =>
    x < from
      ? ''
      : x === width - 1
        ? `${width - from}=1+…+${width - from - 1}`
        : String(x - from + 1),
  ),
  'columns numbered from two': numbers((x, from) =>
    x < from ? (x === 0 ? '1' : '') : String(x - from + 2),
  ),
  'columns numbered with a gap': numbers((x, from) =>
    x < from ? '' : String(x - from + (x > from + 2 ? 2 : 1)),
  ),
  'columns lettered': numbers((x, from) => (x < from ? '' : ('ABCDEFGHIJKLMNO'[x - from] ?? ''))),
  'columns numbered, some lost': numbers((x, from, _, random) =>
    x < from || random.chance(0.25) ? '' : String(x - from + 1),
  ),
  'unit row': numbers((x, from) => (x < from ? '' : '件')),
  'unit row, 单位': numbers((x, from) => (x === 0 ? '单位：件' : x < from ? '' : '')),
  'years doubled in rows': rowsDoubled('years'),
  'years doubled in rows, same label': rowsDoubled('label'),
  'years doubled in rows, no label': rowsDoubled('blank'),
  'years doubled in rows, year behind the label': rowsDoubled('suffix'),
  'percent row': added(
    ['占比', '比重', '同比增减'],
    (_, __, random) => `${random.int(0, 99)}.${random.int(0, 9)}%`,
    'after',
  ),
  'last year row': added(
    ['上年数', '上年同期', '2023年'],
    (_, __, random) => String(random.int(0, 40)),
    'after',
  ),
  'subtotal row': added(
    ['小计', '合计', '本页小计'],
    (above, x) => String(above.reduce((sum, row) => sum + numberIn(row[x] ?? cell('')), 0)),
    'after',
  ),
  'total row at the end': added(
    ['合计', '总计'],
    (above, x) => String(above.reduce((sum, row) => sum + numberIn(row[x] ?? cell('')), 0)),
    'end',
  ),
  'of-which row': added(
    ['其中：网络申请', '其中', '其中：信函'],
    (above, x, random) => String(random.int(0, numberIn(above.at(-1)?.[x] ?? cell('')))),
    'after',
  ),
  'unnamed row of figures': added([''], (_, __, random) => String(random.int(0, 30)), 'after'),
  'unnamed row before all': added([''], (_, __, random) => String(random.int(0, 30)), 'before'),
  'note row': added(['注：本表数据截至12月31日', '填表人：张三 2024年12月31日'], () => '', 'end'),
  'row torn by a page': torn(true),
  'label torn from its row by a page': torn(false),
  'rows reversed': inRows((rows, _, header) => {
    const grid = spread(rows);
    return header > 0 && grid.length - header > 2
      ? [...grid.slice(0, header), ...grid.slice(header).reverse()]
      : null;
  }),
  'header below': inRows((rows, _, header) =>
    header > 0 ? [...rows.slice(header), ...rows.slice(0, header)] : null,
  ),
  'header twice': inRows((rows, _, header) =>
    header > 0 ? [...rows.slice(0, header), ...rows] : null,
  ),
  'figures a row below their labels': inRows((rows, _, header) => {
    const grid = spread(rows);
    const from = firstFigure(grid, header);
    if (from === 0 || header < 1) return null;
    const blank = Array.from({ length: (grid[0]?.length ?? 0) - from }, () => cell(''));
    return [...grid, grid[0]?.map(() => cell('')) ?? []].map((row, y, all) =>
      y < header
        ? row
        : [...row.slice(0, from), ...(y === header ? blank : (all[y - 1] as Cell[]).slice(from))],
    );
  }),
  'each label in a row above its figures': inRows((rows, _, header) => {
    const grid = spread(rows);
    const from = firstFigure(grid, header);
    if (from === 0) return null;
    return grid.flatMap((row, y) => {
      if (y < header || !isData(row)) return [row];
      const labels = row.map((one, x) => (x < from ? one : cell('')));
      return [labels, row.map((one, x) => (x < from ? cell('') : one))];
    });
  }),
  'each label in a line of its own': inRows((rows, _, header) => {
    const grid = spread(rows);
    const from = firstFigure(grid, header);
    const width = grid[0]?.length ?? 0;
    if (from === 0) return null;
    return grid.flatMap((row, y) => {
      if (y < header || !isData(row)) return [row];
      const label =
        row
          .slice(0, from)
          .map(({ text }) => text)
          .filter(Boolean)
          .at(-1) ?? '';
      return [[cell(label, { kind: 'label', colspan: width })], row.slice(from)];
    });
  }),
  'figures in one cell': inRows((rows, random, header) => {
    const grid = spread(rows);
    const from = firstFigure(grid, header);
    const data = grid.flatMap((row, y) => (isData(row) ? [y] : []));
    if (data.length === 0) return null;
    const at = random.pick(data);
    return grid.map((row, y) =>
      y === at
        ? [
            ...row.slice(0, from),
            cell(
              row
                .slice(from)
                .map(({ text }) => text)
                .join(random.pick([' ', '<br>', '、'])),
              { colspan: row.length - from, kind: 'label' },
            ),
          ]
        : row,
    );
  }),
  'rows of each column stacked': inRows((rows, _, header) => {
    const grid = spread(rows);
    const from = firstFigure(grid, header);
    if (from === 0 || grid.length - header < 3) return null;
    const data = grid.filter(isData);
    const width = grid[0]?.length ?? 0;
    // A responsive rewrite: one row a column, the figures of the rows one behind another in a cell.
    return [
      ...grid.slice(0, header),
      [
        ...Array.from({ length: from }, (__, x) =>
          cell(data.map((row) => row[x]?.text ?? '').join('<br>'), { kind: 'label' }),
        ),
        ...Array.from({ length: width - from }, (__, x) =>
          cell(data.map((row) => row[from + x]?.text ?? '').join('<br>'), { kind: 'label' }),
        ),
      ],
    ];
  }),
};
