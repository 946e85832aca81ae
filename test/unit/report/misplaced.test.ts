// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { table2, table3, table4 } from '../../portal/form.mjs';
import { html, spread } from '../../portal/tables.mjs';
import type { Figures } from '../support/figures';
import { randomFigures2019, table2Of2019 } from '../support/form-2019';
import { judge } from '../support/judge';
import { HEADER, LABELS, laidPage } from '../support/laid';
import { audit, table } from '../support/pages';
import { Random } from '../support/random';
import { FIGURES, report } from '../support/sample';

/**
 * Tables whose cells do not stand beneath their labels one by one: what may be another column's is not read, and nobody is accused by it.
 * Rows are written cell by cell, `_` for an empty one.
 */
const cellsOf = (row: string): string[] =>
  row.split(' ').map((cell) => (cell === '_' ? '' : cell.replaceAll('~', '<br>')));

const GROUPS = ['reconsideration', 'litigation-direct', 'litigation-after'];
const OUTCOMES = ['upheld', 'corrected', 'other', 'pending', 'total'];

/** The report with these fifteen figures in table 4. */
const withReviews = (row: string): Figures => {
  const told = cellsOf(row).map(Number);
  const facts = GROUPS.flatMap((group) => OUTCOMES.map((outcome) => `t4.${group}.${outcome}`));
  return { ...FIGURES, ...Object.fromEntries(facts.map((fact, i) => [fact, told[i] ?? 0])) };
};

const LEAVES = '结果维持 结果纠正 其他结果 尚未审结 总计';
const SPREAD_HEADER = [
  '行政复议 _ _ _ _ 行政诉讼 _ _ _ _ _ _ _ _ _',
  `${LEAVES} 未经复议直接起诉 _ _ _ _ 复议后起诉 _ _ _ _`,
  `_ _ _ _ _ ${LEAVES} ${LEAVES}`,
];

/** Table 4 as the form prints it, with another row of figures; or in lines of its own. */
function reviews(row: string, header?: readonly string[]): string {
  if (header) return table([...header, row].map(cellsOf));
  const whole = html(table4(FIGURES));
  const cells = cellsOf(row).map((cell) => `<td>${cell}</td>`);
  return `${whole.slice(0, whole.lastIndexOf('<tr>'))}<tr>${cells.join('')}</tr></table>`;
}

describe('table 4', () => {
  const CASES: Record<string, [is: string, printed: string, header?: readonly string[]]> = {
    'half of a figure that came apart is no figure': [
      '0 2 0 11 13 3 0 0 0 3 0 0 0 0 0',
      '0 2 0 11 1 3 3 0 0 0 3 0 0 0 0 0',
    ],
    'a column printed twice': [
      '0 36 0 38 74 0 0 0 0 0 0 0 17 3 20',
      '— 36 — 38 74 — — — — — — — — 17 3 20',
      [
        `${SPREAD_HEADER[0]} _`,
        `${SPREAD_HEADER[1]} _`,
        '_ _ _ _ _ 结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 结果纠正 其他结果 尚未审结 总计',
      ],
    ],
    'one column printed twice and another not at all': [
      '0 0 11 0 11 0 1 24 0 25 0 0 0 0 0',
      '0 0 11 11 0 11 0 1 0 25 0 0 0 0 0',
      [
        '行政复议 _ _ _ _ _ 行政诉讼 _ _ _ _ _ _ _ _',
        '结果维持 结果纠正 其他结果 其他结果 尚未审结 总计 未经复议直接起诉 _ _ _ 复议后起诉 _ _ _ _',
        `_ _ _ _ _ _ 结果维持 结果纠正 尚未审结 总计 ${LEAVES}`,
      ],
    ],
    'a cell lost before a total that seems to be zero': [
      '0 0 0 34 34 0 26 0 5 31 0 0 0 0 0',
      '0 0 0 34 34 0 26 0 5 0 0 0 0 0 _',
      SPREAD_HEADER,
    ],
    'an empty cell before a row that prints its zeros': [
      '0 0 0 0 0 0 0 0 0 0 0 11 2 0 13',
      '_ — — — — — — — — — — — 11 2 —',
    ],
    'a column and a cell lost': [
      '0 0 0 19 19 0 1 28 0 29 0 0 30 0 30',
      '— — — 19 1 — 28 29 — — 30 — 30 _',
      [
        '行政复议 _ _ _ 行政诉讼 _ _ _ _ _ _ _ _ _',
        '结果维持 结果纠正 其他结果 尚未审结 未经复议直接起诉 _ _ _ _ 复议后起诉 _ _ _ _',
        `_ _ _ _ ${LEAVES} ${LEAVES}`,
      ],
    ],
    'columns numbered, one of the page’s own among them': [
      '0 0 0 0 0 26 0 0 0 26 27 0 5 0 32',
      '4 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16',
      SPREAD_HEADER.map((line, i) => `${i === 1 ? '行次' : '_'} ${line}`),
    ],
  };

  test.each(Object.entries(CASES))('%s', (_, [is, printed, header]) => {
    const figures = withReviews(is);
    const page = laidPage(figures, { fourth: () => reviews(printed, header) });
    const { wrong, falseAlarms } = judge(audit(page), figures, () => true);
    expect(wrong).toEqual([]);
    expect(falseAlarms).toEqual([]);
  });

  test('two totals that an exchange of columns would mend accuse nobody', () => {
    const figures = withReviews('0 17 0 0 17 0 25 21 30 76 0 28 0 0 28');
    const [header = '', ...rest] = [...SPREAD_HEADER].map((line) => line);
    const page = laidPage(figures, {
      fourth: () =>
        table([header, ...rest].map(cellsOf)) +
        table([cellsOf('0 17 0 0 17 0 25 0 30 76 21 28 0 0 28')]),
    });
    expect(judge(audit(page), figures, () => true).falseAlarms).toEqual([]);
  });
});

