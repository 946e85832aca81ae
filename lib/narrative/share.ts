import type { List } from './list';
import { type ReportFacts, readingOf } from './readings';
import { checkOf, phraseOf, type Sentence } from './sentence';
import { evidentBase, isOfOwner, namesAllRequests } from './share-base';
import { baseOfAll, makeHundred, partBefore, sharesAround, withoutBracket } from './shares-told';
import type { NarrativeToken } from './tokens';
import type { NarrativeCheck } from './types';
import { isAlike } from './units';
import { codeOf, pattern } from './word-classes';

const FIGURE = codeOf('figure');
/** What requests may be a share of. */
const TOTALS = [
  't3.received.total',
  't3.received.total+t3.carried-in.total',
  't3.results.total',
  ...['granted', 'partial', 'denied', 'unavailable', 'rejected', 'closed'].map(
    (group) => `t3.${group}.total`,
  ),
];
/** Units of its last digit by which a share may be off without being wrong. */
const BENT = 1.5;
/** Figures before a share that its base is looked for among. */
const MOST = 40;
/** Words to either side that one sentence has at most. */
const SENTENCE = 300;

/**
 * `N件，占x%`. Its base is the number that the list breaks down, any other told before it, or a total of the table; never
 * another part of the list. Nothing is said where no base fits, unless the list leaves no doubt of what it is.
 * @param owners of each part of a list, the list
 * @param named the percentage has a name of its own (`公开率`), so that only what fits is told
 */
export function checkShare(
  text: Sentence,
  at: number,
  owners: ReadonlyMap<number, List>,
  claimed: ReadonlySet<NarrativeToken>,
  facts: ReportFacts,
  named = false,
): NarrativeCheck[] {
  const { words, tokens, topics } = text;
  const partAt = partBefore(words, at);
  const part = tokens[partAt]?.figure;
  if (!part || part.unit === '%' || part.least !== part.most) return [];
  const sign = words.lastIndexOf(codeOf('share'), at);
  // Between the part and its share stands no more than a comma.
  const between = withoutBracket(words.slice(partAt + 1, sign > partAt ? sign : at));
  if (
    !pattern`^[other bareRequest normative request]{0,2}[,(、]?[other publish group]{0,2} $`.test(
      between,
    )
  )
    return [];
  // `30件（81.1%）`: a bracket of its own is a share without a word.
  const bare = at === partAt + 2 && words[at - 1] === '(' && words[at + 1] === ')';
  if (sign <= partAt && !named && !bare) return [];
  const list = owners.get(partAt);
  const siblings = new Set(list?.items.filter((item) => item !== partAt));
  const before: number[] = [];
  for (let i = words.lastIndexOf(FIGURE, partAt - 1); i >= 0 && before.length < MOST; ) {
    before.push(i);
    i = i === 0 ? -1 : words.lastIndexOf(FIGURE, i - 1);
  }
  const valueAt = (i: number): number | undefined => {
    const figure = tokens[i]?.figure;
    return figure && figure.unit !== '%' && figure.least === figure.most ? figure.value : undefined;
  };
  const bases = before
    .filter((i) => !siblings.has(i))
    .flatMap((i) => valueAt(i) ?? [])
    .filter((value) => value >= part.value);
  const ofRequests = sign > partAt && pattern`[request bareRequest]`.test(words.slice(sign, at));
  const inTable =
    ofRequests || ['request', 'group', 'applicant'].includes(topics[at] ?? '') ? TOTALS : [];
  for (const sum of inTable) bases.push(readingOf(sum, facts)?.value ?? 0);
  // `复议21宗、诉讼10宗，占4.63%`: the parts up to here together; a list without a number of its own makes its base.
  const parts = [part.value];
  let all = part.value;
  for (const i of before) {
    if (partAt - i > SENTENCE || words.slice(i, partAt).includes('。') || parts.length > 6) break;
    if (tokens[i]?.figure?.unit !== part.unit) continue;
    all += valueAt(i) ?? 0;
    parts.push(all);
  }
  const told = (value: number, whole: number, holds: boolean): NarrativeCheck[] => [
    checkOf(phraseOf(text, partAt, at), {
      rule: 'text.rate',
      target: 'narrative',
      outcome: holds ? 'pass' : 'fail',
      expected: percent(value, whole),
      found: tokens[at]?.figure?.value ?? null,
      reason: { kind: 'rate', part: value, whole, holds },
    }),
  ];
  for (const value of parts) {
    const whole = bases.find((base) => base >= value && isShare(text, at, value, base));
    if (whole) return told(value, whole, true);
  }
  const made = madeOf(text, at, partAt, part.unit).find((whole) =>
    isShare(text, at, part.value, whole),
  );
  if (made) return told(part.value, made, true);
  if (named) return [];
  if (sign > partAt && isOfOwner(text, at, sign)) return [];
  // Another part that fits by chance is no base, but leaves a doubt.
  const any = [...siblings].some((i) => isShare(text, at, part.value, valueAt(i) ?? 0));
  if (any) return [];
  const around = sharesAround(text, at);
  // `1453件，包括结转30件。其中甲类966件`: what is less than its part is no base.
  const own = baseOf(text, at, partAt, sign, list, claimed, facts);
  const base =
    (own !== undefined && own < part.value ? undefined : own) ??
    (around.some((one) => one.at === partAt)
      ? baseOfAll(around, bases, isRest(text, around))
      : undefined) ??
    evidentBase(text, at, partAt, sign, facts);
  if (base === undefined || base < part.value) return [];
  const step = (tokens[at]?.figure?.most ?? 0) - (tokens[at]?.figure?.least ?? 0);
  // Shares are bent by a last digit or more to make a hundred.
  const bent = makeHundred(around) ? Math.max(BENT, around.length / 2) : BENT;
  const isOff = (whole: number): boolean =>
    Math.abs((part.value / whole) * 100 - (tokens[at]?.figure?.value ?? 0)) > step * bent;
  return [base, ...bases].every((whole) => whole <= 0 || isOff(whole))
    ? told(part.value, base, false)
    : [];
}

