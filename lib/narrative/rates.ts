import { type Facts, readingOf } from './readings';
import { checkOf, phraseOf, type Sentence } from './sentence';
import type { NarrativeCheck } from './types';
import { codeOf, pattern } from './word-classes';

const FIGURE = codeOf('figure');

const DONE = 't3.results.total';
const NEW = 't3.received.total';
const ALL = 't3.received.total+t3.carried-in.total';

/** Works out anew the shares and rates that a sentence tells. */
export function checkRates(
  sentence: Sentence,
  claimed: ReadonlySet<number>,
  facts: Facts,
): NarrativeCheck[] {
  const { words, tokens, topics } = sentence;
  const checks: NarrativeCheck[] = [];
  for (let at = words.indexOf(FIGURE); at >= 0; at = words.indexOf(FIGURE, at + 1)) {
    const figure = tokens[at]?.figure;
    if (figure?.unit !== '%') continue;
    const left = words.slice(Math.max(0, at - 12), at);
    const rate = pattern`([closingRate answerRate])(?:、[^,;figure]{0,2})? other?$`.exec(left);
    if (rate && topics[at] === 'request') {
      checks.push(
        ...closing(sentence, at, at - rate[0].length, rate[1] === codeOf('answerRate'), facts),
      );
    } else if (pattern`share [^,;figure namely area lastYear otherYear]{0,4}$`.test(left)) {
      checks.push(...share(sentence, at, claimed, facts));
    }
  }
  return checks;
}

/** 办结率: closed of all that were to be closed. */
function closing(
  sentence: Sentence,
  at: number,
  first: number,
  answered: boolean,
  facts: Facts,
): NarrativeCheck[] {
  const done = readingOf(DONE, facts)?.value ?? null;
  const all = readingOf(ALL, facts)?.value ?? null;
  if (pattern`[scope compared]`.test(sentence.words.slice(0, at))) return [];
  if (done === null || !all) return [];
  const fits = isShare(sentence, at, done, all);
  // 答复率 may be of those that were due.
  if (answered && !fits) return [];
  return [
    checkOf(phraseOf(sentence, first, at), {
      rule: 'text.rate',
      outcome: fits ? 'pass' : 'fail',
      expected: percent(done, all),
      found: sentence.tokens[at]?.figure?.value ?? null,
      terms: [DONE, ...ALL.split('+')].map((fact) => ({ fact, weight: 1 })),
      reason: { kind: 'rate', part: done, whole: all, holds: fits },
    }),
  ];
}

/** `N件，占x%`: of a number told before it in the sentence, or of the requests. */
function share(
  sentence: Sentence,
  at: number,
  claimed: ReadonlySet<number>,
  facts: Facts,
): NarrativeCheck[] {
  const { words, tokens, topics } = sentence;
  const partAt = words.lastIndexOf(FIGURE, at - 1);
  const part = tokens[partAt]?.figure;
  if (!part || part.unit === '%' || part.least !== part.most) return [];
  // Between the part and its share stands no more than a comma.
  if (
    !pattern`^[other bareRequest]?,?$`.test(
      words.slice(partAt + 1, words.lastIndexOf(codeOf('share'), at)),
    )
  )
    return [];
  const wholes: number[] = [];
  for (let i = partAt - 1; i >= 0; i--) {
    const figure = tokens[i]?.figure;
    if (figure?.unit === part.unit && figure.least === figure.most && figure.value >= part.value) {
      wholes.push(figure.value);
    }
  }
  if (topics[at] === 'request' && claimed.has(partAt)) {
    for (const sum of [NEW, ALL, DONE]) {
      const value = readingOf(sum, facts)?.value ?? null;
      if (value === null) return [];
      if (value >= part.value) wholes.push(value);
    }
  }
  const whole = wholes.find((one) => isShare(sentence, at, part.value, one)) ?? wholes[0];
  if (!whole) return [];
  const fits = isShare(sentence, at, part.value, whole);
  return [
    checkOf(phraseOf(sentence, partAt, at), {
      rule: 'text.rate',
      target: 'narrative',
      outcome: fits ? 'pass' : 'fail',
      expected: percent(part.value, whole),
      found: tokens[at]?.figure?.value ?? null,
      reason: { kind: 'rate', part: part.value, whole, holds: fits },
    }),
  ];
}

/** Rounded or cut off, both are seen. */
function isShare({ tokens }: Sentence, at: number, part: number, whole: number): boolean {
  const figure = tokens[at]?.figure;
  if (!figure || whole <= 0) return false;
  const value = (part / whole) * 100;
  const half = figure.most === Infinity ? 0 : (figure.most - figure.least) / 2;
  return value >= figure.least - 1e-9 && value <= figure.most + half + 1e-9;
}

function percent(part: number, whole: number): number {
  return Number(((part / whole) * 100).toFixed(2));
}
