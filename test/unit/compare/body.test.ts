import { expect, test } from 'vitest';
import { bodyOf } from '../../../lib/compare';

const REPORT = [
  '一、总体情况',
  '来源多样的信息按月公开。',
  '附件随文公布。',
  '六、 其他需要报告的事项',
  '没有需要报告的事项。',
];

test('menus and footers of the portal are no part of a report', () => {
  const page = [
    '首页',
    '当前位置：公开',
    ...REPORT,
    '【打印】【关闭】',
    '主办：市政府办公室',
    '一',
  ];
  expect(bodyOf(page)).toEqual(REPORT);
});

test('lines within that begin like a footer stay', () => {
  expect(bodyOf(REPORT)).toEqual(REPORT);
});

test('where no section is told, all of it is', () => {
  expect(bodyOf(['主办：甲', '乙'])).toEqual(['主办：甲', '乙']);
});
