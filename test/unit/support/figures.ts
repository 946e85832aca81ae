import { APPLICANTS, OUTCOMES, PROCEEDINGS, RESULT_ROWS } from '../../portal/form.mjs';
import { rightFacts } from '../../portal/reports.mjs';
import type { Random } from './random';

export type Figures = Record<string, number>;

function put(
  into: Record<string, Record<string, number>>,
  row: string,
  column: string,
  value: number,
): void {
  into[row] = { ...into[row], [column]: value };
}

/** The figures of a report that keeps every rule: mostly zeros, as real ones are. */
export function randomFigures(random: Random): Figures {
  const table3: Record<string, Record<string, number>> = {};
  const columns = random.chance(0.5) ? APPLICANTS.slice(0, 1) : APPLICANTS;
  for (const row of RESULT_ROWS) {
    for (const column of columns) {
      const share = column === 'natural' ? 0.5 : 0.12;
      if (random.chance(share))
        put(table3, row, column, random.int(1, random.chance(0.2) ? 400 : 30));
    }
  }
  const received: Record<string, number> = {};
  const carriedIn: Record<string, number> = {};
  for (const column of columns) {
    const results = RESULT_ROWS.reduce((sum, row) => sum + (table3[row]?.[column] ?? 0), 0);
    const over = random.chance(0.3) ? random.int(0, 9) : 0;
    const before = Math.min(results + over, random.chance(0.4) ? random.int(0, 9) : 0);
    carriedIn[column] = before;
    received[column] = results + over - before;
  }
  const table4: Record<string, Record<string, number>> = {};
  for (const group of PROCEEDINGS) {
    for (const outcome of OUTCOMES) {
      if (random.chance(0.3)) put(table4, group, outcome, random.int(1, 40));
    }
  }
  return rightFacts({
    issuer: '',
    year: 2024,
    work: '',
    problem: '',
    table2: {
      'normative.made': random.int(0, 30),
      'normative.repealed': random.int(0, 30),
      'normative.valid': random.int(0, 600),
      'permits.decisions': random.int(0, 90000),
      'penalties.decisions': random.int(0, 900),
      'fees.amount': random.int(0, 999999) / 100,
    },
    table3: { ...table3, received, 'carried-in': carriedIn },
    table4,
  });
}

const isOf2019 = (figures: Figures): boolean => 't3.closed.total' in figures;

/** The sums of the form that the figures break, as `rule target`; written apart from the extension's own rules. */
export function brokenSums(figures: Figures): Set<string> {
  const broken = new Set<string>();
  const at = (id: string): number => figures[id] ?? 0;
  // （六） is one row in the form of 2019.
  const results = RESULT_ROWS.filter((row) => !row.startsWith('closed.') || !isOf2019(figures));
  if (isOf2019(figures)) results.push('closed');
  const rows = ['received', 'carried-in', ...results, 'results', 'carried-out'];
  for (const row of rows) {
    const made = APPLICANTS.reduce((sum, column) => sum + at(`t3.${row}.${column}`), 0);
    if (made !== at(`t3.${row}.total`)) broken.add(`t3.row-total t3.${row}.total`);
  }
  for (const column of [...APPLICANTS, 'total']) {
    const made = results.reduce((sum, row) => sum + at(`t3.${row}.${column}`), 0);
    const total = at(`t3.results.${column}`);
    if (made !== total) broken.add(`t3.results t3.results.${column}`);
    const came = at(`t3.received.${column}`) + at(`t3.carried-in.${column}`);
    if (came !== total + at(`t3.carried-out.${column}`)) {
      broken.add(`t3.balance t3.carried-out.${column}`);
    }
  }
  for (const group of PROCEEDINGS) {
    const made = OUTCOMES.reduce((sum, outcome) => sum + at(`t4.${group}.${outcome}`), 0);
    if (made !== at(`t4.${group}.total`)) broken.add(`t4.total t4.${group}.total`);
  }
  return broken;
}

/** One figure misprinted, in one of the ways in which figures are. */
export function misprint(figures: Figures, random: Random): Figures {
  const ids = Object.keys(figures).filter((id) => !id.startsWith('t2.'));
  const busy = ids.filter((id) => (figures[id] ?? 0) > 0);
  const id = random.pick(random.chance(0.8) && busy.length > 0 ? busy : ids);
  const was = figures[id] ?? 0;
  const text = String(was);
  const now = random.pick([
    was + 1,
    Math.max(0, was - 1),
    was * 10,
    Number([...text].reverse().join('')),
    Number(text.slice(1) || '0'),
    Number(`${text}${random.int(0, 9)}`),
    0,
    random.int(0, 50),
  ]);
  return { ...figures, [id]: now === was ? was + random.int(1, 9) : now };
}
