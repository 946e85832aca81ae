import type { Words } from '../words';
import type { RuleFamily } from '.';

/** What rules of a family are about; they stand in one chapter. */
export const FAMILIES: Readonly<Record<RuleFamily, Words>> = {
  t3: { zh: '第三部分：收到和处理申请情况表', en: 'Section 3: requests' },
  t4: { zh: '第四部分：行政复议、行政诉讼表', en: 'Section 4: reviews' },
  text: { zh: '文字与表格', en: 'Text and tables' },
  year: { zh: '与上一年度', en: 'Against last year' },
  sum: { zh: '没有固定格式的表格', en: 'Tables without a form' },
  format: { zh: '格式', en: 'Form' },
  value: { zh: '单项数值', en: 'Single figures' },
};
