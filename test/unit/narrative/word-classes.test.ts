import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../lib/narrative/tokens';
import { codeOf, pattern, WORD_CLASSES } from '../../../lib/narrative/word-classes';

describe('a pattern of word classes', () => {
  const words = (text: string): string =>
    tokenize(text, 2024)
      .map(({ kind }) => (WORD_CLASSES.includes(kind as never) ? codeOf(kind as never) : kind))
      .join('');

  it('stands for words, with white space for nothing', () => {
    expect(pattern`carry other? nextYear figure $`.test(words('结转下一年度继续办理3件'))).toBe(
      false,
    );
    expect(pattern`carriedOut receive figure $`.test(words('结转下一年度办理3件'))).toBe(true);
    expect(pattern`^ [receive newly] request , none $`.test(words('收到依申请公开,没有'))).toBe(
      true,
    );
  });

  it('has a character of its own for each class', () => {
    expect(new Set(WORD_CLASSES.map(codeOf)).size).toBe(WORD_CLASSES.length);
    for (const name of WORD_CLASSES)
      expect(new RegExp(`^${codeOf(name)}$`).test(codeOf(name))).toBe(true);
  });

  it('refuses a name that is no class', () => {
    expect(() => pattern`received figure`).toThrow('received');
  });
});
