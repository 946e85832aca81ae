import { checkOf, phraseOf, type Sentence } from './sentence';
import { percent } from './share';
import { sum } from './sum';
import type { NarrativeCheck } from './types';
import { codeOf } from './word-classes';

const FIGURE = codeOf('figure');
/** Between a number and that of a year before which it is compared with. */
const AGAINST =
  /^[,(]?(?:同比|同?比|较|相较|相比|对比)于?(?:20\d\d年|上一?年|去年)(?:度|同期)*的?(?:为|是)?[(]?(?:[\u4e00-\u9fff]{0,8})$/;
/** Between the number of a year before, or a difference, and the change in per cent. */
const CHANGED =
  /^[)]?[,]?(?:同比|相比)?(?:(增加|增长|上升|提高|提升|增幅|上涨)|(减少|下降|降低|下滑|降幅|回落))了?(?:为|达|达到|约)?$/;
/** Before a difference. */
const DIFFERENCE = /(?:(增加|增长|多|上升)|(减少|下降|少|降低))了?$/;
/** Units of its last digit by which a change may be off without being wrong. */
const OFF = 1.5;

/**
 * `22件，比上年（31件）下降29%`, `37件，较上年增加9件，增长32%`: a change against a number that the sentence tells. What contradicts
 * must name that number as the one that it is a change of; anything else may be meant, so only what comes out is told.
 */
export function checkChange(text: Sentence, at: number): NarrativeCheck[] {
  const { words, tokens } = text;
  const change = tokens[at]?.figure;
  if (!change) return [];
  const otherAt = words.lastIndexOf(FIGURE, at - 1);
  const nowAt = otherAt > 0 ? words.lastIndexOf(FIGURE, otherAt - 1) : -1;
  const other = tokens[otherAt]?.figure;
  const now = tokens[nowAt]?.figure;
  if (!other || !now || other.unit !== now.unit || words.slice(nowAt, at).includes('。')) return [];
  const told = (before: number, holds: boolean): NarrativeCheck[] => {
    const off = Math.abs(now.value - before);
    const whole = change.unit === '%';
    return [
      checkOf(phraseOf(text, nowAt, at), {
        rule: 'text.rate',
        target: 'narrative',
        outcome: holds ? 'pass' : 'fail',
        expected: whole ? percent(off, before) : off,
        found: change.value,
        reason: { kind: 'change', before, now: now.value, holds },
      }),
    ];
  };
  const isOff = (before: number, slack: number): boolean => {
    const off = Math.abs(now.value - before);
    const value = change.unit === '%' ? (off / before) * 100 : off;
    const step = (change.most - change.least) * slack;
    return value < change.least - step - 1e-9 || value > change.most + step + 1e-9;
  };
  const earlier = [other.value, sum([now.value, -other.value]), sum([now.value, other.value])];
  if (change.unit === '%') {
    const before = earlier.find((one) => one > 0 && !isOff(one, 0));
    if (before !== undefined) return told(before, true);
  }
  const before = baseOf(text, nowAt, otherAt, at);
  if (before === undefined || before <= 0) return [];
  if ([other, now, change].some(({ least, most, unit }) => unit !== '%' && least !== most))
    return [];
  return told(before, !isOff(before, change.unit === '%' ? OFF : 0));
}

/** The number that the words say a change is of, if its direction is theirs, too. */
function baseOf(
  { tokens, passage }: Sentence,
  nowAt: number,
  otherAt: number,
  at: number,
): number | undefined {
  const { text } = passage.folded;
  const now = tokens[nowAt];
  const other = tokens[otherAt];
  if (!now?.figure || !other?.figure) return undefined;
  const changed = CHANGED.exec(text.slice(other.end, tokens[at]?.start));
  const between = text.slice(now.end, other.start);
  if (!changed || between.length > 24) return undefined;
  if (AGAINST.test(between)) return other.figure.value;
  if (!/^,?(?:同?比|较)(?:20\d\d年|上一?年|去年)/.test(between)) return undefined;
  const difference = DIFFERENCE.exec(between);
  if (!difference || (difference[1] !== undefined) !== (changed[1] !== undefined)) return undefined;
  return sum([now.figure.value, (difference[1] === undefined ? 1 : -1) * other.figure.value]);
}
