import { agrees } from './agree';
import { checkChange } from './change';
import { checkChangeBefore } from './change-before';
import type { Claimed } from './claimed';
import { isHeld } from './hold';
import { closedInTime } from './in-time';
import type { List } from './list';
import { checkNamedShare } from './named-share';
import { checkOwnRate } from './own-rate';
import { type ReportFacts, readingOf } from './readings';
import { checkOf, phraseOf, type Sentence } from './sentence';
import { checkShare, isShare, percent } from './share';
import { partBefore } from './shares-told';
import type { NarrativeCheck } from './types';
import { codeOf, pattern } from './word-classes';

/** Words before a rate that may limit it. */
const SENTENCE = 300;
const FIGURE = codeOf('figure');

/** Rates of what may be done at most once each. */
const OF_A_WHOLE =
  /(?:(?:办结|办复|答复|回复|公开|满意|电子化|合格|反馈|受理|处置|解读|沟通|面商|及时)率|满意度|占比?)(?:均|都|已|分别)?(?:为|达到?|是|到|实现)?$/;

/** Before a rate, back to a mark: nothing but what it is of. */
const OF_EACH =
  /(?:^|[,;。:、()])(?:政府|信息|依|公开|申请|办理|答复|事项|案件|件|全年|年度|本|总体?|[我全][局市县区省镇乡街办委]|其中|的|[和及与])*$/;
/** Letters before a rate that are looked at. */
const OWN = 24;

const DONE = 't3.results.total';
const NEW = 't3.received.total';
const ALL = `${NEW}+t3.carried-in.total`;

/** Works out anew the shares and rates that a text tells. */
export function checkRates(
  text: Sentence,
  lists: readonly List[],
  claims: readonly Claimed[],
  facts: ReportFacts,
): NarrativeCheck[] {
  const { words, tokens, topics } = text;
  const claimed = new Set(claims.filter(agrees).map(({ token }) => token));
  const wrong = new Set(
    claims.filter((one) => isHeld(one) && !agrees(one)).map(({ token }) => token),
  );
  const checks: NarrativeCheck[] = [];
  // Of a figure that is wrong itself the share says nothing new.
  const share = (at: number, named = false): NarrativeCheck[] => {
    const part = tokens[partBefore(words, at)];
    const found = checkShare(text, at, owners, claimed, facts, named);
    return part && wrong.has(part) ? found.filter(({ outcome }) => outcome === 'pass') : found;
  };
  const owners = new Map(lists.flatMap((list) => list.items.map((item) => [item, list] as const)));
  for (let at = words.indexOf(FIGURE); at >= 0; at = words.indexOf(FIGURE, at + 1)) {
    const left = words.slice(Math.max(0, at - 12), at);
    if (tokens[at]?.figure?.unit !== '%') {
      // `57件，较上年的61件减少4件`.
      if (pattern`figure [)other]{0,2} compared $`.test(left))
        checks.push(...checkChange(text, at));
      continue;
    }
    if (isAboveHundred(text, at)) {
      checks.push(
        checkOf(phraseOf(text, at, at), {
          rule: 'text.rate',
          target: 'narrative',
          outcome: 'fail',
          expected: 100,
          found: tokens[at]?.figure?.value ?? null,
          reason: { kind: 'above-hundred' },
        }),
      );
      continue;
    }
    const inTime = closedInTime(text, at, facts);
    if (inTime) {
      checks.push(inTime);
      continue;
    }
    const rate = pattern`([closingRate answerRate])(?:、[^,;figure]{0,2})? other? $`.exec(left);
    if (rate && topics[at] === 'request') {
      const found = closing(text, at, at - rate[0].length, rate[1] === codeOf('answerRate'), facts);
      checks.push(...(found.length > 0 ? found : checkOwnRate(text, at, facts)));
    } else if (pattern`share [^,;figure namely area lastYear otherYear]{0,4} $`.test(left)) {
      const found = share(at);
      checks.push(...(found.length > 0 ? found : checkNamedShare(text, at, facts)));
    } else if (pattern`[,(][^,;。figure compared area]{0,3} $`.test(left)) {
      const found = share(at, isRate(text, at));
      checks.push(...(found.length > 0 ? found : checkOwnRate(text, at, facts)));
    } else if (pattern`compared [^,;。]* $`.test(words.slice(Math.max(0, at - 12), at))) {
      const behind = checkChangeBefore(text, at);
      checks.push(...(behind.length > 0 ? behind : checkChange(text, at)));
    }
  }
  return checks;
}

