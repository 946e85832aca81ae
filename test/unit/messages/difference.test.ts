import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marked } from '../../../lib/rules/wording/difference';

test.each([
  [
    '2.其他法律法规禁止公开',
    '2.其他法律行政法规禁止公开',
    '2.其他法律法规禁止公开',
    '2.其他法律【行政】法规禁止公开',
  ],
  [
    '属于三类内容事务信息',
    '属于三类内部事务信息',
    '属于三类内【容】事务信息',
    '属于三类内【部】事务信息',
  ],
  ['只计这一情况', '只计这一情形', '只计这一情【况】', '只计这一情【形】'],
  ['1．重复申请', '1.重复申请', '1．重复申请', '1.重复申请'],
  ['（一）公开', '(一)公开了', '（一）公开', '(一)公开【了】'],
  ['甲乙', '丙丁', '【甲乙】', '【丙丁】'],
])('%s against %s: what differs stands in brackets', (one, other, left, right) => {
  expect(marked(one, other)).toEqual([left, right]);
});

test('brackets are all that is added, and equal texts get none', () => {
  const text = fc.string({
    unit: fc.constantFrom('法', '律', '行', '政', '、', '1'),
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(marked(one, other).map((each) => each.replaceAll(/[【】]/g, ''))).toEqual([
        one,
        other,
      ]);
      expect(marked(one, one)).toEqual([one, one]);
    }),
  );
});
