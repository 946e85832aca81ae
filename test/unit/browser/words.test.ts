import { expect, test } from 'vitest';
import { ruleName } from '../../../lib/browser/language';
import { speakChinese } from '../support/words';

speakChinese();

test('a rule goes by its name, and by its id where it has none', () => {
  const names = { 't3-results': { zh: '甲', en: 'A' } };
  expect(ruleName('t3-results', names)).toBe('甲');
  expect(ruleName('t3.results', names)).toBe('t3.results');
  expect(ruleName('constructor', {})).toBe('constructor');
});
