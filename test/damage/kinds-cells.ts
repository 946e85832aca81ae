import { type Cell, cell } from './print';
import { atCell, type Damage, inRows, misspelt, pickCell, withCells } from './tools';

const any = (): boolean => true;
const isFigure = ({ kind }: Cell): boolean => kind === 'figure';
const isLabel = ({ kind, text }: Cell): boolean => kind === 'label' && text !== '';
const isHeader = (one: Cell, at: { y: number }, header: number): boolean =>
  at.y < header && isLabel(one);
const isRowLabel = (one: Cell, at: { y: number }, header: number): boolean =>
  at.y >= header && isLabel(one);

const span = (name: 'colspan' | 'rowspan', by: number | null): Damage =>
  atCell(
    (one) => (by === 1 ? true : one[name] > 1),
    (one) => [{ ...one, [name]: by === null ? 1 : one[name] + by }],
  );

const spoilt = (wanted: typeof isHeader, change: typeof misspelt): Damage =>
  atCell(wanted, (one, random) => [{ ...one, text: change(one.text, random) }]);

/** What happens to single cells: their spans, what stands in them, and whether they stand there at all. */
export const CELL_KINDS: Record<string, Damage> = {
  'colspan too wide': span('colspan', 1),
  'colspan too narrow': span('colspan', -1),
  'colspan missing': span('colspan', null),
  'rowspan too long': span('rowspan', 1),
  'rowspan too short': span('rowspan', -1),
  'rowspan missing': span('rowspan', null),
  'figure reaching into the next row': atCell(isFigure, (one) => [{ ...one, rowspan: 2 }]),
  'header span wrong': atCell(isHeader, (one, random) => [
    random.chance(0.5)
      ? { ...one, colspan: Math.max(1, one.colspan + random.pick([-2, -1, 1, 2])) }
      : { ...one, rowspan: Math.max(1, one.rowspan + random.pick([-2, -1, 1, 2])) },
  ]),
  'cell removed': atCell(any, () => []),
  'figure removed': atCell(isFigure, () => []),
  'cell inserted empty': atCell(any, (one, random) =>
    random.chance(0.5) ? [cell(''), one] : [one, cell('')],
  ),
  'cell inserted with a number': atCell(any, (one, random) =>
    [one, cell(String(random.chance(0.4) ? 0 : random.int(1, 60)))].sort(() =>
      random.chance(0.5) ? 1 : -1,
    ),
  ),
  'empty cell before the figures': inRows((rows, random, header) => {
    const at = pickCell(
      rows,
      random,
      (one, { y, x }) =>
        y >= header && isFigure(one) && (x === 0 || !isFigure(rows[y]?.[x - 1] as Cell)),
    );
    return at && withCells(rows, at, 0, [cell('')]);
  }),
  'figures moved right': inRows((rows, random, header) => {
    const at = pickCell(
      rows,
      random,
      (one, { y, x }) =>
        y >= header && isFigure(one) && !isFigure((rows[y]?.[x - 1] ?? cell('x')) as Cell),
    );
    return (
      at &&
      withCells(rows, at, 0, [cell('')]).map((row, y) => (y === at.y ? row.slice(0, -1) : row))
    );
  }),
  'cells merged': inRows((rows, random) => {
    const at = pickCell(rows, random, (_, { y, x }) => x + 1 < (rows[y]?.length ?? 0));
    const [a, b] = at ? (rows[at.y] ?? []).slice(at.x, at.x + 2) : [];
    if (!at || !a || !b) return null;
    const text = [a.text, b.text].filter((one) => one !== '').join(random.pick(['', ' ', '<br>']));
    const colspan = random.chance(0.5) ? a.colspan + b.colspan : 1;
    return withCells(rows, at, 2, [{ ...a, text, colspan, fact: null }]);
  }),
  'figures merged': inRows((rows, random) => {
    const at = pickCell(
      rows,
      random,
      (one, { y, x }) => isFigure(one) && isFigure(rows[y]?.[x + 1] ?? cell('x')),
    );
    const [a, b] = at ? (rows[at.y] ?? []).slice(at.x, at.x + 2) : [];
    if (!at || !a || !b) return null;
    const text = `${a.text}${random.pick(['', ' ', '<br>'])}${b.text}`;
    return withCells(rows, at, 2, [
      { ...a, text, colspan: random.chance(0.5) ? 2 : 1, fact: null },
    ]);
  }),
  'figure split': atCell(
    (one) => isFigure(one) && one.text.length > 1,
    (one, random) => {
      const at = random.int(1, one.text.length - 1);
      const parts = [one.text.slice(0, at), one.text.slice(at)];
      return parts.map((text) => ({ ...one, text, fact: null }));
    },
  ),
  'label split': atCell(isLabel, (one, random) => {
    const at = random.int(1, Math.max(1, one.text.length - 1));
    return [
      { ...one, text: one.text.slice(0, at) },
      { ...one, text: one.text.slice(at) },
    ];
  }),
  'figure blanked': atCell(isFigure, (one) => [{ ...one, text: '', fact: null }]),
  'figure as words': atCell(isFigure, (one, random) => [
    {
      ...one,
      text: random.pick(['见附件', `约${one.text}`, `${one.text}%`, '×', '若干']),
      fact: null,
    },
  ]),
  'figure dressed': atCell(isFigure, (one, random) => [
    {
      ...one,
      text: one.text && random.pick([`${one.text}件`, `${one.text}（见注）`, ` ${one.text}&nbsp;`]),
    },
  ]),
  'label and figure swapped': inRows((rows, random, header) => {
    const at = pickCell(
      rows,
      random,
      (one, { y, x }) => y >= header && isLabel(one) && isFigure(rows[y]?.[x + 1] ?? cell('x')),
    );
    const [a, b] = at ? (rows[at.y] ?? []).slice(at.x, at.x + 2) : [];
    return at && a && b ? withCells(rows, at, 2, [b, a]) : null;
  }),
  'td for th': inRows((rows, random, header) =>
    rows.map((row, y) =>
      row.map((one) => (y < header || random.chance(0.2) ? { ...one, tag: 'th' as const } : one)),
    ),
  ),
  'header cell removed': atCell(isHeader, () => []),
  'header cell blanked': spoilt(isHeader, () => ''),
  'header cell misspelt': spoilt(isHeader, misspelt),
  'row label removed': atCell(isRowLabel, () => []),
  'row label blanked': spoilt(isRowLabel, () => ''),
  'row label misspelt': spoilt(isRowLabel, misspelt),
  'row label without its number': spoilt(isRowLabel, (text) =>
    text.replace(/^(?:\d\.|[一二三四]、|（.）)/, ''),
  ),
  'label of the next row': inRows((rows, random, header) => {
    const at = pickCell(rows, random, (one, place) => isRowLabel(one, place, header));
    const next = at && rows[at.y + 1]?.find((one) => isLabel(one));
    return at && next
      ? withCells(rows, at, 1, [{ ...(rows[at.y]?.[at.x] as Cell), text: next.text }]).map(
          (row, y) =>
            // Whose figures these are nobody can tell any more.
            y === at.y || y === at.y + 1 ? row.map((one) => ({ ...one, fact: null })) : row,
        )
      : null;
  }),
};
