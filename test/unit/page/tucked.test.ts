// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { table3 } from '../../portal/form.mjs';
import { html } from '../../portal/tables.mjs';
import { laidPage } from '../support/laid';
import { accused, audit } from '../support/pages';
import { FIGURES } from '../support/sample';

const OLD = { ...FIGURES, 't3.granted.natural': 88 };

/** The page of a report with last year's table 3 before its own, in an element of a style. */
const withOld = (style: string): string => {
  const old = `<div style="${style}">${html(table3(OLD))}</div>`;
  return laidPage(FIGURES, {}).replace('<p>三、收到', `${old}<p>三、收到`);
};

const grantedOn = (page: string) => audit(page).facts.find(({ id }) => id === 't3.granted.natural');

test.each([
  'height:0;overflow:hidden',
  'overflow: hidden; max-height: 0px',
  'position:absolute;left:-9999px;top:0',
])('a second print is left out where nobody sees it: %s', (style) => {
  expect(grantedOn(withOld(style))?.value).toBe(FIGURES['t3.granted.natural']);
  expect(accused(audit(withOld(style)))).toEqual([]);
});

test.each(['height:0', 'overflow:hidden', 'left:-9999px'])(
  'what may be seen is another print of the table: %s',
  (style) => {
    expect(grantedOn(withOld(style))?.state).toBe('unreadable');
  },
);

test('a report that is tucked away itself is read', () => {
  const page = laidPage(FIGURES, {}).replace(
    '<p>一、',
    '<div style="height:0;overflow:hidden"><p>一、',
  );
  expect(grantedOn(page)?.value).toBe(FIGURES['t3.granted.natural']);
});

test('a second print is left out where a style sheet hides it', () => {
  const page = withOld('').replace('<div style="">', '<div class="for-paper">');
  expect(grantedOn(page)?.state).toBe('unreadable');
  const hidden = page.replace('<style>', '<style>.for-paper { display: none }');
  expect(grantedOn(hidden)?.value).toBe(FIGURES['t3.granted.natural']);
});
