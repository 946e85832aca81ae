/** A page of the portal that is no annual report: a department's budget, with one total that is wrong and one that is in doubt. */
import { page } from './page.mjs';
import { html } from './tables.mjs';

/** @param {string[]} lines cells parted by `|` @returns {import('./form.mjs').Rows} */
const rows = (lines) => lines.map((line) => line.split('|').map((text) => ({ text })));

const BALANCE = rows([
  '项目|预算数|项目|预算数',
  '一、一般公共预算拨款收入|860.40|一、一般公共服务支出|702.15',
  '二、政府性基金预算拨款收入||二、社会保障和就业支出|118.25',
  '三、其他收入|40.10|三、住房保障支出|96.00',
  '本年收入合计|900.50|本年支出合计|916.40',
  '上年结转|15.90|结转下年|',
  '收入总计|916.40|支出总计|916.40',
]);

/** 差旅费 makes 25.90. */
const UNITS = rows([
  '单位|工资|办公费|差旅费',
  '局机关|310.20|22.40|12.60',
  '信息中心|96.00|8.15|7.30',
  '服务大厅|121.80|10.05|6.00',
  '合计|528.00|40.60|29.50',
]);

/** The parts make far less than what is printed, so that there may be others. */
const PROJECTS = rows([
  '项目|金额',
  '机房维护|31.00',
  '窗口改造|46.50',
  '宣传培训|12.20',
  '合计|188.00',
]);

export const BUDGET_TITLE = '青岚市数据局2025年部门预算';

export const budget = page(
  BUDGET_TITLE,
  `<div class="article">
<p>　　现将本部门预算公开如下，单位：万元。</p>
<p>部门收支预算总表</p>
${html(BALANCE)}
<p>各单位基本支出预算表</p>
${html(UNITS)}
<p>项目支出预算表</p>
${html(PROJECTS)}
</div>`,
);
