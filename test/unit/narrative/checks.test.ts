import { describe, expect, it } from 'vitest';
import { explain } from '../../../lib/messages';
import { checkNarrative } from '../../../lib/narrative';
import type { TextBlock } from '../../../lib/page/blocks';
import { runNow } from '../../../lib/steps';
import { READINGS } from './facts';
import { checksOf, noteOf } from './score';

const notes = (text: string, section = 0): string[] =>
  checksOf({ facts: 'busy', text, section }).map(noteOf);

describe('a broken down number', () => {
  it.each([
    // All parts are there.
    ['发布信息100条，其中甲类60条、乙类40条。', 'enumeration+'],
    ['发布信息100条（甲类60条、乙类40条）。', 'enumeration+'],
    ['发布信息90余条，其中甲类60条、乙类35条。', 'enumeration+'],
    ['发布信息100条，分别为甲类60条、乙类40条。', 'enumeration+'],
    ['发布信息100条，其中甲类60条（文字50条、视频10条）、乙类40条。', 'enumeration+ enumeration+'],
    ['发布信息100条，其中甲类60条，乙类40条，回复留言30条。', 'enumeration+'],
    // More than the whole.
    ['发布信息100条，其中甲类60条、乙类50条。', 'enumeration!'],
    ['发布信息90余条，其中甲类60条、乙类50条。', 'enumeration!'],
    // Less, and said to be all.
    ['发布信息100条，分别为甲类50条、乙类40条。', 'enumeration!'],
    ['发布信息100条（甲类50条、乙类40条）。', 'enumeration!'],
    ['发布信息100条，其中甲类50条、其他40条。', 'enumeration!'],
    // Less, and perhaps not all; other units; another statement.
    ['发布信息100条，其中甲类50条、乙类40条。', ''],
    ['发布信息100条（其中甲类50条、乙类40条）。', ''],
    ['发布信息100条，其中解读60篇、视频50个。', ''],
    ['发布信息100条，其中甲类60条。召开发布会50条。', ''],
    ['发布信息100条，其中甲类60条，同比增加50条。', ''],
  ])('%s', (text, expected) => {
    expect(notes(text).join(' ')).toBe(expected);
  });
});

describe('scope', () => {
  it('makes a contradiction a notice', () => {
    expect(notes('全年受理政府信息公开申请13件。')).toEqual(['requests!']);
    expect(notes('县本级受理政府信息公开申请13件。')).toEqual(['requests~']);
    expect(notes('县政府办代表县政府受理政府信息公开申请13件。')).toEqual(['requests~']);
  });

  it('is none where the words name the issuer', () => {
    const text = '县政府办公室受理政府信息公开申请13件。';
    const block: TextBlock = { kind: 'paragraph', level: 0, text, number: 0 };
    const reading = { ...READINGS.busy, issuer: '云栖县人民政府办公室' };
    expect(runNow(checkNarrative([block], reading)).map(noteOf)).toEqual(['requests!']);
  });

  it('leaves other years, periods and channels alone', () => {
    expect(notes('2023年受理政府信息公开申请13件。')).toEqual([]);
    expect(notes('一季度受理政府信息公开申请13件。')).toEqual([]);
    expect(notes('通过信函受理政府信息公开申请13件。')).toEqual([]);
    expect(notes('受理政府信息公开申请较上年增加13件。')).toEqual([]);
  });

  it('ends with the section on problems', () => {
    expect(notes('全年受理政府信息公开申请13件。', 4)).toEqual([]);
  });
});

describe('a check of the narrative', () => {
  const text = '（二）依申请公开。全年新收 政府信息公开申请 39 件，办结36件。';
  const [check] = checksOf({ facts: 'busy', text });

  it('tells the phrase as printed and where it stands', () => {
    expect(check?.quote).toBe('新收 政府信息公开申请 39 件');
    expect(text.slice(check?.phrase.start, check?.phrase.end)).toBe(check?.quote);
  });

  it('tells the figures and the facts', () => {
    expect(check).toMatchObject({
      rule: 'text.requests',
      target: 't3.received.total',
      outcome: 'fail',
      severity: 'warning',
      expected: 37,
      found: 39,
      difference: 2,
      terms: [{ fact: 't3.received.total', weight: 1 }],
    });
  });

  it('is worded with the phrase beside the figure of the table', () => {
    if (!check) throw new Error('no check');
    const facts = new Map(READINGS.busy.facts.map((fact) => [fact.id, fact]));
    const zh = explain(check, facts, 'zh');
    const en = explain(check, facts, 'en');
    for (const message of [zh, en]) {
      expect(message).toContain('新收 政府信息公开申请 39 件');
      expect(message).toContain('37');
      expect(message).toContain('+2');
    }
  });
});

it.each([
  // Far from all: what the word says first. A slip of another: that one.
  ['全年受理政府信息公开申请73件。', 37],
  ['全年受理政府信息公开申请41件。', 40],
  ['公开行政规范性文件85件。', 6],
  ['公开行政规范性文件57件。', 58],
])('%s is shown beside the likeliest reading', (text, expected) => {
  expect(checksOf({ facts: 'busy', text })[0]?.expected).toBe(expected);
});

