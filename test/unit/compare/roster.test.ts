import { describe, expect, test } from 'vitest';
import { aboveOf, deadlineOf, matcher, readRoster, rosterOf, unitKey } from '../../../lib/compare';
import { made } from './made';

const report = (unit: string | null, date: string | null = '2024-01-20', year = 2023) => ({
  url: `http://a.gov.cn/${unit}`,
  unit,
  year,
  date,
});

describe('names', () => {
  test.each([
    ['青岚市人民政府办公室', '青岚市政府办'],
    ['青岚市 发展和改革委员会', '青岚市发展改革委'],
    ['玉桥街道办事处', '玉桥街道'],
    ['青岚市数据局（市大数据中心）', '青岚市数据局'],
    ['青嵐市數據局'.replace('嵐', '岚'), '青岚市数据局'],
  ])('%s is %s', (long, short) => {
    expect(unitKey(long)).toBe(unitKey(short));
  });

  test.each([
    ['青岚市教育局', '青岚市教育考试局'],
    ['青岚市人民政府', '青岚市人民政府办公室'],
    ['白岭县教育局', '青岚市教育局'],
  ])('%s is not %s', (a, b) => {
    expect(matcher([a])(b)).toBeNull();
  });

  test.each([
    ['数据局', '青岚市数据局'],
    ['市数据局', '青岚市数据局'],
    ['青岚市白岭县教育局', '白岭县教育局'],
  ])('%s is %s, where nobody else could be', (roster, unit) => {
    expect(matcher([roster])(unit)).toBe(roster);
  });

  test('two that could be meant are none', () => {
    expect(matcher(['青岚市教育局', '白岭县教育局'])('教育局')).toBeNull();
  });
});

describe('a roster', () => {
  test('is pasted: numbers, tables and blank lines', () => {
    const text =
      '1. 市教育局\n2、市审计局\t张三\n\n（3）市司法局；市教育局\r\n3\t市水务局\t13800000000';
    expect(rosterOf(text)).toEqual(['市教育局', '市审计局', '市司法局', '市水务局']);
  });

  test('there, missing, twice, unknown', () => {
    const reports = [
      report('青岚市教育局'),
      report('青岚市审计局'),
      report('青岚市审计局', '2024-03-01'),
      report('青岚市司法局', '2023-01-20', 2022),
      report('某某公司'),
      report(null),
    ];
    const { rows, unknown } = readRoster(['市教育局', '市审计局', '市司法局'], reports, 2023);
    expect(rows.map(({ unit, state }) => `${unit} ${state}`)).toEqual([
      '市教育局 there',
      '市审计局 twice',
      '市司法局 missing',
    ]);
    expect(unknown.map(({ unit }) => unit)).toEqual(['某某公司', null]);
  });

  test('whose name is only near is another’s, where somebody’s is the same', () => {
    const { rows, unknown } = readRoster(
      ['教育局'],
      [report('教育局'), report('白岭县教育局')],
      2023,
    );
    expect(rows).toMatchObject([{ state: 'there' }]);
    expect(unknown).toMatchObject([{ unit: '白岭县教育局' }]);
  });

  test.each([
    ['青岚市教育局', '2024-01-31', 'in-time'],
    ['青岚市教育局', '2024-02-01', 'late'],
    ['青岚市人民政府办公室', '2024-02-01', 'late'],
    ['青岚市人民政府', '2024-03-31', 'in-time'],
    ['白岭县政府', '2024-04-01', 'late'],
    ['清浦区', '2024-03-02', 'in-time'],
    ['永顺镇人民政府', '2024-01-31', 'in-time'],
    ['永顺镇人民政府', '2024-05-01', 'unsure'],
    ['玉桥街道办事处', '2024-02-01', 'unsure'],
    ['青岚市教育局', null, 'unknown'],
  ])('%s on %s is %s', (unit, date, timely) => {
    expect(readRoster([unit], [report(unit, date)], 2023).rows[0]?.timely).toBe(timely);
  });

  test('the earliest of two counts', () => {
    const reports = [report('甲局', '2024-06-01'), report('甲局', '2024-01-05')];
    expect(readRoster(['甲局'], reports, 2023).rows[0]).toMatchObject({
      state: 'twice',
      timely: 'in-time',
    });
  });

  test('the article names no day for what is below the county', () => {
    expect(
      ['永顺镇', '玉桥街道办事处', '于家务回族乡人民政府'].map((unit) => deadlineOf(unit, 2023)),
    ).toEqual([null, null, null]);
  });
});

describe('the level above', () => {
  const parent = made(
    { 't3.received.total': 30, 't2.fees.amount': 0.3, 't3.results.total': null },
    { issuer: '青岚市' },
  );
  const child = (issuer: string, received: number | null, fees: number) =>
    made(
      { 't3.received.total': received, 't2.fees.amount': fees, 't3.results.total': 4 },
      { issuer },
    );

  test('each fact beside the children’s sum; what was not read is named', () => {
    const { facts, missing } = aboveOf(
      parent,
      [child('甲区', 12, 0.1), child('乙县', null, 0.2)],
      ['丙县'],
    );
    expect(facts).toEqual([
      {
        id: 't3.received.total',
        label: 't3.received.total',
        above: 30,
        sum: 12,
        counted: 1,
        unread: ['乙县'],
        difference: 18,
      },
      {
        id: 't2.fees.amount',
        label: 't2.fees.amount',
        above: 0.3,
        sum: 0.3,
        counted: 2,
        unread: [],
        difference: 0,
      },
      {
        id: 't3.results.total',
        label: 't3.results.total',
        above: null,
        sum: 8,
        counted: 2,
        unread: [],
        difference: null,
      },
    ]);
    expect(missing).toEqual(['丙县']);
  });

  test('no children: nothing to add up', () => {
    expect(aboveOf(parent, []).facts.map(({ sum, difference }) => [sum, difference])).toEqual(
      [
        [null, null],
        [null, null],
        [null, null],
      ].slice(0, 3),
    );
  });
});
