import { describe, expect, test, vi } from 'vitest';
import { auditText, toCsv, toReport } from '../../../lib';
import { answerOf } from '../../../lib/answer';
import { formRows } from '../../../lib/export/form-rows';
import { marksOf } from '../../../lib/marks/marked';
import { labelOf } from '../../../lib/marks/sum';
import { readPack } from '../../../lib/packs/read';
import { placeKey } from '../../../lib/place';
import { pageOf } from '../../../lib/reference';
import { ANNUAL_2031 } from '../support/form-2031';
import { FIGURES } from '../support/sample';
import { textReport } from '../support/text';

// The one object, its line in the index, and the words that a test of these says must stand there.
vi.mock('../../../lib/form', async (original) => {
  const real = await original<typeof import('../../../lib/form')>();
  const { ANNUAL_2031 } = await import('../support/form-2031');
  return { ...real, FORMS: [ANNUAL_2031, ...real.FORMS] };
});
vi.mock('../../../lib/form/label-beginnings', async () => {
  const { FORMS } = await import('../../../lib/form');
  const { formWordsOf } = await import('../support/form-words');
  return { FORM_WORDS: formWordsOf(FORMS) };
});

const TITLE = '青岚市数据局2031年政府信息公开工作年度报告';

const LINES = [
  TITLE,
  '一、年度工作概况',
  '全年共收到政府信息公开申请47件。',
  '二、依申请公开办理情况',
  '\t\t个人申请人\t单位申请人\t\t申请人合计',
  '\t\t\t企业申请人\t社会组织申请人\t',
  '一、年度收件登记数量\t\t30\t12\t5\t47',
  '二、以前年度转入数量\t\t2\t1\t0\t3',
  '三、年度办理去向\t（一）全部提供\t25\t9\t4\t38',
  '\t（二）移送其他机关\t3\t2\t1\t6',
  '\t（三）去向合计\t28\t11\t5\t44',
  '四、转入以后年度数量\t\t4\t2\t0\t6',
  '三、公共数据开放情况',
  '公共数据目录',
  '\t年度新增开放数量\t年度运行维护经费（单位：万元）',
  '开放数据集\t120\t15.5',
  '开放数据接口\t36\t8',
  '四、问题与下一步打算',
  '下一年度将进一步充实目录。',
  '五、授权运营情况说明',
  '本年度授权运营收益为零。',
  '六、公众参与情况说明',
  '举办开放日活动。',
  '七、其他说明事项',
  '没有其他需要说明的事项。',
];

/** The report with some words changed. */
function auditOf(changes: Readonly<Record<string, string>> = {}) {
  let text = LINES.join('\n');
  for (const [from, to] of Object.entries(changes)) {
    if (!text.includes(from)) throw new Error(`The report has no “${from}”.`);
    text = text.replace(from, to);
  }
  return auditText(text);
}

const faults = (changes: Readonly<Record<string, string>> = {}) =>
  toReport(auditOf(changes))
    .checks.filter(({ outcome }) => outcome === 'fail' || outcome === 'incomplete')
    .map(({ rule, message }) => [rule, message] as const);

