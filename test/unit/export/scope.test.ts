// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { toReport } from '../../../lib';
import type { Report, ReportCheck } from '../../../lib/export/schema';
import { type FrameContent, factsOf, tablesOf } from '../../../lib/export/scope';
import { audit, portalPage, table } from '../support/pages';
import { report } from '../support/sample';

const SUMS = table([
  ['项目', '金额'],
  ['差旅费', '12.50'],
  ['会议费', '7.50'],
  ['培训费', '30.00'],
  ['合计', '51.00'],
]);
const NOTE = table([
  ['栏目', '条数'],
  ['要闻', '3'],
  ['公告', '4'],
]);

/** What a frame answers with: its report goes without tables, which are asked for. */
function frame(html: string): FrameContent {
  const result = audit(html);
  return { report: toReport(result, { tables: false }), tables: result.tables() };
}

const WRAPPER = frame(portalPage('青岚市数据局2024年政府信息公开工作年度报告', NOTE + SUMS));
const REPORT = frame(report({ 't3.granted.total': '61' }));
const SUMS_ONLY = frame(portalPage('预算', SUMS));
const OTHER = frame(report({}, { title: '青岚市水利局2024年政府信息公开工作年度报告' }));

const ofCells = ({ checks }: Report): ReportCheck[] => checks.filter(({ cells }) => cells);

/** What is printed in the cells that a check names. */
const printedIn = (file: Report, { cell, cells = [] }: ReportCheck): (string | undefined)[] =>
  [...cells, cell].map((at) => at && file.tables[at.table]?.rows[at.row]?.[at.column]);

const TERMS = ['12.50', '7.50', '30.00', '51.00'];

describe('all tables of a page', () => {
  test('a report in a frame is the report, the page around it adds its tables and their sums', () => {
    const content = tablesOf([WRAPPER, REPORT, SUMS_ONLY]);
    expect(content?.reports).toHaveLength(1);
    const file = content?.reports[0] as Report;
    expect(file.report).toEqual(REPORT.report.report);
    expect(file.source).toEqual(REPORT.report.source);
    expect(file.facts).toEqual(REPORT.report.facts);
    expect(file.tables).toHaveLength(2 + 3 + 1);
    expect(file.checks.filter(({ cells }) => !cells)).toEqual(
      REPORT.report.checks.filter(({ cells }) => !cells),
    );
    const sums = ofCells(file);
    expect(sums.map((check) => check.cell?.table)).toEqual([1, 5]);
    for (const check of sums) expect(printedIn(file, check)).toEqual(TERMS);
  });

  test('each of several reports stands for itself', () => {
    const content = tablesOf([SUMS_ONLY, REPORT, OTHER]);
    const [first, second, ...more] = content?.reports ?? [];
    expect(more).toEqual([]);
    expect(first?.facts).toEqual(REPORT.report.facts);
    expect(first?.tables).toHaveLength(1 + 3);
    expect(second?.facts).toEqual(OTHER.report.facts);
    expect(second?.tables).toHaveLength(3);
  });

  test('frames that do not give their tables are counted, and nothing names cells of them', () => {
    const gone = { ...SUMS_ONLY, tables: null };
    const content = tablesOf([gone, { ...WRAPPER, tables: null }, REPORT]);
    expect(content?.unread).toBe(2);
    expect(content?.reports[0].tables).toHaveLength(3);
    expect(ofCells(content?.reports[0] as Report)).toEqual([]);
    const alone = tablesOf([gone]);
    expect(alone?.reports[0].checks).toHaveLength(gone.report.checks.length);
    expect(ofCells(alone?.reports[0] as Report)).toEqual([]);
  });

  test('a page without frames that answer has none', () => {
    expect(tablesOf([])).toBeNull();
  });
});

describe('the facts of one report', () => {
  test('come without tables, unless cells of them are named', () => {
    expect(factsOf(REPORT).reports).toEqual([REPORT.report]);
    const both = frame(report().replace('</body>', `${SUMS}</body>`));
    const [file] = factsOf(both).reports;
    expect(file.tables).toEqual(both.tables?.map(({ caption, rows }) => ({ caption, rows })));
    expect(ofCells(file).map((check) => printedIn(file, check))).toEqual([TERMS]);
    expect(factsOf({ ...both, tables: null }).unread).toBe(1);
  });
});
