/** Two years of a made-up city and its districts: every figure follows from the year before, and the city's are the districts' together. */
import type { SAMPLES } from '../../portal/reports.mjs';
import { rightFacts } from '../../portal/reports.mjs';

export type Sample = (typeof SAMPLES)['clean'] & {
  readonly misprints?: Readonly<Record<string, number>>;
};
type Rows = Record<string, Record<string, number>>;

export const CITY = '青岚市人民政府';
export const DISTRICTS = '临江 望湖 石桥 柳塘 云台 东浦 南屏 松岭 白沙 古渡'
  .split(' ')
  .map((name) => `青岚市${name}区人民政府`);
const COLUMNS = ['natural', 'business', 'legal'];
const ROWS = ['granted', 'partial', 'denied.internal', 'unavailable.not-held'];

/** Numbers that look as if they were drawn, the same each time. */
function drawn(seed: number): (most: number) => number {
  let state = seed * 2_654_435_761 + 12_345;
  return (most) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * (most + 1));
  };
}

const SYLLABLES = [
  ...'江湖石桥柳塘云台东浦南屏松岭白沙古渡灯船渔稻麦茶竹陶砖瓦井泉林坡滩埠集市庙会',
];
/** A sentence of its own for each unit and year: nobody has copied it. */
export function prose(seed: number): string {
  const draw = drawn(seed + 999);
  const word = () =>
    Array.from({ length: 4 }, () => SYLLABLES[draw(SYLLABLES.length - 1)]).join('');
  return `${Array.from({ length: 90 }, word).join('，')}。`;
}

/** How a unit's figures go: about the same each year, so that none is far from last year's. */
function figures(unit: number, year: number, carriedIn: Record<string, number>) {
  const draw = drawn(unit * 10 + (year % 10));
  const results: Rows = {};
  const received: Record<string, number> = {};
  for (const column of COLUMNS) {
    for (const row of ROWS)
      results[row] = { ...results[row], [column]: (column === 'natural' ? 8 : 2) + draw(2) };
    const answered = ROWS.reduce((sum, row) => sum + (results[row]?.[column] ?? 0), 0);
    // One or two are left over.
    received[column] = answered - (carriedIn[column] ?? 0) + 1 + draw(1);
  }
  return { results, received, draw };
}

/** A district's report, and what it leaves for the next. @param valid documents in force the year before */
function district(unit: number, year: number, carriedIn: Record<string, number>, valid: number) {
  const { results, received, draw } = figures(unit, year, carriedIn);
  const [made, repealed] = [1 + draw(2), draw(1)];
  const sample: Sample = {
    ...{
      issuer: DISTRICTS[unit] ?? '',
      year,
      work: '按期公开。',
      problem: '公开不够及时，下一步逐项改进。',
    },
    table2: {
      'normative.made': made,
      'normative.repealed': repealed,
      'normative.valid': valid + made - repealed,
      'permits.decisions': 200 + unit * 10 + draw(20),
      'penalties.decisions': 3 + draw(2),
      'fees.amount': 0,
    },
    table3: { received, 'carried-in': carriedIn, ...results } as Sample['table3'],
    table4: {
      reconsideration: { upheld: 2 + draw(2), other: 1 },
      'litigation-direct': { upheld: 1 + draw(1) },
    },
  };
  return { sample, left: leftOf(sample) };
}

function leftOf(sample: Sample): Record<string, number> {
  const facts = rightFacts(sample);
  return Object.fromEntries(
    COLUMNS.map((column) => [column, facts[`t3.carried-out.${column}`] ?? 0]),
  );
}

/** What stands above reports: the sum of each of their figures. */
function above(year: number, reports: readonly Sample[]): Sample {
  const sum = (of: (sample: Sample) => Rows): Rows => {
    const all: Rows = {};
    for (const sample of reports)
      for (const [row, columns] of Object.entries(of(sample)))
        for (const [column, value] of Object.entries(columns)) {
          const own = all[row] ?? {};
          all[row] = { ...own, [column]: (own[column] ?? 0) + value };
        }
    return all;
  };
  return {
    ...{ issuer: CITY, year, work: '按期公开。', problem: '公开不够及时，下一步逐项改进。' },
    table2: sum(({ table2 }) => ({ all: table2 })).all as Sample['table2'],
    table3: sum(({ table3 }) => table3) as Sample['table3'],
    table4: sum(({ table4 }) => table4) as Sample['table4'],
  };
}

/** The city's and the districts' reports on two years, in which everything holds, in themselves, over the years and level by level. */
export function twoYears(): {
  readonly before: readonly Sample[];
  readonly now: readonly Sample[];
} {
  const first = DISTRICTS.map((_, unit) => district(unit, 2023, { natural: 2 }, 20));
  const second = first.map(({ sample, left }, unit) =>
    district(unit, 2024, left, sample.table2['normative.valid']),
  );
  const [before, now] = [first, second].map((all) => all.map(({ sample }) => sample));
  return {
    before: [above(2023, before ?? []), ...(before ?? [])],
    now: [above(2024, now ?? []), ...(now ?? [])],
  };
}
