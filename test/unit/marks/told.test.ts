import { describe, expect, test } from 'vitest';
import { auditText } from '../../../lib';
import { toReport } from '../../../lib/export/report';
import type { CardWords } from '../../../lib/marks/card/content';
import { quoteOf, toldPart } from '../../../lib/marks/card/told';
import { FIGURES } from '../support/sample';
import { textReport } from '../support/text';

const WORDS: CardWords = {
  language: 'en',
  rule: (rule) => `rule ${rule}`,
  folded: (count) => `${count} more`,
  more: (count) => `${count} not listed`,
  computed: 'computed',
  printed: 'printed',
  told: 'told',
  difference: 'difference',
  nothing: '—',
  suspect: 'probably wrong',
  alternative: '此单元格可能有误',
  about: 'about',
  terms: (count) => `${count} terms`,
  pin: 'pin',
  close: 'close',
};

/** The card of the one check of a sentence that fails. */
function cardOf(sentence: string) {
  const audit = auditText(textReport(FIGURES).replace('一、总体情况', `一、总体情况\n${sentence}`));
  const report = toReport(audit);
  const facts = new Map(report.facts.map((fact) => [fact.id, fact]));
  const index = audit.checks.findIndex((check) => check.phrase && check.outcome === 'fail');
  const check = audit.checks[index];
  if (!check) throw new Error('nothing fails');
  const phrase = check.phrase ?? null;
  return toldPart(check, phrase, report.checks[index]?.message ?? '', facts, WORDS);
}

describe('the card of an underlined phrase', () => {
  test('shows the sentence, what it says and every reading of the table', () => {
    const card = cardOf('前一句。全年共受理政府信息公开申请9999件，均已答复。后一句。');
    expect(card).toMatchObject({
      tone: 'notice',
      title: 'rule text.requests',
      quote: {
        before: '全年共',
        words: '受理政府信息公开申请9999件',
        behind: '，均已答复。',
      },
      message: '',
    });
    const received = FIGURES['t3.received.total'] ?? 0;
    const carried = FIGURES['t3.carried-in.total'] ?? 0;
    expect(card.terms.map(({ value }) => value)).toEqual([
      String(received),
      String(received + carried),
      String(FIGURES['t3.results.total']),
    ]);
    expect(card.terms[1]?.label).toMatch(/新收.* \+ .*结转/);
    expect(card.results.slice(0, 1)).toEqual([{ label: 'told', value: '9999', strong: false }]);
    expect(card.results[1]?.label).toBe('printed');
  });

  test('shows a breakdown with its own sum', () => {
    const card = cardOf('全年共公开信息318条，其中公告96条，动态180条，法规52条。');
    expect(card.terms).toMatchObject([{ label: '96 + 180 + 52', value: '328' }]);
    expect(card.message).toBe('');
    expect(card.results).toEqual([
      { label: 'told', value: '318', strong: false },
      { label: 'computed', value: '328', strong: false },
      { label: 'difference', value: '−10', strong: true },
    ]);
  });

  test('says what is no matter of figures', () => {
    const card = cardOf('全年公开各类信息××条。');
    expect(card.results).toEqual([]);
    expect(card.message).toMatch('××');
  });
});

test('a long sentence is cut around its phrase', () => {
  const text = `${'前'.repeat(100)}中间${'后'.repeat(100)}`;
  const { before, words, behind } = quoteOf(text, 100, 102);
  expect(words).toBe('中间');
  expect(before).toMatch(/^…前{60}$/);
  expect(behind).toMatch(/^后{60}…$/);
});