describe('sections and tables', () => {
  const paragraph = (text: string): TextBlock => ({ kind: 'paragraph', level: 0, text, number: 0 });
  const audit = (texts: readonly string[], tables: boolean): string[] => {
    const bare = { ...READINGS.busy, form: null, facts: [] };
    return runNow(checkNarrative(texts.map(paragraph), tables ? READINGS.busy : bare)).map(noteOf);
  };
  const told = '发布信息100条，其中甲类60条、乙类50条。全年收到政府信息公开申请13件。';
  const rest = ['二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况'];

  it.each([
    '一、总体情况',
    '一、基本工作情况',
    '一、概述',
    '一、2024年政务公开工作总体情况',
    '政务公开工作总体情况',
    '1.概况',
  ])('the first section goes by the title %s', (title) => {
    expect(audit(['首页 12', title, told, ...rest], true)).toEqual(['requests!', 'enumeration!']);
  });

  it('what stands before it is not read', () => {
    expect(audit([told, '一、总体情况', ...rest], true)).toEqual([]);
  });

  it('the section on problems may go by another title, too', () => {
    expect(audit(['一、概述', '五、工作中的不足和下一步打算', told], true)).toEqual([]);
    expect(audit(['一、总体情况', '四、主要不足及下一步打算', told], true)).toEqual([]);
  });

  it('what needs no table is checked without one, where headings announce a report', () => {
    expect(audit(['一、总体情况', told, ...rest], false)).toEqual(['enumeration!']);
    expect(audit([told], false)).toEqual([]);
  });
});

describe('what is told twice', () => {
  const audit = (...texts: string[]): string[] =>
    runNow(
      checkNarrative(
        ['一、总体情况', ...texts].map(
          (text): TextBlock => ({ kind: 'paragraph', level: 0, text, number: 0 }),
        ),
        READINGS.busy,
      ),
    )
      .filter(({ rule }) => rule === 'text.repeated')
      .map(noteOf);
  const told = '（一）主动公开。2024年，我局通过县政府门户网站累计公开政府信息206条。';

  it.each([
    ['（四）平台建设。全年通过县政府门户网站公开各类信息260条，更新及时。', ['repeated!']],
    ['（四）平台建设。全年通过县政府门户网站公开各类信息206条，更新及时。', ['repeated+']],
    // Another place, another time, a part.
    ['全年通过县水利局门户网站公开政府信息260条。', []],
    ['2023年，我局通过县政府门户网站公开政府信息260条。', []],
    ['历年来，我局通过县政府门户网站公开政府信息260条。', []],
    ['各乡镇通过县政府门户网站公开政府信息260条。', []],
  ])('%s', (text, notes) => {
    expect(audit(told, text)).toEqual(notes);
  });

  it('is one statement only where no heading says what it is of', () => {
    const all = '（一）主动公开。全年主动公开信息206条。';
    expect(audit(all, '（三）信息管理。全年主动公开信息260条。')).toEqual(['repeated!']);
    expect(audit(all, '（三）政务新媒体。全年主动公开信息260条。')).toEqual([]);
  });
});

describe('a year that is not the one reported on', () => {
  const audit = (...texts: string[]): string[] =>
    runNow(
      checkNarrative(
        ['一、总体情况', ...texts].map(
          (text): TextBlock => ({ kind: 'paragraph', level: 0, text, number: 0 }),
        ),
        READINGS.quiet,
      ),
    )
      .filter(({ rule }) => rule === 'text.year')
      .map((check) => noteOf(check) + check.quote);
  const own = '本年度主动公开信息12条。';

  it.each([
    '2023年我局共收到政府信息公开申请0件。',
    '（二）依申请公开情况。2023年，我局共收到政府信息公开申请0件。',
    '2025年，全县主动公开信息12条。',
    '2023年，云栖县档案局认真贯彻条例要求，推进信息公开。',
  ])('%s', (text) => {
    expect(audit(own, text)).toEqual([expect.stringMatching(/^year!20(23|25)年/)]);
  });

  it.each([
    '2023年我局共收到政府信息公开申请2件，2024年收到0件。',
    '2023年，我局公开信息12条，同比增长9%。',
    '2023年，我县政务公开考核公布的12件事项已完成。',
    '2025年，我局将公开信息12条以上。',
    '2023年度，我局公开信息的问题12件已整改。',
    '公开2023年度部门决算12条。',
    '2023年，云栖县档案局认真贯彻条例要求，推进信息公开，被评为先进，排名第二。',
  ])('%s may be meant', (text) => {
    expect(audit(own, text)).toEqual([]);
  });

  it('is none where the whole text, or its period, is of that year', () => {
    const slip = '2023年我局共收到政府信息公开申请0件。';
    expect(audit(slip)).toEqual([]);
    expect(audit(own, slip, slip, slip)).toEqual([]);
    const period = '本报告数据统计期限为2023年1月1日至12月31日。';
    expect(audit(own, period, slip)).toHaveLength(1);
  });
});