/** Table 3 with the rows of some labels replaced; `_` for an empty cell. */
const third =
  (rows: Readonly<Record<string, string>>, zero = '0') =>
  (cells: readonly (readonly string[])[]): string =>
    table(
      cells.map((row, y) => {
        const labels = row.slice(0, LABELS);
        const key = Object.keys(rows).find((each) => labels.some((text) => text.includes(each)));
        if (y >= HEADER && key) return [...labels, ...cellsOf(rows[key] ?? '')];
        return row.map((text, x) => (y >= HEADER && x >= LABELS && text === '0' ? zero : text));
      }),
    );

/** Of a table 3 that is printed so nothing is read wrongly, and nobody is accused. */
function expectNoLies(rows: readonly (readonly string[])[]): void {
  const page = laidPage(FIGURES, { third: () => table(rows) });
  const { wrong, falseAlarms } = judge(audit(page), FIGURES, () => true);
  expect(wrong).toEqual([]);
  expect(falseAlarms).toEqual([]);
}

const onThird = (rows: Readonly<Record<string, string>>, zero?: string, figures = FIGURES) =>
  audit(laidPage(figures, { third: third(rows, zero) }));

/** The report with nobody but natural persons and law firms among its applicants. */
const ONE_SIDED: Figures = Object.fromEntries(
  Object.entries(FIGURES).map(([id, value]) => {
    if (id.endsWith('.business')) return [id, 0];
    const beside = FIGURES[id.replace(/natural$/, 'business')] ?? 0;
    return [id, id.startsWith('t3.') && id.endsWith('.natural') ? value + beside : value];
  }),
);

/** A row of table 3 in which natural persons alone have a figure, beside that of the law firms. */
const both = (row: string, natural: number): Figures => ({
  [`t3.${row}.natural`]: natural,
  [`t3.${row}.total`]: natural + (FIGURES[`t3.${row}.legal`] ?? 0),
});

const factOf = (result: ReturnType<typeof audit>, id: string) =>
  result.facts.find((fact) => fact.id === id);

