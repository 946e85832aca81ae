import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ComparedFact, checksAgainstLastYear, pairsOf } from '../../../lib/compare';
import { explain } from '../../../lib/messages';
import { pageOf } from '../../../lib/reference';
import { severityOf } from '../../../lib/rules';
import { made, told } from './made';

const OUT = 't3.carried-out.total';
const IN = 't3.carried-in.total';
const last = (figures: Record<string, number | null>, more = {}) =>
  made(figures, { year: 2023, ...more });

describe('carried in is carried out', () => {
  test.each([
    [5, 5, `year.carried ${IN} pass 5 5`],
    [5, 3, `year.carried ${IN} fail 5 3`],
    [0, 2, `year.carried ${IN} fail 0 2`],
  ])('%s, then %s', (out, into, wanted) => {
    const checks = checksAgainstLastYear({
      before: last({ [OUT]: out }),
      now: made({ [IN]: into }),
    });
    expect(told(checks)).toEqual([wanted]);
    expect(checks[0]).toMatchObject({ severity: 'warning', difference: into - out });
  });

  test('each column by itself', () => {
    const before = last({ 't3.carried-out.natural': 2, 't3.carried-out.other': 1, [OUT]: 3 });
    const now = made({ 't3.carried-in.natural': 2, 't3.carried-in.other': 0, [IN]: 3 });
    expect(
      told(checksAgainstLastYear({ before, now })).filter((line) => / fail /.test(line)),
    ).toEqual(['year.carried t3.carried-in.other fail 1 0']);
  });

  test.each(['blank', 'recovered', 'unreadable', 'absent'] as const)(
    'a cell that is %s in either year is not checked',
    (state) => {
      const value = state === 'recovered' ? 9 : null;
      for (const [before, now] of [
        [last({ [OUT]: value }, { states: { [OUT]: state } }), made({ [IN]: 3 })],
        [last({ [OUT]: 3 }), made({ [IN]: value }, { states: { [IN]: state } })],
      ] as const)
        expect(told(checksAgainstLastYear({ before, now }))).toEqual([
          `year.carried ${IN} incomplete null null`,
        ]);
    },
  );

  test('neither year has it: nothing is said', () => {
    const none = { states: { [OUT]: 'absent', [IN]: 'absent' } } as const;
    const before = last({ [OUT]: null }, none);
    expect(checksAgainstLastYear({ before, now: made({ [IN]: null }, none) })).toEqual([]);
    expect(checksAgainstLastYear({ before: last({}), now: made({}) })).toEqual([]);
  });
});

describe('documents in force', () => {
  const id = (column: string) => `t2.normative.${column}`;
  const now = (valid: number | null) =>
    made({ [id('made')]: 6, [id('repealed')]: 2, [id('valid')]: valid });

  test.each([
    [31, `year.normative ${id('valid')} pass 31 31`],
    [33, `year.normative ${id('valid')} fail 31 33`],
    [null, `year.normative ${id('valid')} incomplete null null`],
  ])('27 + 6 − 2 and %s', (valid, wanted) => {
    expect(
      told(checksAgainstLastYear({ before: last({ [id('valid')]: 27 }), now: now(valid) })),
    ).toEqual([wanted]);
  });

  test('against a report of another form nothing is said of them', () => {
    const before = last({ [id('total')]: 27, [id('valid')]: 30 }, { form: 'annual-2019' });
    expect(checksAgainstLastYear({ before, now: now(31) })).toEqual([]);
  });
});

describe('figures that are far from last year’s', () => {
  const id = 't3.received.total';
  test.each([
    [3, 40, 13],
    [40, 3, 13],
    [2, 20, 10],
    [0, 20, null],
    [500, 0, null],
  ])('%s, then %s', (before, now, times) => {
    const [check] = checksAgainstLastYear({
      before: last({ [id]: before }),
      now: made({ [id]: now }),
    });
    expect(check).toMatchObject({
      rule: 'year.jump',
      severity: 'notice',
      expected: before,
      found: now,
      reason: { kind: 'jump', times },
    });
  });

  test.each([
    [3, 29],
    [0, 19],
    [1, 19],
    [100, 100],
    [-4, 40],
  ])('not %s, then %s', (before, now) => {
    expect(
      checksAgainstLastYear({ before: last({ [id]: before }), now: made({ [id]: now }) }),
    ).toEqual([]);
  });

  test('single columns follow their total', () => {
    const one = 't3.received.natural';
    expect(checksAgainstLastYear({ before: last({ [one]: 0 }), now: made({ [one]: 90 }) })).toEqual(
      [],
    );
  });
});

