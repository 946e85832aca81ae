import { claimAllClosed } from './all-closed';
import { claimAllOf } from './all-of';
import { BEHIND } from './behind';
import { CASES, type Claim } from './claim';
import { type Claimed, isOfOneWay, isOfOtherTime, readingsOf, sinceStop } from './claimed';
import { CLAIMS } from './claims';
import { claimDenial } from './denials';
import { claimDistributed } from './distributed';
import { LENIENT, REMAINING } from './lenient';
import {
  isCharged,
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
import { BEFORE_TOTAL, NAMED_RESULTS, WIDE } from './wide';
import { codeOf, pattern, type WordClass } from './word-classes';

/** Without one of these in its clause, no claim has a figure. */
const NOUNS = pattern`[request bareRequest normative regulation decision fee reconsideration litigation directSuit laterSuit outcome group ground applicant repeal valid make newly publish receive close carry carriedOut carriedIn absentInfo dropped remaining]`;

/** The same for what may stand behind it. */
const NOUNS_BEHIND = pattern`^[other bareRequest request reconsideration repeal valid normative carriedOut carriedIn lastYear carry nextYear applicant underway none close thisYear group ground outcome publish dropped]`;

const ALL_CLAIMS: readonly Claim[] = [...NAMED_RESULTS, ...CLAIMS, ...WIDE, ...BEHIND, ...LENIENT];

/** The claims that may have a figure where such a topic is spoken of; made on first use, since a text has few. */
function claimsOn(topic: Topic): readonly Claim[] {
  let own = byTopic.get(topic);
  if (!own) {
    own = ALL_CLAIMS.filter((claim) => claim.topic?.some((one) => one === topic) ?? true);
    byTopic.set(topic, own);
  }
  return own;
}

const byTopic = new Map<Topic, readonly Claim[]>();

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
    else if (kind === 'allUpheld' || kind === 'outcome' || kind === 'won') {
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
  const topic = pattern`^other? request`.test(right) ? 'request' : (topics[at] ?? '');
  const isNamed = NOUNS.test(clause) || NOUNS_BEHIND.test(far) || BEFORE_TOTAL.test(since);
  if (!isNamed && topic !== 'fee') return null;
  const other = isOfOtherTime(since, clause);
  for (const claim of denied ? [REMAINING] : claimsOn(topic)) {
    if (!(claim.units ?? CASES).test(figure.unit)) continue;
    if (claim.ofNone && figure.value !== 0) continue;
    if (claim.topic && !claim.topic.some((one) => one === topic)) continue;
    const before = claim.left?.exec(clause);
    if (claim.left && !before) continue;
    const behind = claim.right?.exec(claim.lenient ? far : right);
    if (claim.right && !behind) continue;
    if (claim.not?.test(clause) || (!claim.right && isOfAnother(right, claim))) continue;
    if (claim.since && !claim.since.test(since)) continue;
    if (claim.between && behind && !isBetween(sentence, at, at + behind[0].length, claim.between))
      continue;
    if (claim.printed && !claim.printed.test(clauseBefore(sentence, begin, at))) continue;
    if (claim.ahead && !words.includes(codeOf(claim.ahead), at)) continue;
    if (claim.notAhead && words.includes(codeOf(claim.notAhead), at)) continue;
    if (other && !claim.otherTimes) {
      if (claim.lenient) continue;
      return null;
    }
    // A comparison is none of the year's own figures.
    if (claim.otherTimes && pattern`compared`.test(clause)) return null;
    const first = begin + (before?.index ?? clause.length);
    const keys = (claim.by ?? []).map((kind) =>
      claim.behind ? keyBehind(sentence, kind, at) : keyBefore(sentence, kind, begin, at),
    );
    const readings = claim.together
      ? readingsOf(claim, [], facts, keysBetween(sentence, claim.together, begin, at))
      : readingsOf(claim, keys, facts);
    if (readings.length === 0) {
      if (claim.lenient) continue;
      return null;
    }
    // One request may be dealt with several times.
    const lenient =
      claim.lenient === true ||
      figure.unit === '件次' ||
      (figure.unit === '项' && isOfServices(textOf(sentence, begin, at))) ||
      (keys.length === 0 &&
        /requests|results/.test(claim.rule) &&
        claim.since !== BEFORE_TOTAL &&
        isOfOneWay(since)) ||
      (claim.rule === 'text.normative' && isRevised(words, at)) ||
      isOfClasses(sentence, at, clause) ||
      (keys.length === 0 && isOfOneSort(sentence, begin, at)) ||
      (/requests|results/.test(claim.rule) && isCharged(sentence, begin, at)) ||
      (claim.rule === 'text.results' && isOfCarried(sentence, at, figure.value));
    return {
      kind: `${ALL_CLAIMS.indexOf(claim)} ${keys} ${keyBefore(sentence, 'receive', begin, at)}`,
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

/** A clause as printed up to a figure, the words that stand for nothing included. */
function clauseBefore({ tokens, passage }: Sentence, begin: number, at: number): string {
  return passage.folded.text.slice(tokens[begin - 1]?.end ?? 0, tokens[at]?.start);
}

/** Whether what is printed between a figure and the last of the words behind it fits. */
function isBetween({ tokens, passage }: Sentence, at: number, last: number, fits: RegExp): boolean {
  return fits.test(passage.folded.text.slice(tokens[at]?.end, tokens[last]?.start));
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

/** `依申请公开：37件`, `其他处理（含转办）4件`: a colon, or a bracket without a figure, stands between the noun and its figure. */
function afterNoun(words: string, at: number): number {
  if (words[at - 1] === ':') return at - 1;
  if (words[at - 1] !== ')') return at;
  const open = words.lastIndexOf('(', at - 1);
  const inside = words.slice(open + 1, at - 1);
  return open < 0 || inside.includes(codeOf('figure')) || inside.includes(')') ? at : open;
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

/** The key of the first word of a kind behind a position. */
function keyBehind({ words, tokens }: Sentence, kind: WordClass, at: number): string {
  return tokens[words.indexOf(codeOf(kind), at)]?.key ?? '';
}

/** The keys of all words of a kind between two positions. */
function keysBetween({ tokens }: Sentence, kind: WordClass, begin: number, at: number): string[] {
  return tokens.slice(begin, at).flatMap((token) => (token.kind === kind ? token.key : []));
}
