// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ReportCheck, ReportFact } from '../../../lib/export/schema';
import { Card } from '../../../lib/marks/card';
import { type CardWords, cardParts, suspectPart } from '../../../lib/marks/card/content';

const WORDS: CardWords = {
  language: 'en',
  rule: (rule) => `rule ${rule}`,
  about: 'About',
  terms: (count) => `${count} terms`,
  pin: 'pin',
  close: 'close',
  folded: (count) => `${count} more`,
  more: (count) => `${count} unlisted`,
  computed: 'computed',
  printed: 'printed',
  told: 'told',
  difference: 'difference',
  nothing: '—',
  suspect: 'probably wrong',
  alternative: '此单元格可能有误',
};

const fact = (column: string, value: number | null): ReportFact => ({
  id: `t3.received.${column}`,
  label: `一、本年新收 · ${column}`,
  value,
  raw: value === null ? '' : String(value),
  state: value === null ? 'blank' : 'read',
});

const FACTS = new Map(
  [
    fact('natural', 37),
    fact('business', 0),
    fact('legal', null),
    fact('<b>other</b>', 1),
    fact('total', 40),
  ].map((one) => [one.id, one]),
);

const CHECK: ReportCheck = {
  rule: 't3.row-total',
  target: 't3.received.total',
  outcome: 'fail',
  severity: 'error',
  expected: 38,
  found: 40,
  difference: 2,
  terms: [...FACTS.keys()].slice(0, 4).map((id) => ({ fact: id, weight: 1 })),
  message: 'broken',
};

let end: AbortController;
/** The page has no key to them. */
const roots = new WeakMap<Element, ShadowRoot>();
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function attachShadow(init) {
  const root = attach.call(this, init);
  roots.set(this, root);
  return root;
};
const inside = () => {
  const at = host();
  return at ? roots.get(at) : undefined;
};
const host = () => document.querySelector('gouji-card');
const text = () => inside()?.querySelector('.card')?.textContent ?? '';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML =
    '<table><tr><td tabindex="0" data-gouji="fail">40</td><td>1</td></tr></table>';
  end = new AbortController();
  new Card(document, {
    words: () => WORDS,
    signal: end.signal,
    partsOf: () => cardParts([CHECK], FACTS, WORDS),
  });
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const focus = () =>
  document.querySelector('td')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));

test('focus on a marked cell opens the card with its sum; zeros are folded', () => {
  focus();
  expect(text()).toContain('rule t3.row-total');
  expect(text()).toContain('natural37');
  expect(text()).toContain('2 more');
  expect(text()).toContain('computed38');
  expect(text()).toContain('printed40');
  expect(text()).toContain('difference+2');
});

test('the page cannot reach in, and who reads it aloud hears what it is', () => {
  focus();
  expect(host()?.shadowRoot).toBeNull();
  const card = inside()?.querySelector('.card');
  expect(card?.getAttribute('role')).toBe('dialog');
  expect(card?.getAttribute('aria-label')).toBe('rule t3.row-total');
  expect(inside()?.querySelector('[role=tooltip]')).toBeNull();
});

test("the page's text stays text", () => {
  focus();
  expect(text()).toContain('<b>other</b>');
  expect(inside()?.querySelector('b')).toBeNull();
});

test('a pointer that rests on a marked cell opens it, one that passes does not', () => {
  const [marked, other] = document.querySelectorAll('td');
  const over = (cell: Element | undefined) =>
    cell?.dispatchEvent(new Event('pointerover', { bubbles: true }));
  over(marked);
  over(other);
  vi.advanceTimersByTime(1000);
  expect(host()).toBeNull();
  over(marked);
  vi.advanceTimersByTime(1000);
  expect(host()).not.toBeNull();
});

test('Escape closes it, and so does the end of the marks', () => {
  focus();
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(host()).toBeNull();
  focus();
  expect(host()).not.toBeNull();
  end.abort();
  expect(host()).toBeNull();
});

test('the card of a suspect leads with what it probably was', () => {
  expect(suspectPart('was 39', WORDS)).toMatchObject({
    tone: 'suspect',
    title: 'probably wrong',
    message: 'was 39',
  });
});
