import { claimAllClosed } from './all-closed';
import { claimAllOf } from './all-of';
import { claimsFor, mayHave, placeOf } from './candidates';
import type { Claim } from './claim';
import { type Claimed, isOfOneWay, isOfOtherTime, readingsOf, sinceStop } from './claimed';
import { claimDenial } from './denials';
import { claimDistributed } from './distributed';
import { REMAINING } from './lenient';
import { afterNoun, clauseBefore, isBetween, keyBefore, keyBehind, keysBetween } from './near';
import {
  isCharged,
  isForOtherThings,
  isLimited,
  isOfCarried,
  isOfOneSort,
  isOfServices,
  isRevised,
  textOf,
} from './others';
import { isOfClasses } from './publicity';
import type { ReportFacts } from './readings';
import type { Sentence, Topic } from './sentence';
import type { NarrativeToken } from './tokens';
import { claimAllUpheld } from './upheld';
import { BEFORE_TOTAL } from './wide';
import { readingsWithBracket } from './with-bracket';
import { codeOf, pattern } from './word-classes';

/** What a clause that denies may still tell: what is left. */
const remains = (unit: string, topic: Topic): readonly Claim[] =>
  mayHave(REMAINING, unit, topic) ? [REMAINING] : [];

/** Without one of these in its clause, no claim has a figure. */
const NOUNS = pattern`[request bareRequest normative regulation decision fee reconsideration litigation directSuit laterSuit outcome group ground applicant repeal valid make newly publish receive close carry carriedOut carriedIn absentInfo dropped remaining underway won]`;

/** The same for what may stand behind it. */
const NOUNS_BEHIND = pattern`^[other bareRequest request reconsideration litigation ended repeal valid normative carriedOut carriedIn lastYear carry nextYear applicant underway none close thisYear group ground outcome publish dropped]`;

/** `6起因信息公开引起的行政复议`: reviews stand behind their figure. */
const REVIEW_BEHIND = pattern`^[other request bareRequest]{0,4}[reconsideration litigation](?! bareRequest? other? outcome)`;

/** Companies, by a word that is no column of the table's. */
const BESIDE_APPLICANTS = pattern`applicant [^,;figure]{0,3} figure [,、] other $`;

/** What a sentence's figures, and what it says there was none of, may be held against. */
export function claimFigures(sentence: Sentence, facts: ReportFacts, scoped: boolean): Claimed[] {
  const found: Claimed[] = [];
  const closed: Claimed[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    const { kind } = sentence.tokens[at] as NarrativeToken;
    if (kind === 'figure') {
      const one = claimFigure(sentence, at, facts, scoped);
      if (one) found.push(one);
      if (one) closed.push(...claimAllClosed(sentence, one, facts));
    } else if (kind === 'none') found.push(...claimDenial(sentence, at, facts));
    else if (kind === 'allUpheld' || kind === 'outcome' || kind === 'won' || kind === 'underway') {
      const all = claimAllUpheld(sentence, at, found, facts);
      if (all) found.push(all);
    } else if (
      found.length > 0 &&
      (kind === 'applicant' || kind === 'ground' || kind === 'other')
    ) {
      const all = claimAllOf(sentence, at, found, facts);
      if (all) found.push(all);
    }
  }
  return [...found, ...closed];
}

