import Papa from 'papaparse';
import { reportSchema } from '../../lib/export/schema';
import { expect, test } from './fixtures/chromium';
import { expectMarks, expectOriginal, keepingOriginal } from './support/page';
import { ONE_BROKEN, oneBroken, PLACE, reportPage } from './support/reports';

/** A page with the report and, after it, something that a page should not have. */
const SAMPLE = oneBroken('青岚市审计局');
const withRest = (rest: string) =>
  keepingOriginal(reportPage(SAMPLE).replace('</main>', `${rest}</main>`));

const row = (cells: number) => `<tr>${'<td>1</td>'.repeat(cells)}</tr>`;
const nested = (depth: number): string =>
  depth ? `<table><tr><td>1</td><td>${nested(depth - 1)}</td></tr></table>` : '2';

const REST = {
  'a table of 100,000 cells': `<table>${row(20).repeat(5000)}</table>`,
  'tables nested 50 deep': nested(50),
  'spans of 65,534': `<table>${'<tr><td rowspan="65534" colspan="65534">1</td><td rowspan="0">2</td></tr>'.repeat(50)}</table>`,
  'a cell with 1 MB of text': `<table><tr><td>${'字 1 '.repeat(250_000)}</td><td>2</td></tr></table>`,
  'names that programs trip over': `<table><tr><th>__proto__</th><th>constructor</th><th>toString</th></tr>
<tr><td>=HYPERLINK("http://example.com","x")</td><td>+1</td><td>@SUM(1)</td></tr>
<tr><td>__proto__</td><td>-1</td><td>hasOwnProperty</td></tr></table>`,
  'broken markup':
    '<table><tr><td>1<table><td><tr></p></div>2<td colspan=-3 rowspan=x>3<th><b></table><li><td>',
};

for (const [name, rest] of Object.entries(REST)) {
  test(`${name} beside a report`, async ({ app, portal, page: _ }) => {
    const url = portal.serve(`${PLACE}hostile.html`, withRest(rest));
    const tab = await app.open(url);
    await expectMarks(tab, ONE_BROKEN.marks);
    await expect.poll(async () => (await app.badge(tab)).text).toBe('1');

    const popup = await app.popup(tab);
    await expect(popup.getByTestId('finding')).toHaveCount(1);
    await popup.getByTestId('scope-tables').check();
    const csv = await app.save(popup, 'export-csv');
    const rows = Papa.parse<string[]>(csv.text.slice(1)).data;
    const run = rows
      .flat()
      .filter((cell) => /^[=+@\t\r-]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell));
    expect(run).toEqual([]);
    const json = await app.save(popup, 'export-json');
    expect(reportSchema.parse(JSON.parse(json.text)).tables.length).toBeGreaterThan(0);

    await popup.getByTestId('toggle-marks').click();
    await expectOriginal(tab);
  });
}
