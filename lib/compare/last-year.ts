import type { Check } from '../check';
import { type Cells, cellsOf, checkOf, hasNone, readIn, unreadOf } from './cells';
import { jumps } from './jump';
import type { YearPair } from './pairs';
import type { ComparedFact } from './types';

const COLUMNS = 'natural business research nonprofit legal other total'.split(' ');
const DOCUMENTS = ['regulations', 'normative'];

/**
 * Holds a report against the same unit's on the year before. Only cells that both years print where their labels say are compared;
 * of what else would be needed an incomplete check tells.
 */
export function checksAgainstLastYear({ before, now }: YearPair): Check[] {
  const year = before.year ?? 0;
  const [last, own] = [cellsOf(before), cellsOf(now)];
  const documents = before.form === now.form ? DOCUMENTS : [];
  return [
    ...COLUMNS.flatMap((column) => carried(last, own, column, year)),
    ...documents.flatMap((row) => inForce(last, own, row, year)),
    ...jumps(last, own, year),
  ];
}

function carried(last: Cells, own: Cells, column: string, year: number): Check[] {
  const [out, into] = [`t3.carried-out.${column}`, `t3.carried-in.${column}`];
  if (hasNone(last, [out]) && hasNone(own, [into])) return [];
  const unread = unreadOf([
    [own, into],
    [last, out],
  ]);
  const [expected, found] = [readIn(last, out), readIn(own, into)];
  if (unread || expected === null || found === null)
    return unread ? [notChecked('year.carried', into, unread, year)] : [];
  const holds = expected === found;
  return [
    checkOf('year.carried', into, {
      outcome: holds ? 'pass' : 'fail',
      expected,
      found,
      reason: { kind: 'carried', year, holds },
    }),
  ];
}

function inForce(last: Cells, own: Cells, row: string, year: number): Check[] {
  const id = (column: string): string => `t2.${row}.${column}`;
  // Only the form of 2021 counts documents in force.
  if (hasNone(own, [id('valid')]) || hasNone(last, [id('valid')])) return [];
  const unread = unreadOf([
    [own, id('valid')],
    [own, id('made')],
    [own, id('repealed')],
    [last, id('valid')],
  ]);
  if (unread) return [notChecked('year.normative', id('valid'), unread, year)];
  const before = readIn(last, id('valid')) ?? 0;
  const made = readIn(own, id('made')) ?? 0;
  const repealed = readIn(own, id('repealed')) ?? 0;
  const found = readIn(own, id('valid'));
  const expected = before + made - repealed;
  const holds = expected === found;
  return [
    checkOf('year.normative', id('valid'), {
      outcome: holds ? 'pass' : 'fail',
      expected,
      found,
      terms: [
        { fact: id('made'), weight: 1 },
        { fact: id('repealed'), weight: -1 },
      ],
      reason: { kind: 'in-force', year, before, made, repealed, holds },
    }),
  ];
}

const notChecked = (
  rule: 'year.carried' | 'year.normative',
  target: string,
  { label, state }: ComparedFact,
  year: number,
): Check =>
  checkOf(rule, target, {
    outcome: 'incomplete',
    reason: { kind: 'year-unread', year, label, state },
  });
