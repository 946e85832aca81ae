// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { auditSteps } from '../../../lib/audit/steps';
import { LayoutSource } from '../../../lib/documents/layout/source';
import { type Audit, auditFile, toReport } from '../../../lib/index';
import { runNow } from '../../../lib/steps';
import { formWords } from '../../../lib/worth/patterns';
import { FIGURES, report } from '../support/sample';
import { blocksOf } from './blocks';
import { drawn } from './drawn';
import { SIDEWAYS, toDocx, toOfd, toXlsx } from './packed';

const BROKEN = { 't3.granted.natural': String(Number(FIGURES['t3.granted.natural']) + 40) };

/** Facts, broken sums and what the report is, as any source gives them. */
function told(audit: Audit) {
  const { report, facts, checks } = toReport(audit, { tables: false });
  const fails = checks.filter(
    ({ outcome, severity }) => outcome === 'fail' && severity === 'error',
  );
  return {
    ...report,
    facts: Object.fromEntries(facts.map(({ id, value }) => [id, value])),
    fails: fails.map(({ rule, target }) => `${rule} ${target}`),
  };
}

function auditDrawn(html: string, bottom?: number): Audit {
  const source = new LayoutSource(drawn(blocksOf(html), bottom), '', formWords());
  const page = runNow(source.read());
  return { ...runNow(auditSteps({ page, isWorth: true, isPacked: false })), tables: () => [] };
}

describe.each([
  ['a report that adds up', {}, []],
  ['a report with a broken sum', BROKEN, ['t3.row-total t3.granted.total']],
])('%s', (_, changed, some) => {
  const html = report(changed);
  const blocks = blocksOf(html);
  const expected = {
    ...FIGURES,
    ...Object.fromEntries(Object.entries(changed).map(([id, text]) => [id, Number(text)])),
  };

  const holds = (audit: Audit): void => {
    const { facts, fails, form, year, issuer } = told(audit);
    expect(facts).toMatchObject(expected);
    expect(fails).toEqual(expect.arrayContaining(some));
    expect(fails.length > 0).toBe(some.length > 0);
    expect({ form, year, issuer }).toEqual({
      form: 'annual-2021',
      year: 2024,
      issuer: '青岚市数据局',
    });
  };

  it('is the same as printed pages', () => {
    holds(auditDrawn(html));
  });

  it('is the same wherever pages break', () => {
    for (const bottom of [400, 433, 500, 617, 700]) holds(auditDrawn(html, bottom));
  });

  it('is the same as an OFD file', async () => {
    holds(await auditFile(toOfd(drawn(blocks))));
  });

  it.each([90, 180, 270] as const)('is the same as an OFD file turned by %d', async (turn) => {
    holds(await auditFile(toOfd(drawn(blocks), SIDEWAYS[turn])));
  });

  it('is the same as a Word document', async () => {
    holds(await auditFile(toDocx(blocks)));
  });

  it('is the same as a workbook', async () => {
    holds(await auditFile(await toXlsx(blocks)));
  });
});