/** `办结率101%`: what never exceeds the whole. */
function isAboveHundred({ tokens, passage }: Sentence, at: number): boolean {
  const { figure, start = 0 } = tokens[at] ?? {};
  if (!figure || figure.least <= 100) return false;
  return OF_A_WHOLE.test(passage.folded.text.slice(Math.max(0, start - 12), start));
}

/** `主动公开率96%`: a rate that is named, which may be of something else than what stands before it. */
function isRate({ tokens, passage }: Sentence, at: number): boolean {
  const start = tokens[at]?.start ?? 0;
  return /(?<!办结|答复|回复|满意|办理|及时|按时)率(?:为|达|达到)?$/.test(
    passage.folded.text.slice(Math.max(0, start - 6), start),
  );
}

function isInTime({ tokens, passage }: Sentence, since: number, at: number): boolean {
  const [begin, end] = [tokens[since]?.start ?? 0, tokens[at]?.start ?? 0];
  return /(?:规定|法定)[^，,。]{0,4}(?:时限|期限|时间)内?[^。]{0,12}$/.test(
    passage.folded.text.slice(begin, end),
  );
}

/** Whether nothing before a rate limits it, as `10日内办结率`, `一次性答复率` are limited. */
function isOfEach({ tokens, passage }: Sentence, first: number): boolean {
  const start = tokens[first]?.start ?? 0;
  return OF_EACH.test(passage.folded.text.slice(Math.max(0, start - OWN), start));
}

/** `答复率95%`, where all were answered and none was closed otherwise: there is nothing that was not due. */
function isShortOfAll(
  { tokens }: Sentence,
  at: number,
  done: number,
  all: number,
  facts: ReportFacts,
): boolean {
  const most = tokens[at]?.figure?.most ?? 100;
  return done === all && most < 100 && readingOf('t3.closed.total', facts)?.value === 0;
}

/** 办结率: closed of all that were to be closed. */
function closing(
  sentence: Sentence,
  at: number,
  first: number,
  answered: boolean,
  facts: ReportFacts,
): NarrativeCheck[] {
  const done = readingOf(DONE, facts)?.value ?? null;
  const [all, received] = [ALL, NEW].map((sum) => readingOf(sum, facts)?.value ?? null);
  const since = Math.max(sentence.words.lastIndexOf('。', at) + 1, at - SENTENCE);
  const before = sentence.words.slice(since, at);
  if (pattern`scope|[compared way][^,;]*$`.test(before)) return [];
  if (done === null || !all || received === undefined) return [];
  // Of all that there were, or of those that came in the year.
  const isOfReceived =
    received !== null && received >= done && isShare(sentence, at, done, received);
  const fits = isOfReceived || isShare(sentence, at, done, all);
  const whole = isOfReceived ? NEW : ALL;
  // 答复率 may be of those that were due, and so is what follows `均在规定时限内答复`.
  if (!fits && (isInTime(sentence, since, at) || !isOfEach(sentence, first))) return [];
  if (!fits && answered && !isShortOfAll(sentence, at, done, all, facts)) return [];
  return [
    checkOf(phraseOf(sentence, first, at), {
      rule: 'text.rate',
      outcome: fits ? 'pass' : 'fail',
      expected: percent(done, isOfReceived ? received : all),
      found: sentence.tokens[at]?.figure?.value ?? null,
      terms: [DONE, ...whole.split('+')].map((fact) => ({ fact, weight: 1 })),
      reason: { kind: 'rate', part: done, whole: isOfReceived ? received : all, holds: fits },
    }),
  ];
}
