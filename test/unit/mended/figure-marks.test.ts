import { expect, test } from 'vitest';
import { readFigure } from '../../../lib/table/figure';

const read = (text: string): number | string => {
  const figure = readFigure(text);
  return figure.kind === 'number' ? figure.value : figure.kind;
};

test('a footnote mark behind a number is no digit of it', () => {
  for (const mark of ['①', '③', '²', '³', '¹', '⁵', '₂', '❶']) {
    expect(read(`22${mark}`), mark).not.toBe(Number(`22${mark.normalize('NFKC')}`));
    expect(read(`22${mark}`), mark).toBeOneOf([22, 'words']);
  }
});

test('a footnote mark alone is no number', () => {
  for (const mark of ['①', '³', '❷']) expect(read(mark), mark).not.toBeTypeOf('number');
});

test('what prints as nothing parts no digits', () => {
  for (const nothing of ['\u200b', '\u200c', '\u200d', '\ufeff', '\u2060', '\u00ad'])
    expect(read(`3${nothing}7`), JSON.stringify(nothing)).toBe(37);
});
