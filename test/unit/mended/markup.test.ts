// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { judge } from '../support/judge';
import { accused, audit } from '../support/pages';
import { FIGURES, report } from '../support/sample';

const CLEAN = { wrong: [], unread: [], falseAlarms: [], missed: [] };
const verdict = (html: string) => judge(audit(html), FIGURES, () => false);

test('a footnote mark raised behind a figure is no digit of it', () => {
  expect(verdict(report({}, { figure: (text) => `${text}<sup>①</sup>` }))).toEqual(CLEAN);
});
test('a raised footnote word is no part of the figure', () => {
  expect(verdict(report({}, { figure: (text) => `${text}<sup>注</sup>` }))).toEqual(CLEAN);
});
test('a single digit with a single hidden digit', () => {
  expect(
    verdict(report({}, { figure: (text) => `${text}<span style="display:none">x</span>` })),
  ).toEqual(CLEAN);
});
test('a blank total is blank', () => {
  const result = audit(report({ 't3.granted.total': '' }));
  expect(accused(result)).toEqual([]);
  expect(result.facts.find(({ id }) => id === 't3.granted.total')?.state).toBe('blank');
});
test('zero-width between all letters', () => {
  expect(verdict(report({}, { label: (text) => [...text].join('\u200b') }))).toEqual(CLEAN);
});
