// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { auditText } from '../../../lib';
import { auditSteps } from '../../../lib/audit/steps';
import { readDocument } from '../../../lib/intake';
import { PhraseFinder } from '../../../lib/marks/phrase';
import { shownOf } from '../../../lib/marks/showing';
import { phraseOf, placesOf } from '../../../lib/marks/shown';
import { runNow } from '../../../lib/steps';
import { table3 } from '../../portal/form.mjs';
import { html, text as tabs } from '../../portal/tables.mjs';
import { audit, portalPage } from '../support/pages';
import { FIGURES } from '../support/sample';

const RECEIVED = FIGURES['t3.received.total'];
const TITLE = '青岚市数据局2024年政府信息公开工作年度报告';
const HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
] as const;

/** Columns of a printed line: a digit takes one, any other letter two; the first line of a paragraph is indented by four. */
const WIDTH = 48;
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/\d/.test(letter) ? 1 : 2), 0);

/** A paragraph as printed lines, broken wherever one is full. */
function linesOf(paragraph: string): string[] {
  const lines = ['　　'];
  for (const letter of paragraph) {
    const line = lines.at(-1) ?? '';
    if (widthOf(line + letter) > WIDTH) lines.push(letter);
    else lines[lines.length - 1] = line + letter;
  }
  return lines;
}

/** Words before a phrase, so many that its first line is full behind so many of its letters. */
function until(phrase: string, letters: number): string {
  const room = WIDTH * 2 - 4 - 2 - widthOf(phrase.slice(0, letters));
  const words = '一年来各项工作按计划推进并取得新的进展有关制度逐步健全队伍建设不断加强';
  return `${words.slice(0, Math.floor(room / 2))}，${phrase}`;
}

const OTHERS: readonly [string, string] = [
  '全市各级各部门认真落实有关规定不断提高公开的质量和实际成效并接受各方面监督工作水平稳步提高取得明显进展。',
  '同时加强队伍建设组织开展业务培训和工作交流推动各项任务逐一落实到位为今后的工作打下了坚实的基础条件。',
];

function paragraphs(words: string): string[][] {
  return [
    [HEADINGS[0]],
    ...[...OTHERS, words, ...OTHERS].map(linesOf),
    [HEADINGS[1]],
    [HEADINGS[2]],
  ];
}
const REST = [[HEADINGS[3]], ...OTHERS.map(linesOf), [HEADINGS[4]], ['本年度未收取信息处理费。']];

const textOf = (words: string, blocks = paragraphs(words)): string =>
  [TITLE, ...blocks.flat(), tabs(table3(FIGURES)), ...REST.flat()].join('\n');
const pageOf = (line: (text: string) => string, words: string): string =>
  portalPage(
    TITLE,
    `<h1>${TITLE}</h1>${paragraphs(words).flat().map(line).join('')}${html(table3(FIGURES))}${REST.flat().map(line).join('')}`,
  );

type Checks = ReturnType<typeof auditText>['checks'];
const told = (checks: Checks, rule = 'text.requests') =>
  checks.filter((check) => check.rule === rule).map(({ outcome, found }) => [outcome, found]);

const SENTENCE = (count: number | undefined): string => `全年共收到政府信息公开申请${count}件。`;
const PRINTS: readonly (readonly [string, (words: string) => Checks])[] = [
  ['a text', (words) => auditText(textOf(words)).checks],
  ['a paragraph a line', (words) => audit(pageOf((line) => `<p>${line}</p>`, words)).checks],
  ['a break a line', (words) => audit(pageOf((line) => `${line}<br>`, words)).checks],
];

