import { type Claimed, isOfOtherTime, readingsOf, sinceStop } from './claimed';
import { CHANGED, DENIALS, IN_ROW, NOT_DENIED } from './denial';
import { textOf } from './others';
import type { ReportFacts } from './readings';
import type { Sentence } from './sentence';
import type { NarrativeToken } from './tokens';
import { codeOf, pattern } from './word-classes';

const NONE = { value: 0, least: 0, most: 0 };

/** What a negation says there was none of. */
export function claimDenial(sentence: Sentence, at: number, facts: ReportFacts): Claimed[] {
  const { words, tokens, topics } = sentence;
  const left = sinceStop(words.slice(Math.max(0, at - 60), at));
  const clause = pattern`[^,;:()figure、]*$`.exec(left)?.[0] ?? '';
  const behind = pattern`^[^,;。:()figure]{0,24}`.exec(words.slice(at + 1, at + 25))?.[0] ?? '';
  // `上年无结转`: the year stands before the negation; `复议、诉讼零发生`: all of it does.
  const before =
    behind === ''
      ? (pattern`[^,;:()figure none]*$`.exec(left)?.[0] ?? '')
      : pattern`^carry`.test(behind)
        ? (pattern`[lastYear nextYear]$`.exec(clause)?.[0] ?? '')
        : '';
  const denied = before + behind;
  const ofOutcome = denied.includes(codeOf('outcome'));
  // Where `behind` is empty, the negation itself stands at the end of what is denied.
  const from = behind === '' ? at - before.length : at + 1 - before.length;
  const plain = denied.replace(IN_ROW, '').replace(CHANGED, '');
  if (NOT_DENIED.test(plain) || left.includes(codeOf('scope'))) return [];
  const isOfYears = pattern`[lastYear nextYear] (?:carry [other request bareRequest]{0,2})? $`;
  if (isOfOtherTime(left.replace(isOfYears, ''), clause.replace(isOfYears, ''))) return [];
  return DENIALS.flatMap((denial): Claimed[] => {
    if (ofOutcome !== (denial.ofOutcome ?? false) || !denial.words.test(plain)) return [];
    if (denial.printed && !denial.printed.test(textOf(sentence, from, from + denied.length)))
      return [];
    const spoken = [
      topics[at],
      ...tokens.slice(from, from + denied.length).map(({ kind }) => kind),
      topics[at + denied.length],
    ];
    if (denial.topic && !denial.topic.some((one) => spoken.includes(one))) return [];
    const by = denial.by && codeOf(denial.by);
    const keys = by
      ? [...denied].flatMap((code, i) => (code === by ? [tokens[from + i]?.key ?? ''] : []))
      : [''];
    return keys.flatMap((key): Claimed[] => {
      const readings = readingsOf(denial, [key], facts);
      if (readings.length === 0) return [];
      const last = at + behind.length;
      return [
        {
          kind: `none ${DENIALS.indexOf(denial)} ${key}`,
          rule: denial.rule,
          at,
          first: Math.min(from, at),
          last,
          figure: NONE,
          token: tokens[at] as NarrativeToken,
          sentence,
          scoped: false,
          lenient: false,
          named: true,
          readings,
        },
      ];
    });
  });
}
