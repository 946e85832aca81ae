import { describe, expect, test } from 'vitest';
import { alikeAmong, copiedFrom, sharedAmong } from '../../../lib/compare';
import { made } from './made';

/** What a portal has all of its units say. */
const HANDED_DOWN = [
  '依托市政府门户网站统一发布信息，站内检索可以按文号、主题和日期查找，栏目由市里统一设置。',
  '信息发布前须经保密审查和领导审签，已公开的信息每半年清理一次，失效的及时标注并归档。',
  '答复书统一编号存档，申请人可以凭编号在大厅和网上查到办理进度，到期之前系统自动提醒经办人。',
  '年内组织两次业务培训，没有发生因公开工作被追究责任的情形，考核结果在全市通报。',
];
const OWN = [
  '招生划片方案在小区公告栏张贴，家长代表逐条提问，会后把问答整理成册送到每个居委会。',
  '河道清淤的标段、工期和监督电话写在工地围挡上，施工日志每周拍照上传专栏供人翻看。',
  '低保名单按月更新，入户核查的表格附在后面，复核不服的可以当场填写申诉单由街道转交。',
  '公交改线前连开三场座谈会，沿线商户的意见全部编号，采纳与否在车站贴出说明和理由。',
  '气象预警改用方言播报，村里的大喇叭每天两次，误报的次数和原因年底一并向社会讲清楚。',
  '图书采购清单先放在阅览室征求意见，读者勾选最多的优先购买，余款明细同步张贴公布。',
];
const reportOf = (issuer: string, text: string[]) => made({}, { issuer, text, url: issuer });
const run = OWN.map((own, at) => reportOf(`第${'甲乙丙丁戊己'[at]}局`, [...HANDED_DOWN, own]));

describe('sentences of a whole portal', () => {
  test('are nobody’s: of reports that differ in all else none is alike', () => {
    expect(alikeAmong(run).length).toBeGreaterThan(0);
    expect(alikeAmong(run, sharedAmong(run))).toEqual([]);
  });

  test('a report that is copied as well is told by what it has of its own', () => {
    const [first] = run;
    if (!first) throw new Error('There is no report.');
    const own = [
      ...OWN.slice(0, 1),
      OWN.slice(1, 2)[0] ?? '',
      '把去年剩下的三百份旧档案逐份扫描编号，市民在窗口报出姓名就能当场取走复印件，不用再等十天，也不必另外交钱开具证明，外地来人可以先打电话预约取件的时间和地点。',
    ];
    const pair = ['庚局', '辛局'].map((issuer) => reportOf(issuer, [...HANDED_DOWN, ...own]));
    const all = [...run.slice(2), ...pair];
    const alike = alikeAmong(all, sharedAmong(all));
    expect(alike.map((one) => [one.own.issuer, one.other.issuer].sort())).toEqual([
      ['庚局', '辛局'],
    ]);
    const { all: letters } = copiedFrom(
      ...(pair as [typeof first, typeof first]),
      sharedAmong(all),
    );
    expect(alike[0]?.copied.all).toBe(letters);
  });

  test('figures in them do not matter', () => {
    const counted = run.map((report, at) => ({
      ...report,
      text: [
        ...report.text,
        `全年共答复群众来电${at + 3}次，办理留言${at * 7}条，满意的占九成以上。`,
      ],
    }));
    expect([...sharedAmong(counted)].some((sentence) => sentence.includes('答复群众来电'))).toBe(
      true,
    );
  });

  test('more than a third of at least five units: not one sentence of two in six, nor in four', () => {
    const two = run.map((report, at) => ({
      ...report,
      text: [...(at < 2 ? HANDED_DOWN : []), OWN[at] ?? ''],
    }));
    expect(sharedAmong(two).size).toBe(0);
    const three = two.map((report, at) => (at === 2 ? (run[2] ?? report) : report));
    expect(sharedAmong(three).size).toBe(HANDED_DOWN.length);
    expect(sharedAmong(run.slice(0, 4)).size).toBe(0);
  });

  test('a unit counts once, however many years of it there are', () => {
    const years = [2021, 2022, 2023].map((year) => ({
      ...(run[0] ?? made({})),
      year,
      url: `${year}`,
    }));
    const others = run.slice(1).map((report) => ({ ...report, text: report.text.slice(-1) }));
    expect(sharedAmong([...years, ...others]).size).toBe(0);
  });
});
