import { checkOf, type Passage, phraseBetween } from './sentence';
import type { NarrativeCheck } from './types';

const PERIOD =
  /(?:统计|数据|报告)[^。;]{0,14}?(?:期限|时限|时间|周期|区间|起止)[^。;\d]{0,8}(20\d\d)年1月1日[^。;\d]{0,6}(?:(20\d\d)年)?12月31日/;
/** `将`, where it tells what is to come and does not only stand before an object. */
const PLANS =
  /(?:^|。)(?:[^。;\d]{1,16},)?(20\d\d)年度?,?[^。;]{0,18}?(?:将(?:进一步|继续|持续|着力|重点|从以下|不断|加大|加强|认真|严格|坚持|聚焦|围绕|紧扣|按照|以)|计划|拟)/;

/** The statistics period against the year reported on. */
export function checkPeriod(passage: Passage, year: number): NarrativeCheck[] {
  const match = PERIOD.exec(passage.folded.text);
  if (!match) return [];
  const found = [match[1], match[2] ?? match[1]].map(Number).find((one) => one !== year) ?? year;
  const holds = found === year;
  return [
    checkOf(phraseBetween(passage, match.index, match.index + match[0].length), {
      rule: 'text.year',
      target: 'narrative',
      outcome: holds ? 'pass' : 'fail',
      expected: year,
      found,
      reason: { kind: 'period', holds },
    }),
  ];
}

/** Plans for the year to come that are dated with the year reported on. */
export function checkPlans(passage: Passage, year: number): NarrativeCheck[] {
  const match = PLANS.exec(passage.folded.text);
  if (!match || Number(match[1]) !== year) return [];
  const start = match.index + (match[0].startsWith('。') ? 1 : 0);
  return [
    checkOf(phraseBetween(passage, start, match.index + match[0].length), {
      rule: 'text.year',
      target: 'narrative',
      outcome: 'fail',
      severity: 'notice',
      expected: year + 1,
      found: year,
      reason: { kind: 'plans-dated' },
    }),
  ];
}
