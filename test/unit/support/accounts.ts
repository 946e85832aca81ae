import { type Published, published } from './published';

/** The amounts from which a department's final accounts follow, in whole 元. */
export interface Amounts {
  readonly staff: number;
  readonly operating: number;
  readonly projects: number;
  readonly fund: number;
  readonly otherIncome: number;
  readonly otherSpent: number;
  readonly brought: number;
  readonly grantsBrought: number;
  readonly abroad: number;
  readonly purchase: number;
  readonly running: number;
  readonly reception: number;
}

export const AMOUNTS: Amounts = {
  staff: 21_400_000,
  operating: 3_150_000,
  projects: 8_020_000,
  fund: 450_000,
  otherIncome: 120_000,
  otherSpent: 70_000,
  brought: 900_000,
  grantsBrought: 300_000,
  abroad: 30_000,
  purchase: 180_000,
  running: 65_000,
  reception: 12_000,
};

export type AccountsTable =
  | 'overview'
  | 'income'
  | 'expenditure'
  | 'grants'
  | 'general'
  | 'basic'
  | 'official';

export type Accounts = Record<AccountsTable, Published>;

/** Rounded to two decimals of a 万元, as accounts are printed. */
export function inTenThousands(amount: number): string {
  return (Math.round(amount / 100) / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');
}

/** Final accounts of a department that are in order. What has no amount is left blank, as everywhere. */
export function accounts(amounts: Amounts = AMOUNTS, print = inTenThousands): Accounts {
  const a = amounts;
  const show = (amount: number): string => (amount === 0 ? '' : print(amount));
  const basic = a.staff + a.operating;
  const general = basic + a.projects;
  const grants = general + a.fund;
  const income = grants + a.otherIncome;
  const spent = grants + a.otherSpent;
  const total = income + a.brought;
  const grantsTotal = grants + a.grantsBrought;
  const cars = a.purchase + a.running;
  return {
    overview: published('2024年度收入支出决算总表', [
      ['收入', '', '', '支出', '', ''],
      ['项目', '行次', '决算数', '项目', '行次', '决算数'],
      ['栏次', '', '1', '栏次', '', '2'],
      [
        '一、一般公共预算财政拨款收入',
        '1',
        show(general),
        '一、一般公共服务支出',
        '9',
        show(spent),
      ],
      ['二、政府性基金预算财政拨款收入', '2', show(a.fund), '二、外交支出', '10', ''],
      ['八、其他收入', '3', show(a.otherIncome), '三、国防支出', '11', ''],
      ['本年收入合计', '4', show(income), '本年支出合计', '12', show(spent)],
      ['使用非财政拨款结余（含专用结余）', '5', '', '结余分配', '13', ''],
      ['年初结转和结余', '6', show(a.brought), '年末结转和结余', '14', show(total - spent)],
      ['总计', '8', show(total), '总计', '16', show(total)],
    ]),
    income: published('2024年度收入决算表', [
      ['科目编码', '科目名称', '本年收入合计', '财政拨款收入', '其他收入'],
      ['栏次', '', '1', '2', '3'],
      ['', '合计', show(income), show(grants), show(a.otherIncome)],
      ['201', '一般公共服务支出', show(income), show(grants), show(a.otherIncome)],
    ]),
    expenditure: published('2024年度支出决算表', [
      ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
      ['栏次', '', '1', '2', '3'],
      ['', '合计', show(spent), show(basic), show(spent - basic)],
      ['201', '一般公共服务支出', show(spent), show(basic), show(spent - basic)],
    ]),
    grants: published('2024年度财政拨款收入支出决算总表', [
      ['收入', '', '支出', '', '', ''],
      ['项目', '金额', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款'],
      [
        '一、一般公共预算财政拨款',
        show(general),
        '一、一般公共服务支出',
        show(grants),
        show(general),
        show(a.fund),
      ],
      ['本年收入合计', show(grants), '本年支出合计', show(grants), show(general), show(a.fund)],
      [
        '年初财政拨款结转和结余',
        show(a.grantsBrought),
        '年末财政拨款结转和结余',
        show(a.grantsBrought),
        show(a.grantsBrought),
        '',
      ],
      [
        '总计',
        show(grantsTotal),
        '总计',
        show(grantsTotal),
        show(general + a.grantsBrought),
        show(a.fund),
      ],
    ]),
    general: published('2024年度一般公共预算财政拨款支出决算表', [
      ['科目编码', '科目名称', '本年支出', '', ''],
      ['', '', '小计', '基本支出', '项目支出'],
      ['', '合计', show(general), show(basic), show(a.projects)],
      ['201', '一般公共服务支出', show(general), show(basic), show(a.projects)],
    ]),
    basic: published('2024年度一般公共预算财政拨款基本支出决算表', [
      ['人员经费', '', '', '公用经费', '', ''],
      ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'],
      ['301', '工资福利支出', show(a.staff), '302', '商品和服务支出', show(a.operating)],
      ['人员经费合计', '', show(a.staff), '公用经费合计', '', show(a.operating)],
    ]),
    official: published('2024年度财政拨款“三公”经费支出决算表', [
      ['项目', '预算数', '决算数'],
      ['合计', show(a.abroad + cars + a.reception), show(a.abroad + cars + a.reception)],
      ['1．因公出国（境）费', show(a.abroad), show(a.abroad)],
      ['2．公务用车购置及运行维护费', show(cars), show(cars)],
      ['其中：公务用车购置费', show(a.purchase), show(a.purchase)],
      ['公务用车运行维护费', show(a.running), show(a.running)],
      ['3．公务接待费', show(a.reception), show(a.reception)],
    ]),
  };
}

export function tablesOf(set: Accounts): Published[] {
  return Object.values(set);
}

/** The set with one cell of a table printed otherwise. */
export function changed(
  set: Accounts,
  key: AccountsTable,
  row: number,
  column: number,
  text: string,
): Accounts {
  const rows = set[key].rows.map((cells, r) =>
    r === row ? cells.map((cell, c) => (c === column ? text : cell)) : cells,
  );
  return { ...set, [key]: { ...set[key], rows } };
}
