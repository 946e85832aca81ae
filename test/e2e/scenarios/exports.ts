import { expect } from '@playwright/test';
import Papa from 'papaparse';
import { reportSchema } from '../../../lib/export/schema';
import { table2, table3, table4 } from '../../portal/form.mjs';
import { printedFacts, SAMPLES } from '../../portal/reports.mjs';
import { LIST_PAGE } from '../../portal/server.mjs';
import { article, report } from '../../portal/site.mjs';
import { spread } from '../../portal/tables.mjs';
import type { App, Portal } from '../support/app';
import { brokenSums } from '../support/form';

const NAME = '青岚市教育局_2024_年报数据';
const FACTS = printedFacts(SAMPLES.broken);

/** A report with everything in it that a spreadsheet could take for something else. */
const FORMULA = '=HYPERLINK("http://example.com","x")';
const LINES = '=1+1\n@SUM(A1)';
const AWKWARD_SAMPLE = { ...SAMPLES.broken, misprints: { 't3.granted.natural': -3 } };
const AWKWARD_FACTS = printedFacts(AWKWARD_SAMPLE);
const awkward = article(AWKWARD_SAMPLE, report(AWKWARD_SAMPLE))
  .replace(/(<td>2\.重复申请<\/td>)<td>1<\/td>/, `$1<td>${FORMULA}</td>`)
  .replace(
    /(<td>1\.信访举报投诉类申请<\/td>)<td>3<\/td>/,
    `$1<td>${LINES.replace('\n', '<br>')}</td>`,
  );

/** The rows of a CSV file, which must begin with a BOM. */
function rowsOf(csv: string): string[][] {
  expect(csv.codePointAt(0)).toBe(0xfeff);
  const { data, errors } = Papa.parse<string[]>(csv.slice(1));
  expect(errors).toEqual([]);
  return data;
}

const COLUMNS = ['issuer', 'year', 'table', 'row', 'column', 'value', 'raw', 'state', 'id'];

/** By the contract's columns, the last ones. */
const asFact = (row: string[]) =>
  Object.fromEntries(COLUMNS.map((name, at) => [name, row.slice(-COLUMNS.length)[at]]));

export async function facts(app: App) {
  const tab = await app.open(`${LIST_PAGE}broken.html`);
  const popup = await app.popup(tab);
  await popup.waitForSelector('[data-testid=export-csv]');

  const csv = await app.save(popup, 'export-csv');
  expect(csv.name).toBe(`${NAME}.csv`);
  const [head, ...rows] = rowsOf(csv.text);
  expect(head?.slice(0, 4)).toEqual(['发布机构', '年度', '表', '行']);
  expect(head?.slice(-COLUMNS.length)).toEqual(COLUMNS);
  expect(rows.every((row) => row.length === head?.length)).toBe(true);
  const saved = rows.map(asFact);
  expect(Object.fromEntries(saved.map(({ id, value }) => [id, Number(value)]))).toEqual(FACTS);
  expect(saved.find(({ id }) => id === 't3.denied.secret.natural')).toEqual({
    issuer: '青岚市教育局',
    year: '2024',
    table: 't3',
    row: 'denied.secret',
    column: 'natural',
    value: '1',
    raw: '1',
    state: 'read',
    id: 't3.denied.secret.natural',
  });

  const json = await app.save(popup, 'export-json');
  expect(json.name).toBe(`${NAME}.json`);
  const file = reportSchema.parse(JSON.parse(json.text));
  expect(file.source.url).toBe(`${LIST_PAGE}broken.html`);
  expect(file.report).toEqual({ form: 'annual-2021', issuer: '青岚市教育局', year: 2024 });
  expect(Object.fromEntries(file.facts.map(({ id, value }) => [id, value]))).toEqual(FACTS);
  const failed = file.checks.filter(({ outcome }) => outcome === 'fail');
  expect(failed.map(({ rule, target }) => `${rule} ${target}`).sort()).toEqual(
    brokenSums(FACTS)
      .map(({ rule, target }) => `${rule} ${target}`)
      .sort(),
  );
}

