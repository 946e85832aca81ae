import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridOf } from './labelled';
import { findings } from './score';

/** A table of any shape whose sums hold: groups of rows, columns with a total, totals first or last, decimals or none. */
interface Shape {
  readonly groups: readonly number[];
  readonly columns: number;
  readonly places: 0 | 2;
  readonly totalRowFirst: boolean;
  readonly totalColumnFirst: boolean;
  readonly subtotals: boolean;
  readonly seed: number;
}

const shapes: fc.Arbitrary<Shape> = fc.record({
  groups: fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 1, maxLength: 4 }),
  columns: fc.integer({ min: 2, max: 6 }),
  places: fc.constantFrom(0 as const, 2 as const),
  totalRowFirst: fc.boolean(),
  totalColumnFirst: fc.boolean(),
  subtotals: fc.boolean(),
  seed: fc.integer({ min: 1, max: 1 << 30 }),
});

interface Printed {
  readonly labels: readonly string[];
  /** In units of the last place. */
  readonly figures: number[][];
  readonly shape: Shape;
}

const NAMES = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地';

function consistent(shape: Shape): Printed {
  let state = shape.seed;
  const random = (most: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return 1 + (state % most);
  };
  const add = (rows: readonly number[][]): number[] =>
    Array.from({ length: shape.columns }, (_, i) =>
      rows.reduce((sum, row) => sum + (row[i] ?? 0), 0),
    );
  const lines: { label: string; figures: number[] }[] = [];
  const put = (total: { label: string; figures: number[] }, rows: typeof lines): typeof lines =>
    shape.totalRowFirst ? [total, ...rows] : [...rows, total];
  const every: number[][] = [];
  let name = 0;
  for (const count of shape.groups) {
    const rows = Array.from({ length: count }, () => ({
      label: `${NAMES[name++]}镇`,
      figures: Array.from({ length: shape.columns }, () => random(90_000) + 1000),
    }));
    every.push(...rows.map(({ figures }) => figures));
    const total = { label: '小计', figures: add(rows.map(({ figures }) => figures)) };
    lines.push(...(shape.subtotals ? put(total, rows) : rows));
  }
  const all = put({ label: '合计', figures: add(every) }, lines);
  return {
    labels: all.map(({ label }) => label),
    figures: all.map(({ figures }) => {
      const total = figures.reduce((sum, value) => sum + value, 0);
      return shape.totalColumnFirst ? [total, ...figures] : [...figures, total];
    }),
    shape,
  };
}

function text({ labels, figures, shape }: Printed): string {
  const heads = Array.from({ length: shape.columns }, (_, i) => `第${i + 1}类支出`);
  const head = shape.totalColumnFirst ? ['总计', ...heads] : [...heads, '总计'];
  const cell = (value: number): string => (value / 10 ** shape.places).toFixed(shape.places);
  return [
    ['单位', ...head].join('|'),
    ...figures.map((row, i) => [labels[i], ...row.map(cell)].join('|')),
  ].join('\n');
}

describe('a table of any shape', () => {
  it('whose sums hold is found to hold, and nothing of it is doubted', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const printed = consistent(shape);
        const { all } = findings(gridOf(text(printed)));
        expect(all.filter(({ outcome }) => outcome !== 'pass').map((sum) => sum.label())).toEqual(
          [],
        );
        expect(all.length).toBeGreaterThanOrEqual(printed.labels.length + shape.columns);
      }),
      { numRuns: 300 },
    );
  });

  it('with one cell changed has a broken sum with that cell in it, and no broken sum without it', () => {
    fc.assert(
      fc.property(
        shapes,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 200, max: 40_000 }),
        fc.boolean(),
        (shape, down, across, off, isMore) => {
          const printed = consistent({ ...shape, columns: Math.max(3, shape.columns) });
          const row = down % printed.labels.length;
          const column = across % (printed.figures[0]?.length ?? 1);
          const line = printed.figures[row];
          if (!line) return;
          line[column] = Math.max(0, (line[column] ?? 0) + (isMore ? off : -off));
          const grid = gridOf(text(printed));
          const broken = findings(grid).all.filter(({ outcome }) => outcome === 'fail');
          const isChanged = (cell: number): boolean =>
            grid.row[cell] === row + 1 && grid.column[cell] === column + 1;
          expect(broken.length).toBeGreaterThan(0);
          for (const sum of broken) {
            const cells = [sum.target.cell, ...sum.terms().map(({ cell }) => cell)];
            expect(cells.some(isChanged), sum.label()).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('of ratios, codes and coordinates under a total is not added up', () => {
    const figures = fc.array(fc.integer({ min: 1000, max: 99_999 }), {
      minLength: 3,
      maxLength: 8,
    });
    const heads = fc.constantFrom(
      '增长率（%）',
      '东经',
      '联系电话',
      '排名',
      '人均收入',
      '邮政编码',
      '单价（元）',
    );
    fc.assert(
      fc.property(figures, heads, fc.nat(99_999), (values, head, total) => {
        const rows = values.map((value, i) => `${NAMES[i]}地|${value}`);
        const { all } = findings(gridOf([`地点|${head}`, ...rows, `合计|${total}`].join('\n')));
        expect(all).toEqual([]);
      }),
    );
  });
});
