import { describe, expect, test } from 'vitest';
import { distance, readLabel } from '../../../lib/table/label';

describe('numbering is told apart from the words', () => {
  test.each([
    ['1.属于国家秘密', '1', '属于国家秘密'],
    ['1、属于国家秘密', '1', '属于国家秘密'],
    ['1. 属于国家秘密', '1', '属于国家秘密'],
    ['1．属于国家秘密', '1', '属于国家秘密'],
    ['１．属于国家秘密', '1', '属于国家秘密'],
    ['(1)属于国家秘密', '1', '属于国家秘密'],
    ['（三）不予公开', '三', '不予公开'],
    ['(三)不予公开', '三', '不予公开'],
    ['( 三 ) 不予公开', '三', '不予公开'],
    ['三、本年度办理结果', '三', '本年度办理结果'],
    ['三.本年度办理结果', '三', '本年度办理结果'],
    ['（七）总计', '七', '总计'],
    ['总计', '', '总计'],
  ])('%j', (text, number, words) => {
    expect(readLabel(text)).toEqual({ number, words });
  });
});

describe('what no two portals print alike does not count', () => {
  test.each([
    ['商业\n企业', '商业企业'],
    ['商 业　企\u00a0业', '商业企业'],
    ['商\u200b业\ufeff企业', '商业企业'],
    ['3.危及“三安全一稳定”', '危及三安全一稳定'],
    ['3.危及"三安全一稳定"', '危及三安全一稳定'],
    ['3.危及三安全一稳定', '危及三安全一稳定'],
    ['其它', '其他'],
    ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '部分公开'],
    ['（二）部分公开(区分处理的', '部分公开'],
    ['现行有效件数(历史累计)', '现行有效件数'],
    ['本年收费金额（单位：万元）', '本年收费金额'],
  ])('%j says %j', (text, words) => {
    expect(readLabel(text).words).toBe(words);
  });

  test('a label that is all brackets keeps its words', () => {
    expect(readLabel('（本列数据的勾稽关系）').words).toBe('本列数据的勾稽关系');
  });
});

describe('no label', () => {
  test.each(['', ' ', '—', '“”', '\u200b', '。'.repeat(10)])('%j', (text) => {
    expect(readLabel(text).words).toBe('');
  });

  test('prose is too long for one, however long it is', () => {
    expect(readLabel('本年度'.repeat(50)).words).toBe('');
    expect(readLabel('本'.repeat(1_000_000)).words).toBe('');
  });
});

describe('distance between labels', () => {
  test.each([
    ['予以公开', '予以公开', 0],
    ['予以公开', '不予公开', 2],
    ['三类内部事务', '三类内容事务', 1],
    ['法律行政法规', '法律法规', 2],
    ['', '其他', 2],
  ])('%s and %s are %d apart', (a, b, off) => {
    expect(distance(a, b, 9)).toBe(off);
    expect(distance(b, a, 9)).toBe(off);
  });

  test('it is given up above the limit', () => {
    expect(distance('自然人', '商业企业', 1)).toBe(2);
    expect(distance('a'.repeat(1000), 'b', 2)).toBe(3);
  });
});
