import { describe, expect, it } from 'vitest';
import { readFigure } from '../../../lib/table/figure';
import { HELD_OUT } from './held-out';
import { gridOf, type Labelled, wanted } from './labelled';
import { score } from './score';
import { TABLES } from './tables';

/** The totals that do not hold by the labels alone, worked out apart from the rules. */
function contradictions(table: Labelled): string[] {
  const grid = gridOf(table.text);
  const figures = new Map<string, number>();
  grid.texts.forEach((text, cell) => {
    const figure = readFigure(text);
    if (figure.kind === 'number') figures.set(`${grid.row[cell]},${grid.column[cell]}`, figure.value);
  });
  const broken = new Set<string>();
  for (const { line, total, terms } of wanted(table)) {
    const across = line === 'r' ? grid.width : grid.height;
    for (let at = 0; at < across; at++) {
      const key = (one: number): string => (line === 'r' ? `${one},${at}` : `${at},${one}`);
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
      if (Math.abs(sum - printed) > 0.051) broken.add(key(total));
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
