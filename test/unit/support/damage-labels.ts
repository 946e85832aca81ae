import { spread } from '../../portal/tables.mjs';
import { COLUMNS, type Damage, FIGURES, HEADER, NOTHING_LOST, plain, whole } from './damage-kit';

const GROUP = /^（[三四五六]）/;

/** The rows of each group in a grid without spans, by the line on which the group begins. */
function groupRows(grid: readonly (readonly string[])[]): { at: number; end: number }[] {
  const starts = grid.flatMap((row, y) => (row[1] !== undefined && GROUP.test(row[1]) ? [y] : []));
  const end = grid.findIndex((row) => row[1]?.startsWith('（七）'));
  return starts.map((at, i) => ({ at, end: starts[i + 1] ?? end }));
}

/** What happens to the words of table 3: its labels move, vanish or are worded in another way. */
export const LABEL_DAMAGES: Record<string, Damage> = {
  /** Group labels gone. */
  'no groups': (rows) =>
    whole(
      plain(
        spread(rows).map((row, y) =>
          y < HEADER ? row : row.map((text) => (GROUP.test(text) ? '' : text)),
        ),
      ),
    ),

  /** Every leaf label in the first column. */
  'labels left': (rows) =>
    whole(
      plain(
        spread(rows).map((row, y) => {
          if (y < HEADER) return row;
          const labels = row.slice(0, -FIGURES).filter((label) => label !== '');
          return [labels.at(-1) ?? '', '', '', ...row.slice(-FIGURES)];
        }),
      ),
    ),

  /** Some leaf labels in the first column. */
  'some labels left': (rows, random) =>
    whole(
      plain(
        spread(rows).map((row, y) => {
          const labels = row.slice(0, -FIGURES).filter((label) => label !== '');
          if (y < HEADER || labels.length !== 1 || random.chance(0.6)) return row;
          return [labels[0] ?? '', '', '', ...row.slice(-FIGURES)];
        }),
      ),
    ),

  /** A group's label beside a row in the middle of its rows. */
  'group label amid its rows': (rows, random) => {
    const grid = spread(rows);
    for (const { at, end } of groupRows(grid)) {
      const to = grid[random.int(at, end - 1)];
      const from = grid[at];
      if (!from || !to || from === to) continue;
      to[1] = from[1] ?? '';
      from[1] = '';
    }
    return whole(plain(grid));
  },

  /** The numbering before the labels lost. */
  'no numbering': (rows) =>
    whole(
      rows.map((row) =>
        row.map((cell) => ({ ...cell, text: cell.text.replace(/^(?:\d\.|[一二四]、)/, '') })),
      ),
    ),

  /** Wordings that portals have been seen to use. */
  'other words': (rows) =>
    whole(
      rows.map((row) =>
        row.map((cell) => ({ ...cell, text: OTHER_WORDS[cell.text] ?? cell.text })),
      ),
    ),

  /** Half-width brackets, and another sign behind the number. */
  'other signs': (rows, random) =>
    whole(
      rows.map((row) =>
        row.map((cell) => ({
          ...cell,
          text: cell.text
            .replaceAll('（', '(')
            .replaceAll('）', ')')
            .replace(/^(\d)\./, (_, n) => `${n}${random.pick(['、', '. ', '．'])}`),
        })),
      ),
    ),

  /** A label without its bracketed remark. */
  'short names': (rows) =>
    whole(
      rows.map((row) =>
        row.map((cell) => ({
          ...cell,
          text: cell.text.replace('（区分处理的，只计这一情形，不计其他情形）', ''),
        })),
      ),
    ),

  /** The header printed once more in the middle of the table. */
  'header within': (rows, random) => {
    const grid = spread(rows);
    const at = random.int(HEADER + 1, grid.length - 1);
    return whole(plain([...grid.slice(0, at), ...grid.slice(0, HEADER), ...grid.slice(at)]));
  },

  /** A column's label gone, the column kept. */
  'column label lost': (rows, random) => {
    const word = random.pick(['商业企业', '科研机构', '社会公益组织', '法律服务机构']);
    return whole(
      rows.map((row) => row.map((cell) => (cell.text === word ? { ...cell, text: '' } : cell))),
    );
  },

  /** A blank row between the rows. */
  'blank rows': (rows, random) => {
    const grid = spread(rows);
    for (let i = 0; i < 3; i++) {
      grid.splice(random.int(HEADER, grid.length - 1), 0, Array(3 + FIGURES).fill(''));
    }
    return whole(plain(grid));
  },

  /** A row lost. */
  'row lost': (rows, random) => {
    const grid = spread(rows);
    const keys = ROWS;
    const which = random.int(2, keys.length - 3);
    grid.splice(HEADER + which, 1);
    const key = keys[which] ?? '';
    return {
      pieces: [plain(grid)],
      lost: (id) => COLUMNS.some((column) => id === `t3.${key}.${column}`),
    };
  },

  /** A row's label lost, its figures kept. */
  'row label lost': (rows, random) => {
    const grid = spread(rows);
    const y = random.int(HEADER + 3, grid.length - 3);
    const row = grid[y] ?? [];
    grid[y] = ['', '', '', ...row.slice(-FIGURES)];
    return { pieces: [plain(grid)], lost: NOTHING_LOST };
  },
};

const ROWS = [
  ...['received', 'carried-in', 'granted', 'partial'],
  ...[
    'secret',
    'law',
    'stability',
    'third-party',
    'internal',
    'process',
    'enforcement',
    'inquiry',
  ].map((key) => `denied.${key}`),
  ...['not-held', 'not-made', 'unclear'].map((key) => `unavailable.${key}`),
  ...['complaint', 'repeat', 'publication', 'excessive', 'reissue'].map((key) => `rejected.${key}`),
  ...['uncorrected', 'unpaid', 'other'].map((key) => `closed.${key}`),
  ...['results', 'carried-out'],
];

const OTHER_WORDS: Record<string, string> = {
  '2.其他法律行政法规禁止公开': '2.其他法律法规禁止公开',
  '5.属于三类内部事务信息': '5.属于三类内容事务信息',
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）':
    '（二）部分公开（区分处理的，只计这一情况，不计其他情形）',
  '3.危及“三安全一稳定”': '3.危及"三安全一稳定"',
  '3.其他': '3.其它',
  其他: '其它',
  '4.无正当理由大量反复申请': '4.无正当理由的大量反复申请',
};
