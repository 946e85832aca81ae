// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { auditText, toReport } from '../../../lib';
import { cellsOf } from '../../../lib/check';
import { reportSchema } from '../../../lib/export/schema';
import { type AccountsTable, AMOUNTS, accounts, changed, tablesOf } from '../support/accounts';
import { audit, portalPage } from '../support/pages';
import { printedIn } from '../support/printed';
import {
  find,
  html,
  outcomes,
  type Published,
  pageWith,
  published,
  relations,
  relationsOf,
  unknownIn,
} from '../support/published';

const SET = accounts();

/** What a whole set in order gives. */
const IN_ORDER = {
  'accounts.balance overview.income-total': 'pass',
  'accounts.balance grants.income-total': 'pass',
  'accounts.parts general.total': 'pass',
  'accounts.carried overview.income-total': 'pass',
  'accounts.carried overview.expenditure-total': 'pass',
  'accounts.carried grants.income-total': 'pass',
  'accounts.carried grants.expenditure-total': 'pass',
  'accounts.income income.total': 'pass',
  'accounts.expenditure expenditure.total': 'pass',
  'accounts.grants grants.income': 'pass',
  'accounts.general general.total': 'pass',
  'accounts.basic general.basic': 'pass',
  'accounts.official official.total': 'pass',
  'accounts.cars official.cars': 'pass',
  'accounts.official official.total-planned': 'pass',
  'accounts.cars official.cars-planned': 'pass',
};

/** The relations that do not simply hold. */
function others(tables: readonly Published[] | string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(outcomes(relationsOf(tables))).filter(([, outcome]) => outcome !== 'pass'),
  );
}

