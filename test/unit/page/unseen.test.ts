// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readDomTable } from '../../../lib/page/dom-table';
import { looksOf } from '../../../lib/page/looks';
import { runNow } from '../../../lib/steps';
import { readFigure } from '../../../lib/table/figure';
import { parse } from '../support/page';

/** What is read of the one cell of a form's table. */
function figure(markup: string): number | string {
  const table = parse(`<table><tr><td>${markup}</td></tr></table>`).querySelector('table');
  if (!table) throw new Error('no table in the markup');
  const { grid } = runNow(readDomTable(table, 0, false, looksOf(table)));
  const read = readFigure(grid.texts[0] ?? '');
  return read.kind === 'number' ? read.value : read.kind;
}

describe('a figure hidden beside the one that is shown', () => {
  test.each([
    ['<span class="sr-only">35</span>37'],
    ['<span class="hide">35</span>37'],
    ['37<span class="tooltip">35</span>'],
    ['37<span style="vertical-align:super;font-size:8px">1</span>'],
    ['<span>37</span><b><span style="vertical-align: text-top">2</span></b>'],
    ['37<span style="position:relative;top:-3pt;mso-text-raise:3.0pt">1</span>'],
    ['37<span style="position:relative; top:-6px; font-size:60%">1</span>'],
    ['37<sup-note style="position:relative;bottom:.4em;font-size:9px">1</sup-note>'],
    ['37<span style="vertical-align: 6pt; font-size: 7pt">2</span>'],
    ['3<span style="position:relative;top:-1px">7</span>'],
    ['3<span style="position:relative;top:1px;font-size:12px">7</span>'],
    ['<span style="vertical-align:super">37</span>'],
    ['<span style="vertical-align:super">3</span><span style="vertical-align:baseline">7</span>'],
    ['<span style="font-size:0">35</span>37'],
    ['<span style="opacity: 0">35</span>37'],
    ['<span style="color:transparent">35</span>37'],
    ['<span style="color:#fff">35</span>37'],
    ['<font color="white">35</font>37'],
    ['<span style="position:absolute;clip:rect(0,0,0,0)">35</span>37'],
    ['<span style="position:absolute;left:-9999px">35</span>37'],
    ['<span style="display:inline-block;width:0;overflow:hidden">35</span>37'],
    ['<span style="text-decoration:line-through">35</span>37'],
    ['<span style="mso-hide:all">35</span>37'],
    ['<ruby>37<rt>35</rt></ruby>'],
    ['<dialog>35</dialog>37'],
  ])('%s is 37', (markup) => {
    expect(figure(markup)).toBe(37);
  });
});

describe('two figures of which nothing tells the one that is shown', () => {
  test.each([
    ['<span class="now">37</span><span class="before">35</span>'],
    ['37<small>35</small>'],
    ['37<sub>5</sub>'],
    ['<img src="3.png">7'],
  ])('%s is not read', (markup) => {
    expect(figure(markup)).toBe('words');
  });
});

test('white letters on a coloured ground are read', () => {
  expect(figure('<p style="background:#036"><span style="color:#fff">3</span>7</p>')).toBe(37);
});

test('a struck cell holds nothing', () => {
  const table = parse(
    '<table><tr><td style="text-decoration:line-through">35</td><td>37</td></tr></table>',
  ).querySelector('table');
  if (!table) throw new Error('no table in the markup');
  expect(runNow(readDomTable(table, 0, false)).grid.texts).toEqual(['', '37']);
});

test('a cell that is set high is a cell like any other', () => {
  const table = parse(
    '<table><tr><td>3</td><td style="vertical-align:super">4</td></tr></table>',
  ).querySelector('table');
  if (!table) throw new Error('no table in the markup');
  const { grid } = runNow(readDomTable(table, 0, false, looksOf(table)));
  expect(grid.texts).toEqual(['3', '4']);
});
