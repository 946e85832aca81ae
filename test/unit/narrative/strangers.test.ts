import { describe, expect, it } from 'vitest';
import { checksOf, noteOf } from './score';

const notes = (text: string): string[] => checksOf({ facts: 'busy', text }).map(noteOf);
const quotes = (text: string): string[] =>
  checksOf({ facts: 'busy', text }).map((check) => `${noteOf(check)} ${check.quote}`);

describe('what reports of others showed', () => {
  it('accuses no inner list of the parts of the outer one', () => {
    const text = '发布信息96条，其中通过网站发布动态41条，其中解读2份，执法案例6条，科室信息55条。';
    expect(notes(text)).toEqual([]);
    // Nothing makes the outer number then.
    expect(notes(text.replace('96', '97'))).toEqual(['enumeration!']);
  });

  it('reads a list behind a comparison, though a noun stands between', () => {
    const text =
      '全年发布235条信息，比去年同期增长了10%，其中政策文件34条、工作动态161条、其他40条。';
    expect(notes(text)).toEqual(['enumeration+']);
    expect(notes(text.replace('235', '253'))).toEqual(['enumeration!']);
  });

  it('reads what a number covers as its parts', () => {
    const text = '公开信息59条，内容涵盖政务动态12条、基层政务8条、通知公告39条。';
    expect(notes(text)).toEqual(['enumeration+']);
    // Some may be left unsaid.
    expect(notes(text.replace('59', '95'))).toEqual([]);
    expect(notes(text.replace('59', '49'))).toEqual(['enumeration!']);
  });

  it('takes a bare number for one of what its noun says where its share is told', () => {
    const text = '办结申请36件，予以公开12，占33.3%；部分公开8（占22.2%）。';
    expect(quotes(text)).toEqual(
      expect.arrayContaining(['results+ 予以公开12', 'results+ 部分公开8', 'rate+ 12，占33.3%']),
    );
    expect(notes(text.replace('公开12', '公开13'))).toContain('results!');
    expect(notes('予以公开12，部分公开8。')).toEqual([]);
  });
});
