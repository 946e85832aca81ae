import { expect, test } from 'vitest';
import { auditText } from '../../../lib';
import { answerOf } from '../../../lib/answer';
import { badgeOf } from '../../../lib/browser/badge';
import { judgedMarks } from '../../../lib/marks/judged';
import { type KeptVerdict, VERSION } from '../../../lib/verdicts';
import { FIGURES } from '../support/sample';
import { textReport } from '../support/text';

const received = FIGURES['t3.received.total'] ?? 0;
const AUDIT = auditText(textReport({ ...FIGURES, 't3.received.total': received + 30 }));
const BROKEN = AUDIT.checks.flatMap(({ outcome, severity }, at) =>
  outcome === 'fail' && severity === 'error' ? [at] : [],
);
const tokensOf = (dismissed: readonly number[]) =>
  [...judgedMarks(AUDIT, new Set(dismissed)).values()].map(({ tokens }) => tokens);

test('the cells of dismissed findings alone are marked as such, and stay what they were', () => {
  expect(BROKEN.length).toBeGreaterThan(1);
  expect(tokensOf([]).flat()).not.toContain('dismissed');
  const all = tokensOf(BROKEN);
  expect(all).toHaveLength(tokensOf([]).length);
  for (const tokens of all) expect(tokens[0]).toBe('dismissed');
  expect(all.flat()).toContain('suspect');
});

test('a cell of two findings keeps the marks of the one that stands', () => {
  const [first, second] = BROKEN;
  const marks = judgedMarks(AUDIT, new Set([first ?? -1]));
  const shared = [...marks.values()].find(
    ({ checks }) => checks.includes(first ?? -1) && checks.includes(second ?? -1),
  );
  expect(shared?.tokens).not.toContain('dismissed');
  expect(shared?.tokens).toContain('suspect');
});

test('badge, counts and marks go without what was dismissed', () => {
  const answer = (kept: readonly KeptVerdict[]) =>
    answerOf(AUDIT, { language: 'zh', packs: [], kept });
  const before = answer([]);
  expect(before.summary).toMatchObject({ failed: BROKEN.length, dismissed: 0 });
  const { judgements } = JSON.parse(before.frame);
  const kept = BROKEN.map((at): KeptVerdict => {
    const { fingerprint, report, figures } = judgements[at];
    const about = { issuer: null, year: null, rule: '', place: '', url: '' };
    const said = { state: 'dismissed', reason: '', note: '', judgedAt: '' } as const;
    return { version: VERSION, fingerprint, report, figures, about, ...said };
  });
  const after = answer(kept);
  expect(after.summary).toMatchObject({ failed: 0, dismissed: BROKEN.length });
  expect(badgeOf([after.summary])).toMatchObject({ state: 'holds', dismissed: BROKEN.length });
  for (const { description } of after.shown.marks) expect(description).toMatch(/^已排除/);
  expect(JSON.parse(after.frame).judgements[BROKEN[0] ?? -1].verdict.state).toBe('dismissed');
});