function claimFigure(
  sentence: Sentence,
  at: number,
  facts: ReportFacts,
  inherited: boolean,
): Claimed | null {
  const { words, tokens, topics } = sentence;
  const figure = tokens[at]?.figure;
  if (!figure) return null;
  const distributed = claimDistributed(sentence, at, facts, inherited);
  if (distributed) return distributed;
  const head = afterNoun(words, at);
  const left = words.slice(Math.max(0, head - 60), head);
  const since = sinceStop(left);
  // `其中，` belongs to what it opens.
  const clause = pattern`(?:among [,:]?)?[^,;:()figure]*$`.exec(since)?.[0] ?? '';
  // `未办结4件` tells of those that remain, `未收到一件` of none.
  const denied = clause.includes(codeOf('none'));
  if (denied && !pattern`none close [request bareRequest]? $`.test(clause)) return null;
  if (pattern`among.* scope`.test(clause)) return null;
  // `甲、乙分别收到9件、7件` tells of each alone.
  if (
    pattern`namely [^figure]* (?:figure、)*$`.test(left) &&
    pattern`^、figure|^$`.test(words.slice(at + 1, at + 3)) &&
    left.includes(codeOf('scope'))
  )
    return null;
  const begin = head - clause.length;
  const right = pattern`^[^,;。:()figure、]{0,8}`.exec(words.slice(at + 1, at + 9))?.[0] ?? '';
  const far = pattern`^[^,;。:()figure]{0,14}`.exec(words.slice(at + 1, at + 15))?.[0] ?? '';
  // `6件政府信息公开申请`: the noun stands behind.
  const review = REVIEW_BEHIND.exec(right)?.[0].length;
  const topic = pattern`^other? request(?! other? [reconsideration litigation])`.test(right)
    ? 'request'
    : (topics[review === undefined ? at : at + 1 + review] ?? '');
  const isNamed =
    NOUNS.test(clause) ||
    NOUNS_BEHIND.test(far) ||
    BEFORE_TOTAL.test(since) ||
    BESIDE_APPLICANTS.test(since);
  if (!isNamed && topic !== 'fee') return null;
  // Told once a claim fits.
  let other: boolean | undefined;
  // `截至2024年底，累计受理37件`: of the year, or of all years.
  let all = false;
  for (const claim of denied ? remains(figure.unit, topic) : claimsFor(figure.unit, topic)) {
    if (claim.ofNone && figure.value !== 0) continue;
    const before = claim.left?.exec(clause);
    if (claim.left && !before) continue;
    const behind = claim.right?.exec(claim.lenient ? far : right);
    if (claim.right && !behind) continue;
    if (claim.not?.test(clause) || (!claim.right && isOfAnother(right, claim))) continue;
    if (claim.since && !claim.since.test(since)) continue;
    if (claim.between && behind && !isBetween(sentence, at, at + behind[0].length, claim.between))
      continue;
    if (claim.printed && !claim.printed.test(clauseBefore(sentence, begin, at))) continue;
    if (claim.alone && behind && !isAlone(words, at + behind[0].length)) continue;
    if (claim.ahead && !words.includes(codeOf(claim.ahead), at)) continue;
    if (claim.notAhead && words.includes(codeOf(claim.notAhead), at)) continue;
    if (other === undefined) {
      other = isOfOtherTime(since, clause);
      all = other && isOfYearAfterAll(since, clause);
    }
    if (other && !claim.otherTimes && !all) {
      if (claim.lenient) continue;
      return null;
    }
    // A comparison is none of the year's own figures.
    if (claim.otherTimes && pattern`compared`.test(clause)) return null;
    const first = begin + (before?.index ?? clause.length);
    const keys = (claim.by ?? []).map((kind) =>
      claim.behind ? keyBehind(sentence, kind, at) : keyBefore(sentence, kind, begin, at),
    );
    const withBracket =
      claim.by?.length === 1 && claim.by[0] === 'group' && !claim.behind
        ? readingsWithBracket(sentence, begin, head, at, keys[0] ?? '', facts)
        : null;
    const readings =
      withBracket ??
      (claim.together
        ? readingsOf(claim, [], facts, keysBetween(sentence, claim.together, begin, at))
        : readingsOf(claim, keys, facts));
    if (readings.length === 0) {
      if (claim.lenient) continue;
      return null;
    }
    // One request may be dealt with several times.
    const lenient =
      claim.lenient === true ||
      all ||
      (claim.fewer?.test(textOf(sentence, head - since.length, at)) ?? false) ||
      figure.unit === '件次' ||
      (figure.unit === '项' && isOfServices(textOf(sentence, begin, at))) ||
      (keys.length === 0 &&
        /requests|results/.test(claim.rule) &&
        claim.since !== BEFORE_TOTAL &&
        isOfOneWay(since)) ||
      (claim.rule === 'text.normative' && isRevised(words, at)) ||
      isOfClasses(sentence, at, clause) ||
      (keys.length === 0 &&
        (isOfOneSort(sentence, begin, at) || isForOtherThings(sentence, begin, at))) ||
      (/requests|results/.test(claim.rule) && isCharged(sentence, begin, at)) ||
      (claim.rule === 'text.results' && isOfCarried(sentence, at, figure.value));
    return {
      kind: `${placeOf(claim)} ${keys} ${keyBefore(sentence, 'receive', begin, at)}`,
      rule: claim.rule,
      at,
      first,
      last: at + (behind?.[0].length ?? (right.startsWith(codeOf('request')) ? 1 : 0)),
      figure,
      token: tokens[at] as NarrativeToken,
      sentence,
      scoped:
        inherited ||
        isLimited(sentence, head - left.length, head) ||
        (claim.soft?.test(left) ?? false),
      lenient,
      named: keys.length > 0,
      readings,
    };
  }
  return null;
}

/** Whether nothing but a word for all that came together makes a figure of the year one of other times. */
function isOfYearAfterAll(since: string, clause: string): boolean {
  const plain = since.replaceAll(codeOf('cumulative'), '');
  return plain.includes(codeOf('thisYear')) && !isOfOtherTime(plain, clause);
}

/** Whether a noun that ends at a position is joined to no other. */
function isAlone(words: string, at: number): boolean {
  return pattern`^(?:$|[,;。:()])`.test(words.slice(at + 1, at + 2));
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
