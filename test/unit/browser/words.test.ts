import { expect, test } from 'vitest';
import { ruleName } from '../../../lib/browser/words';
import { speakChinese, ZH } from '../support/words';

speakChinese();

test('our rules have the locale’s names, those of packs the packs’', () => {
  const ofPacks = { 'own.rule': { zh: '甲', en: 'A' }, 't3.results': { zh: '乙', en: 'B' } };
  expect(ruleName('t3.results', ofPacks)).toBe((ZH.rules as Record<string, string>).t3_results);
  expect(ruleName('own.rule', ofPacks)).toBe('甲');
});

test('a pack’s rule is not called what one of ours with the like of its name is', () => {
  expect(ruleName('t3-results', { 't3-results': { zh: '甲', en: 'A' } })).toBe('甲');
  expect(ruleName('t3-results', {})).toBe('t3-results');
});
