import type { ToldFigure } from './figure';
import { checkOf, phraseOf, type Sentence } from './sentence';
import { isSlip, isSlipOf, sum } from './sum';
import type { NarrativeCheck } from './types';
import { isAlike } from './units';
import { codeOf, pattern } from './word-classes';

const FIGURE = codeOf('figure');
/** Between a mark and a number that is all of what stands before it. */
const IN_ALL =
  /^(?:以上|[两二三四五]项)?(?:(?:总共|共计|合计|总计|共)(?:为|有)?(?:主动公开|公开|发布|收到|办理|受理)?(?:政府)?(?:信息|申请)?|(?:政府|政务)?信息(?:发布|公开)总[量数](?:为|达|共)?)$/;
/** `，全年共受理`: all of the year, where its quarters stand before it. */
const IN_YEAR =
  /^(?:全年|本年度?|年度)(?:总共|共计|合计|总计|累计|共)(?:主动公开|公开|发布|收到|办理|受理|接收)?(?:各类)?(?:政府|政务)?(?:信息公开|信息)?(?:申请)?$/;
/** A part of the year before a figure. */
const QUARTER = /([一二三四1234]季度|[上下]半年)[^,;。、\d]*$/;
const QUARTERS = [4, 2];
/** Letters before a figure that are looked at for it. */
const LABEL = 24;
/** How many parts a total says that it has. */
const COUNTED: Readonly<Record<string, number>> = { 两项: 2, 二项: 2, 三项: 3, 四项: 4, 五项: 5 };
/** `，较上年减少7件`: no part. */
const COMPARED = new RegExp(
  pattern`[,、][^,;。()figure]{0,4}compared[^,;。()figure]{0,4}figure(?=[,;、])`,
  'g',
);
const MARKS = [',', ';', '、'];
/** Words between a mark and the number behind it, at most. */
const NEAR = 5;
/** Words that one sentence has at most. */
const SENTENCE = 120;
/** Parts at most. */
const MOST = 20;

/**
 * `网上申请105件，快递17件，合计122件`: a total behind its parts. Some of them may stand elsewhere, so only a total that one digit
 * would mend contradicts.
 */
export function checkTotalBehind(text: Sentence, at: number): NarrativeCheck | null {
  const { words, tokens, passage } = text;
  const whole = tokens[at]?.figure;
  const from = at - 1 - (words[at - 1] === codeOf('other') ? 1 : 0);
  if (!whole || whole.least !== whole.most) return null;
  // Not looked for far away: a text may go on for long without a mark.
  const begun = Math.max(0, from - NEAR);
  const near = words.slice(begun, at);
  const mark = begun + Math.max(...MARKS.map((one) => near.lastIndexOf(one)));
  if (mark < begun) return null;
  const isInAll = (from: number, to: number): boolean =>
    IN_ALL.test(passage.folded.text.slice(tokens[from]?.end, tokens[to]?.start));
  const ofYear = IN_YEAR.test(passage.folded.text.slice(tokens[mark]?.end, tokens[at]?.start));
  if (
    (!isInAll(mark, at) && !ofYear) ||
    pattern`^[^。;figure]{0,3} among`.test(words.slice(at + 1, at + 5))
  )
    return null;
  // What a bracket breaks down further is no part.
  const masked = words
    .slice(Math.max(0, at - SENTENCE), mark + 1)
    .replace(/\([^()]*\)/g, (inside) => codeOf('other').repeat(inside.length))
    .replace(COMPARED, (inside) => codeOf('other').repeat(inside.length));
  const before = masked.slice(0, -1);
  const isMasked = (i: number): boolean => masked[i - at + Math.min(at, SENTENCE)] !== FIGURE;
  const begin =
    mark - (pattern`[^。()among namely compared share]*$`.exec(before)?.[0].length ?? 0);
  const parts: { at: number; figure: ToldFigure }[] = [];
  for (
    let i = words.lastIndexOf(FIGURE, mark);
    i >= begin && i >= 0;
    i = words.lastIndexOf(FIGURE, i - 1)
  ) {
    if (isMasked(i)) continue;
    const figure = tokens[i]?.figure;
    if (!figure || !isAlike(figure, whole) || figure.least !== figure.most) break;
    // A total is no part of the next.
    const own = words.slice(Math.max(0, i - NEAR), i);
    if (isInAll(i - own.length + Math.max(...MARKS.map((one) => own.lastIndexOf(one))), i)) break;
    parts.unshift({ at: i, figure });
    if (parts.length >= MOST || i === 0) break;
  }
  if (ofYear && !areQuarters(text, parts)) return null;
  const values = parts.map(({ figure }) => figure.value);
  for (let first = parts.length - 2; first >= 0; first--)
    if (sum(values.slice(first)) === whole.value) return told(text, at, parts.slice(first), true);
  const [first] = parts;
  // All figures of the sentence, and nothing else.
  const starts = first && (begin === 0 || words[begin - 1] === '。' || isOpened(words, begin - 1));
  if (parts.length < 2 || !starts || words.slice(begin, first.at).includes(FIGURE)) return null;
  const end = tokens[mark]?.end ?? 0;
  const count = COUNTED[passage.folded.text.slice(end, end + 2)];
  // Swapped digits, and parts that the total counts itself, are no chance either.
  const isTotal =
    count === undefined
      ? isSlip(whole.value, values)
      : count === parts.length &&
        (isSlip(whole.value, values) || isSlipOf(sum(values), whole.value));
  return isTotal ? told(text, at, parts, false) : null;
}

/** `专栏包括甲类4条、乙类12条，共16条`: what opens the row, with no figure before it in its own part of the sentence. */
function isOpened(words: string, at: number): boolean {
  return (
    words[at] === codeOf('among') && pattern`(?:^|[;。])[^;。()figure]*$`.test(words.slice(0, at))
  );
}

/** `一季度4件、二季度6件、三季度5件、四季度3件`: all parts of the year, and nothing else. */
function areQuarters({ tokens, passage }: Sentence, parts: readonly { readonly at: number }[]) {
  const named = parts.map(({ at }) => {
    const start = tokens[at]?.start ?? 0;
    return QUARTER.exec(passage.folded.text.slice(Math.max(0, start - LABEL), start))?.[1];
  });
  return (
    QUARTERS.includes(parts.length) &&
    !named.includes(undefined) &&
    new Set(named).size === parts.length &&
    (parts.length === 2) === /半年/.test(named[0] ?? '')
  );
}

function told(
  text: Sentence,
  at: number,
  parts: readonly { readonly at: number; readonly figure: ToldFigure }[],
  holds: boolean,
): NarrativeCheck {
  const values = parts.map(({ figure }) => figure.value);
  return checkOf(phraseOf(text, parts[0]?.at ?? at, at), {
    rule: 'text.enumeration',
    target: 'narrative',
    outcome: holds ? 'pass' : 'fail',
    expected: sum(values),
    found: text.tokens[at]?.figure?.value ?? null,
    reason: { kind: 'parts', parts: values.join(' + '), holds },
  });
}
