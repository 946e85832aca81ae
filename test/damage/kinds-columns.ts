import type { Random } from '../unit/support/random';
import { otherYear, YEARS } from './other-year';
import { type Cell, cell, type Rows } from './print';
import { type Damage, inRows, spread } from './tools';

const isReviews = (rows: Rows): boolean => rows.flat().some(({ text }) => text === '结果维持');
const isFigure = ({ kind }: Cell): boolean => kind === 'figure';

/** Where the figures begin in a grid: behind the labels of its rows. */
export const firstFigure = (grid: Rows, header: number): number => {
  const row = grid.slice(header).find((cells) => cells.some(isFigure));
  return Math.max(0, row?.findIndex(isFigure) ?? 0);
};

/** A column with a label of its own, put in before or behind all others. Spans stay as they are. */
const column = (
  heads: readonly string[],
  told: (y: number, random: Random, row: readonly Cell[]) => string,
  where: 'front' | 'end' | 'either',
): Damage =>
  inRows((rows, random, header) => {
    if (header < 0 || rows.length <= header) return null;
    const atFront = where === 'front' || (where === 'either' && random.chance(0.5));
    const top = cell(random.pick(heads), {
      kind: 'label',
      rowspan: Math.max(1, header),
    });
    return rows.map((row, y) => {
      const own =
        y === 0 && header > 0
          ? [top]
          : y < header
            ? []
            : [cell(told(y - header + 1, random, row), { kind: 'label' })];
      return atFront ? [...own, ...row] : [...row, ...own];
    });
  });

/** A column put in among those of the figures, in a grid without spans. */
const among = (
  heads: readonly string[],
  told: (row: readonly Cell[], from: number, random: Random) => string,
  where: 'before' | 'anywhere' | 'behind',
): Damage =>
  inRows((rows, random, header) => {
    if (header < 1) return null;
    const grid = spread(rows);
    const from = firstFigure(grid, header);
    const width = grid[0]?.length ?? 0;
    const at = where === 'before' ? from : where === 'behind' ? width : random.int(from, width);
    const head = random.pick(heads);
    const line = random.int(0, header - 1);
    return grid.map((row, y) => [
      ...row.slice(0, at),
      cell(y === line ? head : y < header ? '' : told(row, from, random), { kind: 'label' }),
      ...row.slice(at),
    ]);
  });

const numberIn = ({ text }: Cell): number => Number(text) || 0;
const sumOf = (row: readonly Cell[], from: number): number =>
  row.slice(from).reduce((sum, one) => sum + numberIn(one), 0);
const unit = (): string => '件';
const percent = (random: Random): string =>
  `${random.chance(0.4) ? '-' : ''}${random.int(0, 300)}.${random.int(0, 9)}%`;

/** Each column of figures with another beside it, its header spanning both. */
const doubled = (labelled: 'years' | 'no' | 'blank', spans: boolean): Damage =>
  inRows((rows, random, header) => {
    if (header < 1) return null;
    const grid = spread(rows);
    const from = firstFigure(grid, header);
    const told = otherYear(random, grid);
    const ownFirst = random.chance(0.5);
    const [own, other] = random.pick(YEARS);
    const pair = (a: Cell, b: Cell): Cell[] => (ownFirst ? [a, b] : [b, a]);
    const source = spans ? rows : grid;
    const made = source.map((row, y) => {
      let x = 0;
      return row.flatMap((one) => {
        const isOfFigures = spans ? isDoubledSpan(rows, y, one, from, header) : x++ >= from;
        if (y < header) {
          if (!isOfFigures) return [one];
          return spans
            ? [{ ...one, colspan: one.colspan * 2 }]
            : [one, cell('', { kind: 'label' })];
        }
        return isFigure(one)
          ? pair(one, cell(told(one), { kind: 'label' })).map((each) => ({
              ...each,
              colspan: one.colspan,
              rowspan: one.rowspan,
            }))
          : isOfFigures && !spans
            ? [one, cell('')]
            : [one];
      });
    });
    if (labelled === 'no') return made;
    const figures = (grid[header] ?? []).filter(isFigure).length;
    const years = Array.from({ length: figures }, () =>
      pair(
        cell(labelled === 'blank' ? '' : own, { kind: 'label' }),
        cell(labelled === 'blank' ? '' : other, { kind: 'label' }),
      ),
    ).flat();
    const lead = Array.from({ length: from }, () => cell(''));
    return [...made.slice(0, header), [...lead, ...years], ...made.slice(header)];
  });

