import { checkOf, phraseOf, type Sentence } from './sentence';
import { isShare, percent } from './share';
import type { NarrativeCheck } from './types';
import { codeOf } from './word-classes';

const FIGURE = codeOf('figure');
/** A rate that has its name of a verb. */
const RATE = /(公开|解读|答复|办复|回复)率(?:为|达到?|是)?$/;
/** Between the number of what was done and its rate. */
const FEW = 12;
/** Letters of a clause in which its verb stands. */
const CLAUSE = 16;
/** Units of its last digit by which a rate may be off without being wrong. */
const BENT = 1.5;

/**
 * `制发公文80件，主动公开64件，主动公开率85%`: a rate of the very thing that stands before it. It contradicts where it is that of no two
 * numbers told before it in the sentence; a whole hundred may be of what was due.
 */
export function checkOwnRate(text: Sentence, at: number): NarrativeCheck[] {
  const { words, tokens, passage } = text;
  const rate = tokens[at]?.figure;
  const partAt = words.lastIndexOf(FIGURE, at - 1);
  const wholeAt = partAt > 0 ? words.lastIndexOf(FIGURE, partAt - 1) : -1;
  const part = tokens[partAt]?.figure;
  const whole = tokens[wholeAt]?.figure;
  if (!rate || !part || !whole || rate.most >= 100 || rate.most === Infinity) return [];
  if (part.unit !== whole.unit || part.unit === '%' || whole.value < part.value) return [];
  if ([part, whole].some(({ least, most }) => least !== most)) return [];
  if (/[。;()]/.test(words.slice(wholeAt, at))) return [];
  const printed = (from: number, to: number): string =>
    passage.folded.text.slice(tokens[from]?.end, tokens[to]?.start);
  const named = printed(partAt, at);
  const verb = RATE.exec(named)?.[1];
  const clause = printed(wholeAt, partAt);
  if (!verb || !named.startsWith(',') || named.length > FEW) return [];
  if (!clause.startsWith(',') || !clause.slice(-CLAUSE).includes(verb)) return [];
  const begin = Math.max(words.lastIndexOf('。', at), words.lastIndexOf(';', at)) + 1;
  const values = tokens.slice(begin, at).flatMap(({ figure }) => figure?.value ?? []);
  const isOff = (one: number, of: number): boolean =>
    Math.abs((one / of) * 100 - rate.value) > (rate.most - rate.least) * BENT;
  const holds = isShare(text, at, part.value, whole.value);
  if (!holds && !values.every((one) => values.every((of) => of < one || isOff(one, of)))) return [];
  return [
    checkOf(phraseOf(text, wholeAt, at), {
      rule: 'text.rate',
      target: 'narrative',
      outcome: holds ? 'pass' : 'fail',
      expected: percent(part.value, whole.value),
      found: rate.value,
      reason: { kind: 'rate', part: part.value, whole: whole.value, holds },
    }),
  ];
}
