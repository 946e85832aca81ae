import type { TextBlock } from '../page/blocks';
import { checkOf } from './sentence';
import type { NarrativeCheck } from './types';

/** `XX局`, `××件`: a stand-in for a name or a figure; not a masked number, a size, a product. */
const STAND_IN = /(?<![A-Za-z0-9])[XxＸ×✕]{2,4}(?![A-Za-z0-9XxＸ×✕])/;
/** `公开信息  条`, `申请（）件`, `信息____条`: a blank where a figure should be. */
const BLANK =
  /(?:信息|文件|解读|留言|意见|建议|申请|数据|材料)(?: ?[(（] ?[)）] ?| ?_{2,9} ?[件条份篇]?| (?=[条份篇]))(?:[件条份篇])?(?=[,，。;；、]|其中|$)/g;
/** `主动公开条。`: nothing at all where the figure should be; not 条例, 条件. */
const MISSING =
  /(?:主动公开|发布|公开|推送|编发|转发)(?:各类)?(?:政府|政务)?(?:信息)?(?:共计?|总计|合计|约)?条(?=[,，。;；、（(]|其中|$)/;
/** An alternative of the form, or of the draft, that should have been struck out. */
const ALTERNATIVE = /[(（]或[^()（）]{0,20}[\d无未][^()（）]{0,40}[)）]/;

/** What was left in of a form or a draft. */
export function checkLeftOvers(block: TextBlock): NarrativeCheck[] {
  const { text } = block;
  const checks: NarrativeCheck[] = [];
  const add = (match: RegExpMatchArray | null, severity: 'warning' | 'notice'): void => {
    if (!match) return;
    const start = match.index ?? 0;
    const phrase = { block, start, end: start + match[0].length };
    const reason = { kind: 'left-over' } as const;
    checks.push(
      checkOf(phrase, {
        rule: 'text.placeholder',
        target: 'narrative',
        outcome: 'fail',
        severity,
        reason,
      }),
    );
  };
  if (/[XxＸ×✕]{2}/.test(text)) add(STAND_IN.exec(text), 'warning');
  for (const blank of text.matchAll(BLANK)) add(blank, 'warning');
  add(MISSING.exec(text), 'warning');
  if (text.includes('或')) add(ALTERNATIVE.exec(text), 'notice');
  return checks;
}
