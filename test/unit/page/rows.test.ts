// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { auditDocument, toReport } from '../../../lib';
import { parse } from '../support/page';
import { FIGURES, report } from '../support/sample';

const right = (html: string) =>
  toReport(auditDocument(parse(html))).facts.filter(({ id, value }) => value === FIGURES[id]);

test('what was struck out in a row of divs is no part of its figure', () => {
  const divs = report()
    .replaceAll(/<(?:table|tbody|tr|td|th)\b[^>]*>/g, '<div>')
    .replaceAll(/<\/(?:table|tbody|tr|td|th)>/g, '</div>');
  const read = right(divs);
  expect(read.length).toBeGreaterThan(100);
  const corrected = divs.replaceAll(/<div>(\d{2,})<\/div>/g, '<div><del>5</del>$1</div>');
  expect(corrected).not.toBe(divs);
  expect(right(corrected)).toEqual(read);
});