describe('a year that was not brought forward', () => {
  const period = '本报告数据统计期限为2024年1月1日至12月31日。';
  const years = (section: number, ...texts: string[]): string[] => {
    const plans = READINGS.busy.form?.sections[section] ?? '';
    return runNow(
      checkNarrative(
        ['一、总体情况', period, ...(section === 0 ? [] : [plans]), ...texts].map(
          (text): TextBlock => ({ kind: 'paragraph', level: 0, text, number: 0 }),
        ),
        READINGS.busy,
      ),
    ).flatMap((check) =>
      check.rule === 'text.year' && check.outcome === 'fail' ? noteOf(check) + check.quote : [],
    );
  };
  const PLANS = 4;

  it('dates plans with the year reported on', () => {
    expect(years(PLANS, '解读形式单一。2024年，我局将拓展渠道。')).toEqual([
      'year!2024年，我局将拓展',
    ]);
    expect(years(PLANS, '解读形式单一。2025年，我局将拓展渠道。')).toEqual([]);
    // Behind what says that plans follow.
    for (const lead of ['下一步，', '改进措施：']) {
      const text = `解读形式单一。${lead}2024年，我局将深入推进公开。`;
      expect(years(PLANS, text)).toEqual([`year!${lead}2024年，我局将深入`]);
      expect(years(PLANS, text.replace('2024', '2025'))).toEqual([]);
      expect(years(PLANS, text.replace('公开', '公开、完善目录等工作作为重点'))).toEqual([]);
    }
    expect(years(PLANS, '存在问题：2024年，我局将深入推进公开。')).toEqual([]);
    // Before an object it tells what was done.
    expect(years(PLANS, '解读形式单一。2024年，我局将完善目录作为重点。')).toEqual([]);
    expect(years(PLANS, '2024年，针对这些问题，将进一步改进。')).toEqual([
      'year~2024年，针对这些问题，将进一步',
    ]);
  });

  it('leaves requests to the year reported on', () => {
    expect(years(0, '收到申请37件，结转至2024年4件。')).toEqual(['year!结转至2024年4件']);
    expect(years(0, '收到申请37件，4件结转2024年办理。')).toEqual(['year!4件结转2024年']);
    expect(years(0, '收到申请37件，结转至2025年4件。')).toEqual([]);
    // Three were carried in.
    expect(years(0, '收到申请37件，结转至2024年3件。')).toEqual([]);
    expect(years(0, '收到申请37件，2023年结转至2024年4件。')).toEqual([]);
  });

  it('ends with the year before', () => {
    const own = '2024年，全县公开信息12条。';
    expect(years(0, own, '截止2023年12月31日，我县公开文件12件。')).toEqual([
      'year!截止2023年12月31日，我县公开文件12件',
    ]);
    expect(years(0, own, '截止2024年12月31日，我县公开文件12件。')).toEqual([]);
    expect(years(0, own, '截止2023年12月31日，我县累计公开文件12件。')).toEqual([]);
    expect(years(0, own, '截止2023年12月31日，我县公开文件12件，2024年新增9件。')).toEqual([]);
  });
});

it('says nothing where no table was read', () => {
  const block: TextBlock = {
    kind: 'paragraph',
    level: 0,
    text: '全年受理政府信息公开申请13件。',
    number: 0,
  };
  expect(runNow(checkNarrative([block], { ...READINGS.busy, form: null, facts: [] }))).toEqual([]);
});

describe('a long text', () => {
  // Each of these would take minutes if it were looked through anew from every place.
  it.each([
    '《',
    '（',
    '1',
    '一',
    '，',
    '其中',
    '占',
    '申请',
    '、1件',
    '（1件',
    '1件，其中',
    '统计期限',
    '其中1件占1%，',
    '办结率1%，',
    '申请1件，',
    '申请9件（',
    '公开行政复议1件，均获维持，',
    '不予公开6件，结转4件，',
    '2020年至',
    '因',
    '未',
    '（请',
    '720件中，',
    '复议1件，',
    '2023年，我局收到1件。',
    '通过甲公开1条，',
    '其他1条，',
    '2023年1条、',
    '甲1篇、',
    '共计1件，',
    '比上年1件，',
  ])('of nothing but %s ends', (unit) => {
    expect(
      notes(unit.repeat((/\d/.test(unit) ? 100_000 : 400_000) / unit.length)).every(
        (note) => !note.endsWith('!'),
      ),
    ).toBe(true);
  });

  it('is searched for what was left in to its end', () => {
    for (const unit of ['收到X件，', '共收到 件，', '（待补充）'])
      expect(notes(unit.repeat(20_000))).toHaveLength(20_000);
  });

  it('is read to its end', () => {
    const sentence = '全年受理政府信息公开申请13件。';
    expect(notes(sentence.repeat(3000))).toHaveLength(3000);
    expect(notes('全年受理政府信息公开申请13件，'.repeat(3000))).toHaveLength(3000);
  });
});