describe.each(PRINTS)('a narrative with its lines broken in %s', (_, checksOf) => {
  test.each([
    ['a word', 8],
    ['noun and figure', SENTENCE(RECEIVED).indexOf(String(RECEIVED))],
    ['a figure', SENTENCE(RECEIVED).indexOf(String(RECEIVED)) + 1],
    ['figure and unit', SENTENCE(RECEIVED).indexOf('件')],
  ])('is read over the break of %s', (_part, at) => {
    expect(String(RECEIVED).length).toBeGreaterThan(1);
    expect(told(checksOf(until(SENTENCE(RECEIVED), at)))).toEqual([['pass', RECEIVED]]);
    const other = (RECEIVED ?? 0) + 9;
    expect(told(checksOf(until(SENTENCE(other), at)))).toEqual([['fail', other]]);
  });

  test('a list goes on over the break', () => {
    const list = '全年主动公开信息50条，其中公告类信息20条、动态类信息30条。';
    for (let at = 3; at < list.length - 1; at++) {
      expect([at, ...told(checksOf(until(list, at)), 'text.enumeration')]).toEqual([
        at,
        ['pass', 50],
      ]);
    }
  });
});

describe('lines that are no paragraph', () => {
  test('a heading is not glued to the line before it, nor to the one behind it', () => {
    const { checks } = auditText(textOf(SENTENCE(RECEIVED)));
    const missing = checks.filter(
      ({ rule, reason }) => rule === 'format.sections' && reason?.kind === 'missing-section',
    );
    expect(missing.map(({ target }) => target)).toEqual(['四、政府信息公开行政复议、行政诉讼情况']);
  });

  test('a page’s number amid a sentence is passed over', () => {
    const at = SENTENCE(RECEIVED).indexOf('申请');
    const blocks = paragraphs(until(SENTENCE(RECEIVED), at));
    const broken = blocks.map((lines) =>
      lines.flatMap((line, i) => (i === 1 ? ['- 2 -', line] : line)),
    );
    expect(told(auditText(textOf('', broken)).checks)).toEqual([['pass', RECEIVED]]);
  });

  test.each([
    ['but one column', 12, [['fail', 12]]],
    ['but three columns', 11, []],
  ])('two halves of a figure are one where the first line took all %s', (_, letters, wanted) => {
    const line = `${'各'.repeat(letters)}，收到政府信息公开申请1`;
    const before = linesOf(OTHERS[0]).slice(0, 2);
    const blocks = paragraphs('').map((lines, i) =>
      i === 3 ? [...before, line, '2件，均已办结。'] : lines,
    );
    expect(told(auditText(textOf('', blocks)).checks)).toEqual(wanted);
  });

  test('in a page whose lines are of any length each is a paragraph', () => {
    const texts = ['全年共收到政府信息公开申请', `${RECEIVED}件，均已答复`].map(
      (line) => `<p>${line}</p>`,
    );
    const page = portalPage(
      TITLE,
      `<h1>${TITLE}</h1>${HEADINGS.slice(0, 3)
        .map((line) => `<p>${line}</p>`)
        .join(texts.join(''))}${html(table3(FIGURES))}`,
    );
    expect(told(audit(page).checks)).toEqual([]);
  });
});

test('a phrase over a break is underlined from its beginning to its end', () => {
  const other = (RECEIVED ?? 0) + 9;
  const at = SENTENCE(other).indexOf('申请');
  document.documentElement.innerHTML = pageOf(
    (line) => `<p>${line}</p>`,
    until(SENTENCE(other), at),
  );
  const { intake, source } = runNow(readDocument(document, { url: '' }));
  const { checks, ...rest } = runNow(auditSteps(intake));
  const check = checks.find(({ rule, outcome }) => rule === 'text.requests' && outcome === 'fail');
  // What is shown has crossed a message, and only what it speaks of is still known.
  const shown = JSON.parse(JSON.stringify(shownOf({ ...rest, checks }, () => '')));
  source.keep(placesOf(shown));
  const phrase = check && phraseOf(shown, shown.checks[checks.indexOf(check)]);
  const range = phrase && new PhraseFinder(source).rangeOf(phrase);
  expect(range?.toString()).toBe(check?.quote);
  expect(range?.startContainer).not.toBe(range?.endContainer);
});
