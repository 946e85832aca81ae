import type { RuleId } from '../rules';
import type { ToldFigure } from './figure';
import { type Reading, type ReportFacts, readingOf } from './readings';
import type { Sentence } from './sentence';
import type { NarrativeToken } from './tokens';
import { codeOf, pattern } from './word-classes';

/** A figure that a claim has, and what it may be held against. */
export interface Claimed {
  /** Figures of one kind, which may add up to what the table says. */
  readonly kind: string;
  readonly rule: RuleId;
  readonly at: number;
  readonly first: number;
  readonly last: number;
  readonly figure: Pick<ToldFigure, 'value' | 'least' | 'most'>;
  /** The figure's own token. */
  readonly token: NarrativeToken;
  readonly sentence: Sentence;
  readonly scoped: boolean;
  /** It may agree with the table, but not contradict it. */
  readonly lenient: boolean;
  /** Names a row or column of its own, not a total. */
  readonly named: boolean;
  readonly readings: readonly Reading[];
}

const CARRIES = new RegExp(
  pattern`[carry receive] other? [lastYear nextYear]|[lastYear nextYear] other? none? other? carry|[carriedIn carriedOut]`,
  'g',
);

/** A bracket that tells of the number right before it alone: `复议案件2件（其中1件为2023年的申请），维持2件`. */
const ASIDES = new RegExp(pattern`(figure)\([^()]*figure[^()]*\)`, 'g');

/** A clause of its own that compares with another year: `44件，相比于上年增长46.7%，其中自然人42件`, `同比增长25%（上年32件）`. */
const COMPARISONS = new RegExp(
  pattern`([,、(])[^,;。()figure]{0,3}(?:compared [^,;。()]*|[lastYear otherYear][^,;。()]{0,3}(?:\(figure\))?[^,;。()figure]{0,3}compared[^,;。()]*)figure(?:\([lastYear otherYear][^()figure]{0,3}figure\))?(?=[,)])`,
  'g',
);

/** Last year, next year, other periods, comparisons: the table does not speak of these. */
export function isOfOtherTime(left: string, clause: string): boolean {
  const bare = left.replace(ASIDES, '$1').replace(CARRIES, '').replace(COMPARISONS, '$1');
  if (
    pattern`[period otherYear lastYear nextYear][^thisYear]*$`.test(bare) ||
    pattern`[compared planned]`.test(clause) ||
    // `上年受理本年办结`: a part of what was carried in.
    pattern`lastYear other? [receive newly]`.test(clause)
  )
    return true;
  // `截至年底累计3044条，本年新增237条`: from there on it is the year's own again.
  const all = left.lastIndexOf(codeOf('cumulative'));
  const isOwn = left.includes(codeOf('thisYear')) && !left.includes(codeOf('asOf'));
  return (
    all >= 0 && !isOwn && !pattern`figure [,、(] [among other]{0,2} thisYear`.test(left.slice(all))
  );
}

/** `受理网上申请65件，办结62件`: what is told first came in one way, and so did what follows it. */
export function isOfOneWay(since: string): boolean {
  const first = pattern`^[^figure]*[receive newly][^figure]* figure`.exec(since)?.[0];
  return (
    first !== undefined &&
    pattern`[receive newly][^,;figure]* way [^,;figure]* [request bareRequest] figure $`.test(
      first,
    ) &&
    // `网上申请15件，信函7件`: with the others told, what follows is of all of them.
    !pattern`^[,、] [^,;figure]{0,3} way [^,;figure close]{0,3} figure [,、]`.test(
      since.slice(first.length),
    )
  );
}

/** What stands since the last full stop or semicolon. */
export function sinceStop(left: string): string {
  return left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf('。')) + 1);
}

/** What the sums of a claim come to, with its keys put in; `together` adds them up. */
export function readingsOf(
  { readings }: { readonly readings: readonly string[] },
  keys: readonly string[],
  facts: ReportFacts,
  together: readonly string[] = [],
): Reading[] {
  if (together.length > 0) {
    const sum = (reading: string): string =>
      together.map((key) => reading.replaceAll('*', key)).join('+');
    return readings.flatMap((reading) => readingOf(sum(reading), facts) ?? []);
  }
  return (keys.length > 0 ? keys : ['']).flatMap((key) =>
    readings.flatMap((sum) => readingOf(sum.replaceAll('*', key), facts) ?? []),
  );
}
