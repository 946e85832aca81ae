// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { sentencesOf, signatureOf } from '../../../lib/marks/signature';

beforeEach(() => {
  document.title = '';
  document.body.innerHTML = '<p>x</p><table><tr><td>1</td><td>2</td></tr></table>';
});

test('a figure that changes is seen, wherever it stands', () => {
  const before = signatureOf(document);
  const [, cell] = document.querySelectorAll('td');
  if (cell) cell.textContent = '3';
  expect(signatureOf(document)).not.toBe(before);
});

test('figures that change places are seen', () => {
  const before = signatureOf(document);
  const row = document.querySelector('tr');
  row?.append(row.firstElementChild as Element);
  expect(signatureOf(document)).not.toBe(before);
});

test('marks, and whatever else happens outside the tables, are not', () => {
  const before = signatureOf(document);
  document.querySelector('td')?.setAttribute('data-gouji', 'fail');
  document.body.append('a clock', document.createElement('gouji-card'));
  expect(signatureOf(document)).toBe(before);
});

test('where there is no table, a picture that comes late is', () => {
  document.body.innerHTML = '<p>x</p>';
  const before = signatureOf(document);
  document.body.append(document.createElement('img'));
  expect(signatureOf(document)).not.toBe(before);
});

test('a sentence that changes or comes late is seen, a clock is not', () => {
  document.body.innerHTML =
    '<p id="clock">2024年5月1日 10:12:33</p><p id="told">全年收到申请12件。</p><p id="visits">浏览 7 次</p>';
  const set = (id: string, text: string): void => {
    const element = document.getElementById(id);
    if (element) element.textContent = text;
  };
  const before = sentencesOf(document);
  set('clock', '2024年5月1日 10:12:34');
  set('visits', '浏览 8 次');
  expect(sentencesOf(document)).toBe(before);
  set('told', '全年收到申请13件。');
  const changed = sentencesOf(document);
  expect(changed).not.toBe(before);
  document.body.append('其中答复9件。');
  expect(sentencesOf(document)).not.toBe(changed);
});
