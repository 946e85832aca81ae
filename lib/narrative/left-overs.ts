import type { TextBlock } from '../page/blocks';
import { HAN } from '../text/letters';
import { NUMERALS, ZEROS } from '../text/numerals';
import { checkOf } from './sentence';
import type { NarrativeCheck } from './types';

/** What may be left in of a form or a draft. */
interface LeftOver {
  readonly pattern: RegExp;
  /** One of these letters stands in every text that holds it, so that others need not be searched. */
  readonly hint: RegExp;
  readonly severity: 'warning' | 'notice';
}

/** What is counted in reports, behind a figure. */
const COUNTED = '[件条份篇次起宗项期个]|人次|万元';
const ENDS = '(?=[,，。;；、）)（(]|其中|$)';
const THINGS = '信息|文件|解读|留言|意见|建议|申请|数据|材料';

const LEFT_OVERS: readonly LeftOver[] = [
  // `XX局`, `××件`, `20XX年`: a stand-in for a name or a figure; not a masked number, a size, a product, an address.
  {
    hint: /[XxＸｘ×✕]/,
    pattern: new RegExp(
      `(?<![A-Za-z0-9@./_-] ?)(?:20)?[XxＸｘ×✕]{2,4}(?![A-Za-z0-9XxＸｘ×✕@._-])(?:${COUNTED})?`,
      'g',
    ),
    severity: 'warning',
  },
  // `X件`, `202X年`.
  {
    hint: /[XxＸｘ×✕]/,
    pattern: new RegExp(
      `(?<![A-Za-z0-9@./_-] ?)[XxＸｘ×✕](?:${COUNTED})${ENDS}|(?<!\\d)20[\\dXxＸｘ×✕]?[XxＸｘ×✕]年`,
      'g',
    ),
    severity: 'warning',
  },
  // `**条`, `□□件`, `…份`, `？条`; not emphasis around a figure, `**12**件`.
  {
    hint: /[*＊□■△▲○●〇…?？#]/,
    pattern: new RegExp(
      `(?<![\\dA-Za-z*＊${NUMERALS}${ZEROS}])(?:[*＊]{1,4}|[□■△▲○●〇#]{1,4}|…{1,2}|[?？]{1,2})(?:${COUNTED})${ENDS}`,
      'g',
    ),
    severity: 'warning',
  },
  // `公开信息  条`, `申请（）件`, `信息____条`: a blank where a figure should be.
  {
    hint: /[件条份篇_)）]/,
    pattern: new RegExp(
      `(?:${THINGS})(?: ?[(（] ?[)）] ?| ?_{2,9} ?[件条份篇]?| (?=[条份篇]))(?:[件条份篇])?${ENDS}`,
      'g',
    ),
    severity: 'warning',
  },
  // `办结 件`, `共收到申请 件`; not what there was none of.
  {
    hint: / [件条份篇次起万]/,
    pattern:
      /(?<![未无没][^,，。;；、]{0,24})(?:收到|受理|办结|答复|公开|发布|推送|结转|共计|合计|总计|共)(?:各类)?(?:政府信息公开|政府信息|信息公开)?(?:申请|信息)? (?:[件条份篇次起]|万元)(?=[,，。;；、]|其中|$)/g,
    severity: 'warning',
  },
  // `主动公开条。`, `通知公告类信息条、`: nothing at all where the figure should be; not 条例, 头条.
  {
    hint: /条/,
    pattern:
      /(?:主动公开|发布|公开|推送|编发|转发|共计|总计|合计)(?:各类)?(?:政府|政务)?(?:信息)?(?:共计?|总计|合计|约)?条(?=[,，。;；、（(]|其中|$)|[\u4e00-\u9fff]信息条(?=[,，。;；、（(]|其中|$)|[\u4e00-\u9fff](?:类|动态|公开|公告|公示|政策|法规)(?:政府|政务)?(?:信息|文件)条(?=[,，。;；、（(]|其中|$)/g,
    severity: 'warning',
  },
  // `（请根据实际情况填写）`, `（如无，请删除）`, `【单位名称】`: what the form says to whoever fills it in.
  {
    hint: /填|待|删|名称|数字|数量|日期|示例|[样范模][例本板]/,
    pattern: new RegExp(
      `[(（【〔[](?:${[
        '[^()（）【】〔〕[\\]]{0,12}(?:根据|按照?|结合|依据?|视)[^()（）【】〔〕[\\]]{0,10}(?:实际|具体|真实|自身)[^()（）【】〔〕[\\]]{0,6}(?:填写|填报|填入|填列|补充|修改|调整|增删|删减|表述|描述)',
        '(?:注[:：])?(?:此处|这里|本段|该处|以上|下同)?[,，]?(?:请|需|应|自行|如实|据实){1,2}(?:自行|如实|据实)?(?:填写|填报|填入|填列|补充|插入|替换|删除)(?:具体|相关|实际|准确|真实)?(?:数字|数据|数量|数值|情况|内容|单位|名称|日期|年份|时间|(?=[)）】〕\\]]))',
        '(?:此处|这里|该处)(?:填写|填入|补充|插入|添加)[^()（）【】〔〕[\\]]{0,12}',
        '(?:[如若])(?:果)?(?:无|没有|不涉及)[^()（）【】〔〕[\\]]{0,8}(?:删除|删去|填写?[“"]?[0零无]|不填|可不写)[^()（）【】〔〕[\\]]{0,6}',
        '(?:数[据字]|数量|内容|情况)?(?:有)?待(?:补充?|填写?|定|核实|确认|完善|更新|统计)(?:数[据字]|内容)?',
        '(?:填写?|输入)(?:具体|实际)?(?:单位|部门|机关|机构)?(?:名称|全称)|(?:具体|实际)(?:数字|数量|数值)|填空',
      ].join(
        '|',
      )})[^()（）【】〔〕[\\]]{0,4}[)）】〕\\]]|[【〔[](?:(?:单位|部门|机关|机构)(?:名称|全称)?|数字|数量|日期|年份)[】〕\\]]`,
      'g',
    ),
    severity: 'warning',
  },
  // `申请（或……）3件`: where another wording could have stood, and none does.
  {
    hint: /或/,
    pattern: /[(（] ?或者? ?(?:…{1,2}|[.·]{3,6}|_{2,9}) ?[)）]/g,
    severity: 'warning',
  },
  // An alternative of the form, or of the draft, that should have been struck out.
  {
    hint: /或/,
    pattern: /[(（]或[^()（）]{0,20}[\d无未][^()（）]{0,40}[)）]/g,
    severity: 'notice',
  },
];

/** Quoted or named, a stand-in may be meant: `“XX政策问答”专栏`, `《××办法》`. */
const QUOTING = /[“"‘《「][^“”"‘’《》「」]{0,30}$/;
/** Before a stand-in as much of the text is looked at for an opening quotation mark. */
const QUOTE = 31;
/** The words that a place without its figure belongs to. */
const OWNER = new RegExp(`[${HAN}]{1,10} ?$`);

/** What was left in of a form or a draft, each place told once. */
export function checkLeftOvers(block: TextBlock): NarrativeCheck[] {
  const { text } = block;
  const found = LEFT_OVERS.flatMap(({ hint, pattern, severity }) =>
    hint.test(text) ? [...text.matchAll(pattern)].map((match) => ({ match, severity })) : [],
  );
  found.sort((a, b) => a.match.index - b.match.index);
  let told = 0;
  return found.flatMap(({ match, severity }) => {
    const end = match.index + match[0].length;
    if (match.index < told) return [];
    const before = text.slice(Math.max(told, match.index - QUOTE), match.index);
    told = end;
    const owner = /^[(（【〔[]/.test(match[0]) ? null : OWNER.exec(before);
    const start = match.index - (owner?.[0].length ?? 0);
    return checkOf(
      { block, start, end },
      {
        rule: 'text.placeholder',
        target: 'narrative',
        outcome: 'fail',
        severity: QUOTING.test(before) ? 'notice' : severity,
        reason: { kind: 'left-over' },
      },
    );
  });
}