/** Whether the last part with a share is all that is left. */
function isRest({ words }: Sentence, told: ReturnType<typeof sharesAround>): boolean {
  const last = told.at(-1)?.at ?? 0;
  return pattern`[,;、。] remaining [^,;、。figure]{0,3} $`.test(
    words.slice(Math.max(0, last - 8), last),
  );
}

/** What a share must be of, where nothing that was told fits; undefined where that is not certain. */
function baseOf(
  text: Sentence,
  at: number,
  partAt: number,
  sign: number,
  list: List | undefined,
  claimed: ReadonlySet<NarrativeToken>,
  facts: ReportFacts,
): number | undefined {
  const { words, tokens, topics } = text;
  const whole = tokens[list?.whole ?? -1]?.figure;
  const part = tokens[partAt]?.figure;
  if (list?.opened && whole && part && whole.least === whole.most) {
    const index = list.items.indexOf(partAt);
    const values = list.items.map((item) => tokens[item]?.figure?.value ?? 0);
    if (index < list.sure && isAlike(part, whole)) return whole.value;
    // Parts that make the whole are parts, whatever they are counted in.
    if (sumsTo(values, whole.value, index)) return whole.value;
  }
  if (!claimed.has(tokens[partAt] as NarrativeToken)) return undefined;
  const of = sign > partAt ? words.slice(sign + 1, at) : '';
  const received = readingOf('t3.received.total', facts)?.value ?? undefined;
  // `占申请总数的…` names its base; without a word it is all that was answered.
  if (pattern`[request bareRequest]`.test(of))
    return namesAllRequests(text, at, sign) ? received : undefined;
  const isOfClosed = pattern`^close+ $`.test(of);
  if ((of !== '' && !isOfClosed) || TOTALS.some((sum) => readingOf(sum, facts)?.value === null))
    return undefined;
  return topics[at] === 'request' || topics[at] === 'group'
    ? (readingOf('t3.results.total', facts)?.value ?? undefined)
    : undefined;
}

/** Whether parts, from the first one to one behind an index at the least, make a number. */
function sumsTo(values: readonly number[], whole: number, index: number): boolean {
  let sum = 0;
  return values.some((value, i) => {
    sum += value;
    return i >= index && sum === whole;
  });
}

/** What the parts of a list without a whole come to: all figures of the unit in the sentence. */
function madeOf({ words, tokens }: Sentence, at: number, partAt: number, unit: string): number[] {
  const begin = Math.max(words.lastIndexOf('。', at) + 1, at - SENTENCE);
  const end = words.slice(at, at + SENTENCE).indexOf('。');
  const figures = tokens
    .slice(begin, end < 0 ? at + SENTENCE : at + end)
    .flatMap(({ figure }) => (figure && figure.unit === unit ? figure : []));
  const sums: number[] = [];
  let sum = 0;
  for (const figure of figures.slice(0, MOST)) {
    sum += figure.value;
    sums.push(sum);
  }
  return sums.filter((one) => one > (tokens[partAt]?.figure?.value ?? 0));
}

/** Whether a percentage is that of a part in a whole; rounded or cut off, both are seen. */
export function isShare({ tokens }: Sentence, at: number, part: number, whole: number): boolean {
  const figure = tokens[at]?.figure;
  if (!figure || whole <= 0) return false;
  const value = (part / whole) * 100;
  const half = figure.most === Infinity ? 0 : (figure.most - figure.least) / 2;
  return value >= figure.least - 1e-9 && value <= figure.most + half + 1e-9;
}

/** A part of a whole in per cent, to two digits. */
export function percent(part: number, whole: number): number {
  return Number(((part / whole) * 100).toFixed(2));
}
