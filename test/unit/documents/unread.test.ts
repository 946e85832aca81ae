import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { auditSteps } from '../../../lib/audit/steps';
import { readSheets } from '../../../lib/documents/flow/workbook';
import type { LayoutPage } from '../../../lib/documents/layout/page';
import { LayoutSource } from '../../../lib/documents/layout/source';
import { readText } from '../../../lib/intake';
import { runNow } from '../../../lib/steps';
import { formWords } from '../../../lib/worth/patterns';
import { SAMPLES } from '../../portal/reports.mjs';
import { textReport } from '../../portal/site.mjs';
import { drawn } from './drawn';

const ruled = drawn(runNow(readText(textReport(SAMPLES.clean))).intake.page.blocks);

function audited(pages: readonly LayoutPage[]) {
  const source = new LayoutSource(pages, '', formWords());
  const audit = runNow(auditSteps({ page: runNow(source.read()), isWorth: true, isPacked: false }));
  const read = new Set(audit.facts.map(({ place }) => place?.block));
  const said = audit.checks.filter(({ rule, outcome }) =>
    /^format\.(?:rows|columns|label)$/.test(rule) ? outcome === 'fail' : false,
  );
  return { audit, said, unread: source.unreadTables((block) => read.has(block)) };
}

describe('a form that is printed without lines', () => {
  const bare = ruled.map((page) => ({ ...page, strokes: [] }));

  it('is told of where it was not read, and nothing is said to be missing in it', () => {
    const { audit, said, unread } = audited(bare);
    expect(audit.facts.some(({ state }) => state === 'read')).toBe(true);
    expect(audit.facts.some(({ state }) => state === 'absent')).toBe(true);
    expect(said).toEqual([]);
    expect(unread.length).toBeGreaterThan(0);
  });

  it('is not told of where it has its lines', () => {
    const { said, unread } = audited(ruled);
    expect([said, unread]).toEqual([[], []]);
  });
});

describe('a form that is wider than its page', () => {
  const right = Math.max(
    ...ruled.flatMap(({ strokes }) =>
      strokes.map(({ at, to, runs }) => (runs === 'across' ? to : at)),
    ),
  );
  // So much of each table's last column is off the page that of its figures only a first digit may be left.
  const width = right - 6;
  const cut = ruled.map((page) => ({
    ...page,
    width,
    glyphs: page.glyphs.filter(({ x }) => x < width),
    strokes: page.strokes
      .filter(({ runs, at }) => runs === 'across' || at < width)
      .map((stroke) =>
        stroke.runs === 'across' ? { ...stroke, to: Math.min(stroke.to, width) } : stroke,
      ),
  }));

  it('has no figures in cells that the edge cuts, and nobody is accused by what is left of them', () => {
    const whole = audited(ruled).audit;
    const { audit } = audited(cut);
    const values = new Map(whole.facts.map(({ id, value }) => [id, value]));
    const totals = audit.facts.filter(({ id }) => /^t3\..*\.total$/.test(id));
    expect(totals.some(({ raw }) => /\d/.test(raw))).toBe(true);
    expect(totals.filter(({ state }) => state === 'read')).toEqual([]);
    const others = audit.facts.filter(({ id }) => /^t3\..*\.natural$/.test(id));
    expect(others.map(({ id, value }) => [id, value])).toEqual(
      others.map(({ id }) => [id, values.get(id)]),
    );
    expect(audit.checks.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
  });
});

describe('a sheet that is longer than any report', () => {
  const sheet = (rows: number) =>
    writeXlsx({
      sheets: [{ name: '1', rows: Array.from({ length: rows }, (_, at) => [`${at}`, at, at]) }],
    });

  it('is read to a row that is said', async () => {
    const { parts, unreadRows } = await readSheets(await sheet(20_003));
    const [table] = parts;
    expect(table?.kind === 'table' && table.height).toBe(20_000);
    expect(unreadRows).toBe(3);
    expect((await readSheets(await sheet(5))).unreadRows).toBe(0);
  });
});
