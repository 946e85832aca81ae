import { describe, expect, it } from 'vitest';
import type { TablePart } from '../../../lib/documents/layout/parts';
import { goesOn, tableOf } from '../../../lib/documents/layout/tables';

/** A cell of a piece: its text, left, top, width and height, and whether its letters take all of its room. */
type Drawn = readonly [string, number, number, number, number, boolean?];

const piece = (page: number, cells: readonly Drawn[]): TablePart => ({
  kind: 'table',
  box: { x: 0, y: 0, width: 200, height: 100, page },
  cells: cells.map(([text, x, y, width, height, isFull = false]) => ({
    text,
    isFull,
    box: { x, y, width, height, page },
  })),
});

const textsOf = (upper: readonly Drawn[], lower: readonly Drawn[]) =>
  tableOf([piece(0, upper), piece(1, lower)]).cells.map(({ text, rowspan }) => [text, rowspan]);

describe('a label that a page break cuts between its letters', () => {
  const lower: readonly Drawn[] = [
    ['度办理结果', 0, 0, 40, 60],
    ['（二）部分公开', 40, 0, 100, 30],
    ['2', 140, 0, 60, 30],
    ['（三）不予公开', 40, 30, 100, 30],
    ['3', 140, 30, 60, 30],
  ];

  it('is whole again', () => {
    const upper: readonly Drawn[] = [
      ['三、本年', 0, 70, 40, 20, true],
      ['（一）予以公开', 40, 70, 100, 20],
      ['1', 140, 70, 60, 20],
    ];
    expect(textsOf(upper, lower)[0]).toEqual(['三、本年度办理结果', 3]);
  });

  it('is none where its upper half had room for more, or another label begins', () => {
    const upper: readonly Drawn[] = [
      ['甲部门', 0, 70, 40, 20],
      ['一', 40, 70, 100, 20],
      ['1', 140, 70, 60, 20],
    ];
    expect(textsOf(upper, lower)[0]).toEqual(['甲部门', 1]);
    const next = lower.map((cell, at) => (at === 0 ? (['四、其他', 0, 0, 40, 60] as const) : cell));
    const full = upper.map((cell, at) =>
      at === 0 ? (['三、本年', 0, 70, 40, 20, true] as const) : cell,
    );
    expect(textsOf(full, next)[0]).toEqual(['三、本年', 1]);
  });
});

describe('a piece that has lost the borders of a spanning cell', () => {
  const columns = [40, 70, 100, 130, 160, 200];
  const cells = (from: number): Drawn[] =>
    columns
      .slice(from, -1)
      .map((x, at) => [String(at), x, 0, (columns[from + at + 1] ?? 0) - x, 20]);
  const upper = {
    ...piece(0, [...cells(0)]),
    box: { x: 40, y: 0, width: 160, height: 20, page: 0 },
  };
  const narrow = { ...piece(1, cells(1)), box: { x: 70, y: 0, width: 130, height: 20, page: 1 } };

  it('goes on in the other all the same', () => {
    expect(goesOn(upper, narrow)).toBe(false);
    const wide = [0, 10, 20, 30, ...columns];
    const more: Drawn[] = wide.slice(0, -1).map((x, at) => ['', x, 0, (wide[at + 1] ?? 0) - x, 20]);
    const whole = { ...piece(0, more), box: { x: 0, y: 0, width: 200, height: 20, page: 0 } };
    expect(goesOn(whole, upper)).toBe(true);
    expect(goesOn(upper, { ...whole, box: { ...whole.box, page: 1 } })).toBe(true);
    const shifted = { ...upper, box: { ...upper.box, width: 170 } };
    expect(goesOn(whole, shifted)).toBe(false);
  });
});