describe('a further form is one object', () => {
  const audit = auditOf();
  const report = toReport(audit);

  test('it is recognised, and its cells are the facts', () => {
    expect(audit).toMatchObject({ isReport: true, form: 'annual-2031', year: 2031 });
    expect(audit.facts.map(({ state }) => state)).toEqual(audit.facts.map(() => 'read'));
    const values = Object.fromEntries(audit.facts.map(({ id, value }) => [id, value]));
    expect(Object.keys(values)).toHaveLength(28);
    expect(values).toMatchObject({
      't3.received.society': 5,
      't3.moved.total': 6,
      't5.calls.cost': 8,
    });
    expect(faults()).toEqual([]);
  });

  test('its sums are checked, and told in its own words', () => {
    const made = report.checks.filter(({ rule }) => rule.startsWith('t3.'));
    expect(made.map(({ outcome }) => outcome)).toEqual(Array(10).fill('pass'));
    expect(faults({ '25\t9\t4\t38': '25\t9\t4\t39' })).toEqual([
      [
        't3.row-total',
        '（一）全部提供 · 申请人合计：合计应等于个人与单位之和。25 + 9 + 4 = 38，表中为 39，相差 +1。',
      ],
      [
        't3.results',
        '（三）去向合计 · 申请人合计：去向合计应等于（一）加（二）。39 + 6 = 45，表中为 44，相差 −1。',
      ],
    ]);
  });

  test('a count of it is a whole number, an amount of it need not be', () => {
    expect(faults({ '开放数据集\t120': '开放数据集\t12.5' })).toEqual([
      ['value.fraction', '开放数据集 · 年度新增开放数量：12.5 不是整数，件数应为整数。'],
    ]);
  });

  test('what is marked goes by its labels', () => {
    const broken = auditOf({ '25\t9\t4\t38': '25\t9\t4\t39' });
    const { facts, checks } = toReport(broken);
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    const fact = broken.facts.find(({ id }) => id === 't3.granted.total');
    const mark = fact?.place && marksOf(broken).get(placeKey(fact.place));
    expect(mark?.tokens).toContain('fail');
    const [first] = mark?.checks ?? [];
    expect(labelOf(checks[first ?? -1] as (typeof checks)[number], byId)).toBe(
      '（一）全部提供 · 申请人合计',
    );
  });

  test('its sections, its rows, columns and groups are asked for, and what a section is to tell', () => {
    expect(faults({ '七、其他说明事项\n': '' }).map(([, message]) => message)).toEqual([
      '未找到“七、其他说明事项”部分的标题。',
    ]);
    expect(faults({ '本年度授权运营收益为零。': '没有开展。' }).map(([, told]) => told)).toEqual([
      '“五、授权运营情况说明”部分未说明授权运营的收益，但该部分起止不清，未能核对。',
    ]);
    expect(faults({ '\t（二）移送其他机关\t3\t2\t1\t6\n': '' }).map(([rule]) => rule)).toContain(
      'format.rows',
    );
    const group = faults({ '三、年度办理去向': '' }).map(([, told]) => told);
    expect(group).toEqual(['表格缺少栏目“三、年度办理去向”。']);
    const none = faults({
      '公共数据目录\n\t年度新增开放数量\t年度运行维护经费（单位：万元）\n开放数据集\t120\t15.5\n开放数据接口\t36\t8\n':
        '数据见附件。\n',
    });
    expect(none.map(([, told]) => told)).toEqual([expect.stringMatching(/^未找到第三部分的表格/)]);
  });

  test('the narrative is held against its tables, but for the section on plans', () => {
    const said = (sentence: string) => faults({ '全年共收到政府信息公开申请47件。': sentence });
    expect(said('全年共收到政府信息公开申请74件。')).toEqual([
      [
        'text.requests',
        '文中“共收到政府信息公开申请74件”，表中“一、年度收件登记数量 · 申请人合计”为 47，相差 +27。',
      ],
    ]);
    // All applicants but persons are organisations.
    const parts = '全年共收到政府信息公开申请47件，其中自然人申请30件，法人或其他组织申请';
    expect(said(`${parts}17件。`)).toEqual([]);
    expect(said(`${parts}19件。`).map(([rule]) => rule)).toContain('text.requests');
    expect(faults({ 下一年度将进一步: '2031年将进一步' }).map(([rule]) => rule)).toEqual([
      'text.year',
    ]);
    expect(faults({ '下一年度将进一步充实目录。': '收到政府信息公开申请74件。' })).toEqual([]);
  });

  test('a total of it that is not printed is known by its parts', () => {
    expect(
      faults({ '30\t12\t5\t47': '30\t12\t5\t', 申请47件: '申请74件' }).filter(
        ([rule]) => rule === 'text.requests',
      ),
    ).toHaveLength(1);
  });

  test('a report of its years in the tables of another form is told so', () => {
    const told = toReport(auditText(textReport(FIGURES, TITLE))).checks.map(
      ({ message }) => message,
    );
    expect(told).toContain('2031 年度报告应采用 2031 年版格式，表格实际采用 2021 年版格式。');
  });

  test('it is exported under its ids and its labels', () => {
    expect(report.report.form).toBe('annual-2031');
    expect(toCsv(audit)).toContain('青岚市数据局,2031,t5,sets,cost,15.5,15.5,read,t5.sets.cost');
    const rows = formRows(report).map((row) => row.map(({ text }) => text));
    expect(rows).toContainEqual(['', '个人申请人', '企业申请人', '社会组织申请人', '申请人合计']);
    expect(rows).toContainEqual(['（一）全部提供', '25', '9', '4', '38']);
  });

  test('our own pages name it', () => {
    const { frame } = answerOf(audit, { language: 'zh', packs: [] });
    expect(JSON.parse(frame).form).toEqual(ANNUAL_2031.title);
  });

  test('the pages of the rules tell its sums and its document', () => {
    expect(pageOf('t3.results').sources).toContain(ANNUAL_2031.source);
    expect(pageOf('t3.results').formulas[0]).toMatchObject({
      target: '（三）去向合计',
      sources: [ANNUAL_2031.source],
    });
  });

  test('packs may speak of its cells', () => {
    const pack = (target: string) =>
      readPack(
        JSON.stringify({
          format: 'gouji/rules@1',
          id: 'own',
          title: { zh: '自定义', en: 'Own' },
          tables: [],
          relations: [
            {
              rule: 'own.cost',
              title: { zh: '甲', en: 'A' },
              severity: 'warning',
              target,
              compare: '<=',
              terms: [['t5.calls.cost', 2]],
            },
          ],
        }),
      );
    expect(pack('t5.sets.cost')).toHaveProperty('pack');
    expect(pack('t5.sets.price')).toHaveProperty('problems');
  });
});
