import { FORMS } from '../../../lib/form';
import { modelOf } from '../../../lib/form/model';
import type { Form } from '../../../lib/form/types';
import type { Fact, FactState } from '../../../lib/report/fact';
import type { ReportReading } from '../../../lib/report/read';

/**
 * A sentence and the checks it should give: the rule without `text.`, then `+` it agrees, `!` a warning, `~` a notice,
 * `?` not checked.
 */
export interface Sentence {
  readonly facts: keyof typeof READINGS;
  readonly text: string;
  readonly want: readonly string[];
  /** The checks that it gives as yet, where these are not the ones that it should. */
  readonly gives?: readonly string[];
  /** Index of the report's section; the first unless told. */
  readonly section?: number;
}

/** Makes sentences about one of the reports of what they should give: notes parted by blanks. */
export const about =
  (facts: Sentence['facts']) =>
  (text: string, want: string): Sentence => ({
    facts,
    text,
    want: want.split(' ').filter((note) => note !== ''),
  });

interface Sample {
  readonly form: string;
  readonly year: number;
  readonly issuer: string;
  /** Table 3 by row: natural persons, companies, legal services; the total follows. */
  readonly requests: Readonly<Record<string, readonly [number, number?, number?]>>;
  readonly others: Readonly<Record<string, number>>;
  /** What is not there as a figure, by the beginning of its id. */
  readonly gaps?: Readonly<Record<string, FactState>>;
}

const SAMPLES = {
  busy: {
    form: 'annual-2021',
    year: 2024,
    issuer: '云栖县人民政府',
    requests: {
      received: [30, 5, 2],
      'carried-in': [3],
      granted: [9, 3],
      partial: [6, 1, 1],
      'denied.third-party': [1],
      'denied.internal': [2],
      'denied.inquiry': [3],
      'unavailable.not-held': [5],
      'unavailable.not-made': [1, 1],
      'rejected.complaint': [1],
      'rejected.repeat': [1],
      'closed.uncorrected': [1],
      results: [30, 5, 1],
      'carried-out': [3, 0, 1],
    },
    others: {
      't2.regulations.valid': 2,
      't2.normative.made': 6,
      't2.normative.repealed': 9,
      't2.normative.valid': 58,
      't2.permits.decisions': 1248,
      't2.penalties.decisions': 86,
      't2.coercion.decisions': 5,
      't2.fees.amount': 321.75,
      't4.reconsideration.upheld': 3,
      't4.reconsideration.corrected': 1,
      't4.reconsideration.other': 2,
      't4.reconsideration.total': 6,
      't4.litigation-direct.upheld': 2,
      't4.litigation-direct.other': 1,
      't4.litigation-direct.total': 3,
      't4.litigation-after.upheld': 1,
      't4.litigation-after.pending': 1,
      't4.litigation-after.total': 2,
    },
  },
  quiet: {
    form: 'annual-2021',
    year: 2024,
    issuer: '云栖县档案局',
    requests: {},
    others: { 't2.normative.valid': 3, 't2.permits.decisions': 12 },
  },
  /** All that asked were natural persons. */
  alone: {
    form: 'annual-2021',
    year: 2024,
    issuer: '云栖县财政局',
    requests: { received: [14], granted: [9], 'unavailable.not-held': [5], results: [14] },
    others: { 't2.permits.decisions': 53127, 't2.penalties.decisions': 468 },
  },
  /** All suits were upheld, not all reconsiderations; totals of the rows are blank. */
  upheld: {
    form: 'annual-2021',
    year: 2024,
    issuer: '云栖县人民政府办公室',
    requests: { granted: [9, 2], partial: [3], results: [12, 2] },
    others: {
      't4.reconsideration.upheld': 3,
      't4.reconsideration.other': 1,
      't4.reconsideration.total': 4,
      't4.litigation-direct.upheld': 2,
      't4.litigation-direct.total': 2,
    },
    gaps: { 't3.granted.total': 'blank', 't3.partial.total': 'blank' },
  },
  old: {
    form: 'annual-2019',
    year: 2020,
    issuer: '云栖县水利局',
    requests: {
      received: [16, 2],
      granted: [9, 2],
      'denied.process': [2],
      'unavailable.not-held': [4],
      results: [15, 2],
      'carried-out': [1],
    },
    others: {
      't2.normative.drafted': 11,
      't2.normative.published': 10,
      't2.normative.total': 143,
      't2.permits.decisions': 2210,
      't2.penalties.decisions': 131,
    },
  },
  /** Zeros are left blank. */
  blanks: {
    form: 'annual-2021',
    year: 2024,
    issuer: '云栖县民政局',
    requests: { received: [16, 3], granted: [16, 3], results: [16, 3] },
    others: { 't4.litigation-direct.upheld': 1, 't4.litigation-direct.total': 1 },
    gaps: { 't3.carried-': 'blank', 't4.litigation-after.': 'blank' },
  },
  gaps: {
    form: 'annual-2021',
    year: 2024,
    issuer: '云栖县交通局',
    requests: { granted: [8], results: [8] },
    others: { 't2.normative.valid': 40 },
    gaps: {
      't3.received.': 'unreadable',
      't3.carried-in.': 'blank',
      't2.normative.made': 'blank',
      't4.': 'absent',
    },
  },
} satisfies Record<string, Sample>;

/** The samples as they would be read from a page. */
export const READINGS: Readonly<Record<keyof typeof SAMPLES, ReportReading>> = {
  busy: readingOf(SAMPLES.busy),
  quiet: readingOf(SAMPLES.quiet),
  upheld: readingOf(SAMPLES.upheld),
  old: readingOf(SAMPLES.old),
  alone: readingOf(SAMPLES.alone),
  blanks: readingOf(SAMPLES.blanks),
  gaps: readingOf(SAMPLES.gaps),
};

function readingOf({ form: id, year, issuer, requests, others, gaps = {} }: Sample): ReportReading {
  const form = FORMS.find((one) => one.id === id) as Form;
  const figures: Record<string, number> = { ...others };
  for (const [row, [natural, business = 0, legal = 0]] of Object.entries(requests)) {
    figures[`t3.${row}.natural`] = natural;
    figures[`t3.${row}.business`] = business;
    figures[`t3.${row}.legal`] = legal;
    figures[`t3.${row}.total`] = natural + business + legal;
  }
  const slots = modelOf(form).slots.filter((slot) => !slot.row.replaces);
  const facts = slots.map((slot): Fact => {
    const gap = Object.entries(gaps).find(([start]) => slot.id.startsWith(start));
    const value = gap ? null : (figures[slot.id] ?? 0);
    return {
      id: slot.id,
      table: slot.table,
      row: slot.row.key,
      column: slot.column.key,
      label: slot.label,
      value,
      raw: value === null ? '' : String(value),
      state: gap?.[1] ?? 'read',
      place: null,
    };
  });
  return { isReport: true, form, issuer, year, facts, deviations: [] };
}
