import { describe, expect, it } from 'vitest';
import { auditSteps } from '../../../lib/audit/steps';
import { LayoutSource } from '../../../lib/documents/layout/source';
import { readText } from '../../../lib/intake';
import { runNow } from '../../../lib/steps';
import { formWords } from '../../../lib/worth/patterns';
import { SAMPLES } from '../../portal/reports.mjs';
import { textReport } from '../../portal/site.mjs';
import { drawn } from './drawn';

const pageOf = (text: string) =>
  runNow(
    new LayoutSource(drawn(runNow(readText(text)).intake.page.blocks), '', formWords()).read(),
  );

/**
 * A report with next to no narrative, by whose lines nobody can tell how wide the page is, and so many letters before its sentence on
 * requests: the sentence's lines end elsewhere.
 */
const shifted = (letters: number): string =>
  textReport(SAMPLES.clean)
    .split('\n')
    .filter((line) => line.includes('\t') || line.length < 40 || line.includes('依申请公开'))
    .join('\n')
    .replace('全年新收', `${'各单位'.repeat(20).slice(0, letters)}全年新收`);

describe('sentences of a printed page', () => {
  it('are whole wherever their lines end: what is right is never warned of', () => {
    for (let letters = 0; letters < 40; letters++) {
      const audit = runNow(
        auditSteps({ page: pageOf(shifted(letters)), isWorth: true, isPacked: false }),
      );
      const fails = audit.checks.filter(
        ({ outcome, rule }) => outcome === 'fail' && rule.startsWith('text.'),
      );
      expect(
        fails.map(({ rule }) => rule),
        String(letters),
      ).toEqual([]);
    }
  });

  it('end where a paragraph ends, or the next begins', () => {
    const long = '本机关主动公开政府信息的各项工作均按照要求开展并且及时更新';
    const texts = (text: string) =>
      pageOf(text).blocks.flatMap((block) => (block.kind === 'table' ? [] : block.text));
    const whole = `${long}${long}${long}。`;
    expect(texts(`${whole}\n\n${long}\n\n（一）${long}\n\n${whole}`)).toEqual([
      whole,
      long,
      `（一）${long}`,
      whole,
    ]);
  });
});
