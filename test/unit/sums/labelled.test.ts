import { describe, expect, it } from 'vitest';
import { readFigure } from '../../../lib/table/figure';
import { HELD_OUT } from './held-out';
import { gridOf, type Labelled, wanted } from './labelled';
import { score } from './score';
import { TABLES } from './tables';

/** Heads of columns that the labels of rows do not speak of. */
const APART = /编码|代码|^[类款项]$|行次|序号|率|%|比|均|单价|得分/;

/** The totals that do not hold by the labels alone, worked out apart from the rules. */
function contradictions(table: Labelled): string[] {
  const grid = gridOf(table.text);
  const figures = new Map<string, number>();
  const texts = new Map(
    grid.texts.map((text, cell) => [`${grid.row[cell]},${grid.column[cell]}`, text]),
  );
  grid.texts.forEach((text, cell) => {
    const figure = readFigure(text);
    if (figure.kind === 'number')
      figures.set(`${grid.row[cell]},${grid.column[cell]}`, figure.value);
  });
  const apart = new Set(
    grid.texts.flatMap((text, cell) =>
      (grid.row[cell] ?? 0) < 3 && APART.test(text) ? [grid.column[cell] ?? 0] : [],
    ),
  );
  const slack = /单位：万元/.test(table.text) ? 2 : 0.151;
  const broken = new Set<string>();
  for (const { line, total, only, terms } of wanted(table)) {
    const across = line === 'r' ? grid.width : grid.height;
    for (let at = 0; at < across; at++) {
      const key = (one: number): string => (line === 'r' ? `${one},${at}` : `${at},${one}`);
      if (line === 'r' ? apart.has(at) : at < 2 || texts.get(`${at},0`) === '栏次') continue;
      if (only !== null && only !== at) continue;
      const printed = figures.get(key(total));
      const known = terms.flatMap((term) => figures.get(key(term)) ?? []);
      if (printed === undefined || known.length === 0) continue;
      const weight = (term: number): number =>
        grid.texts.some(
          (text, cell) => line === 'r' && grid.row[cell] === term && text.startsWith('减'),
        )
          ? -1
          : 1;
      const sum = terms.reduce(
        (all, term) => all + weight(term) * (figures.get(key(term)) ?? 0),
        0,
      );
      if (Math.abs(sum - printed) > slack) broken.add(key(total));
    }
  }
  return [...broken];
}

const EVERY = [...TABLES, ...HELD_OUT];

it.each(EVERY.map((table) => [table.name, table] as const))(
  '%s is labelled as its figures are',
  (_, table) => {
    expect(contradictions(table).sort()).toEqual(table.broken.split(' ').filter(Boolean).sort());
  },
);

describe.each([
  ['the tables that the rules were tuned on', TABLES],
  ['the tables that were set aside before', HELD_OUT],
])('%s', (_, tables) => {
  const { sums, broken } = score(tables);

  it('give their sums, hardly any other', () => {
    expect(sums).toMatchObject({
      precision: expect.toSatisfy((share: number) => share >= 0.9),
      f1: expect.toSatisfy((share: number) => share > 0.8),
    });
  });

  it('have a total called broken only where it contradicts its terms', () => {
    expect(broken).toMatchObject({
      precision: 1,
      recall: expect.toSatisfy((share: number) => share >= 0.6),
    });
  });
});

it('has tables enough, half of them set aside', () => {
  expect(EVERY.length).toBeGreaterThanOrEqual(90);
  expect(HELD_OUT.length).toBe(TABLES.length);
});
