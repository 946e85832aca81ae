// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { audit } from '../support/pages';
import { FIGURES, report } from '../support/sample';

/** The same report with the letters of its labels as they are written in Hong Kong and Taiwan. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  '数數计計总總项項业業构構机機关關复復议議诉訴讼訟结結维維纠糾审審开開报報会會团團体體务務无無据據规規范範费費额額类類属屬国國销銷请請执執询詢给給权權过過内內从從于於与與员員协協违違补補确確证證废廢历歷'
    .match(/../g)
    ?.map((pair) => [pair[0], pair[1]]) ?? [],
);
const traditional = (html: string): string =>
  html.replaceAll(/[\u4e00-\u9fff]/g, (letter) => LETTERS[letter] ?? letter);

test('a report in traditional characters is read, and told so once', () => {
  const { facts, checks, year, form } = audit(traditional(report()));
  expect(form).toBe('annual-2021');
  expect(year).toBe(2024);
  const right = facts.filter(({ id, value }) => value === FIGURES[id]);
  expect(right).toHaveLength(Object.keys(FIGURES).length);
  const labels = checks.filter(({ rule }) => rule === 'format.label');
  expect(labels.map(({ reason }) => reason.kind)).toEqual(['traditional']);
});
