import { expect, it } from 'vitest';
import { misprint, randomFigures } from '../support/figures';
import { Random } from '../support/random';
import { auditFigures } from './tables';

const SEEDS = Array.from({ length: 150 }, (_, seed) => seed);

/** A report with few figures, so that an example can be followed by hand. */
function example(): Record<string, number> {
  const figures = randomFigures(new Random(7));
  for (const id of Object.keys(figures)) if (!id.startsWith('t2.')) figures[id] = 0;
  const set = (row: string, natural: number, business: number): void => {
    figures[`t3.${row}.natural`] = natural;
    figures[`t3.${row}.business`] = business;
    figures[`t3.${row}.total`] = natural + business;
  };
  set('received', 40, 6);
  set('granted', 21, 4);
  set('partial', 12, 2);
  set('denied.law', 7, 0);
  set('results', 40, 6);
  return figures;
}

it('names nobody where every sum holds', () => {
  for (const seed of SEEDS)
    expect(auditFigures(randomFigures(new Random(seed))).suspects).toEqual([]);
});

it('names one wrong cell of table 3 first, with its value, whenever no other cell would do', () => {
  let unique = 0;
  for (const seed of SEEDS) {
    const random = new Random(seed);
    const right = randomFigures(random);
    const printed = misprint(right, random);
    const [id = ''] = Object.keys(right).filter((each) => right[each] !== printed[each]);
    if (!id.startsWith('t3.')) continue;
    const [first, ...others] = auditFigures(printed).suspects;
    expect(first, `seed ${seed}`).toMatchObject({
      fact: id,
      found: printed[id],
      suggested: right[id],
      alternatives: 1,
    });
    expect(others).toEqual([]);
    unique++;
  }
  expect(unique).toBeGreaterThan(100);
});

it('says how many broken sums a suspect explains', () => {
  const figures = { ...example(), 't3.granted.natural': 12 };
  const { suspects, checks } = auditFigures(figures);
  expect(suspects).toMatchObject([
    {
      fact: 't3.granted.natural',
      suggested: 21,
      cause: 'transposed',
      explains: 2,
      alternatives: 1,
    },
  ]);
  expect(checks.filter((check) => check.outcome === 'fail')).toHaveLength(2);
});

it('takes two neighbours that changed places for one slip', () => {
  const figures = { ...example(), 't3.granted.natural': 4, 't3.granted.business': 21 };
  const { suspects } = auditFigures(figures);
  expect(suspects.map(({ fact, suggested, cause }) => [fact, suggested, cause])).toContainEqual([
    't3.granted.natural',
    21,
    'swapped',
  ]);
  expect(suspects.map((suspect) => suspect.fact)).toContain('t3.granted.business');
});

it('takes a row that stands one cell too far right for one slip', () => {
  const figures = {
    ...example(),
    't3.partial.natural': 0,
    't3.partial.business': 12,
    't3.partial.research': 2,
  };
  expect(auditFigures(figures).suspects).toMatchObject([
    { cause: 'shifted' },
    { cause: 'shifted' },
    { cause: 'shifted' },
  ]);
});

it('takes a number that fell into two cells for one slip', () => {
  const figures: Record<string, number> = {
    ...example(),
    't3.granted.natural': 2,
    't3.granted.business': 1,
  };
  const right: Record<string, number> = {
    ...example(),
    't3.granted.natural': 21,
    't3.granted.business': 0,
  };
  const total = 21;
  for (const each of [figures, right]) {
    each['t3.granted.total'] = total;
    each['t3.results.business'] = 2;
    each['t3.received.business'] = 2;
    each['t3.received.total'] = 42;
    each['t3.results.total'] = 42;
  }
  expect(auditFigures(right).suspects).toEqual([]);
  const { suspects } = auditFigures(figures);
  expect(suspects.map(({ fact, suggested }) => [fact, suggested])).toEqual(
    expect.arrayContaining([
      ['t3.granted.natural', 21],
      ['t3.granted.business', 0],
    ]),
  );
  expect(new Set(suspects.map((suspect) => suspect.cause))).toEqual(new Set(['split']));
});

it('lists the few cells that would do in a sum that stands alone, the likeliest first', () => {
  const figures = {
    ...example(),
    't4.reconsideration.upheld': 10,
    't4.reconsideration.corrected': 1,
    't4.reconsideration.total': 0,
  };
  const { suspects } = auditFigures(figures);
  expect(suspects[0]).toMatchObject({
    fact: 't4.reconsideration.total',
    suggested: 11,
    cause: 'zero',
  });
});

it('suggests no figure below zero', () => {
  let named = 0;
  for (const seed of SEEDS) {
    const random = new Random(seed);
    const { suspects } = auditFigures(misprint(misprint(randomFigures(random), random), random));
    for (const suspect of suspects) expect(suspect.suggested).toBeGreaterThanOrEqual(0);
    named += suspects.length;
  }
  expect(named).toBeGreaterThan(SEEDS.length);
});

it('takes no cell of a sum that could not be checked for wrong', () => {
  const figures: Record<string, number> = { ...example(), 't3.granted.natural': 20 };
  delete figures['t3.granted.total'];
  const { suspects } = auditFigures(figures);
  const named = suspects.map(({ fact }) => fact);
  expect(named).toContain('t3.granted.natural');
  expect(named).not.toContain('t3.granted.total');
});
