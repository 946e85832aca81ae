import { figure, sum } from './build';
import type { PackFigure, Relation } from './types';

/** What the budget and the final accounts of a department share. */

/** The row of a table's total. */
export const TOTAL = ['合计', '总计', '收入合计', '支出合计', '本年收入合计', '本年支出合计'];

/** Expenditure on travel abroad, cars and receptions, printed in columns as often as in rows. */
export function official(column: readonly string[], key = ''): PackFigure[] {
  const cars = ['公务用车购置及运行费', '公务用车购置及运行维护费', '公务用车购置和运行费'];
  const parts = (...words: string[]): string[] =>
    cars.flatMap((label) => words.map((word) => `${label}/${word}`));
  return [
    figure(
      `total${key}`,
      ['三公经费合计', '三公经费支出合计', '三公经费', '三公经费支出', '合计', '总计'],
      column,
    ),
    figure(
      `abroad${key}`,
      ['因公出国（境）费', '因公出国（境）费用', '因公出国（境）支出', '因公出国（境）经费'],
      column,
    ),
    figure(
      `cars${key}`,
      [...parts('小计', '合计'), ...cars, '公务用车购置及运行维护费支出'],
      column,
    ),
    figure(
      `purchase${key}`,
      ['公务用车购置费', '公务用车购置', '公务用车购置支出', ...parts('购置费')],
      column,
    ),
    figure(
      `running${key}`,
      [
        '公务用车运行费',
        '公务用车运行维护费',
        '公务用车运行维护费支出',
        ...parts('运行费', '运行维护费'),
      ],
      column,
    ),
    figure(`reception${key}`, ['公务接待费', '公务接待费用', '公务接待费支出', '公务接待'], column),
  ];
}

/** @param set first part of the rules' names */
export function officialSums(set: string, key = ''): Relation[] {
  const id = (name: string): string => `official.${name}${key}`;
  return [
    sum(
      `${set}.official`,
      'error',
      id('total'),
      [id('abroad'), id('cars'), id('reception')],
      '“三公”经费合计应等于因公出国（境）费、公务用车购置及运行费与公务接待费之和',
      'the total should be travel abroad, official cars and receptions together',
    ),
    sum(
      `${set}.cars`,
      'error',
      id('cars'),
      [id('purchase'), id('running')],
      '公务用车购置及运行费应等于购置费加运行费',
      'official cars should be their purchase and running together',
    ),
  ];
}

/** What holds in both sets alike. */
export function commonSums(set: string): Relation[] {
  return [
    sum(
      `${set}.balance`,
      'error',
      'overview.income-total',
      ['overview.expenditure-total'],
      '收入总计应等于支出总计',
      'total income should equal total expenditure',
    ),
    sum(
      `${set}.balance`,
      'error',
      'grants.income-total',
      ['grants.expenditure-total'],
      '财政拨款收入总计应等于支出总计',
      'total income from grants should equal total expenditure from them',
    ),
    sum(
      `${set}.parts`,
      'error',
      'general.total',
      ['general.basic', 'general.projects'],
      '合计应等于基本支出加项目支出',
      'the total should be basic and project expenditure together',
    ),
  ];
}

/** General budget expenditure: its total, and what it is made of. */
export const GENERAL: readonly PackFigure[] = [
  figure('total', TOTAL, ['本年支出/合计', '本年支出/小计', '本年支出合计', '合计', '小计']),
  figure('basic', TOTAL, ['本年支出/基本支出', '基本支出', '基本支出/小计', '基本支出/合计']),
  figure('projects', TOTAL, ['本年支出/项目支出', '项目支出', '项目支出/小计', '项目支出/合计']),
];

/** Staff and operating costs, each with a total of its own or in the total's row. */
export const BASIC: readonly PackFigure[] = [
  figure('staff', ['人员经费合计', '人员经费'], ['决算数', '金额', '预算数', '合计', '']),
  figure(
    'operating',
    ['公用经费合计', '公用经费', '日常公用经费'],
    ['决算数', '金额', '预算数', '合计', ''],
  ),
];
