// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { type CellMark, CellMarks } from '../../../lib/marks/mark';

const TABLE = `<table><tbody><tr>
  <td id="plain" style="width: 1px">1</td>
  <td id="own" tabindex="-1" aria-description="own words">2</td>
  <td>3</td>
</tr></tbody></table>`;

const FAIL: CellMark = { tokens: ['fail', 'term'], description: '37 + 1 = 38, printed 40' };

const cell = (id: string) => document.getElementById(id) as Element;
const html = () => document.documentElement.outerHTML;

beforeEach(() => {
  document.body.innerHTML = TABLE;
});

test('marks can be seen, reached by keyboard and heard', () => {
  new CellMarks(document).show(new Map([[cell('plain'), FAIL]]));
  expect(cell('plain').getAttribute('data-gouji')).toBe('fail term');
  expect(cell('plain').getAttribute('tabindex')).toBe('0');
  expect(cell('plain').getAttribute('aria-description')).toBe(FAIL.description);
});

test('marks taken away leave the page as it was, to the byte', () => {
  const before = html();
  const marks = new CellMarks(document);
  marks.show(new Map([...document.querySelectorAll('td')].map((td) => [td, FAIL])));
  expect(html()).not.toBe(before);
  marks.show(new Map([[cell('own'), { tokens: ['incomplete'], description: '' }]]));
  marks.clear();
  expect(html()).toBe(before);
});

test("a cell's own tabindex and description stay its own", () => {
  new CellMarks(document).show(new Map([[cell('own'), FAIL]]));
  expect(cell('own').getAttribute('tabindex')).toBe('-1');
  expect(cell('own').getAttribute('aria-description')).toBe('own words');
});

describe('what the page itself calls by our names', () => {
  const OWN =
    '<td data-gouji="fail" tabindex="0" aria-description="own">1</td><td aria-description="" data-gouji="x" class="a">2</td><td data-gouji>3</td>' +
    '<td><form data-gouji="term" tabindex="0"><input name="getAttribute"><input name="removeAttribute"></form></td>';

  test.each([
    ['beside marked cells', 'td#plain'],
    ['on marked cells', 'td'],
  ])('is there again when the marks are gone: %s', (_, selector) => {
    document.querySelector('tr')?.insertAdjacentHTML('afterbegin', OWN);
    const before = html();
    const marks = new CellMarks(document);
    const cells = [...document.querySelectorAll(selector)];
    expect(cells).not.toEqual([]);
    for (let round = 0; round < 2; round++) {
      marks.show(new Map(cells.map((td) => [td, FAIL])));
      for (const td of cells) expect(td.getAttribute('data-gouji')).toBe('fail term');
    }
    marks.clear();
    expect(html()).toBe(before);
  });

  test('is untouched where nothing is marked', () => {
    document.querySelector('tr')?.insertAdjacentHTML('afterbegin', OWN);
    const before = html();
    new CellMarks(document).show(new Map());
    new CellMarks(document).clear();
    expect(html()).toBe(before);
  });
});

test('copies that the page has made of marked cells lose their marks too', () => {
  const marks = new CellMarks(document);
  marks.show(new Map([[cell('plain'), FAIL]]));
  const table = document.querySelector('table') as Element;
  document.body.append(table.cloneNode(true));
  marks.clear();
  expect(html()).not.toMatch(/data-gouji|aria-description="37|tabindex="0"/);
});
