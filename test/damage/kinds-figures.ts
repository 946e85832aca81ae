import type { Random } from '../unit/support/random';
import { otherYear } from './other-year';
import type { Cell } from './print';
import { atCell, type Damage, inRows } from './tools';

const isFigure = ({ kind }: Cell): boolean => kind === 'figure';

/** Every figure of a piece printed in another way. `keeps` says whether the figure still stands there as it was. */
const all = (
  change: (text: string, other: string, random: Random) => string,
  keeps: boolean,
  share = 1,
): Damage =>
  inRows((rows, random) => {
    const told = otherYear(random, rows);
    return rows.map((row) =>
      row.map((one) =>
        isFigure(one) && one.text !== '' && random.chance(share)
          ? {
              ...one,
              text: change(one.text, told(one) || '0', random),
              fact: keeps ? one.fact : null,
            }
          : one,
      ),
    );
  });

const some = (change: (text: string, random: Random) => string, keeps: boolean): Damage =>
  atCell(
    (one) => isFigure(one) && one.text !== '',
    (one, random) => [{ ...one, text: change(one.text, random), fact: keeps ? one.fact : null }],
  );

const OCR: Readonly<Record<string, string>> = {
  0: 'O',
  1: 'l',
  2: 'Z',
  5: 'S',
  6: 'b',
  8: 'B',
  9: 'g',
};
const FULL = '０１２３４５６７８９';
const HAN = '零一二三四五六七八九';

/** What stands in the cells of figures. */
export const FIGURE_KINDS: Record<string, Damage> = {
  'units behind figures': all((text) => `${text}件`, true),
  'units of several kinds': all(
    (text, _, random) => `${text}${random.pick(['件', '条', '个', '次', ''])}`,
    true,
  ),
  'last year in brackets': all((text, other) => `${text}（${other}）`, true),
  'last year named in brackets': all((text, other) => `${text}（上年${other}）`, true),
  'two years by a stroke': all((text, other) => `${text}/${other}`, false),
  'two years by a line': all((text, other) => `${text}<br>${other}`, false),
  'two years by a blank': all((text, other) => `${text} ${other}`, false),
  'two figures by a blank': some((text, random) => `${text} ${random.int(0, 90)}`, false),
  'change behind figures': all(
    (text, _, random) => `${text}（${random.pick(['+', '-', '↑', '↓'])}${random.int(0, 9)}）`,
    true,
  ),
  'figures over two lines': some(
    (text) => (text.length > 1 ? `${text.slice(0, 1)}<br>${text.slice(1)}` : text),
    false,
  ),
  'figures with a blank inside': some(
    (text) => (text.length > 1 ? `${text.slice(0, 1)} ${text.slice(1)}` : text),
    false,
  ),
  'OCR letters': all((text) => text.replace(/\d/g, (digit) => OCR[digit] ?? digit), false, 0.1),
  'OCR letter in a figure': some(
    (text) => text.replace(/[0125689]/, (digit) => OCR[digit] ?? digit),
    false,
  ),
  'OCR specks': some(
    (text, random) => random.pick([`${text}.`, `.${text}`, `${text}'`, `${text},`, `|${text}`]),
    false,
  ),
  'full width': all((text) => text.replace(/\d/g, (digit) => FULL[Number(digit)] ?? digit), true),
  'Chinese numerals': all(
    (text) => (text.length === 1 ? (HAN[Number(text)] ?? text) : text),
    false,
  ),
  'thousands and decimals': all((text) => (/^\d+$/.test(text) ? `${text}.00` : text), true),
  'footnote in brackets': some((text, random) => `${text}[${random.int(1, 9)}]`, true),
  'footnote star': some((text) => `${text}*`, false),
  'footnote in a circle': some((text, random) => `${text}${'①②③'[random.int(0, 2)]}`, true),
  'apostrophe before': all((text) => `'${text}`, false),
  'leading zeros': all((text) => text.padStart(3, '0'), true),
  formula: some((text, random) => `=${random.int(0, 9)}+${text}`, false),
  'error of a formula': some(
    (_, random) => random.pick(['#REF!', '#VALUE!', '#DIV/0!', '########']),
    false,
  ),
  'tilde and range': some((text) => `${text}-${Number(text) + 3}`, false),
  'date for figure': some((text, random) => `${random.int(1, 12)}月${text}日`, false),
  placeholder: some((_, random) => random.pick(['XX', '××', '__', '□']), false),
  'label within the cell': inRows((rows, random) => {
    // A responsive rewrite prints each column's label before its figure.
    const columns = [
      '自然人',
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
      '总计',
    ];
    const by = random.pick(['：', ':', ' ', '']);
    let any = false;
    const made = rows.map((row) => {
      const figures = row.filter(isFigure);
      if (figures.length !== columns.length) return row;
      any = true;
      let at = 0;
      return row.map((one) =>
        isFigure(one) ? { ...one, text: `${columns[at++]}${by}${one.text}`, fact: null } : one,
      );
    });
    return any ? made : null;
  }),
  'figures moved into the label': inRows((rows, random, header) => {
    const at = rows.flatMap((row, y) =>
      y >= header && row.some(isFigure) && row.some(({ kind, text }) => kind === 'label' && text)
        ? [y]
        : [],
    );
    if (at.length === 0) return null;
    const y = random.pick(at);
    const row = rows[y] ?? [];
    const x = row.findIndex(isFigure);
    const label = row[x - 1];
    if (!label) return null;
    return rows.map((each, i) =>
      i === y
        ? [
            ...row.slice(0, x - 1),
            { ...label, text: `${label.text} ${row[x]?.text ?? ''}` },
            ...row.slice(x + 1),
          ]
        : each,
    );
  }),
  'blank cells for all zeros and no ends': inRows((rows, _, header) =>
    rows.map((row, y) => {
      if (y < header) return row;
      let end = row.length;
      while (
        end > 1 &&
        isFigure(row[end - 1] as Cell) &&
        (row[end - 1]?.text === '0' || row[end - 1]?.text === '')
      )
        end--;
      return row
        .slice(0, end)
        .map((one) => (isFigure(one) && one.text === '0' ? { ...one, text: '' } : one));
    }),
  ),
  'zero cells left out': inRows((rows, random, header) => {
    const lines = rows.flatMap((row, y) =>
      y >= header && row.some((one) => isFigure(one) && one.text === '0') ? [y] : [],
    );
    if (lines.length === 0) return null;
    const at = random.pick(lines);
    return rows.map((row, y) =>
      y === at ? row.filter((one) => !(isFigure(one) && one.text === '0')) : row,
    );
  }),
};
