import { describe, expect, test } from 'vitest';
import { FORMS } from '../../../lib/form';
import { modelOf } from '../../../lib/form/model';

/** The ids that the outside relies on, written out apart from the form's declaration. */
const APPLICANTS = 'natural business research nonprofit legal other total'.split(' ');
const ROWS = [
  'received carried-in granted partial',
  'denied.secret denied.law denied.stability denied.third-party denied.internal denied.process denied.enforcement denied.inquiry',
  'unavailable.not-held unavailable.not-made unavailable.unclear',
  'rejected.complaint rejected.repeat rejected.publication rejected.excessive rejected.reissue',
].flatMap((line) => line.split(' '));
const CLOSED_2021 = 'closed.uncorrected closed.unpaid closed.other'.split(' ');
const LAST = ['results', 'carried-out'];
const REVIEWS = ['reconsideration', 'litigation-direct', 'litigation-after'];
const OUTCOMES = 'upheld corrected other pending total'.split(' ');

const across = (table: string, rows: readonly string[], columns: readonly string[]): string[] =>
  rows.flatMap((row) => columns.map((column) => `${table}.${row}.${column}`));

const IDS: Record<string, string[]> = {
  'annual-2021': [
    ...across('t2', ['regulations', 'normative'], ['made', 'repealed', 'valid']),
    ...across('t2', ['permits', 'penalties', 'coercion'], ['decisions']),
    't2.fees.amount',
    // （六） is three rows in the form, and one row where a body simplified it.
    ...across('t3', [...ROWS, ...CLOSED_2021, 'closed', ...LAST], APPLICANTS),
    ...across('t4', REVIEWS, OUTCOMES),
  ],
  'annual-2019': [
    ...across('t2', ['regulations', 'normative'], ['drafted', 'published', 'total']),
    ...across(
      't2',
      ['permits', 'services', 'penalties', 'coercion'],
      ['previous', 'change', 'decisions'],
    ),
    ...across('t2', ['fees'], ['previous', 'change']),
    ...across('t2', ['procurement'], ['items', 'amount']),
    ...across('t3', [...ROWS, 'closed', ...LAST], APPLICANTS),
    ...across('t4', REVIEWS, OUTCOMES),
  ],
};

const forms = FORMS.map((form) => [form.id, modelOf(form)] as const);

test('both national forms are known, the newest first', () => {
  expect(FORMS.map(({ id }) => id)).toEqual(['annual-2021', 'annual-2019']);
});

describe.each(forms)('%s', (id, model) => {
  const ids = model.slots.map((slot) => slot.id);

  test('has the cells that the contract names, no other, each once', () => {
    expect([...ids].sort()).toEqual([...(IDS[id] ?? [])].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('prints its rows and columns in the order of the national form', () => {
    const third = ids.filter((each) => each.startsWith('t3.') && each.endsWith('.natural'));
    expect(third).toEqual(
      (IDS[id] ?? []).filter((each) => each.startsWith('t3.') && each.endsWith('.natural')),
    );
  });

  test('adds up only cells that it has', () => {
    for (const sum of model.sums) {
      expect(ids).toContain(sum.target);
      for (const { fact } of sum.terms) expect(ids, sum.target).toContain(fact);
      expect(sum.terms.map(({ fact }) => fact)).not.toContain(sum.target);
    }
  });

  test('gives every cell a label of its own', () => {
    const labels = model.slots.map((slot) => `${slot.table} ${slot.label}`);
    for (const slot of model.slots) expect(slot.label).toMatch(/^\S.* · \S/);
    const t4 = model.slots.filter((slot) => slot.table === 't4').map((slot) => slot.label);
    expect(new Set(t4).size).toBe(15);
    expect(labels.length).toBe(ids.length);
  });

  test('has six sections and the tables of the second, third and fourth', () => {
    expect(model.form.sections.map((section) => section[0]).join('')).toBe('一二三四五六');
    expect(model.form.tables.map((table) => [table.key, table.section])).toEqual([
      ['t2', 1],
      ['t3', 2],
      ['t4', 3],
    ]);
  });
});

test('every year from 2019 on has one form', () => {
  for (let year = 2019; year < 2040; year++) {
    const inForce = FORMS.filter(({ years }) => year >= years[0] && year <= years[1]);
    expect(inForce.map(({ id }) => id)).toEqual([year <= 2020 ? 'annual-2019' : 'annual-2021']);
  }
});
