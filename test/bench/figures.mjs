import { APPLICANTS, OUTCOMES, PROCEEDINGS, RESULT_ROWS } from '../portal/form.mjs';

/** Figures for a report in which every sum holds, the same in each run. */
export function sampleFacts() {
  /** @type {Record<string, number>} */
  const facts = {};
  for (const field of ['made', 'repealed', 'valid']) {
    facts[`t2.regulations.${field}`] = 0;
    facts[`t2.normative.${field}`] = field === 'valid' ? 182 : 15;
  }
  for (const field of ['permits', 'penalties', 'coercion']) facts[`t2.${field}.decisions`] = 1204;
  facts['t2.fees.amount'] = 251.3;
  const columns = [...APPLICANTS, 'total'];
  for (const row of ['received', 'carried-in', ...RESULT_ROWS, 'results', 'carried-out']) {
    for (const column of columns) facts[`t3.${row}.${column}`] = 0;
  }
  const add = (
    /** @type {string} */ row,
    /** @type {string} */ column,
    /** @type {number} */ value,
  ) => {
    facts[`t3.${row}.${column}`] = (facts[`t3.${row}.${column}`] ?? 0) + value;
  };
  APPLICANTS.forEach((column, c) => {
    RESULT_ROWS.forEach((row, r) => {
      const value = (r * 7 + c * 5) % 4 === 0 ? (r + c) % 23 : 0;
      for (const place of [column, 'total']) {
        add(row, place, value);
        add('results', place, value);
      }
    });
    for (const place of [column, 'total']) {
      add('carried-out', place, 3);
      add('carried-in', place, 1);
      add('received', place, (facts[`t3.results.${column}`] ?? 0) + 2);
    }
  });
  for (const kind of PROCEEDINGS) {
    OUTCOMES.forEach((outcome, i) => {
      facts[`t4.${kind}.${outcome}`] = i + 1;
    });
    facts[`t4.${kind}.total`] = 10;
  }
  return facts;
}