describe('final accounts in order', () => {
  test('hold in every relation', () => {
    expect(outcomes(relationsOf(tablesOf(SET)))).toEqual(IN_ORDER);
  });

  test('hold in whatever order the tables stand', () => {
    expect(outcomes(relationsOf(tablesOf(SET).reverse()))).toEqual(IN_ORDER);
  });

  test.each([
    ['公开01表', (n: number) => `公开0${n}表`],
    ['表三', (n: number) => `表${'三五七一九二四'[n - 1]}`],
    ['附件2-3', (n: number) => `附件2-${9 - n}`],
    ['部门决算公开表8', (n: number) => `部门决算公开表${8 - n}`],
  ])('hold whatever number the tables bear: %s', (_, number) => {
    const numbered = tablesOf(SET).map((each, i) => ({
      ...each,
      lines: [number(i + 1), '编制单位：青岚市统计站', ...each.lines],
    }));
    expect(outcomes(relationsOf(numbered))).toEqual(IN_ORDER);
    const before = numbered.map((each, i) => `<p>${number(i + 1)}</p>${html(each)}`);
    expect(outcomes(relationsOf(before.join('')))).toEqual(IN_ORDER);
  });

  test('hold where title, number and unit stand in the table', () => {
    const inside = tablesOf(SET).map(({ title, rows }, i) => {
      const width = rows[0]?.length ?? 1;
      return `<table><tr><td colspan="${width}">${title}</td></tr>
        <tr><td colspan="${width}">公开0${i}表</td></tr>
        <tr><td>部门：青岚市统计站</td><td colspan="${width - 1}">金额单位：万元</td></tr>
        ${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;
    });
    expect(outcomes(relationsOf(inside.join('')))).toEqual(IN_ORDER);
    // And one sheet that holds them all, one below the other.
    const sheet = inside.join('').replaceAll('</table><table>', '');
    expect(sheet.match(/<table>/g)).toHaveLength(1);
    expect(outcomes(relationsOf(sheet))).toEqual(IN_ORDER);
  });

  test('hold where the title is a caption', () => {
    const captioned = tablesOf(SET).map((each) =>
      html({ ...each, title: '' }).replace('<table>', `<table><caption>${each.title}</caption>`),
    );
    expect(outcomes(relationsOf(captioned.join('')))).toEqual(IN_ORDER);
  });

  test('hold where the unit’s line is laid out as a table', () => {
    const laid = tablesOf(SET).map((each) =>
      html({ ...each, lines: [] }).replace(
        '<table>',
        '<table><tr><td>部门：统计站</td><td>单位：万元</td></tr></table><table>',
      ),
    );
    expect(outcomes(relationsOf(laid.join('')))).toEqual(IN_ORDER);
  });

  test('hold in a plain text with tabs', () => {
    const text = tablesOf(SET)
      .map(({ title, lines, rows }) =>
        [title, ...lines, ...rows.map((row) => row.join('\t')), ''].join('\n'),
      )
      .join('\n');
    expect(outcomes(relations(auditText(text)))).toEqual(IN_ORDER);
  });

  test('hold with a table of contents before them', () => {
    const contents = tablesOf(SET).map(({ title }, i) => `<p>${i + 1}、${title}</p>`);
    const members =
      '<table><tr><td>序号</td><td>单位</td></tr><tr><td>1</td><td>统计站</td></tr></table>';
    const listed = `<table>${tablesOf(SET)
      .map(({ title }, i) => `<tr><td>${title}………</td><td>${i}</td></tr>`)
      .join('')}</table>`;
    const page = contents.join('') + members + listed + tablesOf(SET).map(html).join('');
    expect(outcomes(relationsOf(page))).toEqual(IN_ORDER);
  });

  test('make no annual report of the page', () => {
    const result = audit(portalPage('青岚市统计站', tablesOf(SET).map(html).join('')));
    expect(result).toMatchObject({ isReport: false, form: null, facts: [] });
    const { checks } = reportSchema.parse(JSON.parse(JSON.stringify(toReport(result))));
    expect(checks.filter(({ rule }) => !rule.startsWith('sum.'))).toHaveLength(16);
  });
});

describe('a figure printed otherwise', () => {
  test.each<[AccountsTable, number, number, string, string[]]>([
    ['income', 2, 2, '3,315.00', ['accounts.income income.total']],
    ['expenditure', 2, 2, '3,390.00', ['accounts.expenditure expenditure.total']],
    [
      'overview',
      9,
      5,
      '3,400.00',
      ['accounts.balance overview.income-total', 'accounts.carried overview.expenditure-total'],
    ],
    ['general', 2, 4, '800.00', ['accounts.parts general.total']],
    ['basic', 3, 5, '351.00', ['accounts.basic general.basic']],
    ['official', 1, 2, '28.00', ['accounts.official official.total']],
    ['official', 4, 1, '81.00', ['accounts.cars official.cars-planned']],
    [
      'grants',
      5,
      1,
      '3,130.00',
      ['accounts.balance grants.income-total', 'accounts.carried grants.income-total'],
    ],
  ])('in %s, row %i, column %i: %s', (key, row, column, text, broken) => {
    const set = changed(SET, key, row, column, text);
    const fails = Object.fromEntries(broken.map((name) => [name, 'fail']));
    expect(others(tablesOf(set))).toEqual(fails);
  });

  test('is told with its terms, what they make, what is printed and where', () => {
    const tables = tablesOf(changed(SET, 'official', 1, 2, '28.00'));
    const made = find(relationsOf(tables), 'official.total');
    const printed = printedIn(pageWith(tables));
    expect(made).toMatchObject({
      outcome: 'fail',
      severity: 'error',
      expected: 28.7,
      found: 28,
      difference: -0.7,
      terms: [],
      reason: { kind: 'relation', result: 'differs', unit: '万元', compare: '=' },
    });
    const { total, terms } = cellsOf(made) ?? {};
    expect(total).toMatchObject({ table: 6, row: 1, column: 2 });
    expect(terms?.map(({ table, row, column }) => [table, row, column])).toEqual([
      [6, 2, 2],
      [6, 3, 2],
      [6, 6, 2],
    ]);
    expect(terms?.map(({ value, weight }) => [value, weight])).toEqual([
      [3, 1],
      [24.5, 1],
      [1.2, 1],
    ]);
    expect(terms?.map(({ place }) => printed(place))).toEqual(['3.00', '24.50', '1.20']);
    expect(printed(made.place)).toBe('28.00');
  });

  test('is no more than a warning where the tables may differ for a good reason', () => {
    const checks = relationsOf(tablesOf(changed(SET, 'grants', 3, 1, '3,000.00')));
    const broken = checks.filter(({ outcome }) => outcome === 'fail');
    expect(broken.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });

  test('within what rounding makes of it is no matter', () => {
    // Three parts and their sum, each off by half a hundredth at the most: by 0.02 together.
    expect(others(tablesOf(changed(SET, 'official', 1, 2, '28.72')))).toEqual({});
    expect(others(tablesOf(changed(SET, 'official', 1, 2, '28.73')))).toEqual({
      'accounts.official official.total': 'fail',
    });
  });
});

describe('what is not there', () => {
  test('a blank that counts as nothing is said to', () => {
    const set = accounts({ ...AMOUNTS, abroad: 0 });
    const made = find(relationsOf(tablesOf(set)), 'official.total');
    expect(made).toMatchObject({ outcome: 'pass', reason: { blanks: 1 } });
  });

  test('a blank where a figure is needed leaves the relation unchecked', () => {
    const made = find(relationsOf(tablesOf(changed(SET, 'official', 3, 2, ''))), 'official.total');
    expect(made).toMatchObject({ outcome: 'incomplete', severity: 'error' });
    expect(unknownIn(made)).toEqual(['official.cars blank']);
  });

  test('unless no figure could mend it', () => {
    const set = accounts({ ...AMOUNTS, abroad: 0 });
    const made = find(
      relationsOf(tablesOf(changed(set, 'official', 1, 2, '25.00'))),
      'official.total',
    );
    expect(made).toMatchObject({ outcome: 'fail', expected: 25.7, difference: -0.7 });
    const signed = relationsOf(tablesOf(changed(set, 'official', 1, 2, '-25.00')));
    expect(find(signed, 'official.total').outcome).toBe('incomplete');
  });

  test('so does a blank total', () => {
    const made = find(relationsOf(tablesOf(changed(SET, 'income', 2, 2, ''))), 'income.total');
    expect(made.outcome).toBe('incomplete');
    expect(unknownIn(made)).toEqual(['income.total blank']);
  });

  test('and one that is no number', () => {
    const made = find(
      relationsOf(tablesOf(changed(SET, 'income', 2, 2, '约33万'))),
      'income.total',
    );
    expect(made.outcome).toBe('incomplete');
    expect(unknownIn(made)).toEqual(['income.total unreadable']);
  });

  test('a lost row is named', () => {
    const official = { ...SET.official, rows: SET.official.rows.slice(0, -1) };
    const made = find(relationsOf([official]), 'official.total');
    expect(made.outcome).toBe('incomplete');
    expect(unknownIn(made)).toEqual(['official.reception absent']);
  });

  test('a lost column leaves nothing to be said of it', () => {
    const rows = SET.official.rows.map((row) => row.slice(0, 2));
    expect(Object.keys(outcomes(relationsOf([{ ...SET.official, rows }])))).toEqual([
      'accounts.official official.total',
      'accounts.cars official.cars',
      'accounts.official official.total-planned',
      'accounts.cars official.cars-planned',
    ]);
  });

  test('a lost table is named, and what does not need it is checked', () => {
    const { overview: _, ...rest } = SET;
    const checks = relationsOf(Object.values(rest));
    expect(unknownIn(find(checks, 'income.total'))).toEqual(['overview.income lost']);
    expect(unknownIn(find(checks, 'expenditure.total'))).toEqual(['overview.expenditure lost']);
    expect(find(checks, 'grants.income-total', 'accounts.balance').outcome).toBe('pass');
    expect(checks.some(({ target }) => target === 'overview.income-total')).toBe(false);
  });

  test('empty tables have nothing to check', () => {
    const rows = SET.official.rows.map((row, i) => (i === 0 ? row : [row[0] ?? '', '', '']));
    const checks = relationsOf([{ ...SET.official, rows }]);
    expect(new Set(checks.map(({ outcome }) => outcome))).toEqual(new Set(['inapplicable']));
  });

  test('a page with none of the tables says nothing', () => {
    expect(
      relationsOf([
        published('2024年度政府性基金预算财政拨款收入支出决算表', [
          ['项目', '本年收入', '本年支出'],
          ['合计', '45.00', '44.00'],
        ]),
      ]),
    ).toEqual([]);
    expect(
      relationsOf(
        '<p>收入支出决算总表见附件。</p><table><tr><td>1</td><td>2</td><td>3</td><td>4</td></tr></table>',
      ),
    ).toEqual([]);
  });
});

describe('what leaves a choice', () => {
  test('two tables of the same title with different figures accuse nobody', () => {
    const other = accounts({ ...AMOUNTS, projects: 7_000_000 });
    const checks = relationsOf([...tablesOf(SET), other.income]);
    expect(find(checks, 'income.total').outcome).toBe('incomplete');
    expect(unknownIn(find(checks, 'income.total'))).toEqual(['income.total ambiguous']);
    expect(find(checks, 'expenditure.total').outcome).toBe('pass');
  });

  test('nor does the sets of two bodies on one page', () => {
    const other = accounts({ ...AMOUNTS, staff: 1_400_000 });
    const checks = relationsOf([
      ...tablesOf(SET),
      ...tablesOf(changed(other, 'income', 2, 2, '1')),
    ]);
    expect(find(checks, 'income.total').outcome).toBe('incomplete');
    expect(checks.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
  });

  test('the same table printed twice is one', () => {
    expect(outcomes(relationsOf([...tablesOf(SET), SET.income]))).toEqual(IN_ORDER);
  });

  test('two rows with the same label and different figures accuse nobody', () => {
    const rows = [...SET.income.rows, ['', '合计', '12.00', '1.00', '11.00']];
    const checks = relationsOf([SET.overview, { ...SET.income, rows }]);
    expect(unknownIn(find(checks, 'income.total'))).toEqual(['income.total ambiguous']);
  });

  test('tables of different years are not held together', () => {
    const title = '2023年度收入决算表';
    const checks = relationsOf([
      SET.overview,
      changed({ ...SET, income: { ...SET.income, title } }, 'income', 2, 2, '9.00').income,
    ]);
    expect(find(checks, 'income.total')).toMatchObject({
      outcome: 'incomplete',
      reason: { result: 'years' },
    });
  });
});

describe('units', () => {
  const inYuan = accounts(AMOUNTS, String);
  const unit = (each: Published, line: string): Published => ({ ...each, lines: [line] });

  test('元 against 万元 is converted', () => {
    const mixed = { ...SET, income: unit(inYuan.income, '金额单位：元') };
    expect(outcomes(relationsOf(tablesOf(mixed)))).toEqual(IN_ORDER);
    const broken = changed(mixed, 'income', 2, 2, '33150000');
    expect(find(relationsOf(tablesOf(broken)), 'income.total')).toMatchObject({
      outcome: 'fail',
      expected: 33_140_000,
      found: 33_150_000,
      difference: 10_000,
    });
  });

  test('an unknown unit is not held against a known one', () => {
    const mixed = { ...SET, income: unit(inYuan.income, '公开02表') };
    const checks = relationsOf(tablesOf(mixed));
    expect(find(checks, 'income.total')).toMatchObject({
      outcome: 'incomplete',
      found: 33_140_000,
      expected: null,
      reason: { result: 'units' },
    });
  });

  test('within one table the unit need not be known', () => {
    const checks = relationsOf([unit(SET.official, '')]);
    expect(find(checks, 'official.total').outcome).toBe('pass');
    const broken = changed(SET, 'official', 1, 2, '28.00').official;
    expect(find(relationsOf([unit(broken, '')]), 'official.total').outcome).toBe('fail');
  });

  test('编制单位：元氏县 tells no unit', () => {
    const checks = relationsOf([unit(SET.overview, '编制单位：元氏县统计站'), SET.income]);
    expect(find(checks, 'income.total').reason).toMatchObject({ result: 'units' });
  });

  test('a unit in the column’s label is taken before the table’s', () => {
    const rows = inYuan.income.rows.map((row, i) =>
      i === 0 ? row.map((text) => text.replace('本年收入合计', '本年收入合计（元）')) : row,
    );
    const checks = relationsOf([SET.overview, { ...inYuan.income, rows }]);
    expect(find(checks, 'income.total').outcome).toBe('pass');
  });
});

describe('tables that are cut', () => {
  const pieces = (each: Published, at: number, between = '', header = false): string => {
    const [head = []] = each.rows;
    const rest = each.rows.slice(at);
    return (
      html({ ...each, rows: each.rows.slice(0, at) }) +
      between +
      html({ title: '', lines: [], rows: header ? [head, ...rest] : rest })
    );
  };

  test.each([
    ['with nothing between', '', false],
    ['with a page’s number between', '<p>- 3 -</p>', false],
    ['with “续表” between', '<p>续表</p><p>单位：万元</p>', false],
    ['with the title and the header again', '<p>2024年度收入支出决算总表（续）</p>', true],
  ])('%s are read as one', (_, between, header) => {
    for (const at of [4, 6, 9]) {
      const page =
        pieces(SET.overview, at, between, header) + tablesOf(SET).slice(1).map(html).join('');
      expect(outcomes(relationsOf(page)), String(at)).toEqual(IN_ORDER);
    }
  });

  test('a last line whose label lost its span stands under the last columns', () => {
    const { general } = SET;
    const rows = [...general.rows.slice(0, 2), ...general.rows.slice(3)];
    const total = general.rows[2]?.slice(1) ?? [];
    const page = html({ ...general, rows }) + html({ title: '', lines: [], rows: [total] });
    expect(find(relationsOf(page), 'general.total', 'accounts.parts').outcome).toBe('pass');
  });

  test('another table below does not go on', () => {
    const other =
      '<table><tr><td>科室</td><td>合计</td></tr><tr><td>合计</td><td>7</td></tr></table>';
    const { rows } = SET.income;
    const page =
      html(SET.overview) + html({ ...SET.income, rows: rows.filter((_, i) => i !== 2) }) + other;
    expect(unknownIn(find(relationsOf(page), 'income.total'))).toEqual(['income.total absent']);
  });
});

describe('prints of other places', () => {
  const columns = published('2024年度“三公”经费支出决算表', []);
  const cell = (text: string, spans = ''): string => `<td ${spans}>${text}</td>`;
  const inColumns = (
    values: readonly string[],
  ): string => `<p>${columns.title}</p><p>单位：万元</p><table>
    <tr>${cell('合计', 'rowspan="2"')}${cell('因公出国（境）费', 'rowspan="2"')}${cell('公务用车购置及运行费', 'colspan="3"')}${cell('公务接待费', 'rowspan="2"')}</tr>
    <tr>${cell('小计')}${cell('购置费')}${cell('运行费')}</tr>
    <tr>${['1', '2', '3', '4', '5', '6'].map((text) => cell(text)).join('')}</tr>
    <tr>${values.map((text) => cell(text)).join('')}</tr></table>`;

  test('official expenditure in columns', () => {
    const good = relationsOf(inColumns(['30.70', '3', '24.5', '18', '6.5', '3.2']));
    expect(outcomes(good)).toEqual({
      'accounts.official official.total': 'pass',
      'accounts.cars official.cars': 'pass',
    });
    const bad = relationsOf(inColumns(['30.70', '3', '25.5', '18', '6.5', '3.2']));
    expect(outcomes(bad)).toEqual({
      'accounts.official official.total': 'fail',
      'accounts.cars official.cars': 'fail',
    });
  });

  test('a form with the year before and this one', () => {
    const table = published('“三公”经费支出决算表', [
      ['项目', '2023年决算数', '2024年决算数', '增减率（%）'],
      ['合计', '9.0', '7.0', '-22.2222'],
      ['因公出国（境）费用', '4.0', '2.0', '-50.0000'],
      ['公务用车购置及运行维护费', '3.0', '3.0', '0'],
      ['公务接待费', '1.0', '2.0', '100.0000'],
    ]);
    expect(find(relationsOf([table]), 'official.total')).toMatchObject({
      outcome: 'pass',
      found: 7,
    });
  });

  test('meetings and training are no part of the three, and nobody is accused over them', () => {
    const table = published('“三公”经费及会议费、培训费支出决算表', [
      ['项目', '决算数'],
      ['合计', '9.00'],
      ['因公出国（境）费', '1.00'],
      ['公务用车购置及运行费', '2.00'],
      ['公务接待费', '1.00'],
      ['会议费', '5.00'],
    ]);
    expect(relationsOf([table])).toEqual([]);
  });
});

test('a year in Chinese numerals is that of the digits', () => {
  const named = (year: string, other: string) =>
    relationsOf(
      tablesOf(SET).map((each, i) => ({
        ...each,
        title: each.title.replace('2024', i % 2 === 0 ? year : other),
      })),
    );
  expect(outcomes(named('二〇二四', '２０２４'))).toEqual(IN_ORDER);
  expect(find(named('二〇二四', '二○二三'), 'income.total')).toMatchObject({
    outcome: 'incomplete',
    reason: { result: 'years' },
  });
});
