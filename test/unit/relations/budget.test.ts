// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { find, outcomes, type Published, published, relationsOf } from '../support/published';

const YUAN = ['编制部门：青岚市水利站 单位：元'];

/** A departmental budget in the manner of a city: 元 but for the last table. */
const SET = {
  overview: published(
    '2025年部门财务收支预算总表',
    [
      ['本年收入', '', '本年支出', ''],
      ['项目', '预算数', '项目', '预算数'],
      ['一、财政拨款收入', '8,751,200', '一、一般公共服务支出', '6,150,000'],
      ['二、事业收入', '', '二、住房保障支出', '2,601,200'],
      ['收入总计', '8,751,200', '支出总计', '8,751,200'],
    ],
    YUAN,
  ),
  income: published(
    '2025年部门收入预算总表',
    [
      ['功能分类科目编码', '功能分类科目名称', '收入预算', '', ''],
      ['', '', '合计', '财政拨款收入', '事业收入'],
      ['201', '一般公共服务支出', '6,150,000', '6,150,000', '0'],
      ['221', '住房保障支出', '2,601,200', '2,601,200', '0'],
      ['', '合计', '8,751,200', '8,751,200', '0'],
    ],
    YUAN,
  ),
  expenditure: published(
    '2025年部门支出预算总表',
    [
      ['功能分类科目编码', '功能分类科目名称', '合计', '基本支出', '项目支出'],
      ['201', '一般公共服务支出', '6,150,000', '5,000,000', '1,150,000'],
      ['221', '住房保障支出', '2,601,200', '2,601,200', '0'],
      ['', '合计', '8,751,200', '7,601,200', '1,150,000'],
    ],
    YUAN,
  ),
  grants: published(
    '2025年部门财政拨款收支预算总表',
    [
      ['财政拨款收入', '', '财政拨款支出', '', ''],
      ['项目', '预算数', '项目', '合计', '一般公共预算'],
      ['一、一般公共预算资金', '8,751,200', '一、一般公共服务支出', '6,150,000', '6,150,000'],
      ['收入总计', '8,751,200', '支出总计', '8,751,200', '8,751,200'],
    ],
    YUAN,
  ),
  general: published(
    '2025年部门一般公共预算支出功能分类预算表',
    [
      ['功能分类科目编码', '功能分类科目名称', '合计', '基本支出', '项目支出'],
      ['201', '一般公共服务支出', '6,150,000', '5,000,000', '1,150,000'],
      ['', '合计', '8,751,200', '7,601,200', '1,150,000'],
    ],
    YUAN,
  ),
  basic: published(
    '2025年部门一般公共预算基本支出预算表',
    [
      ['经济分类科目名称', '合计', '人员经费', '公用经费'],
      ['工资福利支出', '7,000,000', '7,000,000', '0'],
      ['商品和服务支出', '601,200', '0', '601,200'],
      ['合计', '7,601,200', '7,000,000', '601,200'],
    ],
    YUAN,
  ),
  official: published('2025年部门“三公”经费和机关运行经费预算表', [
    ['项目', '2024年预算数', '2025年预算数'],
    ['“三公”经费合计', '40.5', '35.1'],
    ['1.因公出国（境）费', '0', '0'],
    ['2.公务接待费', '2', '1.3'],
    ['3.公务用车购置及运行费', '38.5', '33.8'],
    ['其中：公务用车购置费', '18', '13.3'],
    ['公务用车运行费', '20.5', '20.5'],
    ['机关运行经费', '410', '400.12'],
  ]),
};

const IN_ORDER = {
  'budget.balance overview.income-total': 'pass',
  'budget.balance grants.income-total': 'pass',
  'budget.parts general.total': 'pass',
  'budget.income income.total': 'pass',
  'budget.expenditure expenditure.total': 'pass',
  'budget.costs basic.total': 'pass',
  'budget.basic basic.total': 'pass',
  'budget.official official.total': 'pass',
  'budget.cars official.cars': 'pass',
};

function edited(table: Published, from: string, to: string): Published {
  return { ...table, rows: table.rows.map((row) => row.map((text) => text.replace(from, to))) };
}

test('a budget in order holds in every relation', () => {
  expect(outcomes(relationsOf(Object.values(SET)))).toEqual(IN_ORDER);
});

test('totals that differ within a table are an error', () => {
  const overview = edited(SET.overview, '支出总计', '支出总计 ');
  const rows = overview.rows.map((row, i) => (i === 4 ? [...row.slice(0, 3), '8,751,000'] : row));
  const made = find(relationsOf([{ ...overview, rows }]), 'overview.income-total');
  expect(made).toMatchObject({ outcome: 'fail', severity: 'error', difference: 200 });
});

test('totals that differ between tables are a warning, since what was carried over may be in one of them', () => {
  const rows = SET.income.rows.map((row, i) =>
    i === 4 ? ['', '合计', '8,700,000', '8,700,000', '0'] : row,
  );
  const made = find(
    relationsOf(Object.values({ ...SET, income: { ...SET.income, rows } })),
    'income.total',
  );
  expect(made).toMatchObject({ outcome: 'fail', severity: 'warning' });
});

test('of two years the later is meant', () => {
  expect(find(relationsOf([SET.official]), 'official.total')).toMatchObject({
    found: 35.1,
    expected: 35.1,
  });
});

test('the budget of a whole government is another table', () => {
  const table = published('2025年全区一般公共预算收支总表', [
    ['收入', '', '支出', ''],
    ['项目', '预算数', '项目', '预算数'],
    ['收入总计', '90', '支出总计', '100'],
  ]);
  expect(relationsOf([table])).toEqual([]);
});

test('years without a word over their columns leave a choice', () => {
  const table = edited(edited(SET.official, '2024年预算数', '2024年'), '2025年预算数', '2025年');
  const outcome = find(relationsOf([table]), 'official.total').outcome;
  expect(outcome).toBe('incomplete');
});

test('a total at the top is meant, not one in a group', () => {
  const general = published('部门一般公共预算支出表', [
    ['科目名称', '合计', '基本支出', '基本支出', '基本支出', '项目支出'],
    ['科目名称', '合计', '合计', '人员经费', '公用经费', '项目支出'],
    ['合计', '100.00', '70.00', '60.00', '10.00', '30.00'],
  ]);
  expect(find(relationsOf([general]), 'general.total', 'budget.parts')).toMatchObject({
    outcome: 'incomplete',
  });
  const html = `<p>部门一般公共预算支出表</p><p>单位：万元</p><table>
    <tr><td rowspan="2">科目名称</td><td rowspan="2">合计</td><td colspan="3">基本支出</td><td rowspan="2">项目支出</td></tr>
    <tr><td>合计</td><td>人员经费</td><td>公用经费</td></tr>
    <tr><td>合计</td><td>100.00</td><td>70.00</td><td>60.00</td><td>10.00</td><td>30.00</td></tr></table>`;
  expect(find(relationsOf(html), 'general.total', 'budget.parts')).toMatchObject({
    outcome: 'pass',
    found: 100,
  });
});