describe('table 3', () => {
  test('a zero of a cell that may be the lost one is not told', () => {
    const result = onThird({ 危及: '0 0 0 0 0 0' });
    const values = result.facts.filter(({ id }) => id.startsWith('t3.denied.stability.'));
    expect(values.filter(({ value }) => value !== null)).toEqual([]);
    expect(judge(result, FIGURES, () => false).unread).toEqual([]);
  });

  test('a figure beneath a blank total is no better than one that breaks a sum', () => {
    const figures = {
      ...ONE_SIDED,
      ...both('denied.secret', 26),
      ...both('results', 51),
      ...both('received', 50),
      // Printed wrong: the parts of its column come to more than their total.
      't3.granted.natural': 35,
    };
    const result = onThird({ 属于国家秘密: '_ 26 — — — — — 26' }, '—', figures);
    const row = result.facts.filter(({ id }) => id.startsWith('t3.denied.secret.'));
    expect(row.filter(({ id, value }) => value && !/natural|total/.test(id))).toEqual([]);
  });

  test('rows that were merged are not told apart where a label is one row’s only', () => {
    const rows = spread(table3(FIGURES));
    const at = rows.findIndex((row) => row[1]?.startsWith('（二）'));
    const [above = [], below = []] = rows.slice(at, at + 2);
    const one = above.map((text, x) =>
      x === 2 ? (below[2] ?? '') : [text, below[x] ?? ''].filter(Boolean).join('<br>'),
    );
    const page = laidPage(FIGURES, {
      third: () => table([...rows.slice(0, at), one, ...rows.slice(at + 2)]),
    });
    expect(factOf(audit(page), 't3.denied.secret.natural')?.value ?? 0).toBe(0);
  });

  test('a total before its parts is one only where they add up', () => {
    const rows = spread(table3(ONE_SIDED)).map((row, y) => [
      ...row.slice(0, LABELS + 1),
      ...(y < HEADER ? [y === 1 ? '总计' : ''] : []),
      ...row.slice(LABELS + 1, -1).map((text) => (y >= HEADER && text === '0' ? '' : text)),
      ...(y < HEADER ? [] : [row.at(-1) ?? '']),
    ]);
    const { wrong } = judge(
      audit(laidPage(ONE_SIDED, { third: () => table(rows) })),
      ONE_SIDED,
      () => true,
    );
    expect(wrong).toEqual([]);
  });

  test('a group’s first row is not all of it where rows without label follow', () => {
    const figures = { ...FIGURES, ...both('closed.uncorrected', 2) };
    const rows = spread(table3(figures)).map((row) => row.filter((_, x) => x !== 2));
    const marked = rows.map((row, y) =>
      row.map((text, x) => (y >= HEADER && x >= 2 && text === '0' ? '-' : text)),
    );
    const result = audit(laidPage(FIGURES, { third: () => table(marked) }));
    expect(result.facts.filter(({ id }) => /^t3\.closed\.[a-z]+$/.test(id))).toEqual([]);
  });

  test('a column of the page’s own is left out of a row that seems whole without its total', () => {
    const rows = spread(table3(FIGURES)).map((row) => [
      ...row.slice(0, LABELS),
      '3',
      ...row.slice(LABELS),
    ]);
    const at = rows.findIndex((row) => row[2]?.includes('危及'));
    rows[at] = [...(rows[at] ?? []).slice(0, -1), ''];
    expectNoLies(rows);
  });

  test('totals that changed places with a column, their labels left behind, accuse nobody', () => {
    const rows = spread(table3(FIGURES)).map((row, y) =>
      y < HEADER
        ? row
        : [...row.slice(0, -3), row.at(-1) ?? '', row.at(-2) ?? '', row.at(-3) ?? ''],
    );
    expectNoLies(rows);
  });

  test('a sign for nothing above a figure tells of two cells in one', () => {
    const figures = {
      ...FIGURES,
      't3.granted.natural': 10,
      't3.granted.business': 0,
      't3.granted.research': 17,
      't3.granted.legal': 11,
      't3.granted.total': 38,
    };
    const result = onThird({ 予以公开: '10 /~17 — 11 — 38 _' }, '—', figures);
    expect(factOf(result, 't3.granted.nonprofit')?.value ?? 0).toBe(0);
    expect(factOf(result, 't3.granted.legal')?.value ?? 11).toBe(11);
  });

  test('a span that reaches one row too far pushes nothing aside', () => {
    const whole = html(table3({ ...FIGURES, 't3.rejected.complaint.natural': 9 }));
    const at = whole.indexOf('<td>0</td>', whole.indexOf('3.补正后'));
    const page = laidPage(FIGURES, {
      third: () => `${whole.slice(0, at)}<td rowspan="2">0</td>${whole.slice(at + 10)}`,
    });
    const result = audit(page);
    expect(factOf(result, 't3.rejected.complaint.natural')).toMatchObject({
      value: 9,
      state: 'read',
    });
    expect(
      result.checks.find(({ target }) => target === 't3.rejected.complaint.total')?.outcome,
    ).toBe('fail');
  });
});

