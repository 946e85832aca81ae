// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { dueIn } from '../../../entrypoints/letter/gather';
import { toReport } from '../../../lib';
import { readDocx } from '../../../lib/documents/flow/docx';
import { letterDocx } from '../../../lib/export/letter-docx';
import { type LetterPart, letterPart, placesIn } from '../../../lib/export/unit-letter';
import type { Verdicts } from '../../../lib/export/verdicts';
import { fingerprintsOf } from '../../../lib/verdicts';
import { ADDRESS, audit } from '../support/pages';
import { report } from '../support/sample';

const ZH = { language: 'zh' } as const;
const FILE = toReport(
  audit(report({ 't3.granted.total': '61', 't2.regulations.made': '-1' }), { url: ADDRESS }),
);
const COPY = { at: '2025-02-03T12:05:06.000Z', sha256: 'ab'.repeat(32) };
const failing = FILE.checks.flatMap(({ outcome }, at) => (outcome === 'fail' ? at : []));
const judged = (of: readonly number[], state: 'confirmed' | 'dismissed'): Verdicts => {
  const fingerprints = fingerprintsOf(FILE);
  return new Map(of.map((at) => [fingerprints[at] ?? '', { state, note: '已电话核实' }]));
};
const checksOf = (part: LetterPart | null) =>
  [...(part?.broken ?? []), ...(part?.verify ?? [])].map(({ check }) => check).sort();

describe('a letter', () => {
  test('where nobody has judged: all that failed but remarks on the form, sums apart', () => {
    const part = letterPart(FILE, ZH, COPY);
    const told = failing.filter((at) => FILE.checks[at]?.severity !== 'notice');
    expect(told.length).toBeLessThan(failing.length);
    expect(checksOf(part)).toEqual(told);
    expect(part?.broken.every(({ severity }) => severity === 'error')).toBe(true);
  });

  test('where somebody has: what was confirmed, whatever it is', () => {
    const [first = 0, ...others] = failing;
    const confirmed = { ...ZH, verdicts: judged([first], 'confirmed') };
    expect(checksOf(letterPart(FILE, confirmed, null))).toEqual([first]);
    const notice = failing.filter((at) => FILE.checks[at]?.severity === 'notice');
    const remark = { ...ZH, verdicts: judged(notice, 'confirmed') };
    expect(checksOf(letterPart(FILE, remark, null))).toEqual(notice);
    expect(others.length).toBeGreaterThan(0);
    const dismissed = { ...ZH, verdicts: judged(failing, 'dismissed') };
    expect(letterPart(FILE, dismissed, null)).toBeNull();
  });

  test('reads back from Word as it was written', async () => {
    const part = letterPart(FILE, { ...ZH, verdicts: judged(failing, 'confirmed') }, COPY);
    if (!part) throw new Error('There is no letter.');
    const letter = { unit: '青岚市<商务>&局\u0001', parts: [part] };
    const bytes = await letterDocx(letter, 'zh', new Date(2025, 2, 4));
    const lines = readDocx(bytes).flatMap((one) => (one.kind === 'text' ? one.text : []));
    expect(lines[0]).toBe('政府信息公开工作年度报告整改通知');
    expect(lines[1]).toContain('青岚市<商务>&局');
    expect(lines[2]).toContain(`${placesIn(letter)} 处`);
    const whole = lines.join('\n');
    for (const finding of [...part.broken, ...part.verify]) {
      expect(whole).toContain(finding.place);
      expect(whole).toContain(finding.message);
      expect(whole).toContain(finding.suspected);
      expect(whole).toContain(`规则：${finding.rule}`);
      expect(whole).toContain(finding.document);
    }
    expect(whole).toContain('数值：公布数值 61，核算值 16，差额 45');
    expect(whole).toContain('备注：已电话核实');
    expect(whole).toContain(`网址：${ADDRESS}`);
    expect(whole).toContain(COPY.sha256);
    expect(whole).toContain('2025年2月3日');
    expect(lines.at(-1)).toBe('2025年3月4日');
  });
});

test('letters are due to units with something to put right, reports of one unit in one letter', () => {
  const row = (job: number, unit: string | null, outcome: string) => ({
    job,
    unit,
    outcome,
    url: `http://a.gov.cn/${job}`,
    title: `年报${job}`,
  });
  expect(
    dueIn([
      row(0, '青岚市商务局', 'broken'),
      row(1, '青岚市水务局', 'clean'),
      row(2, null, 'warned'),
      row(3, '青岚市 商务局', 'warned'),
      row(4, null, 'broken'),
      row(5, '青岚市档案局', 'failed'),
    ]),
  ).toEqual([
    { unit: '青岚市商务局', jobs: [0, 3] },
    { unit: '年报2', jobs: [2] },
    { unit: '年报4', jobs: [4] },
  ]);
});
