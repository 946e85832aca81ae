// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readListPage } from '../../../lib/lists';
import { fixture, listOf, parse } from './kit';

const URL_ = 'http://a.example.gov.cn/zfxxgknb/';
const ITEM = '<li><a href="1.html">青岚市审计局2023年政府信息公开年报</a></li>';

describe('a page that means ill', () => {
  test('a form around the list, with inputs named after its properties', () => {
    const document = parse(`<form id="f"><ul>${ITEM}</ul></form>`);
    const input = document.createElement('input');
    const form = document.getElementById('f') as Element;
    for (const name of 'tagName parentElement getElementsByTagName textContent previousElementSibling'.split(
      ' ',
    ))
      Object.defineProperty(form, name, { value: input, configurable: true });
    expect(readListPage(document, URL_).links).toMatchObject([
      { url: `${URL_}1.html`, text: '青岚市审计局2023年政府信息公开年报' },
    ]);
  });

  test.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'http://user:pass@b.example.gov.cn/1.html',
    '#top',
    '',
  ])('an address that is none: %s', (href) => {
    expect(listOf(ITEM.replace('1.html', href), URL_).records).toEqual([]);
  });

  test('a pager of a million pages is not followed to its end', () => {
    for (const count of ['99999', '9'.repeat(40)]) {
      const call = `<script>createPageHTML(${count}, 0, "index", "html");</script>`;
      expect(listOf(`${ITEM}${call}`, URL_).others.length).toBeLessThanOrEqual(500);
    }
  });

  test('the page is left as it was', () => {
    for (const name of ['trs.html', 'vsb.html', 'hanweb-store.html']) {
      const document = parse(fixture(name));
      const before = document.documentElement.outerHTML;
      readListPage(document, URL_);
      expect(document.documentElement.outerHTML).toBe(before);
    }
  });

  test('whatever stands in it, something is read', () => {
    const piece = fc.constantFrom(
      ITEM,
      '<ul>',
      '<table><tr><td>',
      '</',
      '<form>',
      'createPageHTML(',
      '<datastore>',
      '<![CDATA[',
      '<script>',
      '共9条',
      '2023年',
      '<iframe src=x:>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { records, entries } = listOf(pieces.join(''), URL_);
        expect(records.length).toBeLessThanOrEqual(1);
        expect(new Set(entries).size).toBe(entries.length);
      }),
      { numRuns: 60 },
    );
  });
});
