// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { auditDocument } from '../../../lib';
import { parse } from '../support/page';
import { FIGURES, report } from '../support/sample';

afterEach(() => {
  document.body.replaceChildren();
  document.title = '';
});

/** A frame on the page of the test. This DOM loads none and complains of each, so it is one by name only. */
function frame(inner: () => Document | null): void {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'IFRAME');
  Object.defineProperty(element, 'contentDocument', { get: inner });
  document.body.append(element);
}

function framed(html: string): void {
  const inner = parse(html);
  frame(() => inner);
}

const read = (facts: readonly { id: string; value: number | null }[]): number =>
  facts.filter(({ id, value }) => value === FIGURES[id]).length;

test('a report in a frame of the same origin is read where it stands', () => {
  framed(report());
  const audit = auditDocument(document);
  expect(audit.isReport).toBe(true);
  expect(read(audit.facts)).toBe(Object.keys(FIGURES).length);
  expect(audit.issuer).toBe('青岚市数据局');
});

test('frames are left alone where that is asked for', () => {
  framed(report());
  expect(auditDocument(document, { frames: false })).toMatchObject({ isReport: false, facts: [] });
});

test('a frame without a title takes it from the page around it', () => {
  document.title = '青岚市水利局2022年政府信息公开工作年度报告';
  const inner = parse(
    report({}, { title: '' })
      .replace(/<h1>.*<\/h1>/, '')
      .replace(/<title>.*<\/title>/, ''),
  );
  expect(auditDocument(inner, { outer: document })).toMatchObject({
    isReport: true,
    issuer: '青岚市水利局',
    year: 2022,
  });
  expect(auditDocument(inner).issuer).toBeNull();
});

test('its own title counts for more than that of the page around it', () => {
  document.title = '青岚市水利局2022年政府信息公开工作年度报告';
  expect(auditDocument(parse(report()), { outer: document }).issuer).toBe('青岚市数据局');
});

test.each<[string, () => Document | null]>([
  ['gives no document', () => null],
  [
    'throws when it is asked',
    () => {
      throw new DOMException('Blocked a frame', 'SecurityError');
    },
  ],
])('a frame of another origin, which %s, is passed over', (_, inner) => {
  frame(inner);
  framed(report());
  expect(read(auditDocument(document).facts)).toBe(Object.keys(FIGURES).length);
});
