import { expect, test } from 'vitest';
import { fold } from '../../../lib/narrative/fold';

test('a sentence is folded into plain spaces, widths and years, and leads back to the letters printed', () => {
  const printed = '二〇二四年，\u3000收到\u2003申请３\u200b７件（含邮\ufeff件1 2件）。';
  const { text, at } = fold(printed);
  expect(text).toBe('2024年,收到申请37件(含邮件1 2件)。');
  expect(at).toHaveLength(text.length + 1);
  expect(printed[at[text.indexOf('件')] ?? 0]).toBe('件');
  expect(printed[at[text.indexOf('2024')] ?? 0]).toBe('二');
});
