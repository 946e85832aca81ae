// @vitest-environment happy-dom
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { auditDocument, auditText, toCsv, toReport } from '../../../lib';
import { auditSteps } from '../../../lib/audit/steps';
import { reportSchema } from '../../../lib/export/schema';
import { readDocument } from '../../../lib/intake';
import type { Steps } from '../../../lib/steps';
import { judge } from '../support/judge';
import { parse } from '../support/page';
import { accused, audit, portalPage, table } from '../support/pages';
import { FIGURES, report } from '../support/sample';

/** A heavy page takes its time under load. */
const SLOW = { timeout: 60_000 };

describe('pages that are too much', () => {
  test('100,000 cells beside the tables of a report, and as many with its words', SLOW, () => {
    const row = `<tr>${'<td>7</td>'.repeat(50)}</tr>`;
    const words = `<tr>${'<td>自然人</td><td>尚未审结</td>'.repeat(25)}</tr>`;
    const heap = `<table>${words}${row.repeat(2000)}</table>`;
    const document = parse(report({}, { wrap: (body) => body + heap }));
    let steps = 0;
    const counted = <T>(running: Steps<T>): T => {
      let step = running.next();
      while (!step.done) {
        if (++steps > 10_000) throw new Error('it does not come to an end');
        step = running.next();
      }
      return step.value;
    };
    const result = counted(auditSteps(counted(readDocument(document)).intake));
    // It can be interrupted on the way, so that the page never waits long.
    expect(steps).toBeGreaterThan(20);
    expect(accused(result)).toEqual([]);
    expect(judge(result, FIGURES, () => false).wrong).toEqual([]);
  });

  test('tables nested 50 deep', SLOW, () => {
    let html = report();
    html = html.slice(html.indexOf('<h1>'), html.indexOf('</body>'));
    for (let depth = 0; depth < 50; depth++)
      html = `<table><tr><td>${depth}</td><td>${html}</td></tr></table>`;
    const result = audit(`<html><body>${html}</body></html>`);
    expect(accused(result)).toEqual([]);
    expect(result.facts.filter(({ value }) => value !== null)).toHaveLength(200);
  });

  test('spans of 65,534 in every cell', SLOW, () => {
    const cell = '<td rowspan="65534" colspan="65534">予以公开</td>';
    const html = portalPage('页面', `<table>${`<tr>${cell.repeat(30)}</tr>`.repeat(300)}</table>`);
    const result = audit(html);
    expect(accused(result)).toEqual([]);
    expect(result.facts.filter(({ value }) => value !== null)).toEqual([]);
  });

  test('spans of 65,534 in the report itself', SLOW, () => {
    const html = report().replaceAll('rowspan="', 'rowspan="65534" data-was="');
    expect(accused(audit(html))).toEqual([]);
  });

  test('a cell of a million letters', SLOW, () => {
    for (const text of [
      '9'.repeat(1_000_000),
      ' '.repeat(1_000_000),
      '（'.repeat(1_000_000),
      '自然人'.repeat(300_000),
    ]) {
      const result = audit(report({ 't3.granted.natural': text }));
      expect(accused(result)).toEqual([]);
      expect(result.facts.find(({ id }) => id === 't3.granted.natural')?.value).toBeNull();
    }
  });

  test('a text of a million tabs, and one of a million lines', SLOW, () => {
    expect(auditText('\t'.repeat(1_000_000)).facts).toEqual([]);
    expect(auditText('自然人\n'.repeat(300_000)).facts).toEqual([]);
    expect(
      auditText(`自然人\t总计\n${'1\t2\n'.repeat(20_000)}`).facts.filter(
        ({ value }) => value !== null,
      ),
    ).toEqual([]);
  });
});

describe('labels that want to be something else', () => {
  const LABELS = [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '=HYPERLINK("http://x")',
    '@SUM(A1)',
    '<img src=x onerror=alert(1)>',
    '{{7*7}}',
    '\u202e计总',
  ];

  test('in place of the labels of a report', () => {
    let next = 0;
    const html = report(
      {},
      { label: () => (LABELS[next++ % LABELS.length] ?? '').replace('<', '&lt;') },
    );
    const result = audit(html);
    expect(accused(result)).toEqual([]);
    expect(result.facts.filter(({ value }) => value !== null)).toEqual([]);
  });

  test('in rows of their own within a report', () => {
    const rows = table(LABELS.map((label) => [label.replace('<', '&lt;'), 1, 2, 3]));
    const result = audit(report({}, { wrap: (body) => body.replace('<p>五、', `${rows}<p>五、`) }));
    expect(accused(result)).toEqual([]);
    expect(result.facts.filter(({ value }) => value !== null)).toHaveLength(200);
  });

  test('nothing of the page reaches the prototype of anything', () => {
    audit(report({}, { label: (text) => (text === '自然人' ? '__proto__' : text) }));
    expect(({} as Record<string, unknown>).natural).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('exports of a hostile page', () => {
  const EVIL = [
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    "=cmd|' /C calc'!A0",
    '"=1"',
    'a,b"c\nd',
  ];

  test('no cell of the CSV starts as a formula', () => {
    const figures = Object.fromEntries(
      ['natural', 'business', 'research', 'nonprofit', 'legal', 'other', 'total'].map(
        (column, i) => [`t3.granted.${column}`, EVIL[i] ?? ''],
      ),
    );
    const html = report(figures, { title: '=HYPERLINK("http://x")2023年政府信息公开工作年度报告' });
    const result = audit(html);
    for (const scope of ['facts', 'tables'] as const) {
      const { data } = Papa.parse<string[]>(toCsv(result, { scope }).slice(1));
      for (const cell of data.flat()) {
        if (/^-?\d+(?:\.\d+)?$/.test(cell)) continue;
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }
    }
  });

  test('a number below zero stays a number', () => {
    const csv = toCsv(audit(report({ 't3.carried-in.natural': '-1' })));
    const { data } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true });
    expect(data.find(({ id }) => id === 't3.carried-in.natural')?.value).toBe('-1');
  });

  test('the report file keeps its shape', () => {
    const html = report({ 't3.granted.natural': '<script>alert(1)</script>' });
    const file = toReport(auditDocument(parse(html)));
    expect(reportSchema.safeParse(JSON.parse(JSON.stringify(file))).success).toBe(true);
  });
});