test('no warning rests on a cell that was not read', () => {
  const ids = [OUT, IN, 't2.normative.valid', 't2.normative.made', 't2.normative.repealed'];
  const state = fc.constantFrom<ComparedFact['state']>(
    'read',
    'recovered',
    'blank',
    'unreadable',
    'absent',
  );
  const year = fc.record(Object.fromEntries(ids.map((id) => [id, fc.tuple(fc.nat(60), state)])));
  fc.assert(
    fc.property(year, year, (a, b) => {
      const report = (of: typeof a, number: number) =>
        made(Object.fromEntries(ids.map((id) => [id, of[id]?.[0] ?? 0])), {
          year: number,
          states: Object.fromEntries(ids.map((id) => [id, of[id]?.[1] ?? 'absent'])),
        });
      const [before, now] = [report(a, 2023), report(b, 2024)];
      for (const { rule, outcome, target } of checksAgainstLastYear({ before, now })) {
        if (outcome !== 'fail') continue;
        expect(b[target]?.[1]).toBe('read');
        expect(a[rule === 'year.carried' ? OUT : target]?.[1]).toBe('read');
      }
    }),
  );
});

describe('the example of each rule', () => {
  const label = {
    'year.carried': (value: number) => [{ [OUT]: 5 }, { [IN]: value }],
    'year.normative': (value: number) => [
      { 't2.normative.made': 4, 't2.normative.repealed': 1, 't2.normative.valid': 27 },
      { 't2.normative.made': 6, 't2.normative.repealed': 2, 't2.normative.valid': value },
    ],
    'year.jump': (value: number) => [{ 't2.fees.amount': 64.2 }, { 't2.fees.amount': value }],
  } as const;
  test.each(['year.carried', 'year.normative', 'year.jump'] as const)('%s', (rule) => {
    const { figures } = pageOf(rule).example;
    const checks = (value: number) => {
      const [before = {}, now = {}] = label[rule](value);
      return checksAgainstLastYear({ before: last(before), now: made(now) });
    };
    const fails = checks(figures?.printed ?? 0).filter(({ outcome }) => outcome === 'fail');
    expect(fails).toMatchObject([
      {
        rule,
        severity: severityOf(rule),
        expected: figures?.computed,
        found: figures?.printed,
        difference: figures?.difference,
      },
    ]);
    for (const language of ['zh', 'en'] as const) {
      const [check] = fails;
      expect(check && explain(check, new Map(), language)).toContain(String(figures?.printed));
    }
    expect(checks(figures?.computed ?? 0).filter(({ outcome }) => outcome === 'fail')).toEqual([]);
  });
});

describe('which reports are a pair', () => {
  const of = (issuer: string | null, year: number | null) => made({}, { issuer, year });

  test('one unit’s of years one behind the other, however its name is written', () => {
    const [a, b, c] = [
      of('青岚市人民政府办公室', 2022),
      of('青岚市政府办公室（外事办）', 2023),
      of('青岚市审计局', 2024),
    ];
    expect(pairsOf([c, b, a])).toEqual([{ before: a, now: b }]);
  });

  test('not across a gap, nor where a year is there twice, nor without a name or a year', () => {
    expect(pairsOf([of('甲局', 2021), of('甲局', 2023)])).toEqual([]);
    expect(pairsOf([of('甲局', 2022), of('甲局', 2022), of('甲局', 2023)])).toEqual([]);
    expect(pairsOf([of('甲局', 2022), of('甲局', 2023), of('甲局', 2023)])).toEqual([]);
    expect(pairsOf([of(null, 2022), of(null, 2023), of('甲局', null)])).toEqual([]);
  });
});
