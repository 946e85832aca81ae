// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { toReport } from '../../../lib';
import { isPrescribed } from '../../../lib/export/basis';
import { findingsOf } from '../../../lib/export/findings';
import { findingsSheet } from '../../../lib/export/findings-sheet';
import { findingText, letterOf } from '../../../lib/export/letter';
import type { Verdicts } from '../../../lib/export/verdicts';
import { RULE_IDS } from '../../../lib/rules';
import { TEXTS } from '../../../lib/rules/texts';
import { fingerprintsOf } from '../../../lib/verdicts';
import { ADDRESS, audit } from '../support/pages';
import { report } from '../support/sample';

const ZH = { language: 'zh' } as const;
const FILE = toReport(
  audit(report({ 't3.granted.total': '61', 't2.regulations.made': '-1' }), { url: ADDRESS }),
);
const checkAt = (rule: string) =>
  FILE.checks.findIndex((check) => check.rule === rule && check.outcome === 'fail');
const judged = (state: 'confirmed' | 'dismissed', rule = 't3.row-total'): Verdicts => {
  const fingerprint = fingerprintsOf(FILE)[checkAt(rule)];
  if (!fingerprint) throw new Error(`Nothing fails by ${rule}.`);
  return new Map([[fingerprint, { state, reason: '附件已更正', note: '已电话核实' }]]);
};

describe('the list of problems', () => {
  test('has what failed and nothing else, the worst first', () => {
    const findings = findingsOf(FILE, ZH);
    const failed = FILE.checks.filter(({ outcome }) => outcome === 'fail');
    expect(findings).toHaveLength(failed.length);
    const weights = findings.map(({ severity }) =>
      ['error', 'warning', 'notice'].indexOf(severity),
    );
    expect(weights).toEqual([...weights].sort());
    expect(new Set(weights).size).toBeGreaterThan(1);
  });

  test('says of each where it stands in full, its figures, what it probably was, and by which document', () => {
    expect(findingsOf(FILE, ZH)[0]).toMatchObject({
      place: '三、收到和处理政府信息公开申请情况 · 三、本年度办理结果 · （一）予以公开 · 总计',
      message: '总计应等于各类申请人之和。12 + 3 + 1 = 16，表中为 61，相差 +45。',
      printed: 61,
      computed: 16,
      difference: 45,
      suspected: expect.stringContaining('（61）很可能应为 16（相邻数字颠倒）。'),
      rule: '总计 = 各类申请人之和',
      document: '国办公开办函〔2021〕30号',
      verdict: undefined,
    });
  });

  test('is a row each, with figures as figures', () => {
    const { rows, heads } = findingsSheet([FILE, FILE], ZH);
    const count = findingsOf(FILE, ZH).length;
    expect(rows).toHaveLength(heads + 2 * count);
    expect(rows[1]?.map(({ value }) => value)).toEqual([
      1,
      null,
      2024,
      null,
      null,
      61,
      16,
      45,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(rows.at(-1)?.[0]?.value).toBe(2 * count);
    expect(rows[1]?.at(-1)?.text).toBe(ADDRESS);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  test('has a doubt once a reviewer has confirmed it, and no sooner', () => {
    const file = toReport(audit(report({ 't3.partial.natural': '' }), { url: ADDRESS }));
    const at = file.checks.findIndex(({ doubt }) => doubt === 'likely-slip');
    const listed = (verdicts?: Verdicts) =>
      findingsOf(file, { ...ZH, ...(verdicts && { verdicts }) }).filter(
        ({ check }) => check === at,
      );
    const says = (state: 'confirmed' | 'dismissed'): Verdicts =>
      new Map([[fingerprintsOf(file)[at] ?? '', { state }]]);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(listed()).toEqual([]);
    expect(listed(says('dismissed'))).toEqual([]);
    expect(listed(says('confirmed'))).toMatchObject([
      { message: expect.stringContaining('按 0 计') },
    ]);
    expect(letterOf([file], { ...ZH, verdicts: says('confirmed') })).toContain('按 0 计');
  });

  test('tells what a reviewer made of it', () => {
    const { rows } = findingsSheet([FILE], { ...ZH, verdicts: judged('dismissed') });
    expect(rows[1]?.slice(12, 14).map(({ text }) => text)).toEqual([
      '已排除：附件已更正',
      '已电话核实',
    ]);
    expect(rows[2]?.[12]?.text).toBe('');
  });
});

describe('a letter', () => {
  test('names the unit, the year and the address, and numbers what is to be put right', () => {
    const letter = letterOf([FILE], ZH);
    const count = findingsOf(FILE, ZH).length;
    expect(letter).toMatch(
      new RegExp(
        `^青岚市数据局2024年政府信息公开工作年度报告有以下 ${count} 处问题，请核实：\n${ADDRESS}\n`,
      ),
    );
    expect(letter.match(/^\d+\. /gm)).toHaveLength(count);
    expect(letter).toContain('依据：国办公开办函〔2021〕30号');
  });

  test('leaves out what was dismissed, and takes the note of what was confirmed', () => {
    const count = findingsOf(FILE, ZH).length;
    const without = letterOf([FILE], { ...ZH, verdicts: judged('dismissed') });
    expect(without.match(/^\d+\. /gm)).toHaveLength(count - 1);
    expect(without).not.toContain('（一）予以公开 · 总计\n');
    expect(letterOf([FILE], { ...ZH, verdicts: judged('confirmed') })).toContain(
      '备注：已电话核实',
    );
  });

  test('is none where nothing failed', () => {
    expect(letterOf([toReport(audit(report()))], ZH)).toBe('');
  });

  test('tells of one finding alone whose it is', () => {
    expect(findingText(FILE, checkAt('t3.row-total'), ZH).split('\n')).toEqual([
      '青岚市数据局2024年政府信息公开工作年度报告',
      '三、收到和处理政府信息公开申请情况 · 三、本年度办理结果 · （一）予以公开 · 总计',
      '总计应等于各类申请人之和。12 + 3 + 1 = 16，表中为 61，相差 +45。',
      expect.stringMatching(/^疑似原因：/),
      '规则：总计 = 各类申请人之和；依据：国办公开办函〔2021〕30号',
      ADDRESS,
      '',
    ]);
    expect(
      findingText(
        FILE,
        FILE.checks.findIndex(({ outcome }) => outcome === 'pass'),
        ZH,
      ),
    ).toBe('');
  });
});

test('a finding is known by unit, year, rule and cell, whatever its figures', () => {
  const other = toReport(audit(report({ 't3.granted.total': '99' }), { url: `${ADDRESS}?again` }));
  const [a, b] = [FILE, other].map((file) => {
    const at = file.checks.findIndex(
      ({ rule, outcome }) => rule === 't3.row-total' && outcome === 'fail',
    );
    return fingerprintsOf(file)[at];
  });
  expect(a).toBe(b);
  const all = fingerprintsOf(FILE);
  expect(new Set(all).size).toBe(all.length);
});

test('a document is named for the rules that the form prescribes, and for no other', () => {
  for (const rule of RULE_IDS) expect(isPrescribed(rule), rule).toBe(TEXTS[rule].basis === 'form');
});
