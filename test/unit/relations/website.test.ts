// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { find, outcomes, relationsOf, unknownIn } from '../support/published';

type Line = readonly [group: string, span: number, label: string, value: string | number];

/** The national form, with labels and figures in pairs under groups that reach down. */
function form(values: Readonly<Record<string, string | number>>): string {
  const value = (label: string): string | number => values[label] ?? '';
  const pair = (label: string, unit: string, key = label): string =>
    `<td>${label}（单位：${unit}）</td><td colspan="2">${value(key)}</td>`;
  const group = (label: string, rows: readonly string[]): string =>
    rows
      .map(
        (row, i) => `<tr>${i === 0 ? `<td rowspan="${rows.length}">${label}</td>` : ''}${row}</tr>`,
      )
      .join('');
  const inner = (label: string, pairs: readonly [string, string, string?][]): string[] =>
    pairs.map(
      ([name, unit, key = name], i) =>
        `${i === 0 ? `<td rowspan="${pairs.length}">${label}</td>` : ''}<td>${name}（单位：${unit}）</td><td>${value(key)}</td>`,
    );
  return `<h1>政府网站工作年度报表</h1><p>（2024年度）</p><table>
    <tr><td>网站名称</td><td colspan="3">青岚市统计站网</td></tr>
    <tr><td>独立用户访问总量（单位：个）</td><td>${value('visitors')}</td><td>网站总访问量（单位：次）</td><td>${value('visits')}</td></tr>
    ${group('信息发布<br>（单位：条）', [
      `<td>总数</td><td colspan="2">${value('published')}</td>`,
      ...['概况类信息更新量', '政务动态信息更新量', '信息公开目录信息更新量'].map(
        (label) => `<td>${label}</td><td colspan="2">${value(label)}</td>`,
      ),
    ])}
    ${group('专栏专题<br>（单位：个）', [
      `<td>维护数量</td><td colspan="2">${value('topics')}</td>`,
      `<td>新开设数量</td><td colspan="2">${value('topics-new')}</td>`,
    ])}
    ${group('解读回应', [
      ...inner('解读信息发布', [
        ['总数', '条', 'explained'],
        ['解读材料数量', '条'],
        ['解读产品数量', '个'],
        ['媒体评论文章数量', '篇'],
      ]),
      `<td>回应公众关注热点或重大舆情数量（单位：次）</td><td colspan="2">4</td>`,
    ])}
    ${group('办事服务', [
      '<td>是否发布服务事项目录</td><td colspan="2">■是 □否</td>',
      pair('政务服务事项数量', '项'),
      pair('可全程在线办理政务服务事项数量', '项'),
      ...inner('办件量（单位：件）', [
        ['总数', '件', 'cases'],
        ['自然人办件量', '件'],
        ['法人办件量', '件'],
      ]),
    ])}
    ${group('互动交流', [
      '<td>是否使用统一平台</td><td colspan="2">■是 □否</td>',
      ...inner('留言办理', [
        ['收到留言数量', '条'],
        ['办结留言数量', '条'],
        ['平均办理时间', '天'],
        ['公开答复数量', '条'],
      ]),
      ...inner('征集调查', [
        ['征集调查期数', '期'],
        ['收到意见数量', '条'],
        ['公布调查结果期数', '期'],
      ]),
      ...inner('在线访谈', [
        ['访谈期数', '期'],
        ['网民留言数量', '条'],
        ['答复网民提问数量', '条'],
      ]),
    ])}</table>`;
}

const VALUES: Readonly<Record<string, string | number>> = {
  visitors: 51_200,
  visits: '230,114',
  published: 1_204,
  概况类信息更新量: 31,
  政务动态信息更新量: 802,
  信息公开目录信息更新量: 371,
  topics: 9,
  'topics-new': 2,
  explained: 40,
  解读材料数量: 25,
  解读产品数量: 12,
  媒体评论文章数量: 3,
  政务服务事项数量: 120,
  可全程在线办理政务服务事项数量: 118,
  cases: 3_300,
  自然人办件量: 3_100,
  法人办件量: 200,
  收到留言数量: 66,
  办结留言数量: 66,
  平均办理时间: 3,
  公开答复数量: 40,
  征集调查期数: 5,
  收到意见数量: 31,
  公布调查结果期数: 5,
  访谈期数: 2,
  网民留言数量: 14,
  答复网民提问数量: 14,
};

const NAMES = [
  'website.published site.published',
  'website.explained site.explained',
  'website.cases site.cases',
  'website.visitors site.visitors',
  'website.topics site.topics-new',
  'website.online site.services-online',
  'website.letters site.letters-closed',
  'website.letters site.letters-published',
  'website.surveys site.surveys-published',
  'website.talks site.talks-answers',
];

const all = (outcome: string): Record<string, string> =>
  Object.fromEntries(NAMES.map((name) => [name, outcome]));

describe('the report of a website', () => {
  test('in order holds in every relation', () => {
    expect(outcomes(relationsOf(form(VALUES)))).toEqual(all('pass'));
  });

  test.each([
    ['published', 1_203, 'website.published site.published'],
    ['explained', 41, 'website.explained site.explained'],
    ['cases', 3_301, 'website.cases site.cases'],
    ['visitors', 230_115, 'website.visitors site.visitors'],
    ['topics-new', 10, 'website.topics site.topics-new'],
    ['可全程在线办理政务服务事项数量', 121, 'website.online site.services-online'],
    ['办结留言数量', 67, 'website.letters site.letters-closed'],
    ['公开答复数量', 67, 'website.letters site.letters-published'],
    ['公布调查结果期数', 6, 'website.surveys site.surveys-published'],
    ['答复网民提问数量', 15, 'website.talks site.talks-answers'],
  ])('%s as %i is worth a look, by one already', (key, value, name) => {
    const checks = relationsOf(form({ ...VALUES, [key]: value }));
    expect(outcomes(checks)).toEqual({ ...all('pass'), [name]: 'fail' });
    expect(checks.filter(({ outcome }) => outcome === 'fail').map((each) => each.severity)).toEqual(
      ['warning'],
    );
  });

  test('less than all letters closed is nothing to speak of', () => {
    expect(outcomes(relationsOf(form({ ...VALUES, 办结留言数量: 1, 公开答复数量: 0 })))).toEqual(
      all('pass'),
    );
  });

  test('left blank it has nothing to check', () => {
    expect(new Set(Object.values(outcomes(relationsOf(form({})))))).toEqual(
      new Set(['inapplicable']),
    );
  });

  test('words in a figure’s place leave it unknown', () => {
    const made = find(
      relationsOf(form({ ...VALUES, 收到留言数量: '见附件' })),
      'site.letters-closed',
    );
    expect(made.outcome).toBe('incomplete');
    expect(unknownIn(made)).toEqual(['site.letters absent']);
  });

  test('groups that do not reach down, blank cells in their stead, are read as well', () => {
    const lines: readonly Line[] = [
      ['信息发布', 1, '总数', 6],
      ['', 1, '概况类信息更新量', 1],
      ['', 1, '政务动态信息更新量', 2],
      ['', 1, '信息公开目录信息更新量', 3],
      ['解读回应', 1, '总数', 9],
    ];
    const rows = lines.map(
      ([group, , label, value]) => `<tr><td>${group}</td><td>${label}</td><td>${value}</td></tr>`,
    );
    const checks = relationsOf(
      `<p>青岚市统计站网政府网站工作年度报表</p><table>${rows.join('')}</table>`,
    );
    expect(find(checks, 'site.published')).toMatchObject({ outcome: 'pass', found: 6 });
  });
});
