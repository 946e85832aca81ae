import { describe, expect, it } from 'vitest';
import { readFigure } from '../../../lib/narrative/figure';
import { fold } from '../../../lib/narrative/fold';
import { chineseNumber } from '../../../lib/text/numerals';

/** The first figure of a text as an interval with its unit. */
function first(printed: string): string | null {
  const { text } = fold(printed);
  for (let i = 0; i < text.length; i++) {
    const figure = /[\d一二两三四五六七八九十百千]/.test(text[i] ?? '')
      ? readFigure(text, i)
      : null;
    if (figure) return `${figure.least}..${figure.most} ${figure.unit}`;
  }
  return null;
}

describe('a figure of the narrative', () => {
  it.each([
    ['受理38件', '38..38 件'],
    // Of nothing there is no need to say what it is counted in.
    ['受理量为0，', '0..0 件'],
    ['受理量为0', '0..0 件'],
    ['编号为0号', null],
    ['受理３８ 件', '38..38 件'],
    ['发布1,260条', '1260..1260 条'],
    ['发布70余条', '70..79 条'],
    ['发布78余条', '78..79 条'],
    ['发布5500余条', '5500..5599 条'],
    ['发布3000多条', '3000..3999 条'],
    ['阅读18万余次', '180000..189999 次'],
    ['阅读70多万次', '700000..799999 次'],
    ['阅读1.2万余次', '12000..12999 次'],
    ['阅读1.2万次', '11500..12500 次'],
    ['梳理近80项', '70..80 项'],
    ['梳理约80项', '72..88 项'],
    ['受理50件以上', '50..Infinity 件'],
    ['受理超过50件', '50..Infinity 件'],
    ['受理不足50件', '0..50 件'],
    ['受理三十七件', '37..37 件'],
    ['受理两件', '2..2 件'],
    ['受理十余件', '10..19 件'],
    ['受理一百零二件', '102..102 件'],
    ['收费3217500元', '321.74995..321.75005 万元'],
    ['收费5.92亿元', '59150..59250 万元'],
    ['收费30余万元', '30..39 万元'],
    ['办结率78.9%', '78.85..78.95 %'],
  ])('%s', (text, interval) => {
    expect(first(text)).toBe(interval);
  });

  it.each([
    '国办函〔2020〕109号',
    '电话0517-83590591',
    '第3条',
    '每一件',
    '高效办成一件事',
    '12345热线',
    '3号楼312室',
    '第二十条',
    '邮编223600',
  ])('%s counts nothing', (text) => {
    expect(first(text)).toBeNull();
  });

  it('reads Chinese numerals', () => {
    expect(['十', '二十', '一百二十三', '三千零五'].map(chineseNumber)).toEqual([
      10, 20, 123, 3005,
    ]);
    expect(chineseNumber('一二')).toBeNull();
  });
});

describe('folding', () => {
  it('leads back to the text as printed', () => {
    const printed = '共 受理３８ 件';
    const { text, at } = fold(printed);
    expect(text).toBe('共受理38件');
    expect(printed.slice(at[3], (at[4] ?? 0) + 1)).toBe('３８');
  });

  it('keeps two numbers apart', () => {
    expect(fold('3 7').text).toBe('3 7');
  });
});
