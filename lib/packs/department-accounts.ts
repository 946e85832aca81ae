import { figure, sum } from './build';
import { BASIC, commonSums, GENERAL, official, officialSums, TOTAL } from './department';
import type { RulePack } from './types';

/** The column of the outcome, where the budgeted amount stands beside it. */
const AMOUNT = ['决算数', '支出决算数', '本年决算数', '决算', '金额', '合计', ''];
const PLANNED = ['预算数', '全年预算数', '年初预算数', '预算'];
/** Expenditure from grants, of all their kinds together. */
const ALL = ['合计', '小计', ...AMOUNT];

/** The final accounts that a department publishes of the year before. */
export const DEPARTMENT_ACCOUNTS: RulePack = {
  format: 'gouji/rules@1',
  id: 'department-accounts',
  title: { zh: '部门决算公开表', en: 'Final accounts of a department' },
  source: '财预〔2016〕143号',
  tables: [
    {
      key: 'overview',
      titles: ['收入支出决算总表', '收支决算总表', '收入支出决算总体情况表', '收入支出决算表'],
      figures: [
        figure('income', ['本年收入合计'], AMOUNT),
        figure('expenditure', ['本年支出合计'], AMOUNT),
        figure(
          'surplus-used',
          ['使用非财政拨款结余', '使用非财政拨款结余和专用结余', '用事业基金弥补收支差额'],
          AMOUNT,
        ),
        figure('brought-forward', ['年初结转和结余', '上年结转和结余'], AMOUNT),
        figure('distributed', ['结余分配'], AMOUNT),
        figure('carried-forward', ['年末结转和结余'], AMOUNT),
        figure('income-total', ['收入总计', '收入/总计', '本年收入/总计'], AMOUNT),
        figure('expenditure-total', ['支出总计', '支出/总计', '本年支出/总计'], AMOUNT),
      ],
    },
    {
      key: 'income',
      titles: ['收入决算表', '收入决算总表', '收入决算情况表', '收入决算总体情况表'],
      figures: [
        figure('total', TOTAL, ['本年收入合计', '合计', '收入合计', '总计']),
        figure('grants', TOTAL, ['财政拨款收入', '财政拨款收入/小计', '财政拨款']),
      ],
    },
    {
      key: 'expenditure',
      titles: ['支出决算表', '支出决算总表', '支出决算情况表', '支出决算总体情况表'],
      figures: [figure('total', TOTAL, ['本年支出合计', '合计', '支出合计', '总计'])],
    },
    {
      key: 'grants',
      titles: [
        '财政拨款收入支出决算总表',
        '财政拨款收支决算总表',
        '财政拨款收入支出决算总体情况表',
        '财政拨款收入支出决算表',
      ],
      figures: [
        figure('income', ['本年收入合计'], AMOUNT),
        figure('brought-forward', ['年初财政拨款结转和结余'], AMOUNT),
        figure('income-total', ['收入总计', '收入/总计', '财政拨款收入/总计'], AMOUNT),
        figure('expenditure', ['本年支出合计'], ALL),
        figure('carried-forward', ['年末财政拨款结转和结余'], ALL),
        figure('expenditure-total', ['支出总计', '支出/总计', '财政拨款支出/总计'], ALL),
        figure('general', ['本年支出合计'], ['一般公共预算财政拨款', '一般公共预算']),
      ],
    },
    {
      key: 'general',
      titles: [
        '一般公共预算财政拨款支出决算表',
        '一般公共预算支出决算表',
        '一般公共预算财政拨款收入支出决算表',
        '一般公共预算财政拨款支出决算情况表',
      ],
      figures: GENERAL,
    },
    {
      key: 'basic',
      titles: [
        '一般公共预算财政拨款基本支出决算表',
        '一般公共预算基本支出决算表',
        '一般公共预算财政拨款基本支出决算明细表',
        '一般公共预算财政拨款基本支出决算情况表',
      ],
      figures: BASIC,
    },
    {
      key: 'official',
      titles: [
        '三公经费支出决算表',
        '三公经费支出决算情况表',
        '三公经费决算表',
        '三公经费及机关运行经费支出决算表',
      ],
      figures: [...official(AMOUNT), ...official(PLANNED, '-planned')],
    },
    // Tables whose titles contain those above.
    {
      key: 'other',
      titles: [
        '政府性基金预算财政拨款收入支出决算表',
        '政府性基金预算财政拨款支出决算表',
        '政府性基金预算收入支出决算表',
        '政府性基金预算支出决算表',
        '政府性基金收入支出决算表',
        '政府性基金支出决算表',
        '国有资本经营预算财政拨款收入支出决算表',
        '国有资本经营预算财政拨款支出决算表',
        '国有资本经营预算收入支出决算表',
        '国有资本经营预算支出决算表',
        '财政专户管理资金收入支出决算表',
        '财政专户管理资金收入支出决算总表',
        '财政拨款支出决算表',
        '财政拨款收入决算表',
        '基本支出决算表',
        '项目支出决算表',
        '经营支出决算表',
        '非税收入决算表',
        '政府采购支出决算表',
        '机关运行经费支出决算表',
        '会议费支出决算表',
        '培训费支出决算表',
      ],
      figures: [],
    },
  ],
  relations: [
    ...commonSums('accounts'),
    sum(
      'accounts.carried',
      'warning',
      'overview.income-total',
      ['overview.income', 'overview.surplus-used', 'overview.brought-forward'],
      '收入总计应等于本年收入合计、使用的结余与年初结转和结余之和',
      'total income should be the year’s income, the surplus used and what was brought forward',
    ),
    sum(
      'accounts.carried',
      'warning',
      'overview.expenditure-total',
      ['overview.expenditure', 'overview.distributed', 'overview.carried-forward'],
      '支出总计应等于本年支出合计、结余分配与年末结转和结余之和',
      'total expenditure should be the year’s, the surplus distributed and what is carried forward',
    ),
    sum(
      'accounts.carried',
      'warning',
      'grants.income-total',
      ['grants.income', 'grants.brought-forward'],
      '财政拨款收入总计应等于本年收入合计加年初结转和结余',
      'total income from grants should be the year’s and what was brought forward',
    ),
    sum(
      'accounts.carried',
      'warning',
      'grants.expenditure-total',
      ['grants.expenditure', 'grants.carried-forward'],
      '财政拨款支出总计应等于本年支出合计加年末结转和结余',
      'total expenditure from grants should be the year’s and what is carried forward',
    ),
    sum(
      'accounts.income',
      'error',
      'income.total',
      ['overview.income'],
      '收入决算表的合计应等于收入支出决算总表的本年收入合计',
      'the total of the income table should be the year’s income in the overview',
    ),
    sum(
      'accounts.expenditure',
      'error',
      'expenditure.total',
      ['overview.expenditure'],
      '支出决算表的合计应等于收入支出决算总表的本年支出合计',
      'the total of the expenditure table should be the year’s expenditure in the overview',
    ),
    sum(
      'accounts.grants',
      'warning',
      'grants.income',
      ['income.grants'],
      '财政拨款的本年收入合计应等于收入决算表的财政拨款收入',
      'the year’s income from grants should be the grants in the income table',
    ),
    sum(
      'accounts.general',
      'warning',
      'general.total',
      ['grants.general'],
      '一般公共预算支出的合计应等于财政拨款总表中的一般公共预算支出',
      'expenditure from the general budget should be that of the grants overview',
    ),
    sum(
      'accounts.basic',
      'error',
      'general.basic',
      ['basic.staff', 'basic.operating'],
      '基本支出应等于人员经费加公用经费',
      'basic expenditure should be staff and operating costs together',
    ),
    ...officialSums('accounts'),
    ...officialSums('accounts', '-planned'),
  ],
};
