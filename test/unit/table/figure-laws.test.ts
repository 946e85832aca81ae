import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigure } from '../../../lib/table/figure';

const number = fc
  .tuple(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => (digits / 10 ** places).toFixed(places));

const fullWidth = (text: string): string =>
  text.replace(/[0-9.,-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const thousands = (text: string): string => text.replace(/\B(?=(?:\d{3})+(?:\.|$))/g, ',');
// A decimal part has no groups.
const grouped = (text: string): string => {
  const [whole = '', fraction] = text.split('.');
  return thousands(whole) + (fraction === undefined ? '' : `.${fraction}`);
};

const digits = fc.constantFrom(
  (text: string) => text,
  grouped,
  fullWidth,
  (text: string) => fullWidth(grouped(text)),
  (text: string) => grouped(text).replaceAll(',', ' '),
  (text: string) => grouped(text).replaceAll(',', '\u00a0'),
);
const space = fc.stringMatching(/^[ \n\t\r\u00a0\u3000\u200b\ufeff]{0,4}$/);
const unit = fc.constantFrom('', '件', '条', '元', '万元', '人次');
const note = fc.constantFrom('', '（其中修订 16 件）', '(另有 3 件在办)', '（含 2023 年结转）');
const sign = fc.constantFrom('', '-', '−');

describe('printing and reading', () => {
  test('a number comes back from whatever it was dressed in', () => {
    fc.assert(
      fc.property(
        number,
        sign,
        digits,
        unit,
        note,
        space,
        space,
        (text, minus, dress, word, remark, before, behind) => {
          const figure = readFigure(`${before}${minus}${dress(text)}${word}${remark}${behind}`);
          const is = Number(text);
          expect(figure).toEqual({
            kind: 'number',
            value: minus === '' || is === 0 ? is : -is,
            places: text.split('.')[1]?.length ?? 0,
            unit: word,
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  test('two numbers in one cell are never one', () => {
    const other = fc.integer({ min: 0, max: 99 }).map(String);
    const between = fc.constantFrom(
      ' ',
      '\n',
      '\u00a0',
      '\u3000',
      ' / ',
      '、',
      ';',
      '-',
      ',',
      '\t',
    );
    fc.assert(
      fc.property(other, between, other, space, (first, gap, second, around) => {
        expect(readFigure(`${around}${first}${gap}${second}${around}`).kind).not.toBe('number');
      }),
      { numRuns: 500 },
    );
  });

  test('any text at all is read without an error, and a number is a finite one', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (text) => {
        const figure = readFigure(text);
        if (figure.kind === 'number') expect(Number.isFinite(figure.value)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('a number that is read has no digit that the text does not have', () => {
    const noisy = fc.stringMatching(/^[0-9０-９,，. \u3000\-/件（）()年%]{0,12}$/);
    fc.assert(
      fc.property(noisy, (text) => {
        const figure = readFigure(text);
        if (figure.kind !== 'number') return;
        const printed = text
          .normalize('NFKC')
          .replace(/[（(].*$/, '')
          .replace(/[^\d.]/g, '');
        expect(Math.abs(figure.value)).toBe(Number(printed.replace(/\.$/, '')));
      }),
      { numRuns: 500 },
    );
  });
});
