import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, placeCard } from '../../../lib/marks/card/place';

const VIEW = { width: 1000, height: 800 };
const CARD = { width: 340, height: 300 };

const covers = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

test('the card stands below its cell, above one at the bottom, beside one that leaves no room', () => {
  const cell = { left: 100, top: 100, width: 60, height: 30 };
  expect(placeCard(cell, CARD, VIEW)).toMatchObject({ left: 100, top: 136 });
  expect(placeCard({ ...cell, top: 760 }, CARD, VIEW)).toMatchObject({ left: 100, top: 454 });
  expect(placeCard({ ...cell, top: 250, height: 300 }, CARD, VIEW)).toMatchObject({ left: 166 });
});

test('the card never covers its cell and never leaves the view', () => {
  const figure = (max: number) => fc.integer({ min: 1, max });
  fc.assert(
    fc.property(
      fc.record({ left: figure(900), top: figure(700), width: figure(400), height: figure(300) }),
      fc.record({ width: figure(600), height: figure(1500) }),
      fc.record({
        width: fc.integer({ min: 400, max: 2000 }),
        height: fc.integer({ min: 200, max: 1500 }),
      }),
      (cell, card, view) => {
        fc.pre(cell.left < view.width && cell.top < view.height);
        const box = placeCard(cell, card, view);
        expect(covers(box, cell)).toBe(false);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.left + box.width).toBeLessThanOrEqual(view.width);
        expect(box.height === 0 || (box.top >= 0 && box.top + box.height <= view.height)).toBe(
          true,
        );
      },
    ),
  );
});
