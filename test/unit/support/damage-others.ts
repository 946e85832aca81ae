import { spread } from '../../portal/tables.mjs';
import { type Damage, NOTHING_LOST, plain, whole } from './damage-kit';

/** What happens to table 4: four rows, fifteen figures in the last. */
export const REVIEW_DAMAGES: Record<string, Damage> = {
  padded: (rows) => whole(plain(spread(rows))),
  ragged: (rows) => whole(rows.map((row) => row.map(({ text }) => ({ text })))),

  /** Cut between the header and the figures. */
  'figures alone': (rows) => ({
    pieces: [rows.slice(0, -1), rows.slice(-1)],
    lost: NOTHING_LOST,
  }),

  /** Cut within the header. */
  'header cut': (rows) => {
    const grid = spread(rows);
    return { pieces: [plain(grid.slice(0, 1)), plain(grid.slice(1))], lost: NOTHING_LOST };
  },

  /** One more zero behind the figures. */
  'a zero more': (rows) =>
    whole(rows.map((row, y) => (y === rows.length - 1 ? [...row, { text: '0' }] : row))),

  /** Blank cells behind the figures and the header. */
  'empty columns': (rows) => whole(rows.map((row) => [...row, { text: '' }, { text: '' }])),

  /** The header printed twice. */
  'header twice': (rows) => whole([...rows.slice(0, -1), ...rows]),

  /** The figures printed twice. */
  'figures twice': (rows) => whole([...rows, ...rows.slice(-1)]),

  /** A cell of the figures gone. */
  'cell missing': (rows, random) => {
    const at = random.int(0, 14);
    return {
      pieces: [
        rows.map((row, y) => (y === rows.length - 1 ? row.filter((_, x) => x !== at) : row)),
      ],
      lost: (id) => id.startsWith('t4.'),
    };
  },

  /** Cut into one table for each kind of proceeding, as a narrow page needs it. */
  'three tables': (rows) => {
    const grid = spread(rows);
    const [top = [], middle = [], bottom = [], figures = []] = grid;
    const part = (from: number, words: readonly string[]): string[][] => [
      [...words, '', '', '', ''].slice(0, 5),
      middle.slice(0, 5),
      figures.slice(from, from + 5),
    ];
    void bottom;
    return {
      pieces: [
        plain(part(0, [top[0] ?? ''])),
        plain(part(5, ['行政诉讼 未经复议直接起诉'])),
        plain(part(10, ['行政诉讼 复议后起诉'])),
      ],
      lost: (id) => id.startsWith('t4.litigation'),
    };
  },

  /** The two upper lines of the header gone. */
  'groups lost': (rows) => {
    const [, middle = [], , figures = []] = spread(rows);
    const words = middle.slice(0, 5);
    return whole(plain([[...words, ...words, ...words], figures]));
  },

  /** A label before the figures. */
  'a label before': (rows) =>
    whole(
      rows.map((row, y) => {
        if (y === 0) return [{ text: '', rowspan: 3 }, ...row];
        return y === rows.length - 1 ? [{ text: '件数' }, ...row] : row;
      }),
    ),

  'zeros blank': (rows) =>
    whole(rows.map((row) => row.map((cell) => (cell.text === '0' ? { ...cell, text: '' } : cell)))),
};

/** What happens to table 2: blocks of a heading, a header and their rows, four columns wide. */
export const DISCLOSURE_DAMAGES: Record<string, Damage> = {
  padded: (rows) => whole(plain(spread(rows))),
  ragged: (rows) => whole(rows.map((row) => row.map(({ text }) => ({ text })))),

  /** Cut in two anywhere. */
  cut: (rows, random) => {
    const at = random.int(2, rows.length - 1);
    return { pieces: [rows.slice(0, at), rows.slice(at)], lost: NOTHING_LOST };
  },

  /** Each block a table of its own. */
  blocks: (rows) => {
    const starts = rows.flatMap((row, y) => (row[0]?.text.startsWith('第二十条') ? [y] : []));
    return {
      pieces: starts.map((at, i) => rows.slice(at, starts[i + 1] ?? rows.length)),
      lost: NOTHING_LOST,
    };
  },

  /** Header cells of one column over figures of three, and the other way round. */
  'other spans': (rows) =>
    whole(
      rows.map((row) =>
        row.map((cell, x) => (x === 0 && row.length === 2 ? { ...cell, colspan: 2 } : cell)),
      ),
    ),
  'header of one column': (rows) =>
    whole(
      rows.map((row) =>
        row.map((cell) => (/^本年(?:处理|收费)/.test(cell.text) ? { text: cell.text } : cell)),
      ),
    ),

  /** 第二十条 第（一）项 and the like. */
  'spaced headings': (rows) =>
    whole(
      rows.map((row) =>
        row.map((cell) => ({
          ...cell,
          text: cell.text.replace(/^第二十条第（(.)）项$/, ' 第二十条  第($1)项 '),
        })),
      ),
    ),

  'no headings': (rows) => whole(rows.filter((row) => !row[0]?.text.startsWith('第二十条'))),

  /** Rows that the form does not have. */
  'extra rows': (rows) =>
    whole(
      rows.flatMap((row) =>
        row[0]?.text === '行政规范性文件'
          ? [row, [{ text: '其他主动公开文件' }, { text: '71' }, { text: '0' }, { text: '913' }]]
          : [row],
      ),
    ),
  'extra rows at the end': (rows) =>
    whole([
      ...rows,
      [{ text: '第二十条第（九）项', colspan: 4 }],
      [{ text: '信息内容' }, { text: '采购项目数量' }, { text: '采购总金额', colspan: 2 }],
      [{ text: '政府集中采购' }, { text: '6' }, { text: '251000元', colspan: 2 }],
    ]),

  'other words': (rows) =>
    whole(
      rows.map((row) =>
        row.map((cell) => ({
          ...cell,
          text:
            { 行政规范性文件: '规范性文件', 现行有效件数: '现行有效件数(历史累计)' }[cell.text] ??
            cell.text,
        })),
      ),
    ),

  'zeros blank': (rows) =>
    whole(rows.map((row) => row.map((cell) => (cell.text === '0' ? { ...cell, text: '' } : cell)))),
};
