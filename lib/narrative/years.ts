import { IN, OUT } from './claim';
import type { ReportFacts } from './readings';
import { checkOf, type Passage, phraseBetween } from './sentence';
import type { NarrativeCheck } from './types';

const PERIOD =
  /(?:统计|数据|报告)[^。;]{0,14}?(?:期限|时限|时间|周期|区间|起止)[^。;\d]{0,8}(20\d\d)年1月1日[^。;\d]{0,6}(?:(20\d\d)年)?12月31日/;
/** `将`, where it tells what is to come and does not only stand before an object. */
const PLANS =
  /(?:^|。)(?:[^。;\d]{1,16},)?(20\d\d)年度?,?[^。;]{0,18}?(?:将(?:进一步|继续|持续|着力|重点|从以下|不断|加大|加强|认真|严格|坚持|聚焦|围绕|紧扣|按照|以)|计划|拟)/;

/** The same of who reports, at the beginning of a sentence; not `将公开纳入考核`, where it stands before an object. */
const OWN_PLANS =
  /^。?(?:(?:下一步(?:工作)?(?:中|计划|打算|安排)?|下一阶段|下阶段|接下来|(?:改进|整改|下一步)(?:措施|方向|打算))[,:])?(20\d\d)年度?,?(?:我|本)[^,。;\d]{1,6}将(?:进一步|深入(?![^。;]{0,60}(?:纳入|列[为入]|作为|[摆放]在))|继续|持续|着力|不断|加大|加强|丰富|拓展|拓宽|深化|强化|优化|完善|健全|推进|推动|提升)(?![^,。;]{0,20}(?:纳入|列[为入]|作为|与))/;
/** `结转至2024年34件`, `34件结转2024年`: what is left to a year, with nothing that says when it came. */
const LEFT_OVER =
  /(?<=^|[,。;(、]|继续|剩余|尚有)结转[至到]?(20\d\d)年度?(?:继续)?(?:办理|答复)?(?:的?申请)?(\d{1,6})件|(?<=^|[,。;(、])(?:其余|剩余)?(\d{1,6})件结转[至到]?(20\d\d)年/g;

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

/**
 * Plans for the year to come that are dated with the year reported on.
 * @param isCertain the statistics period confirms the year reported on
 */
export function checkPlans(passage: Passage, year: number, isCertain: boolean): NarrativeCheck[] {
  const { text } = passage.folded;
  const own = /(?:^|。)(?:[^。;,:\d]{3,8}[,:])?(20\d\d)年[^。]*/g;
  const plain = isCertain
    ? [...text.matchAll(own)].find(([said, told]) => Number(told) === year && OWN_PLANS.test(said))
    : undefined;
  const match = plain ?? PLANS.exec(text);
  if (!match || Number(match[1]) !== year) return [];
  const start = match.index + (match[0].startsWith('。') ? 1 : 0);
  const length = plain ? (OWN_PLANS.exec(plain[0])?.[0].length ?? 0) : match[0].length;
  return [
    checkOf(phraseBetween(passage, start, match.index + length), {
      rule: 'text.year',
      target: 'narrative',
      outcome: 'fail',
      severity: plain ? 'warning' : 'notice',
      expected: year + 1,
      found: year,
      reason: { kind: 'plans-dated' },
    }),
  ];
}

/** What is left to the year to come, as many as the table says, but dated with the year reported on. */
export function checkLeftOver(
  passage: Passage,
  year: number,
  facts: ReportFacts,
): NarrativeCheck[] {
  const [left, got] = [OUT, IN].map((id) => facts.get(id)?.value ?? null);
  if (left === null || left === undefined || got === null || left === got) return [];
  return [...passage.folded.text.matchAll(LEFT_OVER)].flatMap((match) => {
    const [found, count] = [match[1] ?? match[4], match[2] ?? match[3]].map(Number);
    if (found !== year || count !== left) return [];
    return checkOf(phraseBetween(passage, match.index, match.index + match[0].length), {
      rule: 'text.year',
      target: 'narrative',
      outcome: 'fail',
      expected: year + 1,
      found,
      reason: { kind: 'plans-dated' },
    });
  });
}
