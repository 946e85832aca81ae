import { type ReportFacts, readingOf } from './readings';
import { checkOf, phraseOf, type Sentence } from './sentence';
import { isShare, percent } from './share';
import type { NarrativeCheck } from './types';
import { codeOf, pattern } from './word-classes';

const FIGURE = codeOf('figure');
/** A rate that has its name of a verb. */
const RATE = /(公开|解读|答复|办复|回复|办结)(?:率|比例|占比)(?:为|达到?|是)?$/;
/** Closed of what was received, which the tables may know, though the text does not say of what. */
const OF_TABLE = ['t3.received.total', 't3.received.total+t3.carried-in.total', 't3.results.total'];
const CLOSED = '办结';
const ANSWERED = /答复|办复|回复/;
/** Between the number of what was done and its rate. */
const FEW = 12;
/** Letters of a clause in which its verb stands. */
const CLAUSE = 16;
/** Words before a rate in which its numbers stand. */
const SENTENCE = 60;
/** Units of its last digit by which a rate may be off without being wrong. */
const BENT = 1.5;

/**
 * `制发公文80件，主动公开64件，主动公开率85%`: a rate of the very thing that stands before it. It contradicts where it is that of no two
 * numbers told before it in the sentence; a whole hundred may be of what was due.
 */
export function checkOwnRate(text: Sentence, at: number, facts: ReportFacts): NarrativeCheck[] {
  const { words, tokens, topics, passage } = text;
  const rate = tokens[at]?.figure;
  const partAt = words.lastIndexOf(FIGURE, at - 1);
  let wholeAt = partAt > 0 ? words.lastIndexOf(FIGURE, partAt - 1) : -1;
  // `制发80件，较上年上升9%，其中公开64件`: by how much the whole changed is none of its numbers.
  if (tokens[wholeAt]?.figure?.unit === '%' && wholeAt > 0)
    wholeAt = words.lastIndexOf(FIGURE, wholeAt - 1);
  const part = tokens[partAt]?.figure;
  const whole = tokens[wholeAt]?.figure;
  if (!rate || !part || !whole || rate.most >= 100 || rate.most === Infinity) return [];
  if (part.unit !== whole.unit || part.unit === '%' || whole.value < part.value) return [];
  if ([part, whole].some(({ least, most }) => least !== most)) return [];
  const near = words.slice(wholeAt, at);
  const printed = (from: number, to: number): string =>
    passage.folded.text.slice(tokens[from]?.end, tokens[to]?.start);
  const named = printed(partAt, at);
  const verb = RATE.exec(named)?.[1];
  const clause = printed(wholeAt, partAt);
  if (!verb || !named.startsWith(',') || named.length > FEW) return [];
  if (!/^[,;]/.test(clause) || !clause.slice(-CLAUSE).includes(verb)) return [];
  // `收到申请64件；办结61件，办结率95.3%`: what was closed is of what was received, over a semicolon, too.
  const isClosed = verb === CLOSED;
  if (isClosed && !isReceived(text, wholeAt)) return [];
  if ((isClosed ? /[。()]/ : /[。;()]/).test(near)) return [];
  const full = words.lastIndexOf('。', at);
  const begin = (isClosed ? full : Math.max(full, words.lastIndexOf(';', at))) + 1;
  const values = tokens
    .slice(Math.max(begin, at - SENTENCE), at)
    .flatMap(({ figure }) => figure?.value ?? []);
  if (isClosed || (topics[at] === 'request' && ANSWERED.test(verb)))
    values.push(...OF_TABLE.flatMap((sum) => readingOf(sum, facts)?.value ?? []));
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

/** Whether what a number counts was received, in its own clause. */
function isReceived({ words }: Sentence, at: number): boolean {
  const clause = words.slice(Math.max(0, at - CLAUSE), at);
  return pattern`[receive newly] [^,;。:()figure otherMatter way scope close]*$`.test(clause);
}
