import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alikeAmong, copiedCheck, copiedFrom } from '../../../lib/compare';
import { explain } from '../../../lib/messages';
import { made } from './made';

const FIRST =
  '围绕重点领域加大公开力度，对全市十二个涉农项目逐一建立台账，安排专人每周核对进度并在门户网站专栏更新，群众可以直接查询资金去向。';
const SECOND =
  '针对往年栏目分散、检索不便的情况，把原有的九个栏目合并为四个，清理过期链接，补上缺失的政策附件，老年读者也能用大字版浏览。';
const THIRD =
  '全年组织两次业务培训，请市档案馆的同志讲解保密审查，参训人员当场演练答复书的写法，考核不合格的补训一次后再上岗办件。';
const OTHER =
  '今年把窗口搬到便民大厅一楼，设置自助终端三台，志愿者轮流值守引导，市民取号后平均等候不到十分钟，咨询电话全天有人接听。';
const FOURTH =
  '与社区图书馆合办开放日，把公报、办事手册放进阅览架，读者借阅后写下意见卡，逐条回访，采纳的建议在年末集中公示。';
const FIFTH =
  '每月邀请两名退休教师试读答复书，把拗口的术语换成家常话，附上去哪里问、带什么材料的提示，回执里写明经办人的姓名。';
const BOILERPLATE = [
  '本报告根据《中华人民共和国政府信息公开条例》要求编制，所列数据的统计期限自2023年1月1日至12月31日止。',
  '按照规定收取信息处理费的情况：本年度未收取信息处理费，没有其他需要报告的事项。',
];

const of = (text: string[], year = 2024, issuer = '青岚市数据局') =>
  made({}, { text, year, issuer });

describe('what stands in another report', () => {
  test('all of it, figures and signs aside', () => {
    const own = of([FIRST.replace('十二', '12').replace('，', ', '), SECOND, THIRD]);
    const { share, passages } = copiedFrom(
      own,
      of([FIRST.replace('十二', '15'), SECOND, THIRD], 2023),
    );
    expect(share).toBe(1);
    expect(passages.length).toBeGreaterThan(0);
  });

  test('passages with their places, to be shown side by side', () => {
    const own = of(['今年有所不同的是，我们做了下面这件事情，并且做成了。', FIRST]);
    const other = of([OTHER, `开头的话在这里说完。${FIRST}`], 2023);
    const { passages } = copiedFrom(own, other);
    expect(passages).toHaveLength(1);
    const [{ own: a, other: b, letters }] = passages as [(typeof passages)[number]];
    expect(letters).toBeGreaterThan(50);
    expect(own.text[a.paragraph]?.slice(a.start, a.end)).toBe(FIRST.slice(0, -1));
    expect(other.text[b.paragraph]?.slice(b.start, b.end)).toBe(FIRST.slice(0, -1));
  });

  test('a few words in common are none', () => {
    expect(copiedFrom(of([FIRST]), of([OTHER])).share).toBe(0);
    expect(
      copiedFrom(of(['加大公开力度，建立台账，安排专人核对。']), of([FIRST])).passages,
    ).toEqual([]);
  });

  test('boilerplate does not count on either side', () => {
    expect(copiedFrom(of(BOILERPLATE), of(BOILERPLATE))).toMatchObject({
      same: 0,
      all: 0,
      share: 0,
    });
    const { share } = copiedFrom(of([...BOILERPLATE, FIRST]), of([...BOILERPLATE, SECOND]));
    expect(share).toBe(0);
  });

  test('as much as is told: never more than all, and all of itself', () => {
    const text = fc.array(fc.constantFrom(FIRST, SECOND, THIRD, OTHER, ...BOILERPLATE), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { same, all, share, passages } = copiedFrom(of(a), of(b));
        expect(same).toBeLessThanOrEqual(all);
        expect(passages.reduce((sum, { letters }) => sum + letters, 0)).toBe(same);
        expect(share).toBeGreaterThanOrEqual(0);
        const own = copiedFrom(of(a), of(a));
        expect(own.share).toBe(own.all === 0 ? 0 : 1);
      }),
    );
  });
});

describe('the check of it', () => {
  const check = (a: string[], b: string[]) =>
    copiedCheck(copiedFrom(of(a), of(b, 2023)), '青岚市数据局2023年报告');

  test('tells of half of a text, and of nothing less', () => {
    expect(check([FIRST, SECOND, THIRD], [FIRST, SECOND, THIRD])).toMatchObject({
      rule: 'text.repeated',
      outcome: 'fail',
      severity: 'notice',
      found: 100,
    });
    expect(check([FIRST, SECOND, THIRD, OTHER], [FIRST]).outcome).toBe('pass');
    expect(check([FIRST], [FIRST]).outcome).toBe('pass');
    expect(check(BOILERPLATE, BOILERPLATE).outcome).toBe('inapplicable');
  });

  test('says whose it is and how much', () => {
    const made = check([FIRST, SECOND, THIRD], [FIRST, SECOND, THIRD]);
    expect(explain(made, new Map(), 'zh')).toContain('与青岚市数据局2023年报告相比');
    expect(explain(made, new Map(), 'en')).toMatch(/100% of the text/);
  });
});

describe('among many', () => {
  const reports = [
    of([FIRST, SECOND, THIRD], 2024, '甲局'),
    of([OTHER, FOURTH, FIFTH], 2024, '乙局'),
    of([THIRD, SECOND, FIRST], 2024, '丙局'),
    of([FOURTH, FIFTH, OTHER], 2023, '乙局'),
    of([BOILERPLATE[0] ?? '', FOURTH.slice(0, 30)], 2024, '丁局'),
  ];

  test('only those that are alike are told, each once', () => {
    const pairs = alikeAmong(reports).map(
      ({ own, other }) => `${own.issuer}${own.year} ${other.issuer}${other.year}`,
    );
    expect(pairs).toHaveLength(2);
    expect(pairs).toContain('乙局2024 乙局2023');
    expect(['甲局2024 丙局2024', '丙局2024 甲局2024']).toContain(
      pairs.find((pair) => /甲/.test(pair)),
    );
  });

  test('where all copy the same text each is told of, and none is compared with all', () => {
    const many = Array.from({ length: 40 }, (_, at) => of([FIRST, SECOND, THIRD], 2024, `${at}局`));
    const pairs = alikeAmong(many);
    const told = new Set(pairs.flatMap(({ own, other }) => [own, other]));
    expect(told.size).toBe(40);
    expect(pairs.length).toBeLessThan((40 * 39) / 4);
  });

  test('it finds what comparing each with all finds', () => {
    const text = fc.array(fc.constantFrom(FIRST, SECOND, THIRD, OTHER, FOURTH), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const all = texts.map((each, i) => of(each, 2024, `单位${i}`));
        const found = new Set(
          alikeAmong(all).map(({ own, other }) =>
            [all.indexOf(own), all.indexOf(other)].sort().join(),
          ),
        );
        const wanted = new Set<string>();
        all.forEach((a, i) => {
          all.forEach((b, j) => {
            if (i === j) return;
            const { share, same } = copiedFrom(a, b);
            if (share >= 0.5 && same >= 120) wanted.add([i, j].sort().join());
          });
        });
        expect(found).toEqual(wanted);
      }),
    );
  });
});
