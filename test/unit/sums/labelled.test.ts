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
  const texts = new Map(grid.texts.map((text, cell) => [`${grid.row[cell]},${grid.column[cell]}`, text]));
  grid.texts.forEach((text, cell) => {
    const figure = readFigure(text);
    if (figure.kind === 'number') figures.set(`${grid.row[cell]},${grid.column[cell]}`, figure.value);
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
      const sum = terms.reduce((all, term) => all + weight(term) * (figures.get(key(term)) ?? 0), 0);
      if (Math.abs(sum - printed) > slack) broken.add(key(total));
    }
  }
  return [...broken];
}

const EVERY = [...TABLES, ...HELD_OUT];

it.each(EVERY.map((table) => [table.name, table] as const))('%s is labelled as its figures are', (_, table) => {
  expect(contradictions(table).sort()).toEqual(table.broken.split(' ').filter(Boolean).sort());
});

describe('tuned', () => {
  it('x', () => {
    const { sums, broken } = score(TABLES);
    console.log(JSON.stringify(sums, null, 1), JSON.stringify(broken, null, 1));
  });
});
