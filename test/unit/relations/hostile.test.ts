// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { relationsOf } from '../support/published';

const TITLE = '<p>收入支出决算总表</p><p>单位：万元</p>';
const row = (cells: readonly (string | number)[]): string =>
  `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`;

/** Pages that would keep a careless reader busy for ever, or lead it astray. */
test.each([
  ['a total in every row', `<table>${row(['合计', '合计', 1, 2]).repeat(4000)}</table>`],
  ['very many rows', `<table>${row(['总计', 1, '总计', 2]).repeat(6000)}</table>`],
  [
    'very many columns',
    `<table>${row(Array.from({ length: 500 }, (_, i) => (i % 2 ? i : '总计')))}</table>`,
  ],
  [
    'spans past the end',
    `<table><tr><td rowspan="65534" colspan="1000">合计</td><td>1</td></tr>${row([1, 2, 3])}</table>`,
  ],
  [
    'labels like properties',
    `<table>${row(['__proto__', 'constructor', 'toString'])}${row(['总计', 1, 2])}</table>`,
  ],
  ['nothing but titles', `<table>${row(['收入支出决算总表']).repeat(2000)}</table>`],
  ['a title and an empty table', `<table>${row(['', '', '', '']).repeat(5)}</table>`],
  [
    'very long labels',
    `<table>${row(['总计'.repeat(50_000), 1, 2, 3])}${row(['总计', 1, 2, 3])}</table>`,
  ],
])('%s accuses nobody', (_, body) => {
  const checks = relationsOf(TITLE + body);
  expect(checks.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
});
