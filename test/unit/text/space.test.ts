import { describe, expect, test } from 'vitest';
import { readFigure } from '../../../lib/table/figure';
import { readLabel } from '../../../lib/table/label';
import { mentionsTotals } from '../../../lib/table/totals';
import {
  foldSpace,
  GAP,
  inOneWidth,
  isBlank,
  isGap,
  isInvisible,
  isSpace,
} from '../../../lib/text/space';
import { simplified } from '../../../lib/text/traditional';
import { isWrittenIn } from '../../../lib/text/written-in';

/** Every kind of space that an editor or a conversion puts between letters. */
const SPACES = {
  'a blank': ' ',
  'a tab': '\t',
  'a line': '\n',
  nbsp: '\u00a0',
  'an en space': '\u2002',
  'an em space': '\u2003',
  'a thin space': '\u2009',
  'a hair space': '\u200a',
  'a narrow nbsp': '\u202f',
  'a wide space': '\u3000',
  'a next line': '\u0085',
};
const NOTHING = {
  'a zero-width space': '\u200b',
  'a zero-width joiner': '\u200d',
  'a word joiner': '\u2060',
  'a byte order mark': '\ufeff',
  'a soft hyphen': '\u00ad',
  'a left-to-right mark': '\u200e',
  'an isolate': '\u2066',
  'a variation selector': '\ufe00',
};

describe.each(Object.entries({ ...SPACES, ...NOTHING }))('%s', (_, gap) => {
  test('between the letters of a total, a label and beside a figure', () => {
    expect(mentionsTotals(`合${gap}计`)).toBe(true);
    expect(readLabel(`（一）予${gap}以${gap}公开`)).toEqual({ words: '予以公开', number: '一' });
    expect(readFigure(`${gap}12${gap}件${gap}`)).toMatchObject({ kind: 'number', value: 12 });
    expect(readFigure(`${gap}12.5${gap}`)).toMatchObject({ value: 12.5, places: 1 });
    expect(readFigure(gap)).toEqual({ kind: 'blank' });
    expect(inOneWidth(`２${gap}０`)).toBe('20');
  });

  test('is told alike by code and by pattern', () => {
    expect(isGap(gap.charCodeAt(0))).toBe(true);
    expect(gap).toMatch(new RegExp(`^[${GAP}]$`));
  });
});

test('only what prints as something parts digits', () => {
  for (const gap of Object.values(NOTHING)) {
    expect(readFigure(`3${gap}7`)).toMatchObject({ value: 37 });
    expect(foldSpace(`甲${gap}乙`)).toBe('甲乙');
  }
  for (const gap of Object.values(SPACES)) {
    expect(readFigure(`3${gap}7`)).toEqual({ kind: 'words' });
    expect(foldSpace(`${gap}甲${gap}${gap}乙`)).toBe('甲 乙');
  }
});

test('codes and patterns agree on every letter', () => {
  const pattern = new RegExp(`[${GAP}]`);
  for (let code = 0; code < 0x10000; code++) {
    const letter = String.fromCharCode(code);
    if (isGap(code) !== pattern.test(letter)) expect(letter).toBe(code);
    if (isGap(code) !== isBlank(letter)) expect(letter).toBe(code);
    if (isSpace(code) && isInvisible(code)) expect(letter).toBe(code);
  }
});

test('traditional characters are read as simplified ones', () => {
  expect(simplified('本年新收政府信息公開申請數量總計')).toBe('本年新收政府信息公开申请数量总计');
  expect(mentionsTotals('總　計')).toBe(true);
  expect(isWrittenIn('結果維持', /结果维持/)).toBe(true);
  expect(readLabel('（二）部分公開').words).toBe('部分公开');
});
