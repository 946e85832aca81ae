import { describe, expect, test } from 'vitest';
import type { Check, Fact, FactState, Reason } from '../../../lib';
import { FORMS } from '../../../lib/form';
import { modelOf } from '../../../lib/form/model';
import { explain } from '../../../lib/messages';
import type { RelationFigure } from '../../../lib/relations';

const STATES: FactState[] = ['read', 'recovered', 'blank', 'unreadable', 'absent'];

const MUST = { zh: '总计应等于各项之和', en: 'the total should be the sum of its terms' };
const DIFFERS = { kind: 'differs', must: MUST } as const;

/** One reason of each kind; the type sees to it that none is left out. */
const REASONS: { [K in Reason['kind']]: Extract<Reason, { kind: K }>[] } = {
  holds: [
    { kind: 'holds', blanks: 0 },
    { kind: 'holds', blanks: 3 },
  ],
  differs: [DIFFERS],
  'differs-anyway': [{ kind: 'differs-anyway', must: MUST, unknown: 2 }],
  'unknown-terms': STATES.map((state) => ({ kind: 'unknown-terms', unknown: 2, state })),
  'no-total': STATES.map((state) => ({ kind: 'no-total', state })),
  'blanks-differ': [
    { kind: 'blanks-differ', blanks: 1, totals: 0 },
    { kind: 'blanks-differ', blanks: 3, totals: 2 },
  ],
  'blank-contradicted': [{ kind: 'blank-contradicted', other: 7 }],
  'nothing-printed': [{ kind: 'nothing-printed' }],
  'doubtful-table': [{ kind: 'doubtful-table' }],
  unreadable: [{ kind: 'unreadable', raw: '约12' }],
  unplaced: [{ kind: 'unplaced' }],
  traditional: [{ kind: 'traditional', label: '予以公開' }],
  negative: [{ kind: 'negative' }],
  fraction: [{ kind: 'fraction' }],
  'missing-table': [1, 2, 3].flatMap((section) => [
    { kind: 'missing-table' as const, section, instead: null },
    ...[0, 1, 2].map((n) => ({
      kind: 'missing-table' as const,
      section,
      instead: { pictures: n, files: 2 - n, words: n === 1, other: n === 2 },
    })),
  ]),
  'missing-column': [{ kind: 'missing-column', label: '商业企业' }],
  'missing-row': [{ kind: 'missing-row', label: '2.重复申请' }],
  'extra-row': [{ kind: 'extra-row', label: '其他主动公开文件' }],
  'missing-group': [{ kind: 'missing-group', label: '（三）不予公开' }],
  'other-label': [{ kind: 'other-label', printed: '内容事务', label: '内部事务' }],
  'missing-section': [true, false].map((doubt) => ({
    kind: 'missing-section',
    label: '一、总体情况',
    doubt,
  })),
  'empty-section': [true, false].map((doubt) => ({
    kind: 'empty-section',
    label: '一、总体情况',
    doubt,
  })),
  'silent-section': [true, false].map((doubt) => ({
    kind: 'silent-section',
    label: '六、其他需要报告的事项',
    what: { zh: '收费', en: 'fees' },
    doubt,
  })),
  'other-form': [
    {
      kind: 'other-form',
      year: 2024,
      printed: { zh: '2019 年版格式', en: 'Form of 2019' },
      wanted: { zh: '2021 年版格式', en: 'Form of 2021' },
    },
  ],
  'repeated-section': [{ kind: 'repeated-section', label: '一、总体情况', times: 2 }],
  'second-report': [{ kind: 'second-report', label: '青岚市财政局2022年政府信息公开工作年度报告' }],
  told: [{ kind: 'told' }],
  'told-otherwise': [
    { kind: 'told-otherwise', scoped: false, tried: [] },
    { kind: 'told-otherwise', scoped: true, tried: [] },
  ],
  'told-unknown': STATES.map((state) => ({ kind: 'told-unknown', state })),
  parts: [
    { kind: 'parts', parts: '3 + 5', holds: true },
    { kind: 'parts', parts: '3 + 5', holds: false },
  ],
  rate: [
    { kind: 'rate', part: 30, whole: 38, holds: true },
    { kind: 'rate', part: 30, whole: 38, holds: false },
  ],
  'above-hundred': [{ kind: 'above-hundred' }],
  change: [
    { kind: 'change', before: 40, now: 50, holds: true },
    { kind: 'change', before: 40, now: 50, holds: false },
  ],
  repeated: [
    { kind: 'repeated', holds: true },
    { kind: 'repeated', holds: false },
  ],
  'same-text': [1, 3].map((passages) => ({
    kind: 'same-text',
    other: '青岚市数据局2023年报告',
    passages,
    holds: passages === 1,
  })),
  carried: [true, false].map((holds) => ({ kind: 'carried', year: 2023, holds })),
  'in-force': [true, false].map((holds) => ({
    kind: 'in-force',
    year: 2023,
    before: 27,
    made: 6,
    repealed: 2,
    holds,
  })),
  'year-unread': STATES.map((state) => ({
    kind: 'year-unread',
    year: 2023,
    label: '四、结转下年度继续办理 · 总计',
    state,
  })),
  jump: [
    { kind: 'jump', year: 2023, before: 3, times: 40 },
    { kind: 'jump', year: 2023, before: 0, times: null },
  ],
  period: [
    { kind: 'period', holds: true },
    { kind: 'period', holds: false },
  ],
  'plans-dated': [{ kind: 'plans-dated' }],
  'left-over': [{ kind: 'left-over' }],
  'section-order': [{ kind: 'section-order', label: '一、总体情况' }],
  relation: (['holds', 'differs', 'rounding', 'unknown', 'units', 'years', 'nothing'] as const).map(
    (result) => ({
      kind: 'relation',
      result,
      title: { zh: '合计应等于甲加乙', en: 'the total should be A and B together' },
      compare: '=',
      unit: '万元',
      blanks: 1,
      target: figure('a.total', 5),
      terms: [figure('a.first', 8), figure('a.second', null)],
    }),
  ),
  'sum-holds': [
    { kind: 'sum-holds', blanks: 0, rounded: null },
    { kind: 'sum-holds', blanks: 2, rounded: 0.15 },
  ],
  'sum-differs': [
    { kind: 'sum-differs', rounded: null },
    { kind: 'sum-differs', rounded: 0.15 },
  ],
  'sum-near': [{ kind: 'sum-near', rounded: 1.5 }],
  'sum-blanks': [{ kind: 'sum-blanks', blanks: 2 }],
  'sum-unsure': [{ kind: 'sum-unsure' }],
};

