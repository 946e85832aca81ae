import type { RuleId } from '../rule-ids';
import { CLAIMS, type Claim, COUNTS, DENIALS, NOT_DENIED } from './claims';
import type { Figure } from './figure';
import { type Facts, type Reading, readingOf } from './readings';
import { checkOf, phraseOf, type Sentence } from './sentence';
import type { Token } from './tokens';
import type { NarrativeCheck } from './types';
import { codeOf, pattern, type WordClass } from './word-classes';

/** A figure that a claim has, and what it may be held against. */
interface Claimed {
  /** Figures of one kind, which may add up to what the table says. */
  readonly kind: string;
  readonly rule: RuleId;
  readonly at: number;
  readonly first: number;
  readonly last: number;
  readonly figure: Pick<Figure, 'value' | 'least' | 'most'>;
  readonly scoped: boolean;
  readonly readings: readonly Reading[];
}

export interface Told {
  readonly checks: readonly NarrativeCheck[];
  /** Positions of the figures that were held against a table. */
  readonly claimed: ReadonlySet<number>;
}

/** Without one of these in its clause, no claim has a figure. */
const NOUNS = pattern`[request bareRequest normative regulation decision fee reconsideration litigation directSuit laterSuit outcome group ground applicant repeal valid make newly publish receive close carry carriedOut carriedIn]`;

const CARRIES = new RegExp(
  pattern`[carry receive] other? [lastYear nextYear]|[lastYear nextYear] other? carry|[carriedIn carriedOut]`,
  'g',
);

const NONE = { value: 0, least: 0, most: 0 };

/** Holds a sentence's figures, and what it says there was none of, against the tables. */
export function checkFigures(sentence: Sentence, facts: Facts): Told {
  const found: Claimed[] = [];
  const claimed = new Set<number>();
  for (let at = 0; at < sentence.tokens.length; at++) {
    const { kind } = sentence.tokens[at] as Token;
    if (kind === 'figure') {
      const one = claimFigure(sentence, at, facts);
      if (one) {
        found.push(one);
        claimed.add(at);
      }
    } else if (kind === 'none') found.push(...claimDenial(sentence, at, facts));
  }
  return { checks: found.map((one) => hold(one, found, sentence)), claimed };
}

/** Last year, next year, other periods, comparisons: the table does not speak of these. */
function isOfOtherTime(left: string, clause: string): boolean {
  const bare = left.replace(CARRIES, '');
  if (
    pattern`[period otherYear lastYear nextYear][^thisYear]*$`.test(bare) ||
    clause.includes(codeOf('compared'))
  )
    return true;
  return (
    left.includes(codeOf('cumulative')) &&
    (!left.includes(codeOf('thisYear')) || left.includes(codeOf('asOf')))
  );
}

function claimFigure(sentence: Sentence, at: number, facts: Facts): Claimed | null {
  const { words, tokens, topics } = sentence;
  const figure = tokens[at]?.figure;
  if (!figure) return null;
  const left = sinceStop(words.slice(Math.max(0, at - 60), at));
  // `其中，` belongs to what it opens.
  const clause = pattern`(?:among [,:]?)?[^,;:()figure]*$`.exec(left)?.[0] ?? '';
  // `未办结4件` tells of those that remain, `未收到一件` of none.
  if (clause.includes(codeOf('none')) || pattern`among.* scope`.test(clause)) return null;
  // `甲、乙分别收到9件、7件` tells of each alone.
  if (
    pattern`namely [^figure]* (?:figure、)*$`.test(left) &&
    pattern`^、figure|^$`.test(words.slice(at + 1, at + 3)) &&
    left.includes(codeOf('scope'))
  )
    return null;
  const begin = at - clause.length;
  const right = pattern`^[^,;。:()figure、]{0,8}`.exec(words.slice(at + 1, at + 9))?.[0] ?? '';
  // `6件政府信息公开申请`: the noun stands behind.
  const topic = pattern`^other? request`.test(right) ? 'request' : (topics[at] ?? '');
  if (
    !NOUNS.test(clause) &&
    !pattern`^[other bareRequest request repeal valid normative carriedOut carriedIn lastYear carry nextYear]`.test(
      right,
    )
  )
    return null;
  const other = isOfOtherTime(left, clause);
  for (const claim of CLAIMS) {
    if (!(claim.units ?? COUNTS).test(figure.unit)) continue;
    if (claim.topic && !claim.topic.some((one) => one === topic)) continue;
    const before = claim.left?.exec(clause);
    if (claim.left && !before) continue;
    const behind = claim.right?.exec(right);
    if (claim.right && !behind) continue;
    if (claim.not?.test(clause) || (!claim.right && isOfAnother(right, claim))) continue;
    if (other && !claim.otherTimes) return null;
    // A comparison is none of the year's own figures.
    if (claim.otherTimes && pattern`compared`.test(clause)) return null;
    const first = begin + (before?.index ?? clause.length);
    const keys = (claim.by ?? []).map((kind) => keyBefore(sentence, kind, begin, at));
    const readings = readingsOf(claim, keys, facts);
    if (readings.length === 0) return null;
    return {
      kind: `${CLAIMS.indexOf(claim)} ${keys}`,
      rule: claim.rule,
      at,
      first,
      last: at + (behind?.[0].length ?? (right.startsWith(codeOf('request')) ? 1 : 0)),
      figure,
      scoped: left.includes(codeOf('scope')) || (claim.soft?.test(left) ?? false),
      readings,
    };
  }
  return null;
}

