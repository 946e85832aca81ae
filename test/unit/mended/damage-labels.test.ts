// @vitest-environment happy-dom
import { describe, test } from 'vitest';
import { spread } from '../../portal/tables.mjs';
import { type Damage, HEADER, plain, whole } from '../support/damage-kit';
import { expectNone, FAULTS, tryMany } from '../support/seeds';

const GROUP = /^（[三四五六]）/;
/** The rows of each group in a grid without spans, by the line on which the group begins. */
function groupRows(grid: readonly (readonly string[])[]): { at: number; end: number }[] {
  const starts = grid.flatMap((row, y) => (row[1] !== undefined && GROUP.test(row[1]) ? [y] : []));
  const end = grid.findIndex((row) => row[1]?.startsWith('（七）'));
  return starts.map((at, i) => ({ at, end: starts[i + 1] ?? end }));
}

const DAMAGES: Record<string, Damage> = {
  /** A group's label on a line of its own. */
  'group label alone': (rows) => {
    const grid = spread(rows);
    for (const { at } of groupRows(grid).reverse()) {
      const from = grid[at] ?? [];
      const line = from.map((text, x) => (x < 2 ? text : ''));
      from[0] = '';
      from[1] = '';
      grid.splice(at, 0, line);
    }
    return whole(plain(grid));
  },

  /** Only the lowest line of the header printed once more. */
  'half a header within': (rows, random) => {
    const grid = spread(rows);
    const at = random.int(HEADER + 1, grid.length - 1);
    return whole(
      plain([...grid.slice(0, at), ...grid.slice(HEADER - 1, HEADER), ...grid.slice(at)]),
    );
  },
};

describe.each(Object.entries(DAMAGES))('table 3, labels “%s”', (_, damage) => {
  test('right', () => expectNone(tryMany({ damage }, 0, FAULTS)));
  test('with a misprint', () => expectNone(tryMany({ damage }, 1, FAULTS)));
});
