import { type ReportFacts, readingOf } from './readings';
import { checkOf, phraseOf, type Sentence } from './sentence';
import { isShare, percent } from './share';
import type { NarrativeCheck } from './types';
import { pattern, type WordClass } from './word-classes';

/** Rows or columns by name, and what share they are, with no figure of their own between. */
const NAMED = pattern`(?:^|[,;:。(among request]|figure、) ((?:applicant|group(?:、group)?)) [request bareRequest]{0,2} share [request bareRequest close]{0,2} $`;
/** Words before a share that are looked at, and those of its sentence. */
const NEAR = 12;
const SENTENCE = 80;
/** Who asks several times is one of those who asked. */
const PEOPLE = /申请人|人数|人次/;
/** Units of its last digit by which a share may be off without being wrong. */
const BENT = 1.5;

const RECEIVED = 't3.received';
const ALL = ['t3.received', 't3.carried-in'];
const DONE = 't3.results';
/** What the shares of a kind may be of: the rows whose cells of its column, or of the total, are counted. */
const BASES = [[RECEIVED], ALL, [DONE]];

/** `自然人申请占81.1%，法人申请占18.9%`: the share of a column in all requests, or of a group in all results, told without its number. */
export function checkNamedShare(text: Sentence, at: number, facts: ReportFacts): NarrativeCheck[] {
  const { words, tokens, topics, passage } = text;
  const from = Math.max(0, at - NEAR);
  const match = NAMED.exec(words.slice(from, at));
  const rate = tokens[at]?.figure;
  if (!match || !rate || rate.most === Infinity) return [];
  const first = from + match.index + match[0].indexOf(match[1] as string);
  const named = tokens.slice(first, first + (match[1]?.length ?? 0));
  const begin = Math.max(words.lastIndexOf('。', at) + 1, at - SENTENCE);
  if (pattern`[scope way period lastYear otherYear otherMatter]`.test(words.slice(begin, at)))
    return [];
  if (!['request', 'group'].includes(topics[first] ?? '')) return [];
  if (PEOPLE.test(passage.folded.text.slice(named[0]?.start, tokens[at]?.start))) return [];
  const keys = named.filter(({ kind }) => kind !== '、').map(({ key }) => key);
  const shares = BASES.flatMap((rows): { part: number; whole: number }[] => {
    const whole = readingOf(rows.map((row) => `${row}.total`).join('+'), facts)?.value ?? null;
    const part = readingOf(partOf(named[0]?.kind as WordClass, keys, rows), facts)?.value ?? null;
    return part === null || !whole ? [] : [{ part, whole }];
  });
  if (shares.length < BASES.length) return [];
  const slack = (rate.most - rate.least) * BENT;
  const isOff = ({ part, whole }: { part: number; whole: number }): boolean =>
    Math.abs((part / whole) * 100 - rate.value) > slack;
  const fitting = shares.find(({ part, whole }) => isShare(text, at, part, whole));
  if (!fitting && !shares.every(isOff)) return [];
  const { part, whole } = fitting ?? (shares[0] as { part: number; whole: number });
  return [
    checkOf(phraseOf(text, first, at), {
      rule: 'text.rate',
      target: 'narrative',
      outcome: fitting ? 'pass' : 'fail',
      expected: percent(part, whole),
      found: rate.value,
      reason: { kind: 'rate', part, whole, holds: fitting !== undefined },
    }),
  ];
}

/** The cells of a column in some rows, or the totals of groups, which are the same whatever they are a share of. */
function partOf(kind: WordClass, keys: readonly string[], rows: readonly string[]): string {
  return kind === 'applicant'
    ? rows.flatMap((row) => keys.map((key) => `${row}.${key}`)).join('+')
    : keys.map((key) => `t3.${key}.total`).join('+');
}
