// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readCellText } from '../../../lib/page/cell-text';
import { readFigure } from '../../../lib/table/figure';
import { parse } from '../support/page';

function figure(markup: string): number | string {
  const td = parse(`<table><tr><td>${markup}</td></tr></table>`).querySelector('td') as Element;
  const read = readFigure(readCellText(td, false));
  return read.kind === 'number' ? read.value : read.kind;
}
test.each([['<p>３</p><p>７</p>'], ['３<br>７'], ['３<br>7'], ['<p>三</p><p>7</p>']])(
  '%s is not 37',
  (markup) => {
    expect(figure(markup)).toBe('words');
  },
);
test.each([
  ['37<sup>①</sup>'],
  ['37<sup>*</sup>'],
  ['37<sup>注</sup>'],
  ['37<span hidden>x</span>'],
])('%s is 37', (m) => expect(figure(m)).toBe(37));
test.each([
  ['7<sup>①</sup>'],
  ['7<sup>*</sup>'],
  ['7<sup>注</sup>'],
  ['7<sup>1</sup>'],
  ['7<span style="display:none">x</span>'],
  ['７<sup>１</sup>'],
  ['7<style>x</style>'],
])('%s is 7', (m) => expect(figure(m)).toBe(7));
