import { figure, sum } from './build';
import { BASIC, commonSums, GENERAL, official, officialSums, TOTAL } from './department';
import type { RulePack } from './types';

const AMOUNT = ['预算数', '本年预算数', '预算', '本年预算', '预算金额', '金额', '合计', ''];
/** Expenditure from grants, of all their kinds together. */
const ALL = ['合计', '小计', ...AMOUNT];

/**
 * The budget that a department publishes for the year. Between its tables nothing is an error: whether what was carried over from
 * the year before is in a total differs from place to place.
 */
export const DEPARTMENT_BUDGET: RulePack = {
  format: 'gouji/rules@1',
  id: 'department-budget',
  title: { zh: '部门预算公开表', en: 'Budget of a department' },
  source: '财预〔2016〕143号',
  tables: [
    {
      key: 'overview',
      titles: ['收支总表', '收支预算总表', '收支总体情况表', '收支预算总体情况表', '收支总体表'],
      figures: [
        figure('income-total', ['收入总计', '收入/总计', '本年收入/总计'], AMOUNT),
        figure('expenditure-total', ['支出总计', '支出/总计', '本年支出/总计'], AMOUNT),
      ],
    },
    {
      key: 'income',
      titles: ['收入总表', '收入预算总表', '收入总体情况表', '收入预算总体情况表', '收入总体表'],
      figures: [figure('total', TOTAL, ['合计', '总计', '收入总计', '收入合计'])],
    },
    {
      key: 'expenditure',
      titles: ['支出总表', '支出预算总表', '支出总体情况表', '支出预算总体情况表', '支出总体表'],
      figures: [figure('total', TOTAL, ['合计', '总计', '支出总计', '支出合计'])],
    },
    {
      key: 'grants',
      titles: [
        '财政拨款收支总表',
        '财政拨款收支预算总表',
        '财政拨款收支总体情况表',
        '财政拨款收支预算总体情况表',
        '财政拨款收支总体表',
      ],
      figures: [
        figure('income-total', ['收入总计', '收入/总计', '财政拨款收入/总计'], AMOUNT),
        figure('expenditure-total', ['支出总计', '支出/总计', '财政拨款支出/总计'], ALL),
      ],
    },
    {
      key: 'general',
      titles: [
        '一般公共预算支出表',
        '一般公共预算支出预算表',
        '一般公共预算支出情况表',
        '一般公共预算支出功能分类预算表',
        '一般公共预算财政拨款支出表',
        '一般公共预算财政拨款支出预算表',
        '一般公共预算财政拨款支出情况表',
      ],
      figures: GENERAL,
    },
    {
      key: 'basic',
      titles: [
        '一般公共预算基本支出表',
        '一般公共预算基本支出预算表',
        '一般公共预算基本支出情况表',
        '一般公共预算基本支出部门预算经济分类预算表',
        '一般公共预算财政拨款基本支出表',
        '一般公共预算财政拨款基本支出预算表',
        '一般公共预算财政拨款基本支出情况表',
      ],
      figures: [figure('total', TOTAL, ['合计', '小计', '基本支出/合计', '基本支出']), ...BASIC],
    },
    {
      key: 'official',
      titles: [
        '三公经费支出表',
        '三公经费支出预算表',
        '三公经费预算表',
        '三公经费预算支出表',
        '三公经费支出情况表',
        '三公经费预算情况表',
        '三公经费和机关运行经费预算表',
      ],
      figures: official(AMOUNT),
    },
    // Tables whose titles contain those above.
    {
      key: 'other',
      titles: [
        '一般公共预算收支总表',
        '一般公共预算收支总体情况表',
        '一般公共预算收入总表',
        '一般公共预算支出总表',
        '政府性基金收支总表',
        '政府性基金预算收支总表',
        '政府性基金支出总表',
        '国有资本经营预算收支总表',
        '国有资本经营收支总表',
        '社会保险基金收支总表',
        '财政专户管理资金收支总表',
        '财政专户管理资金支出总表',
        '单位资金收支总表',
        '财政拨款支出总表',
        '财政拨款收入总表',
        '财政拨款支出总体情况表',
        '财政拨款收入总体情况表',
        '基本支出总表',
        '项目支出总表',
        '非税收入总表',
        '政府采购支出总表',
      ],
      figures: [],
    },
  ],
  relations: [
    ...commonSums('budget'),
    sum(
      'budget.income',
      'warning',
      'income.total',
      ['overview.income-total'],
      '收入总表的合计应等于收支总表的收入总计',
      'the total of the income table should be total income in the overview',
    ),
    sum(
      'budget.expenditure',
      'warning',
      'expenditure.total',
      ['overview.expenditure-total'],
      '支出总表的合计应等于收支总表的支出总计',
      'the total of the expenditure table should be total expenditure in the overview',
    ),
    sum(
      'budget.costs',
      'error',
      'basic.total',
      ['basic.staff', 'basic.operating'],
      '基本支出合计应等于人员经费加公用经费',
      'basic expenditure should be staff and operating costs together',
    ),
    sum(
      'budget.basic',
      'warning',
      'basic.total',
      ['general.basic'],
      '基本支出表的合计应等于一般公共预算支出表的基本支出',
      'the total of basic expenditure should be that of general budget expenditure',
    ),
    ...officialSums('budget'),
  ],
};
