import { describe, expect, it } from 'vitest';
import type { Sentence } from './facts';
import { checksOf, noteOf } from './score';

const notes = (text: string, facts: Sentence['facts'] = 'busy'): string[] =>
  checksOf({ facts, text }).map(noteOf).sort();

describe('what is said of all of them', () => {
  it('holds that all requests were closed against those that were left', () => {
    const text = '受理政府信息公开申请40件，已全部按期办结。';
    expect(notes(text)).toEqual(['requests+', 'results!']);
    // Those of the year alone may have been; those that were due were; what is told beside it is no contradiction.
    for (const other of [
      text.replace('40', '37'),
      text.replace('已全部', '均'),
      `${text}另有4件结转下年。`,
      // The rate tells it.
      text.replace('。', '，办结率100%。'),
    ])
      expect(notes(other)).not.toContain('results!');
    expect(notes(text.replace('40', '14'), 'alone')).toEqual(['requests+']);
  });

  it('holds that all reviews were decided against those that are pending', () => {
    const text = '政府信息公开行政诉讼5件，均已审结。';
    expect(notes(text)).toEqual(['litigation!', 'litigation+']);
    expect(notes(text.replace('均已审结', '已审结4件'))).toEqual(['litigation+']);
    expect(notes(text.replace('。', '，1件尚未审结。'))).not.toContain('litigation!');
    expect(notes('政府信息公开行政复议6件，已审结。行政诉讼5件，目前正在审理中。')).toContain(
      'reconsideration+',
    );
    expect(notes('政府信息公开行政复议6件，已审结。')).toEqual([
      'reconsideration+',
      'reconsideration+',
    ]);
  });

  it('holds that there were no decisions and no fees, told in one row', () => {
    const text = '无行政处罚、行政强制、行政事业性收费项目。';
    expect(notes(text)).toEqual(['decisions!', 'decisions!', 'fees!']);
    expect(notes(text.replace('项目', '标准调整'))).toEqual([]);
    expect(notes(text, 'upheld')).toEqual(['decisions+', 'decisions+', 'fees+']);
  });

  it('holds that nobody asked about anything, whoever is named', () => {
    const text = '未收到公众关于政府信息公开的申请。';
    expect(notes(text)).toEqual(['requests!']);
    expect(notes(text, 'quiet')).toEqual(['requests+']);
    expect(notes(text.replace('政府信息公开的', '不动产登记的'))).toEqual([]);
    expect(notes(text.replace('公众', '媒体'))).toEqual([]);
  });
});

describe('requests and their fees', () => {
  it.each([
    '2024年有1件政府信息公开申请案件收取信息处理费380元。',
    '有1件政府信息公开申请，依规定收取了信息处理费。',
    '对1件政府信息公开申请的申请人征收费用380元。',
    '收取信息处理费的政府信息公开申请1件。',
    '共收费政府信息公开申请2件。',
  ])('%s counts those that were charged', (text) => {
    expect(notes(text)).not.toContain('requests!');
  });

  it('counts all of them where the fees are told apart', () => {
    expect(notes('收到政府信息公开申请73件，收取信息处理费380元。')).toEqual(['requests!']);
  });

  it('takes the ways in which they came for no rows of the table', () => {
    const text =
      '全年共收到依申请公开信息37件，其中：收到邮递依申请公开信息5件，平台依申请公开37件。';
    expect(notes(text)).toEqual(['enumeration!', 'requests+']);
    expect(notes(text.replace('公开37件。', '公开32件。'))).not.toContain('enumeration!');
    // With those that were carried in.
    expect(notes(text.replace('5件', '3件'))).not.toContain('enumeration!');
  });
});

describe('how far a list goes', () => {
  it('ends an inner list where its row goes on, and tells it once', () => {
    const text =
      '公开信息46条。其中机构类20条，内有领导10条、职能4条、下属6条；工作类12条，其中动态3条、计划3条、公告6条；政策类4条；民生类10条。';
    expect(notes(text)).not.toContain('enumeration!');
    const wrong = checksOf({ facts: 'busy', text: text.replace('工作类12', '工作类11') });
    expect(
      wrong.filter((one) => noteOf(one) === 'enumeration!').map(({ expected }) => expected),
    ).toEqual([12]);
  });

  it('goes on to all that is left, whatever made the whole before', () => {
    const text = '政府信息总数171条：甲类124条，乙类43条，丙类4条，丁类3条，其他信息4条。';
    expect(notes(text)).toEqual(['enumeration!']);
    expect(notes(text.replace('171', '178'))).toEqual(['enumeration+']);
    for (const other of ['公众号3条', '留言3条', '丁类渠道3条', '同步转载3条'])
      expect(notes(text.replace('丁类3条', other))).toEqual(['enumeration+']);
    // Of the row outside, or what is told before it as well.
    expect(
      notes(
        '公开信息200条，其中通知171条，包括甲类124条，乙类43条，丙类4条，公报25条，其他信息4条。',
      ),
    ).not.toContain('enumeration!');
    expect(notes(`公开政策7条，${text.slice(2)}`)).not.toContain('enumeration!');
  });

  it('sees two digits swapped in a long row, whatever its marks', () => {
    const text =
      '公开信息504条，其中甲类140条、乙类42条，丙类14条、丁类3条、戊类2条，己类21条、庚类243条、辛类48条。';
    expect(notes(text)).toEqual(['enumeration!']);
    expect(notes(text.replace('243', '234'))).toEqual(['enumeration+']);
    // By more than that others stand behind the parts.
    expect(notes(text.replace('243', '285'))).toEqual([]);
    expect(notes(text.replace('、丁类3条、戊类2条', '').replace('504', '499'))).toEqual([]);
  });

  it('counts pieces as often as they were put out', () => {
    const text = '发布解读89篇次（文字18篇次、图文15篇次、视频13篇次、发布会5次、媒体41篇次）。';
    expect(notes(text)).toEqual(['enumeration!']);
    expect(notes(text.replace('89', '92'))).toEqual(['enumeration+']);
  });
});
