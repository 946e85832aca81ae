import { expect, test } from 'vitest';
import { auditText } from '../../../lib';
import { FIGURES } from '../support/sample';
import { textReport } from '../support/text';

const REPORT = textReport(FIGURES);
/** What each says of the tables, or of itself, is a check of its own. */
const SENTENCES = [
  '全年共收到政府信息公开申请999件。',
  '主动公开信息10条，其中图解3条、视频3条。',
  '予以公开998件。',
];

/** Checks of the words in a report with one paragraph of so many letters. */
function checksIn(letters: number, spare = ''): number {
  let paragraph = '';
  for (let i = 0; paragraph.length < letters; i++)
    paragraph += `${SENTENCES[i % SENTENCES.length]}${spare}`;
  const { checks } = auditText(REPORT.replace('本年度工作正常开展。', paragraph));
  return checks.filter(({ rule, outcome }) => rule.startsWith('text.') && outcome === 'fail')
    .length;
}

test.each([
  ['of sentences with figures', ''],
  ['with much between its figures', '本年度各项工作正常开展，成效明显。'.repeat(5)],
])('a paragraph %s is read to its end, however long it is', (_, spare) => {
  const few = checksIn(1000, spare);
  expect(few).toBeGreaterThan(5);
  for (const times of [10, 100]) {
    const many = checksIn(1000 * times, spare);
    expect(many).toBeGreaterThanOrEqual(0.9 * few * times);
  }
});