/** `26件网民留言`, where `收到` alone stands before: the noun behind the figure says what it counts. */
function isOfAnother(right: string, { rule, bareVerb }: Claim): boolean {
  return (
    pattern`^(?:otherMatter|other|normative|decision|reconsideration|litigation|fee|amend)`.test(
      right,
    ) &&
    bareVerb === true &&
    rule !== 'text.decisions'
  );
}

function sinceStop(left: string): string {
  return left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf('。')) + 1);
}

/** The key of the last word of a kind between two positions. */
function keyBefore(
  { words, tokens }: Sentence,
  kind: WordClass,
  begin: number,
  at: number,
): string {
  const last = words.lastIndexOf(codeOf(kind), at - 1);
  return last >= begin ? (tokens[last]?.key ?? '') : '';
}

function readingsOf(
  { readings }: Pick<Claim, 'readings'>,
  keys: readonly string[],
  facts: Facts,
): Reading[] {
  return (keys.length > 0 ? keys : ['']).flatMap((key) =>
    readings.flatMap((sum) => readingOf(sum.replaceAll('*', key), facts) ?? []),
  );
}

function claimDenial(sentence: Sentence, at: number, facts: Facts): Claimed[] {
  const { words, tokens, topics } = sentence;
  const left = sinceStop(words.slice(Math.max(0, at - 60), at));
  const clause = pattern`[^,;:()figure、]*$`.exec(left)?.[0] ?? '';
  const behind = pattern`^[^,;。:()figure]{0,24}`.exec(words.slice(at + 1, at + 25))?.[0] ?? '';
  // `上年无结转`: the year stands before the negation.
  const denied = pattern`^carry`.test(behind)
    ? `${pattern`[lastYear nextYear]$`.exec(clause)?.[0] ?? ''}${behind}`
    : behind;
  if (NOT_DENIED.test(denied) || left.includes(codeOf('scope'))) return [];
  if (isOfOtherTime(left.replace(pattern`[lastYear nextYear]$`, ''), clause)) return [];
  return DENIALS.flatMap((denial): Claimed[] => {
    if (!denial.words.test(denied)) return [];
    const spoken = [
      topics[at],
      ...tokens
        .slice(at + 1 - (denied.length - behind.length), at + 1 + behind.length)
        .map(({ kind }) => kind),
      topics[at + denied.length],
    ];
    if (denial.topic && !denial.topic.some((one) => spoken.includes(one))) return [];
    const by = denial.by && codeOf(denial.by);
    const keys = by
      ? [...denied].flatMap((code, i) =>
          code === by ? [tokens[at + 1 + i - (denied.length - behind.length)]?.key ?? ''] : [],
        )
      : [''];
    return keys.flatMap((key): Claimed[] => {
      const readings = readingsOf(denial, [key], facts);
      if (readings.length === 0) return [];
      const last = at + behind.length;
      return [
        {
          kind: `none ${key}`,
          rule: denial.rule,
          at,
          first: at,
          last,
          figure: NONE,
          scoped: false,
          readings,
        },
      ];
    });
  });
}

/** The value of a reading that a figure may mean. */
function common(
  { least, most }: Claimed['figure'],
  { value, others }: Reading,
): number | undefined {
  return [...(value === null ? [] : [value]), ...others].find(
    (one) => one >= least - 1e-9 && one <= most + 1e-9,
  );
}

/** A figure agrees when it equals any sensible reading, alone or together with its like in the sentence. */
function hold(one: Claimed, all: readonly Claimed[], sentence: Sentence): NarrativeCheck {
  const { rule, figure, readings } = one;
  const phrase = phraseOf(sentence, one.first, one.last);
  const alike = all.filter((other) => other.kind === one.kind);
  const sum = {
    value: total(alike, 'value'),
    least: total(alike, 'least'),
    most: total(alike, 'most'),
  };
  const found = figure.value;
  for (const meant of [figure, sum]) {
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
  const unknown = readings.find((reading) => reading.value === null);
  if (unknown) {
    const reason = { kind: 'told-unknown', state: unknown.state } as const;
    return checkOf(phrase, { rule, outcome: 'incomplete', found, terms: unknown.terms, reason });
  }
  const nearest = readings.reduce((best, reading) =>
    distance(reading, found) < distance(best, found) ? reading : best,
  );
  return checkOf(phrase, {
    rule,
    outcome: 'fail',
    severity: one.scoped ? 'notice' : 'warning',
    expected: nearest.value,
    found,
    terms: nearest.terms,
    reason: {
      kind: 'told-otherwise',
      scoped: one.scoped,
      tried: readings.map(({ terms, value }) => ({ terms, value })),
    },
  });
}

function total(alike: readonly Claimed[], key: 'value' | 'least' | 'most'): number {
  return alike.reduce((sum, { figure }) => sum + figure[key], 0);
}

function distance({ value }: Reading, found: number): number {
  return Math.abs((value ?? Infinity) - found);
}
