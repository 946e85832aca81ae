import { describe, expect, test } from 'vitest';
import { FORMS } from '../../../lib/form';
import { modelOf, type TableModel } from '../../../lib/form/model';
import { readLabel } from '../../../lib/table/label';

function table(form: string, key: string): TableModel {
  const found = FORMS.find(({ id }) => id === form);
  const model = found && modelOf(found).tables.find((each) => each.table.key === key);
  if (!model) throw new Error(`no table ${key} in ${form}`);
  return model;
}

/** Keys of the rows that a printed label may be. */
const rows = (label: string, key = 't3', form = 'annual-2021'): string[] =>
  (table(form, key).rows.match(readLabel(label))?.items ?? []).map(({ row }) => row.key);

const columns = (label: string, key = 't3', form = 'annual-2021'): string[] =>
  (table(form, key).columns.exact(readLabel(label))?.items ?? []).map(({ column }) => column.key);

describe('rows of table 3', () => {
  test.each([
    ['一、本年新收政府信息公开申请数量', 'received'],
    ['本年新收政府信息公开申请数量', 'received'],
    ['二、上年结转政府信息公开申请数量', 'carried-in'],
    ['（一）予以公开', 'granted'],
    ['(一)予以公开', 'granted'],
    ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', 'partial'],
    ['（二）部分公开（区分处理的，只计这一情况，不计其他情形）', 'partial'],
    ['(二)部分公开(区分处理的,只计这一情形,不计其他情形)', 'partial'],
    ['（二）部分公开', 'partial'],
    ['（二）部分公开区分处理的只计这一情形不计其他情形', 'partial'],
    ['1.属于国家秘密', 'denied.secret'],
    ['1、属于国家秘密', 'denied.secret'],
    ['1．属于国家秘密', 'denied.secret'],
    ['2.其他法律行政法规禁止公开', 'denied.law'],
    ['2.其他法律法规禁止公开', 'denied.law'],
    ['2.其他法律行政止公开', 'denied.law'],
    ['2.其它法律、行政法规禁止公开', 'denied.law'],
    ['3.危及“三安全一稳定”', 'denied.stability'],
    ['4.保护第三方合法权益', 'denied.third-party'],
    ['5.属于三类内部事务信息', 'denied.internal'],
    ['5.属于三类内容事务信息', 'denied.internal'],
    ['6.属于四类过程性信息', 'denied.process'],
    ['7.属于行政执法案卷', 'denied.enforcement'],
    ['8.属于行政查询事项', 'denied.inquiry'],
    ['1.本机关不掌握相关政府信息', 'unavailable.not-held'],
    ['2.没有现成信息需要另行制作', 'unavailable.not-made'],
    ['3.补正后申请内容仍不明确', 'unavailable.unclear'],
    ['1.信访举报投诉类申请', 'rejected.complaint'],
    ['2.重复申请', 'rejected.repeat'],
    ['3.要求提供公开出版物', 'rejected.publication'],
    ['4.无正当理由大量反复申请', 'rejected.excessive'],
    ['5.要求行政机关确认或重新出具已获取信息', 'rejected.reissue'],
    ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', 'closed.uncorrected'],
    ['1.申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请', 'closed.uncorrected'],
    ['1.申请人无正当理由逾期不补正', 'closed.uncorrected'],
    ['2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', 'closed.unpaid'],
    ['2.申请人逾期未按收费通知要求缴纳费用', 'closed.unpaid'],
    ['3.其他', 'closed.other'],
    ['3.其它', 'closed.other'],
    ['（六）其他处理', 'closed'],
    ['（七）总计', 'results'],
    ['（七）合计', 'results'],
    ['四、结转下年度继续办理', 'carried-out'],
  ])('%s', (label, row) => {
    expect(rows(label)).toEqual([row]);
  });

  test.each([
    ['（一）予以公开', '（三）不予公开'],
    ['予以公开', '不予公开'],
    ['（三）不予公开', '（五）不予处理'],
    ['（五）不予处理', '（六）其他处理'],
    ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量'],
    ['2.重复申请', '4.无正当理由大量反复申请'],
  ])('%s and %s are never taken for each other', (one, other) => {
    const shared = rows(one).filter((row) => rows(other).includes(row));
    expect(shared).toEqual([]);
  });

  test('不予公开, 无法提供 and 不予处理 head groups and are no row', () => {
    for (const label of ['（三）不予公开', '不予公开', '（四）无法提供', '（五）不予处理'])
      expect(rows(label)).toEqual([]);
  });

  test.each([
    '申请人情况',
    '自然人',
    '不予',
    '公开',
    '属于',
    '行政许可',
    '主动公开',
    '咨询电话',
    '总量',
    '本年度',
    '政府信息公开指南',
    '索引号',
    '发布机构',
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
  ])('%s is none of them', (label) => {
    expect(rows(label)).toEqual([]);
  });
});

describe('columns of table 3', () => {
  test.each([
    ['自然人', 'natural'],
    ['商业企业', 'business'],
    ['商业\n企业', 'business'],
    ['科研机构', 'research'],
    ['社会公益组织', 'nonprofit'],
    ['法律服务机构', 'legal'],
    ['其他', 'other'],
    ['其它', 'other'],
    ['总计', 'total'],
    ['总 计', 'total'],
    ['合计', 'total'],
  ])('%j', (label, column) => {
    expect(columns(label)).toEqual([column]);
  });

  test.each(['法人或其他组织', '申请人情况', '法律', '组织', '机构'])('%s is none', (label) => {
    expect(columns(label)).toEqual([]);
  });
});

describe('tables 2 and 4', () => {
  test.each([
    ['规章', ['regulations']],
    ['行政规范性文件', ['normative']],
    ['规范性文件', ['normative']],
    ['行政许可', ['permits']],
    ['行政处罚', ['penalties']],
    ['行政强制', ['coercion']],
    ['行政事业性收费', ['fees']],
    ['其他主动公开文件', []],
    ['其他对外管理服务事项', []],
    ['信息内容', []],
  ])('row %s of the form of 2021', (label, keys) => {
    expect(rows(label, 't2')).toEqual(keys);
  });

  test.each([
    ['规范性文件', ['normative']],
    ['其他对外管理服务事项', ['services']],
    ['政府集中采购', ['procurement']],
  ])('row %s of the form of 2019', (label, keys) => {
    expect(rows(label, 't2', 'annual-2019')).toEqual(keys);
  });

  test.each([
    ['本年制发件数', ['made']],
    ['现行有效件数(历史累计)', ['valid']],
    ['本年收费金额（单位：万元）', ['amount']],
    ['本年收费金额(单位:万元)', ['amount']],
    ['本年收费金额', ['amount']],
  ])('column %s of table 2', (label, keys) => {
    expect(columns(label, 't2')).toEqual(keys);
  });

  test('the same outcome stands under each kind of proceeding', () => {
    expect(columns('结果纠正', 't4')).toEqual([
      'reconsideration.corrected',
      'litigation-direct.corrected',
      'litigation-after.corrected',
    ]);
  });
});
