// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
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

test('copies that the page has made of marked cells lose their marks too', () => {
  const marks = new CellMarks(document);
  marks.show(new Map([[cell('plain'), FAIL]]));
  const table = document.querySelector('table') as Element;
  document.body.append(table.cloneNode(true));
  marks.clear();
  expect(html()).not.toMatch(/data-gouji|aria-description="37|tabindex="0"/);
});