function figure(id: string, value: number | null): RelationFigure {
  const state = value === null ? 'blank' : 'read';
  return { id, weight: 1, label: `（一）予以公开 · 总计 ${id}`, value, unit: '万元', state };
}

const fact = (id: string, value: number | null, label: string): [string, Fact] => [
  id,
  {
    id,
    table: 't3',
    row: 'granted',
    column: id,
    label,
    value,
    raw: '',
    state: value === null ? 'blank' : 'read',
    place: null,
  },
];

const FACTS = new Map([
  fact('total', 5, '（一）予以公开 · 总计'),
  fact('a', 37, '（一）予以公开 · 自然人'),
  fact('b', 1, '（一）予以公开 · 商业企业'),
  fact('c', 30, '（一）予以公开 · 科研机构'),
  fact('d', null, '（一）予以公开 · 其他'),
]);

function check(reason: Reason, changed: Partial<Check> = {}): Check {
  return {
    rule: 't3.row-total',
    target: 'total',
    outcome: 'fail',
    severity: 'error',
    expected: 8,
    found: 5,
    difference: -3,
    terms: [
      { fact: 'a', weight: 1 },
      { fact: 'b', weight: 1 },
      { fact: 'c', weight: -1 },
      { fact: 'd', weight: 1 },
    ],
    quote: '受理申请 5 件',
    reason,
    place: null,
    ...changed,
  };
}

/** A table without a form has labels of its own. */
const ofTables = ({ kind }: Reason): Partial<Check> =>
  kind.startsWith('sum-') ? { target: '甲 · 合计' } : {};

describe.each(['zh', 'en'] as const)('messages in %s', (language) => {
  const reasons = Object.values(REASONS).flat();
  const words = (reason: Reason, changed?: Partial<Check>): string =>
    explain(check(reason, { ...ofTables(reason), ...changed }), FACTS, language);

  test.each(reasons.map((reason) => [JSON.stringify(reason), reason] as const))(
    '%s',
    (_, reason) => {
      const text = words(reason);
      expect(text).toMatch(language === 'zh' ? /。$/ : /\.$/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
    },
  );

  test('a message about a cell names the cell', () => {
    const named = reasons.filter(
      ({ kind }) =>
        !/^(?:missing|extra|other|repeated|section|empty|silent|second|traditional|told|parts|rate|period|plans|left|above|change|same|sum-)/.test(
          kind,
        ),
    );
    expect(named.length).toBeGreaterThan(10);
    for (const reason of named)
      expect(words(reason), reason.kind).toContain('（一）予以公开 · 总计');
  });

  test('a message about the form names what it is about', () => {
    for (const reason of reasons) {
      // What differs stands in brackets.
      const text = words(reason).replaceAll(/[【】]/g, '');
      if ('label' in reason) expect(text).toContain(reason.label);
      if (reason.kind === 'other-label') expect(text).toContain(reason.printed);
      if (reason.kind === 'silent-section') expect(text).toContain(reason.what[language]);
      if (reason.kind === 'other-form') {
        for (const form of [reason.printed, reason.wanted]) expect(text).toContain(form[language]);
        expect(text).toContain('2024');
      }
      if ('times' in reason) expect(words(reason)).toContain('2');
    }
  });

  test('no two reasons read the same', () => {
    const texts = reasons.map((reason) => words(reason));
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('a broken sum shows its terms, what they make, what is printed and the difference', () => {
    const text = words(DIFFERS);
    expect(text).toContain('37 + 1 − 30 = 8');
    expect(text).toContain(' 5');
    expect(text).toContain('−3');
    expect(words(DIFFERS, { found: 11, difference: 3 })).toContain('+3');
  });

  test('a broken sum says what should hold, in the words of its form', () => {
    for (const form of FORMS) {
      const said = new Map(modelOf(form).sums.map(({ rule, must }) => [rule, must[language]]));
      expect(said.size).toBe(4);
      expect(new Set(said.values()).size).toBe(said.size);
      for (const { rule, must } of modelOf(form).sums) {
        const text = words({ kind: 'differs', must }, { rule });
        expect(text).toContain(said.get(rule));
        expect(text).not.toMatch(/t[34]\./);
      }
    }
  });

  test('unknown figures leave no holes', () => {
    const nothing = { expected: null, found: null, difference: null };
    for (const reason of [
      ...REASONS['no-total'],
      ...REASONS['nothing-printed'],
      ...REASONS['doubtful-table'],
      ...REASONS['unknown-terms'],
    ]) {
      const figures = reason.kind === 'unknown-terms' ? { ...nothing, found: 5 } : nothing;
      expect(words(reason, figures)).not.toMatch(/undefined|null|NaN/);
    }
  });
});
