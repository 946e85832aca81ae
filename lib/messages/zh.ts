import type { Check, Unknown } from '../audit/types';
import type { Instead } from '../report/fact';
import { otherLabel } from './difference';
import { explainRelation } from './relation';
import { signed, value } from './signed';
import type { Wording } from './types';

const STATES: Record<Unknown, string> = {
  read: '可读',
  recovered: '已还原',
  blank: '空白',
  unreadable: '无法识别',
  unplaced: '无法定位',
  absent: '缺失',
};

const TABLES: Record<string, string> = { t2: '第二部分', t3: '第三部分', t4: '第四部分' };

const RULES: Record<string, string> = {
  't3.row-total': '总计应等于各类申请人之和',
  't3.results': '（七）总计应等于（一）至（六）各项之和',
  't3.balance': '第一项加第二项应等于第三项（七）加第四项',
  't4.total': '总计应等于前四项之和',
};

/** 中文的说明。 */
export const zh: Wording = (check, { name, sum }) => {
  const { reason } = check;
  const rule = RULES[check.rule] ?? check.rule;
  switch (reason.kind) {
    case 'holds':
      return reason.blanks > 0
        ? `${name(check.target)}：${sum}，相符（${reason.blanks} 个空白或缺失单元格按 0 计）。`
        : `${name(check.target)}：${sum}，相符。`;
    case 'differs':
      return `${name(check.target)}：${rule}。${sum}，表中为 ${check.found}，相差 ${signed(check.difference)}。`;
    case 'differs-anyway':
      return `${name(check.target)}：${rule}。${sum}，表中为 ${check.found}，相差 ${signed(check.difference)}；另有 ${reason.unknown} 个单元格未读到数值，无论取何值均不能相符。`;
    case 'unknown-terms':
      return `${name(check.target)}：未能核对。已知各项 ${sum}，表中为 ${check.found}，但有 ${reason.unknown} 个单元格${STATES[reason.state]}。`;
    case 'no-total':
      return `${name(check.target)}：未能核对，总计${STATES[reason.state]}。`;
    case 'nothing-printed':
      return `${name(check.target)}：无可核对的数据。`;
    case 'doubtful-table':
      return `${name(check.target)}：未能核对。表格结构受损，按还原结果多处不相符，可能系还原有误。`;
    case 'unreadable':
      return `${name(check.target)}：“${reason.raw}”无法识别为数值。`;
    case 'unplaced':
      return `${name(check.target)}：表格结构受损，无法定位该单元格。`;
    case 'negative':
      return `${name(check.target)}：${check.found} 小于 0，件数不应为负数。`;
    case 'fraction':
      return `${name(check.target)}：${check.found} 不是整数，件数应为整数。`;
    case 'missing-table':
      return `未找到${TABLES[reason.table] ?? reason.table}的表格，其中数据未能核对。${reason.instead ? instead(reason.instead) : ''}`;
    case 'missing-column':
      return `表格缺少“${reason.label}”列。`;
    case 'missing-row':
      return `表格缺少“${reason.label}”行。`;
    case 'extra-row':
      return `“${reason.label}”行不属于统一格式。`;
    case 'missing-group':
      return `表格缺少栏目“${reason.label}”。`;
    case 'other-label':
      return otherLabel(
        reason.printed,
        reason.label,
        (printed, label) => `“${printed}”与统一格式“${label}”表述不一致。`,
      );
    case 'traditional':
      return `表格栏目使用繁体字（如“${reason.label}”），统一格式为简体字。`;
    case 'second-report':
      return `本页另有一份报告“${reason.label}”，未予核对。`;
    case 'missing-section':
      return `未找到“${reason.label}”部分的标题${reason.doubt ? '，可能在其他页面' : ''}。`;
    case 'empty-section':
      return `“${reason.label}”部分没有文字内容${reason.doubt ? '，可能是图片或在其他页面' : ''}。`;
    case 'silent-section':
      return `“${reason.label}”部分未说明${reason.what.zh}${reason.doubt ? '，但该部分起止不清，未能核对' : ''}。`;
    case 'other-form':
      return `${reason.year} 年度报告应采用${reason.wanted.zh}，表格却为${reason.printed.zh}。`;
    case 'repeated-section':
      return `标题“${reason.label}”出现 ${reason.times} 次。`;
    case 'section-order':
      return `“${reason.label}”的位置与统一格式规定的顺序不符。`;
    case 'told':
      return `文中“${check.quote}”，表中${place(check, name)}为 ${value(check, sum)}，一致。`;
    case 'told-otherwise':
      return `文中“${check.quote}”，表中${place(check, name)}为 ${value(check, sum)}，相差 ${signed(check.difference)}${reason.scoped ? '；该句可能仅涉及其中一部分' : ''}。`;
    case 'told-unknown':
      return `文中“${check.quote}”，未能核对：表中${place(check, name)}${STATES[reason.state]}。`;
    case 'parts':
      return `文中“${check.quote}”，分项之和 ${reason.parts} = ${check.expected}，${reason.holds ? '与总数一致' : `总数为 ${check.found}，相差 ${signed(check.difference)}`}。`;
    case 'rate':
      return `文中“${check.quote}”，${reason.part} ÷ ${reason.whole} = ${check.expected}%${reason.holds ? '，一致' : ''}。`;
    case 'above-hundred':
      return `文中“${check.quote}”，此项比率不应超过 100%。`;
    case 'change':
      return `文中“${check.quote}”；由 ${reason.before} 到 ${reason.now}，变动应为 ${check.expected}${reason.holds ? '，与文中一致' : ''}。`;
    case 'repeated':
      return `文中“${check.quote}”，前文同一表述为 ${check.expected}${reason.holds ? '，两处一致' : `，相差 ${signed(check.difference)}`}。`;
    case 'period':
      return reason.holds
        ? `“${check.quote}”与报告年度 ${check.expected} 年一致。`
        : `“${check.quote}”不是报告年度 ${check.expected} 年。`;
    case 'plans-dated':
      return `“${check.quote}”：下一步工作安排的年份误写为报告年度 ${check.found} 年。`;
    case 'left-over':
      return `“${check.quote}”疑似模板或草稿中未填写、未删除的内容。`;
    case 'relation':
      return explainRelation(check, reason, 'zh');
    case 'sum-holds':
      return `${check.target}：${sum}，相符${reason.rounded === null ? '' : `（表中为 ${check.found}，在四舍五入允许误差 ±${reason.rounded} 以内）`}${reason.blanks > 0 ? `（${reason.blanks} 个空白单元格按 0 计）` : ''}。`;
    case 'sum-differs':
      return `${check.target}：合计应等于各项之和。${off(check, sum)}${reason.rounded === null ? '' : `，超出四舍五入允许误差 ±${reason.rounded}`}。`;
    case 'sum-near':
      return `${check.target}：未能确定。${off(check, sum)}，可能系四舍五入所致（允许误差 ±${reason.rounded}）。`;
    case 'sum-blanks':
      return `${check.target}：未能核对。${off(check, sum)}，但有 ${reason.blanks} 个空白单元格，可能未列全。`;
    case 'sum-unsure':
      return `${check.target}：未能确定。${off(check, sum)}，但无法确认合计仅包含上述各项。`;
  }
};

/** What is there in its place; the page's pictures and files are told as well, since they may hold it. */
function instead({ pictures, files, words, other }: Instead): string {
  const held = [
    ...(pictures ? [`图片 ${pictures} 张`] : []),
    ...(files ? [`附件 ${files} 个`] : []),
  ];
  const below = other ? '是别的表格' : words ? '只有文字' : '没有内容';
  return `该部分标题下${below}${held.length ? `，本页有${held.join('、')}` : ''}。`;
}

const off = (check: Check, sum: string): string =>
  `${sum}，表中为 ${check.found}，相差 ${signed(check.difference)}`;

/** 叙述所对照的表格各格。 */
function place({ terms }: Check, name: (fact: string) => string): string {
  if (terms.length > 3) return `“${name(terms[0]?.fact ?? '')}”等 ${terms.length} 项之和`;
  return terms.map(({ fact }) => `“${name(fact)}”`).join('加');
}