describe('table 2', () => {
  const withNormative = (row: string): string => {
    const whole = html(table2(FIGURES));
    const from = whole.indexOf('<tr>', whole.indexOf('规章'));
    const to = whole.indexOf('</tr>', from);
    const cells = ['行政规范性文件', ...cellsOf(row)].map((cell) => `<td>${cell}</td>`);
    return laidPage(FIGURES, {}).replace(
      whole,
      `${whole.slice(0, from)}<tr>${cells.join('')}${whole.slice(to)}`,
    );
  };

  test('an empty cell in a table that prints its zeros', () => {
    const facts = audit(withNormative('_ 3 2')).facts.filter(({ id }) =>
      id.startsWith('t2.normative.'),
    );
    expect(facts.filter(({ value }) => value !== null)).toEqual([]);
  });

  test('an empty cell in a row that ends before its header', () => {
    const figures = randomFigures2019(new Random(1));
    const whole = html(table2Of2019(figures));
    const at = whole.indexOf('行政事业性收费');
    const end = whole.indexOf('</tr>', at);
    const page = laidPage(FIGURES, {})
      .replaceAll('2024', '2020')
      .replace(
        html(table2(FIGURES)),
        `${whole.slice(0, at)}行政事业性收费</td><td></td><td>25</td>${whole.slice(end)}`,
      );
    expect(factOf(audit(page), 't2.fees.change')).toMatchObject({ value: null });
  });
});

describe('labels and figures that ran into one another', () => {
  const stateOf = (page: string, facts: RegExp) =>
    audit(page).facts.flatMap(({ id, state }) => (facts.test(id) ? [state] : []));
  const unreadable = (count: number) => Array.from({ length: count }, () => 'unreadable');

  test('of a figure beneath two columns, which no sum bears out, neither is read', () => {
    const whole = report();
    const joined = whole.replace(
      /(行政规范性文件<\/td><td>\d+<\/td>)<td>(\d+)<\/td><td>(\d+)<\/td>/,
      '$1<td colspan="2">$2$3</td>',
    );
    expect(joined).not.toBe(whole);
    expect(stateOf(joined, /^t2\.normative/)).toEqual(unreadable(3));
    expect(stateOf(joined, /^t2\.regulations/)).toEqual(['read', 'read', 'read']);
  });

  test('a row beside the labels of two has the figures of neither, for all that anybody knows', () => {
    const page = laidPage(FIGURES, {
      third: (cells) =>
        table(
          cells.map((row) => {
            const label = row.findIndex((text) => text.includes('2.没有现成信息'));
            if (label >= 0) return row.filter((_, x) => x !== label);
            const next = row.findIndex((text) => text.includes('3.补正后申请'));
            if (next < 0) return row;
            return [
              ...row.slice(0, next + 1),
              '2.没有现成信息需要另行制作',
              ...row.slice(next + 1),
            ];
          }),
        ),
    });
    const own = stateOf(page, /^t3\.unavailable\.(?:not-made|unclear)/);
    expect(own.filter((state) => state === 'read' || state === 'recovered')).toEqual([]);
    expect(judge(audit(page), FIGURES, () => true).falseAlarms).toEqual([]);
  });
});

test('where most rows are a cell short, one with a cell for each column has one of another’s: what it breaks accuses nobody', () => {
  const page = laidPage(FIGURES, {
    third: (cells) =>
      table(
        cells.map((row, y) => {
          const key = row.slice(0, LABELS).some((text) => text.includes('（二）部分公开'));
          const own = row.slice(LABELS);
          if (y < HEADER) return row;
          // The column of companies is gone from all rows; in one of them a cell stands twice.
          const short = own.filter((_, x) => x !== 1);
          return [...row.slice(0, LABELS), ...(key ? [short[0] ?? '', ...short] : short)];
        }),
      ),
  });
  const { wrong, falseAlarms } = judge(audit(page), FIGURES, () => true);
  expect(falseAlarms).toEqual([]);
  expect(wrong.filter((one) => JSON.stringify(one).includes('t3.partial'))).toEqual([]);
});
