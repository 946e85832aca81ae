import { CASES, REVIEW, SUITS } from './claim';
import { type Claimed, isOfOtherTime, readingsOf, sinceStop } from './claimed';
import type { ReportFacts } from './readings';
import type { Sentence } from './sentence';
import type { NarrativeToken } from './tokens';
import { codeOf, pattern, type WordClass } from './word-classes';

/** Nouns in a row, and figures in a row that are theirs in the same order. */
const ROW = pattern`((?:[decision applicant group reconsideration litigation]、)+[decision applicant group reconsideration litigation]) (?:bareRequest|request)? namely [^,;。()figure]? ((?:figure、)*)$`;
/** Words before a figure that are looked at. */
const NEAR = 60;

const TOLD: Partial<Record<WordClass, Pick<Claimed, 'rule'> & { readings: readonly string[] }>> = {
  decision: { rule: 'text.decisions', readings: ['t2.*.decisions'] },
  applicant: {
    rule: 'text.requests',
    readings: ['t3.received.*', 't3.received.*+t3.carried-in.*', 't3.results.*'],
  },
  group: { rule: 'text.results', readings: ['t3.*.total'] },
  reconsideration: { rule: 'text.reconsideration', readings: [REVIEW] },
  litigation: { rule: 'text.litigation', readings: [SUITS] },
};

/** `行政许可、行政处罚决定数量分别为28件、46件`: each figure is that of the noun at its place in the row. */
export function claimDistributed(
  sentence: Sentence,
  at: number,
  facts: ReportFacts,
  inherited: boolean,
): Claimed | null {
  const { words, tokens, topics } = sentence;
  const figure = tokens[at]?.figure;
  const left = words.slice(Math.max(0, at - NEAR), at);
  const row = ROW.exec(left);
  if (!row || !figure || !CASES.test(figure.unit)) return null;
  const from = at - left.length + row.index;
  const nouns = tokens
    .slice(from, from + (row[1]?.length ?? 0))
    .filter(({ kind }) => kind !== '、');
  const place = (row[2]?.length ?? 0) / 2;
  const behind = pattern`^(?:、figure)*`.exec(words.slice(at + 1, at + NEAR))?.[0].length ?? 0;
  const noun = nouns[place];
  // Each noun must have its figure, and each figure its noun.
  if (!noun || place + 1 + behind / 2 !== nouns.length) return null;
  const told = TOLD[noun.kind as WordClass];
  const isOnRequests = noun.kind === 'decision' || topics[from + 1] !== 'otherMatter';
  if (!told || !isOnRequests) return null;
  const since = sinceStop(left);
  const clause =
    pattern`[^,;:()figure]*$`.exec(since.slice(0, since.lastIndexOf(row[0])))?.[0] ?? '';
  if (isOfOtherTime(since, clause) || pattern`[amend none way]`.test(clause)) return null;
  const readings = readingsOf(told, [noun.key], facts);
  if (readings.length === 0) return null;
  return {
    kind: `${noun.kind} ${noun.key}`,
    rule: told.rule,
    at,
    first: from,
    last: at,
    figure,
    token: tokens[at] as NarrativeToken,
    sentence,
    scoped: inherited || left.includes(codeOf('scope')),
    // What was published of them may be less.
    lenient: pattern`[publish among]`.test(clause),
    named: true,
    readings,
  };
}
