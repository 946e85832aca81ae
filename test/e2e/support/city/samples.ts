/** Reports by the hundred: figures of the usual size, and what is planted in them. */
import { APPLICANTS, type Facts, RESULT_ROWS } from '../../../portal/form.mjs';
import { printedFacts, rightFacts } from '../../../portal/reports.mjs';
import type { report } from '../../../portal/site.mjs';
import { brokenSums } from '../form';
import { type Prose, proseOf } from './units';

export type Sample = Parameters<typeof report>[0];

export const YEAR = 2024;

/** Numbers that look like chance and are the same each time. */
function dice(seed: number): (sides: number) => number {
  let state = seed * 2654435761 + 12345;
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x3243f6a9) | 0;
    return (state >>> 8) % sides;
  };
}

/** What is misprinted, given the right figures. */
type Misprint = (right: Facts) => Facts;
const off =
  (id: string, by: number): Misprint =>
  (right) => ({ [id]: (right[id] ?? 0) + by });

const MISPRINTS: readonly Misprint[] = [
  off('t4.reconsideration.total', 5),
  off('t3.received.total', 9),
  off('t3.results.natural', 1),
  off('t3.carried-out.total', 3),
  off('t3.granted.total', 20),
  off('t4.litigation-direct.upheld', 2),
  (right) => ({
    ...off('t3.partial.natural', 10)(right),
    ...off('t4.litigation-after.total', 1)(right),
  }),
];

/**
 * The report of the nth body; every third has misprints.
 * @param prose what it says, where that is another's
 */
export function sampleOf(at: number, issuer: string, prose: Prose = proseOf(at)): Sample {
  const roll = dice(at + 1);
  const table3: Record<string, Record<string, number>> = { received: {}, 'carried-in': {} };
  const put = (row: string, column: string, count: number) => {
    table3[row] = { ...table3[row], [column]: count };
  };
  for (const column of APPLICANTS.filter((_, i) => i === 0 || roll(2) === 0)) {
    const received = roll(column === 'natural' ? 60 : 12) + 1;
    const carriedIn = roll(4);
    put('received', column, received);
    put('carried-in', column, carriedIn);
    let left = received + carriedIn - (received > 3 ? roll(3) : 0);
    while (left > 0) {
      const row = RESULT_ROWS[roll(RESULT_ROWS.length)] ?? 'granted';
      const count = Math.min(left, roll(9) + 1);
      put(row, column, (table3[row]?.[column] ?? 0) + count);
      left -= count;
    }
  }
  const sample: Sample = {
    issuer,
    year: YEAR,
    table2: {
      'normative.made': roll(6),
      'normative.repealed': roll(4),
      'normative.valid': 12 + roll(40),
      'permits.decisions': roll(4000),
      'penalties.decisions': roll(300),
      'coercion.decisions': roll(20),
      'fees.amount': roll(2) ? roll(100_000) / 100 : 0,
    },
    table3,
    table4: {
      reconsideration: { upheld: roll(5), corrected: roll(3), other: roll(2), pending: roll(2) },
      'litigation-direct': { upheld: roll(4), pending: roll(2) },
      'litigation-after': { upheld: roll(2), other: roll(2) },
    },
    ...prose,
  };
  const misprint = at % 3 === 1 ? MISPRINTS[Math.floor(at / 3) % MISPRINTS.length] : undefined;
  return misprint ? { ...sample, misprints: misprint(rightFacts(sample)) } : sample;
}

/** How many sums of a report do not add up as it is printed. */
export const brokenIn = (sample: Sample): number => brokenSums(printedFacts(sample)).length;
