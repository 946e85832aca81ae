// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { DAMAGES } from '../support/damage';
import { DISCLOSURE_DAMAGES, REVIEW_DAMAGES } from '../support/damage-others';
import { randomFigures2019 } from '../support/form-2019';
import { type PageOptions, samplePage } from '../support/page';
import { audit } from '../support/pages';
import { Random } from '../support/random';
import { expectNone, FAULTS, tryMany } from '../support/seeds';

const SLOW = { timeout: 120_000 };
const TITLE = '青岚市数据局2020年政府信息公开工作年度报告';
const of2019 = (options: PageOptions = {}): PageOptions => ({
  ...options,
  title: TITLE,
  form: 2019,
});

const THIRD = [
  'none',
  'padded',
  'ragged',
  'cut',
  'cut with header',
  'header lost',
  'shifted',
  'labels left',
];
// In this form the block （九） is no extra one.
const SECOND = Object.keys(DISCLOSURE_DAMAGES).filter((name) => name !== 'extra rows at the end');

describe('a report in the form of 2019', () => {
  test('is recognised as such', () => {
    const { html } = samplePage(randomFigures2019(new Random(3)), new Random(3), of2019());
    expect(audit(html)).toMatchObject({ form: 'annual-2019', year: 2020 });
    expect(audit(html.replaceAll(TITLE, '青岚市数据局政府信息公开年报')).form).toBe('annual-2019');
  });

  test.each(THIRD)('table 3, damage “%s”', SLOW, (name) => {
    const damage = DAMAGES[name];
    expectNone([
      ...tryMany(of2019(damage ? { damage } : {}), 0, FAULTS),
      ...tryMany(of2019(damage ? { damage } : {}), 1, FAULTS),
    ]);
  });

  test.each(SECOND)('table 2, damage “%s”', SLOW, (name) => {
    const damage2 = DISCLOSURE_DAMAGES[name];
    expectNone(tryMany(of2019(damage2 ? { damage2 } : {}), 0, FAULTS));
  });

  test('table 4 without its spans', SLOW, () => {
    const damage4 = REVIEW_DAMAGES.ragged;
    expectNone(tryMany(of2019(damage4 ? { damage4 } : {}), 1, FAULTS));
  });

  test.each([
    ['251000元', 25.1],
    ['251,000 元', 25.1],
    ['25.1万元', 25.1],
    ['64839.2157', 64839.2157],
    ['2.5亿元', 25_000],
  ])('a purchase of %s is %d 万元', (text, amount) => {
    const random = new Random(3);
    const { html } = samplePage(randomFigures2019(random), random, {
      ...of2019(),
      printed: { 't2.procurement.amount': text },
    });
    const fact = audit(html).facts.find(({ id }) => id === 't2.procurement.amount');
    expect(fact).toMatchObject({ value: amount, raw: text });
  });
});
