// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readCellText } from '../../../lib/page/cell-text';
import { readFigure } from '../../../lib/table/figure';
import { readLabel } from '../../../lib/table/label';
import { parse } from '../support/page';

function cell(markup: string): Element {
  const td = parse(`<table><tr><td>${markup}</td></tr></table>`).querySelector('td');
  if (!td) throw new Error('no cell in the markup');
  return td;
}

/** The number in a cell of the page, or what else it says. */
function figure(markup: string): number | string {
  const td = cell(markup);
  const read = readFigure(readCellText(td, td.querySelector('table') !== null));
  return read.kind === 'number' ? read.value : read.kind;
}

describe('one number, however it is marked up', () => {
  test.each([
    ['37'],
    ['<p>37</p>'],
    ['<p><span>37</span><span></span></p>'],
    ['<span>3</span><span>7</span>'],
    ['<b><span>3</span></b><font>7</font>'],
    ['<p class="MsoNormal"><span lang="EN-US">37<o:p></o:p></span></p>'],
    ['<p><o:p>&nbsp;</o:p></p><p>37</p>'],
    ['\n  <p>\n    <span>37</span>\n  </p>\n'],
    ['37<br>'],
    ['<br>37'],
    ['37<sup>①</sup>'],
    ['37<sup>1</sup>'],
    ['<span>37</span><sup><a href="#note">[2]</a></sup>'],
    ['<span style="display:none">5</span>37'],
    ['<span style="DISPLAY : none">5</span><span>37</span>'],
    ['<span style="visibility: hidden">5</span>37'],
    ['<del>5</del><ins>37</ins>'],
    ['<s>5</s>37'],
    ['<strike>5</strike>37'],
    ['<span hidden>5</span>37'],
    ['<script>var a = 12</script>37'],
    ['<style>td{width:12px}</style>37'],
    ['<!-- 12 -->37'],
    ['37<span>件</span>'],
    ['22（其中修订 <b>16</b> 件）'.replace('22', '37')],
  ])('%s is 37', (markup) => {
    expect(figure(markup)).toBe(37);
  });
});

describe('two numbers in one cell', () => {
  test.each([
    ['<p>3</p><p>7</p>'],
    ['<div>3</div><div>7</div>'],
    ['3<br>7'],
    ['3<br/><span>7</span>'],
    ['<ul><li>3</li><li>7</li></ul>'],
    ['3<p>7</p>'],
    ['<p>3</p>7'],
    ['<span>3</span> <span>7</span>'],
    ['<p>3<br></p><p>7</p>'],
  ])('%s is not 37', (markup) => {
    expect(figure(markup)).toBe('words');
  });
});

describe('no number', () => {
  test.each([
    ['<p></p>', 'blank'],
    ['<p><span>&nbsp;</span></p>', 'blank'],
    ['<p><o:p>&nbsp;</o:p></p>', 'blank'],
    ['<br>', 'blank'],
    ['<p>—</p>', 'blank'],
  ])('%s is %s', (markup, kind) => {
    expect(figure(markup)).toBe(kind);
  });

  test('the figures of an inner table are not those of the cell around it', () => {
    expect(figure('<table><tr><td>3</td><td>4</td></tr></table>')).toBe('blank');
    expect(figure('5<table><tr><td>3</td></tr></table>')).toBe(5);
  });
});

describe('a figure that is only laid out or set by something else', () => {
  test.each([
    ['<table><tr><td><p>37</p></td></tr></table>'],
    ['<div>\n<table><tr><th>37</th></tr></table>\n</div>'],
    ['<input value="37">'],
    ['<div class="cell"><input type="number" value="37" readonly></div>'],
    ['<input type="hidden" value="5"><input type="text" value="37">件'],
    ['<textarea>37</textarea>'],
    ['<select><option>0</option><option selected>37</option></select>'],
    ['<select><option>37</option><option>5</option></select>'],
    ['<p><img src="a.png" alt="37"></p>'],
    ['<img src="3.gif" alt="3"><img src="7.gif" alt="7">'],
    ['3<img src="7.gif" alt="7">'],
  ])('%s is 37', (markup) => {
    expect(figure(markup)).toBe(37);
  });

  test.each([
    ['<input type="hidden" value="37">'],
    ['<input type="password" value="37">'],
    ['<input type="text" value="37" style="display:none">'],
    ['<input type="text" value="" placeholder="37">'],
    ['<img src="a.png" alt="图37">'],
    ['<img src="a.png" width="1" height="1" alt="37">'],
    ['<img src="a.png" alt="37" style="display:none">'],
  ])('%s is none', (markup) => {
    expect(figure(markup)).toBe('blank');
  });

  test('what a reader puts in is not what the page says', () => {
    const td = cell('<input value="37">');
    (td.firstElementChild as HTMLInputElement).value = '5';
    expect(readCellText(td, false).trim()).toBe('37');
  });
});

describe('labels', () => {
  const words = (markup: string): string => readLabel(readCellText(cell(markup), false)).words;

  test.each([
    ['商业<br>企业'],
    ['<p>商业</p><p>企业</p>'],
    ['<span>商</span><span>业</span><span>企</span><span>业</span>'],
    ['<span>商</span>\n<span>业</span>&nbsp;企　业'],
    ['<p>商业企业<o:p></o:p></p>'],
  ])('%s says 商业企业', (markup) => {
    expect(words(markup)).toBe('商业企业');
  });
});

test('reading changes nothing in the cell', () => {
  const td = cell('<p>3</p><p><span style="display:none">9</span>7<sup>1</sup></p>');
  const before = td.outerHTML;
  readCellText(td, false);
  expect(td.outerHTML).toBe(before);
});

test('a cell that a script has nested deeper than calls can go', () => {
  const td = cell('');
  let inner: Element = td;
  for (let depth = 0; depth < 20_000; depth++) {
    const span = td.ownerDocument.createElement('span');
    inner.append(span);
    inner = span;
  }
  inner.append('7');
  Object.defineProperty(td, 'textContent', { value: '7' });
  expect(readCellText(td, false)).toBe('7');
});
