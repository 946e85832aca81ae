import { describe, expect, test } from 'vitest';
import { auditText, toReport } from '../../../lib';
import { FIGURES } from '../support/sample';
import { textReport } from '../support/text';

/** The incomplete checks of a report that holds but for what is said, as `doubt rule target: difference`. */
function doubts(printed: Readonly<Record<string, string | number>>): string[] {
  const figures = { ...FIGURES, ...printed } as Record<string, number>;
  const { checks } = toReport(auditText(textReport(figures)));
  expect(
    checks.filter(({ outcome, severity }) => outcome === 'fail' && severity === 'error'),
  ).toEqual([]);
  return checks
    .filter(({ outcome }) => outcome === 'incomplete')
    .map(({ doubt, rule, target, difference }) => `${doubt} ${rule} ${target}: ${difference}`);
}

const number = (id: string): number => FIGURES[id] ?? 0;
const blank = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, '']));
const ROWS = Object.keys(FIGURES).filter((id) => /^t3\..*\.total$/.test(id));
const ZEROS = Object.keys(FIGURES).filter((id) => /^t[34]\./.test(id) && FIGURES[id] === 0);

describe('blanks that no sum needs', () => {
  test('are no doubt: zeros left blank', () => {
    expect(ZEROS.length).toBeGreaterThan(100);
    expect(doubts(blank(...ZEROS))).toEqual([]);
  });

  test('a blank total that its parts and its other sum agree on is not checked, and that is all', () => {
    expect(number('t3.granted.total')).toBeGreaterThan(0);
    const found = doubts(blank('t3.granted.total'));
    expect(found.map((one) => one.split(':')[0])).toEqual([
      'unchecked t3.row-total t3.granted.total',
      'unchecked t3.results t3.results.total',
    ]);
  });

  test('so is a whole column of them', () => {
    const found = doubts(blank(...ROWS));
    expect(found.length).toBeGreaterThan(5);
    for (const one of found) expect(one).toMatch(/^unchecked /);
  });

  test('so is the closing row of the account', () => {
    const found = doubts(blank('t3.carried-out.total'));
    expect(found.map((one) => one.split(' ')[0])).toEqual(['unchecked', 'unchecked']);
  });
});

describe('a likely slip', () => {
  test('is a sum that is off once its blanks are nothing, by as much', () => {
    expect(number('t3.granted.natural')).toBe(12);
    const printed = { ...blank(...ZEROS), 't3.granted.natural': 11 };
    const found = doubts(printed);
    expect(found).toEqual([
      'likely-slip t3.row-total t3.granted.total: 1',
      'likely-slip t3.results t3.results.natural: 1',
    ]);
  });

  test('is a blank where a figure belongs', () => {
    expect(doubts(blank('t3.granted.natural'))).toEqual([
      'likely-slip t3.row-total t3.granted.total: 12',
      'likely-slip t3.results t3.results.natural: 12',
    ]);
  });

  test('is a blank where a figure belongs, beside one that is illegible', () => {
    const lost = { ...blank('t3.partial.natural'), 't3.denied.internal.natural': '见附件' };
    expect(doubts(lost).filter((one) => one.startsWith('likely-slip'))).toEqual([
      `likely-slip t3.row-total t3.partial.total: ${number('t3.partial.natural')}`,
    ]);
  });

  test('a blank total is what its parts come to: what is off beside it is told without it', () => {
    const printed = {
      ...blank('t3.granted.total'),
      't3.results.total': number('t3.results.total') + 9,
      't3.results.natural': number('t3.results.natural') + 9,
      't3.carried-out.natural': number('t3.carried-out.natural') - 9,
      't3.carried-out.total': number('t3.carried-out.total') - 9,
      ...blank('t3.denied.secret.natural'),
    };
    if (number('t3.carried-out.natural') < 9) return;
    expect(doubts(printed)).toContain('likely-slip t3.results t3.results.total: 9');
  });

  test('a blank on which two sums disagree', () => {
    const natural = number('t3.carried-out.natural');
    expect(natural).toBeGreaterThan(0);
    // The row counts it as nothing, the account does not.
    const found = doubts({
      ...blank('t3.carried-out.natural'),
      't3.carried-out.total': '',
      't3.carried-out.business': number('t3.carried-out.business'),
    });
    expect(found).toContainEqual(
      expect.stringMatching(/^likely-slip t3\.(?:row-total|balance) t3\.carried-out\.total/),
    );
  });

  test('what cannot be read is none', () => {
    const found = doubts({ 't3.granted.natural': '见附件' });
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one).toMatch(/^unread /);
  });

  test('is told with its difference first', () => {
    const figures = { ...FIGURES, 't3.granted.natural': '' } as unknown as Record<string, number>;
    const said = (language: 'zh' | 'en') =>
      toReport(auditText(textReport(figures)), { language }).checks.find(
        ({ doubt }) => doubt === 'likely-slip',
      )?.message;
    expect(said('zh')).toMatch(
      /^（一）予以公开 · 总计：空白按 0 计则差 \+12。已知各项 .*= 4，表中为 16，另有 1 个单元格空白。$/,
    );
    expect(said('en')).toMatch(/: off by \+12 if blanks are 0\./);
  });
});
