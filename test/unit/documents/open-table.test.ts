import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../lib/documents/layout/document';
import { looseRows } from '../../../lib/documents/layout/loose';
import type { Glyph, LayoutPage, Stroke } from '../../../lib/documents/layout/page';
import { isWide } from '../../../lib/text/width';

const SIZE = 9;
const [LEFT, RIGHT] = [50, 545];
/** Where four columns have their middles. */
const MIDDLES = [110, 250, 370, 490];
const LINE = 13;

const widthOf = (letter: string): number => (isWide(letter.codePointAt(0) ?? 0) ? SIZE : SIZE / 2);

/** Letters of a cell's line, around a middle. */
function written(text: string, middle: number, y: number): Glyph[] {
  let x = middle - [...text].reduce((sum, letter) => sum + widthOf(letter), 0) / 2;
  return [...text].map((letter) => {
    const glyph = { text: letter, x, y, width: widthOf(letter), height: SIZE };
    x += glyph.width;
    return glyph;
  });
}

const rule = (at: number): Stroke => ({ runs: 'across', at, from: LEFT, to: RIGHT });

/** Cells may have lines; they stand at the middles of their rows, or from their tops. */
interface Print {
  readonly rows: readonly (readonly string[])[];
  readonly align?: 'middle' | 'top';
  /** Room between rows. */
  readonly pad?: number;
  /** Rules below rows; the first one stands above the first row. */
  readonly rules?: readonly number[];
}

function pageWith({
  rows,
  align = 'middle',
  pad = 4,
  rules = [0, 1, rows.length],
}: Print): LayoutPage {
  const glyphs: Glyph[] = [];
  const strokes: Stroke[] = [];
  let y = 100;
  rows.forEach((row, at) => {
    if (rules.includes(at)) strokes.push(rule(y - pad / 2));
    const most = Math.max(...row.map((cell) => cell.split('\n').length));
    row.forEach((cell, column) => {
      const lines = cell.split('\n');
      const top = align === 'top' ? y : y + ((most - lines.length) * LINE) / 2;
      lines.forEach((line, i) => {
        glyphs.push(...written(line, MIDDLES[column] ?? 0, top + i * LINE));
      });
    });
    y += most * LINE + pad;
  });
  if (rules.includes(rows.length)) strokes.push(rule(y - pad / 2));
  return { width: 595, height: 842, glyphs, strokes, pictures: 0 };
}

/** The rows of the tables that are read, cells parted by bars. */
function read(...pages: readonly LayoutPage[]): string[][] {
  return contentOf(pages).flatMap((part) => {
    if (part.kind !== 'table') return [];
    const { table } = part;
    return [
      Array.from({ length: table.height }, (_, row) =>
        table.cells
          .filter((cell) => cell.row === row)
          .map(({ text }) => text)
          .join('|'),
      ),
    ];
  });
}

const HEAD = ['单位', '受理', '办结', '合计'];
const ROWS = [
  ['民政局', '12', '7', '19'],
  ['自然资源和\n规划局', '1,204', '0', '1,204'],
  ['水务局', '3', '', '3'],
  ['合计', '1,219', '7', '1,226'],
];
const asRead = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.join('|').replaceAll('\n', ''));

describe('a table of three lines', () => {
  it('is read by what its words leave free', () => {
    expect(read(pageWith({ rows: [HEAD, ...ROWS] }))).toEqual([asRead([HEAD, ...ROWS])]);
    expect(read(pageWith({ rows: [HEAD, ...ROWS], align: 'top' }))).toEqual([
      asRead([HEAD, ...ROWS]),
    ]);
  });

  it('is read with a line below each row', () => {
    const rules = [0, 1, 2, 3, 4, 5];
    expect(read(pageWith({ rows: [HEAD, ...ROWS], rules, pad: 0 }))).toEqual([
      asRead([HEAD, ...ROWS]),
    ]);
  });

  it('is one over a page break, its header printed again', () => {
    const upper = pageWith({ rows: [HEAD, ...ROWS.slice(0, 2)], rules: [0, 1] });
    const lower = pageWith({ rows: [HEAD, ...ROWS.slice(2)], rules: [0, 1, 3] });
    expect(read(upper, lower)).toEqual([asRead([HEAD, ...ROWS])]);
  });

  it('has the boxes of its cells side by side', () => {
    const [part] = contentOf([pageWith({ rows: [HEAD, ...ROWS] })]);
    const cells = part?.kind === 'table' ? part.table.cells : [];
    const boxes = cells.filter(({ row }) => row === 2).map(({ boxes: [box] }) => box);
    expect(boxes.map((box) => (box?.x ?? 0) + (box?.width ?? 0)).slice(0, 3)).toEqual(
      boxes.slice(1).map((box) => box?.x),
    );
    expect(new Set(boxes.map((box) => `${box?.y} ${box?.height}`)).size).toBe(1);
  });
});

describe('a table without lines is not read where there is doubt', () => {
  const loose = (page: LayoutPage) => looseRows(contentOf([page])).map((rows) => rows.length);

  it.each<[string, Print]>([
    ['no lines at all', { rows: [HEAD, ...ROWS], rules: [] }],
    [
      'lines of a cell that are no nearer to each other than to the next',
      { rows: [HEAD, ...ROWS], align: 'top', pad: 0 },
    ],
    [
      'a heading over several columns, of which nobody knows which',
      { rows: [['单位', '', '本年', ''], ['', '受理', '办结', '合计'], ...ROWS], rules: [0, 2, 6] },
    ],
    ['a column without a head', { rows: [['单位', '受理', '办结', ''], ...ROWS] }],
    ['no line below the header', { rows: [HEAD, ...ROWS], rules: [0, 5] }],
  ])('%s', (_, print) => {
    const page = pageWith(print);
    expect(read(page)).toEqual([]);
    expect(loose(page)).toEqual([4]);
  });

  it('two figures in one column', () => {
    const page = pageWith({ rows: [HEAD, ...ROWS] });
    const torn = { ...page, glyphs: [...page.glyphs, ...written('8', 275, 117)] };
    expect(read(torn)).toEqual([]);
    expect(read(page)).toHaveLength(1);
  });

  it('and what is read is not called unread, nor is prose', () => {
    expect(loose(pageWith({ rows: [HEAD, ...ROWS] }))).toEqual([]);
    const prose = Array.from({ length: 5 }, (_, at) =>
      written(`全年收到 12 件，办结 7 件，结转 5 件。`, 250, 100 + at * 14),
    );
    expect(
      loose({ width: 595, height: 842, glyphs: prose.flat(), strokes: [], pictures: 0 }),
    ).toEqual([]);
  });
});
