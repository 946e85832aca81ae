import type { ToldFigure } from './figure';
import { checkOf, phraseOf, type Sentence } from './sentence';
import { percent } from './share';
import type { NarrativeCheck } from './types';
import { codeOf, pattern } from './word-classes';

const FIGURE = codeOf('figure');
/** Between a number and the rate by which it changed. */
const CHANGED =
  /^[,(]?(?:同比|(?:比|较|相较|相比|对比)于?(?:20\d\d年|上一?年|去年)度?(?:同期)?)(?:(增加|增长|上升|提高|提升|上涨)|(减少|下降|降低|下滑|回落))了?(?:约|达到?|为)?$/;
/** What opens the bracket that tells the number of the year before. */
const BASE =
  /^\((?:20\d\d年|上一?年|去年)度?(?:同期)?(?:共|累计)?(?:收到|受理|公开|发布)?(?:为|是)?$/;
/** Units of its last digit by which a change may be off without being wrong. */
const OFF = 1.5;

/**
 * `22件，同比下降29%（上年31件）`: a change with the number that it is one of in the bracket behind it. Where it went the other way,
 * the words may speak of something else.
 */
export function checkChangeBefore(text: Sentence, at: number): NarrativeCheck[] {
  const { words, tokens, passage } = text;
  const inside = pattern`^\([^()figure]{0,6}figure\)`.exec(words.slice(at + 1, at + 10))?.[0]
    .length;
  const nowAt = words.lastIndexOf(FIGURE, at - 1);
  if (inside === undefined || nowAt < 0) return [];
  const baseAt = at + inside - 1;
  const [now, change, before] = [nowAt, at, baseAt].map((i) => tokens[i]?.figure ?? undefined);
  if (!now || !change || !before || before.value <= 0 || now.unit !== before.unit) return [];
  if (!isExact(now) || !isExact(before) || !Number.isFinite(change.most)) return [];
  const printed = (from: number, to: number): string =>
    passage.folded.text.slice(tokens[from]?.end, tokens[to]?.start);
  const changed = CHANGED.exec(printed(nowAt, at));
  const off = now.value - before.value;
  if (!changed || !BASE.test(printed(at, baseAt)) || off > 0 !== (changed[1] !== undefined))
    return [];
  const rate = (Math.abs(off) / before.value) * 100;
  const slack = (change.most - change.least) * OFF + 1e-9;
  const holds = rate >= change.least - slack && rate <= change.most + slack;
  return [
    checkOf(phraseOf(text, nowAt, baseAt + 1), {
      rule: 'text.rate',
      target: 'narrative',
      outcome: holds ? 'pass' : 'fail',
      expected: percent(Math.abs(off), before.value),
      found: change.value,
      reason: { kind: 'change', before: before.value, now: now.value, holds },
    }),
  ];
}

/** Neither rounded nor told as a limit. */
function isExact({ least, most }: ToldFigure): boolean {
  return least === most;
}
