// @vitest-environment happy-dom
import { test } from 'vitest';
import { DAMAGES } from '../support/damage';
import type { Damage } from '../support/damage-kit';
import { expectNone, LIES, tryReport } from '../support/seeds';

// A column lost, rows with three labels one figure short, and blank columns behind the table.
const damage: Damage = (rows, random) => {
  const first = DAMAGES['column lost, rows cut']!(rows, random);
  const blank = Array.from({ length: random.int(1, 3) }, () => ({ text: '' }));
  return { ...first, pieces: first.pieces.map((piece) => piece.map((row) => [...row, ...blank])) };
};

test('rows one figure short before blank columns', { timeout: 120_000 }, () => {
  const found: string[] = [];
  for (const misprints of [0, 1, 2])
    for (let seed = 1; seed <= 25; seed++) {
      const verdict = tryReport({ options: { damage }, misprints, seed });
      for (const fault of LIES)
        for (const what of verdict[fault])
          found.push(`misprints ${misprints} seed ${seed}, ${fault}: ${what}`);
    }
  expectNone(found);
});
