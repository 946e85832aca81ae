import { table2, table3, table4 } from '../../portal/form.mjs';
import { text as tabs } from '../../portal/tables.mjs';
import type { Figures } from './figures';

/** The same report as plain text, its tables' cells parted by tabs. */
export function textReport(
  figures: Figures,
  title = '青岚市数据局2024年政府信息公开工作年度报告',
): string {
  return [
    title,
    '一、总体情况',
    '本年度工作正常开展。',
    '二、主动公开政府信息情况',
    tabs(table2(figures)),
    '三、收到和处理政府信息公开申请情况',
    tabs(table3(figures)),
    '四、政府信息公开行政复议、行政诉讼情况',
    tabs(table4(figures)),
    '五、存在的主要问题及改进情况',
    '仍需努力。',
    '六、其他需要报告的事项',
    '本年度未收取信息处理费。',
  ].join('\n');
}
