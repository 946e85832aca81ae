// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { auditDocument, toReport } from '../../../lib';
import { parse } from '../support/page';
import { FIGURES, report } from '../support/sample';

/** Lays an element over each property, as a browser does where a page names a field or a picture after it. */
function overlay(object: object, names: string): void {
  const value = document.createElement('input');
  for (const name of names.split(' '))
    Object.defineProperty(object, name, { value, configurable: true });
}

const OF_FORMS =
  'nextSibling firstChild parentNode parentElement nodeType nodeName nodeValue tagName textContent ownerDocument ' +
  'isConnected firstElementChild nextElementSibling getAttribute hasAttribute hasAttributes getElementsByTagName querySelectorAll';
const facts = (page: Document) =>
  toReport(auditDocument(page)).facts.filter(({ id, value }) => value === FIGURES[id]).length;
const ALL = Object.keys(FIGURES).length;

test('fields named after the properties of a form around the report change nothing', () => {
  const page = parse(
    report({}, { wrap: (body) => `<form id="a"><div>${body}</div></form><form id="b"></form>` }),
  );
  for (const id of ['a', 'b']) overlay(page.getElementById(id) as Element, OF_FORMS);
  expect(facts(page)).toBe(ALL);
});
