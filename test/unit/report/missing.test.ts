// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { toReport } from '../../../lib';
import { audit, portalPage } from '../support/pages';

const TITLE = '青岚市数据局2024年政府信息公开工作年度报告';
const PICTURE = '<p><img src="t3.png" width="600"></p>';

const page = (two: string, three: string, four: string): string =>
  portalPage(
    TITLE,
    `<h1>${TITLE}</h1><p>一、总体情况</p><p>本年度工作正常开展。</p>
<p>二、主动公开政府信息情况</p>${two}<p>三、收到和处理政府信息公开申请情况</p>${three}
<p>四、政府信息公开行政复议、行政诉讼情况</p>${four}
<p>五、存在的主要问题及改进情况</p><p>仍需努力。</p>
<p>六、其他需要报告的事项</p><p>本年度未收取信息处理费。</p>`,
  );

const missing = (html: string): string[] => {
  const result = audit(html);
  expect(result.isReport).toBe(true);
  return toReport(result, { language: 'zh' })
    .checks.filter(({ rule, outcome }) => rule === 'format.rows' && outcome === 'incomplete')
    .map(({ message }) => message);
};

test('headings without a table: each is told, with what is there', () => {
  const told = missing(page('', PICTURE, '<p>本年度未发生行政复议和行政诉讼。</p>'));
  expect(told).toEqual([
    '未找到第二部分的表格，其中数据未能核对。该部分标题下没有内容，本页有图片 1 张。',
    '未找到第三部分的表格，其中数据未能核对。该部分标题下没有内容，本页有图片 1 张。',
    '未找到第四部分的表格，其中数据未能核对。该部分标题下仅有文字，本页有图片 1 张。',
  ]);
});

test('another table under a heading', () => {
  const table = `<table>${'<tr><td>序号</td><td>日期</td></tr>'.repeat(3)}</table>`;
  expect(missing(page(table, '', ''))[0]).toContain('标题下为其他表格');
});

test('a page without the headings has nothing to say of tables', () => {
  expect(missing(portalPage(TITLE, `<h1>${TITLE}</h1><p>见附件。</p>`))).toEqual([]);
});
