import { table2, table3, table4 } from '../../portal/form.mjs';
import { html, spread } from '../../portal/tables.mjs';
import type { Figures } from './figures';
import { judge } from './judge';
import { audit, table } from './pages';

/** What stands in a table’s cells, place by place. */
export type Cells = readonly (readonly string[])[];

/** How a page prints the cells of table 3 and of table 4. */
export interface Laid {
  readonly third?: (cells: Cells) => string;
  readonly fourth?: (cells: Cells) => string;
  readonly style?: string;
}

const cellsOf = (rows: ReturnType<typeof table3>): Cells => spread(rows);

/** A report with its tables laid out as told. */
export function laidPage(figures: Figures, { third, fourth, style = '' }: Laid): string {
  const rows = { third: table3(figures), fourth: table4(figures) };
  const title = '临洲区水务局2024年政府信息公开工作年度报告';
  return `<!DOCTYPE html><html><head><title>${title}</title><style>${style}</style></head><body><h1>${title}</h1>
<p>一、总体情况</p><p>全年工作有序开展。</p>
<p>二、主动公开政府信息情况</p>${html(table2(figures))}
<p>三、收到和处理政府信息公开申请情况</p>${third?.(cellsOf(rows.third)) ?? html(rows.third)}
<p>四、政府信息公开行政复议、行政诉讼情况</p>${fourth?.(cellsOf(rows.fourth)) ?? html(rows.fourth)}
<p>五、存在的主要问题及改进情况</p><p>部分栏目更新不及时。</p>
<p>六、其他需要报告的事项</p><p>本年度未收取信息处理费。</p></body></html>`;
}

/** What is wrong with the audit of such a page; nothing that it prints may be lost. */
export const verdictOn = (figures: Figures, laid: Laid) =>
  judge(audit(laidPage(figures, laid)), figures, () => false);

/** Table 3: its lines of header, its columns of labels, its columns of figures. */
export const HEADER = 3;
export const LABELS = 3;
export const COLUMNS = [
  '自然人',
  '商业企业',
  '科研机构',
  '社会公益组织',
  '法律服务机构',
  '其他',
  '总计',
];

export const labelsOf = (row: readonly string[]): string =>
  row.slice(0, LABELS).filter(Boolean).join(' ');

/** Each row of figures by itself. */
export const eachRow = (cells: Cells, print: (row: readonly string[]) => string): string =>
  cells.slice(HEADER).map(print).join('\n');

export { table };