export async function tables(app: App, portal: Portal) {
  const tab = await app.open(portal.serve('/zfxxgk/ndbg/awkward.html', awkward));
  const popup = await app.popup(tab);
  await popup.waitForSelector('[data-testid=export-csv]');

  // A text that a spreadsheet would run is one no more; a negative number stays a number.
  const facts = rowsOf((await app.save(popup, 'export-csv')).text).map(asFact);
  const fact = (id: string) => facts.find((row) => row.id === id);
  expect(fact('t3.rejected.repeat.natural')).toMatchObject({ value: '', raw: `'${FORMULA}` });
  expect(fact('t3.granted.natural')).toMatchObject({ value: '-3' });
  expectNoFormula(facts.flatMap((row) => Object.values(row) as string[]));

  await popup.click('[data-testid=scope-tables]');
  const csv = await app.save(popup, 'export-csv');
  expect(csv.name).toBe('青岚市教育局_2024_表格数据.csv');
  const rows = rowsOf(csv.text);
  const printed = [table2, table3, table4].map((table) => spread(table(AWKWARD_FACTS)));
  for (const row of printed.flat()) {
    if (/重复申请|信访举报/.test(row.join())) continue;
    expect(rows).toContainEqual(row);
  }
  expect(rows.flat()).toContain(`'${FORMULA}`);
  expectNoFormula(rows.flat());

  const json = await app.save(popup, 'export-json');
  const file = reportSchema.parse(JSON.parse(json.text));
  expect(
    file.tables
      .map((table) => table.rows)
      .slice(-3)
      .flat()[0],
  ).toEqual(printed[0]?.[0]);
  expect(file.tables.flatMap((table) => table.rows.flat())).toContain(FORMULA);
}

function expectNoFormula(cells: string[]) {
  const run = cells.filter((cell) => /^[=+@\t\r-]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell));
  expect(run).toEqual([]);
}

interface Pasted {
  html: string;
  text: string;
}

export async function copies(app: App, portal: Portal) {
  const sheet = await app.open(
    portal.serve(
      '/sheet.html',
      `<!DOCTYPE html><title>sheet</title><div contenteditable id="sheet">.</div><script>
        document.addEventListener('paste', ({ clipboardData: data }) => {
          window.pasted = { html: data.getData('text/html'), text: data.getData('text/plain') };
        });
      </script>`,
    ),
  );
  const tab = await app.open(portal.serve('/zfxxgk/ndbg/awkward.html', awkward));
  const popup = await app.popup(tab);

  const paste = async (): Promise<Pasted> => {
    await sheet.bringToFront();
    await sheet.click('#sheet');
    await sheet.keyboard.down('Control');
    await sheet.keyboard.press('v');
    await sheet.keyboard.up('Control');
    return sheet.evaluate(() => Reflect.get(window, 'pasted') as Pasted, null);
  };
  const copy = async () => {
    await popup.bringToFront();
    await popup.click('[data-testid=copy-table]');
    await expect
      .poll(() =>
        popup.evaluate(() => document.querySelector('[data-testid=status]')?.textContent, null),
      )
      .toMatch('已复制');
    const { html, text } = await paste();
    const rows = await sheet.evaluate(
      (markup: string) =>
        [...new DOMParser().parseFromString(markup, 'text/html').querySelectorAll('tr')].map(
          (row) => [...row.cells].map((cell) => cell.textContent ?? ''),
        ),
      html,
    );
    expect(Papa.parse<string[]>(text, { delimiter: '\t' }).data).toEqual(rows);
    expectNoFormula(rows.flat());
    return rows;
  };

  await popup.waitForSelector('[data-testid=copy-table]');
  const facts = await copy();
  expect(facts.find((row) => row[0] === '（一）予以公开')).toEqual([
    '（一）予以公开',
    '-3',
    '4',
    '0',
    '0',
    '2',
    '0',
    '33',
  ]);
  await popup.bringToFront();
  await popup.click('[data-testid=scope-tables]');
  const tables = await copy();
  for (const row of spread(table4(AWKWARD_FACTS))) {
    expect(tables.map((cells) => cells.slice(0, row.length))).toContainEqual(row);
  }
}
