import { describe, expect, it } from 'vitest';
import { latticesOf } from '../../../lib/documents/layout/lattice';
import type { Stroke } from '../../../lib/documents/layout/page';
import { strokesOfRectangle } from '../../../lib/documents/layout/strokes';

const rectangle = (x: number, y: number, width: number, height: number): Stroke[] =>
  strokesOfRectangle([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]);

/** The borders of two cells side by side, each a row of small rectangles. */
function dashes(length: number, step: number): Stroke[] {
  const strokes: Stroke[] = [];
  for (let at = 0; at < 100; at += step) {
    for (const y of [0, 20]) strokes.push(...rectangle(at, y, length, 0.75));
  }
  for (let at = 0; at < 20; at += step) {
    for (const x of [0, 50, 100]) strokes.push(...rectangle(x, at, 0.75, length));
  }
  return strokes;
}

describe('lines that are drawn piece by piece', () => {
  it('are borders, dashed or dotted', () => {
    for (const [length, step] of [
      [2.25, 3.75],
      [0.75, 1.5],
    ] as const) {
      const [lattice, ...more] = latticesOf(dashes(length, step));
      expect(lattice?.cells.map(({ width }) => Math.round(width / 10))).toEqual([5, 5]);
      expect(more).toEqual([]);
    }
  });

  it('are none where a piece stands alone', () => {
    const squares = [10, 40, 70].flatMap((at) => [
      ...rectangle(at, 10, 2, 2),
      ...rectangle(10, at, 2, 2),
    ]);
    expect(squares.length).toBeGreaterThan(0);
    expect(latticesOf(squares)).toEqual([]);
  });
});
