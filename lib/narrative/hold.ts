import { agrees, common } from './agree';
import { closedApart } from './apart';
import type { Claimed } from './claimed';
import type { Reading } from './readings';
import { isBesideItsRows } from './rows-beside';
import { checkOf, phraseOf, type Sentence } from './sentence';
import type { NarrativeToken } from './tokens';
import type { NarrativeCheck } from './types';

/** Part of a figure by which a slip may differ from what was meant. */
const SLIP = 0.15;

/** Holds the figures against the tables. */
export function holdClaims(
  claims: readonly Claimed[],
  explained: ReadonlySet<NarrativeToken>,
): NarrativeCheck[] {
  const bySentence = sentencesOf(claims);
  return claims.flatMap((one) => {
    const own = bySentence.get(one.sentence) ?? [];
    const alike = own.filter((other) => other.kind === one.kind);
    const check = hold(one, alike, own);
    if (check.outcome === 'pass') return check;
    if (one.lenient && !isBesideItsRows(one, own)) return [];
    if (check.outcome !== 'fail') return check;
    // Parts that make their whole are what the list says they are; beside a figure that agrees, another of its kind
    // speaks of something else.
    if (explained.has(one.token) && !one.named) return [];
    return alike.some((other) => other !== one && agrees(other)) ? [] : check;
  });
}

/** Whether a figure agrees with the table by itself, or contradicts it under the table's own words. */
export function isHeld(one: Claimed): boolean {
  return !one.lenient || agrees(one);
}

/** The claims of each sentence. */
export function sentencesOf(claims: readonly Claimed[]): ReadonlyMap<Sentence, Claimed[]> {
  const bySentence = new Map<Sentence, Claimed[]>();
  for (const one of claims) {
    const own = bySentence.get(one.sentence);
    if (own) own.push(one);
    else bySentence.set(one.sentence, [one]);
  }
  return bySentence;
}

/**
 * Whether a contradiction is told of: beside a figure of its kind that agrees, another speaks of something else.
 * @param claims those of its sentence
 */
export function isAccused(one: Claimed, claims: readonly Claimed[]): boolean {
  if (one.lenient || agrees(one)) return false;
  return !claims.some((other) => other.kind === one.kind && agrees(other));
}

/** A figure agrees when it equals any sensible reading, alone or together with its like in the sentence. */
function hold(one: Claimed, alike: readonly Claimed[], own: readonly Claimed[]): NarrativeCheck {
  const { rule, figure, readings, sentence } = one;
  const phrase = phraseOf(sentence, one.first, one.last);
  const found = figure.value;
  let most = figure.most;
  for (const meant of meanings(one, alike, own)) {
    most = Math.max(most, meant.most);
    for (const reading of readings) {
      const expected = common(meant, reading);
      if (expected === undefined) continue;
      const { terms } = reading;
      const value = meant.least === meant.most ? meant.value : found;
      return checkOf(phrase, {
        rule,
        outcome: 'pass',
        expected,
        found: value,
        terms,
        reason: { kind: 'told' },
      });
    }
  }
  // With a blank in it a sum is no less than what is printed of it.
  const held = readings.map((reading) =>
    reading.floor !== null && reading.floor > most ? { ...reading, value: reading.floor } : reading,
  );
  const unknown = held.find((reading) => reading.value === null);
  if (unknown) {
    const reason = { kind: 'told-unknown', state: unknown.state } as const;
    return checkOf(phrase, { rule, outcome: 'incomplete', found, terms: unknown.terms, reason });
  }
  const meant = mostLikely(held, found);
  return checkOf(phrase, {
    rule,
    outcome: 'fail',
    severity: one.scoped && !isBesideItsRows(one, own) ? 'notice' : 'warning',
    expected: meant.value,
    found,
    terms: meant.terms,
    reason: {
      kind: 'told-otherwise',
      scoped: one.scoped,
      tried: held.map(({ terms, value }) => ({ terms, value })),
    },
  });
}

/** What a figure may mean: itself, what it and its like come to, what it and others told apart come to. */
function* meanings(
  one: Claimed,
  alike: readonly Claimed[],
  own: readonly Claimed[],
): Generator<Claimed['figure']> {
  yield one.figure;
  yield sumOf(alike);
  yield* withCarriedIn(one, own);
  yield* withRowsApart(one, own);
  yield* closedApart(one, own);
}

/** `当年答复33件，上年结转答复3件`: what was carried in belongs to a total, or is told beside it. */
function withCarriedIn(one: Claimed, own: readonly Claimed[]): Claimed['figure'][] {
  if (one.named || one.rule !== 'text.results') return [];
  const carried = own.find(({ rule }) => rule === 'text.carried-in')?.figure;
  if (!carried) return [];
  const { value, least, most } = one.figure;
  return [
    {
      value: value + carried.value,
      least: least + carried.least,
      most: most + carried.most,
    },
  ];
}

/** `逾期未补正2件，其他处理5件`: a row of the group that is told by itself may be counted apart from the rest. */
function withRowsApart(one: Claimed, own: readonly Claimed[]): Claimed['figure'][] {
  if (one.rule !== 'text.results') return [];
  const rows = new Set(one.readings.flatMap(({ terms }) => terms.map(({ fact }) => fact)));
  const apart = own.filter((other) => {
    const terms = other.readings[0]?.terms ?? [];
    return other !== one && terms.length < rows.size && terms.every(({ fact }) => rows.has(fact));
  });
  if (apart.length === 0) return [];
  return [sumOf([one, ...apart])];
}

/** The first reading is what the words say most likely, unless the figure is so near to another that it is a slip of it. */
function mostLikely(readings: readonly Reading[], found: number): Reading {
  const nearest = readings.reduce((best, reading) =>
    distance(reading, found) < distance(best, found) ? reading : best,
  );
  return distance(nearest, found) <= found * SLIP ? nearest : (readings[0] as Reading);
}

function sumOf(claims: readonly Claimed[]): Claimed['figure'] {
  const total = (key: 'value' | 'least' | 'most'): number =>
    claims.reduce((sum, { figure }) => sum + figure[key], 0);
  return { value: total('value'), least: total('least'), most: total('most') };
}

function distance({ value }: Reading, found: number): number {
  return Math.abs((value ?? Infinity) - found);
}