function isDoubledSpan(rows: Rows, y: number, one: Cell, from: number, header: number): boolean {
  if (y >= header) return isFigure(one);
  // The corner over the labels of the rows stands in the first line alone.
  return !(y === 0 && rows[0]?.[0] === one && from > 0);
}

/** The whole table once more at its right, another year's or another body's figures in it. */
const sideBySide = (
  repeatLabels: boolean,
  titled: boolean,
  mine: 'left' | 'right' | 'either' = 'either',
): Damage =>
  inRows((rows, random, header) => {
    const grid = spread(rows);
    const from = firstFigure(grid, header);
    const told = otherYear(random, grid);
    const copy = grid.map((row) =>
      row
        .slice(repeatLabels ? 0 : from)
        .map((one) => (isFigure(one) ? { ...one, text: told(one), fact: null } : one)),
    );
    const [own, other] = random.pick(YEARS);
    const left = mine === 'left' || (mine === 'either' && random.chance(0.5));
    const labels = (row: readonly Cell[]): readonly Cell[] => row.slice(0, from);
    const made = grid.map((row, y) => {
      const second = copy[y] ?? [];
      if (left) return [...row, ...second];
      return repeatLabels ? [...second, ...row] : [...labels(row), ...second, ...row.slice(from)];
    });
    if (!titled) return made;
    const width = grid[0]?.length ?? 0;
    const lead = repeatLabels ? 0 : from;
    return [
      [
        ...(lead > 0 ? [cell('', { colspan: lead })] : []),
        cell(left ? own : other, { colspan: width - lead, kind: 'label' }),
        cell(left ? other : own, { colspan: width - lead, kind: 'label' }),
      ],
      ...made,
    ];
  });

/** The total printed first, its header with it. */
const totalFirst: Damage = inRows((rows, _, header) => {
  const grid = spread(rows);
  const from = firstFigure(grid, header);
  const total = (grid[0]?.length ?? 0) - 1;
  // Columns that share their labels cannot be told apart by them once they are moved.
  if (header < 1 || total - from < 2 || isReviews(grid)) return null;
  return grid.map((row) => [
    ...row.slice(0, from),
    row[total] ?? cell(''),
    ...row.slice(from, total),
  ]);
});

/** Columns that pages add to the form's, and tables that stand beside one another in one grid. */
export const COLUMN_KINDS: Record<string, Damage> = {
  'serial numbers before': column(['序号', '行次', '编号', 'No.'], (y) => String(y), 'front'),
  'serial numbers behind': column(['序号', '行次'], (y) => String(y), 'end'),
  'serial numbers without a head': column([''], (y) => String(y), 'either'),
  'remarks column': column(
    ['备注', '说明'],
    (_, random) => random.pick(['', '', '见注1', '3', '本年新增']),
    'end',
  ),
  'growth column': column(
    ['同比', '同比增减', '增减率'],
    (_, random) => random.pick([percent(random), String(random.int(-9, 9)), '0']),
    'end',
  ),
  'last year at the end': column(
    ['上年数', '上年同期', '2023年', '去年'],
    (_, random, row) => String(Math.max(0, numberIn(row.at(-1) ?? cell('')) + random.int(-9, 9))),
    'end',
  ),
  'unit column': among(['单位', '计量单位'], unit, 'before'),
  'line number column': among(
    ['行次', '栏次'],
    (_, __, random) => String(random.int(1, 30)),
    'before',
  ),
  'unnamed column before the figures': among(
    [''],
    (_, __, random) => String(random.int(0, 30)),
    'before',
  ),
  'subtotal column': among(
    ['小计', '合计', '单位小计'],
    (row, from) => String(sumOf(row.slice(0, -1), from)),
    'anywhere',
  ),
  'of-which column': among(
    ['其中：网上申请', '其中', '其中：当面'],
    (row, from, random) => String(random.int(0, Math.max(1, sumOf(row, from)))),
    'anywhere',
  ),
  'share column': among(['占比', '比例', '%'], (_, __, random) => percent(random), 'anywhere'),
  'total once more': among(['总计', '合计'], (row) => row.at(-1)?.text ?? '', 'behind'),
  'total first': totalFirst,
  'years doubled in columns': doubled('years', true),
  'years doubled in columns, no year told': doubled('no', true),
  'years doubled in columns, year blank': doubled('blank', true),
  'years doubled in a grid': doubled('years', false),
  'years doubled in a grid, no year told': doubled('no', false),
  'years side by side': sideBySide(false, true),
  'years side by side, no year told': sideBySide(false, false, 'left'),
  'tables side by side': sideBySide(true, true),
  'tables side by side, no title': sideBySide(true, false, 'left'),
  'label columns doubled': inRows((rows, _, header) => {
    const grid = spread(rows);
    const from = firstFigure(grid, header);
    if (from === 0) return null;
    return grid.map((row) => [...row.slice(0, from), ...row.slice(0, from), ...row.slice(from)]);
  }),
  'labels at both ends': inRows((rows, _, header) => {
    const grid = spread(rows);
    const from = firstFigure(grid, header);
    if (from === 0) return null;
    return grid.map((row) => [...row, ...row.slice(0, from)]);
  }),
  'labels behind the figures': inRows((rows, _, header) => {
    const grid = spread(rows);
    const from = firstFigure(grid, header);
    if (from === 0) return null;
    return grid.map((row) => [...row.slice(from), ...row.slice(0, from)]);
  }),
  'labels in one column': inRows((rows, _, header) => {
    const grid = spread(rows);
    const from = firstFigure(grid, header);
    if (from < 2) return null;
    return grid.map((row) => {
      const told = row
        .slice(0, from)
        .map(({ text }) => text)
        .filter((text) => text !== '');
      return [cell(told.at(-1) ?? '', { kind: 'label' }), ...row.slice(from)];
    });
  }),
  'label columns filled down': inRows((rows, _, header) => {
    const grid = spread(rows);
    const from = firstFigure(grid, header);
    if (from < 2) return null;
    return grid.map((row, y) =>
      row.map((one, x) => {
        if (y < header || x >= from - 1 || one.text !== '') return one;
        let up = y;
        while (up > header && grid[up]?.[x]?.text === '') up--;
        return { ...one, text: grid[up]?.[x]?.text ?? '', kind: 'label' as const };
      }),
    );
  }),
  'figures a column right of their header': inRows((rows, _, header) => {
    const grid = spread(rows);
    const from = firstFigure(grid, header);
    return header > 0
      ? grid.map((row, y) =>
          y < header ? [...row, cell('')] : [...row.slice(0, from), cell(''), ...row.slice(from)],
        )
      : null;
  }),
  'figures a column left of their header': inRows((rows, _, header) => {
    const grid = spread(rows);
    const from = firstFigure(grid, header);
    return header > 0 && from > 0
      ? grid.map((row, y) =>
          y < header ? [...row.slice(0, from), cell(''), ...row.slice(from)] : [...row, cell('')],
        )
      : null;
  }),
  'column of checks': column(
    ['校验', '核对', '是否平衡'],
    (_, random) => random.pick(['√', '0', '', 'TRUE', '1']),
    'end',
  ),
  'column of thousands': among(
    ['历年累计', '累计'],
    (row, from, random) => String(sumOf(row, from) + random.int(0, 999)),
    'behind',
  ),
};
