import Papa from 'papaparse';
import { reportSchema } from '../../lib/export/schema';
import { expect, test } from './fixtures/chromium';
import { expectCard, expectMarks, expectOriginal, keepingOriginal } from './support/page';
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

/** Properties that a page can overlay by naming an element after them: a form's by its fields, the document's by pictures. */
const OF_NODES =
  'nextSibling firstChild parentNode parentElement nodeType nodeName nodeValue tagName textContent ownerDocument isConnected ' +
  'firstElementChild nextElementSibling childElementCount children getAttribute hasAttribute hasAttributes closest ' +
  'getElementsByTagName querySelectorAll scrollIntoView getBoundingClientRect getClientRects animate focus style';
const OF_DOCUMENT =
  'body head title URL baseURI contentType documentElement scrollingElement defaultView getElementsByTagName querySelector ' +
  'querySelectorAll createElement createRange createTreeWalker addEventListener caretPositionFromPoint getSelection';

const fields = OF_NODES.split(' ').map((name) => `<input type="hidden" name="${name}">`);

test('fields that hide what the browser says of a form', async ({ app, portal, page: _ }) => {
  const html = reportPage(SAMPLE)
    // Forms inside cells as well, and one without anything but its fields.
    .replaceAll(/(<td[^>]*>)(\d+)(<\/td>)/g, `$1$2<form>${fields.join('')}</form>$3`)
    .replace('</main>', `<form>${fields.join('')}</form></main>`);
  const around = reportPage(SAMPLE)
    .replace('<main>', `<main><form>${fields.join('')}`)
    .replace('</main>', '</form></main>');
  for (const [name, page] of Object.entries({ html, around })) {
    const tab = await app.open(portal.serve(`${PLACE}${name}.html`, page));
    await expectMarks(tab, ONE_BROKEN.marks);
    await expect.poll(async () => (await app.badge(tab)).text).toBe('1');
    const popup = await app.popup(tab);
    await popup.getByTestId('finding').click();
    await expectCard(tab, /9/);
    // The setting holds for every page, so it is put back.
    await popup.getByTestId('toggle-marks').click();
    await expectMarks(tab, {});
    await popup.getByTestId('toggle-marks').click();
  }
});

test('pictures that hide what the browser says of the document', async ({
  app,
  portal,
  page: _,
}) => {
  const pictures = OF_DOCUMENT.split(' ').map((name) => `<img name="${name}" alt="">`);
  const html = reportPage(SAMPLE).replace('<main>', `<main>${pictures.join('')}`);
  const tab = await app.open(portal.serve(`${PLACE}shadowing-pictures.html`, html));
  const marked = () =>
    tab.evaluate(
      () => Document.prototype.querySelectorAll.call(document, '[data-gouji]').length,
      null,
    );
  await expect.poll(marked).toBe(Object.keys(ONE_BROKEN.marks).length);
  await expect.poll(async () => (await app.badge(tab)).text).toBe('1');
  const popup = await app.popup(tab);
  await popup.getByTestId('finding').click();
  const card = () =>
    tab.evaluate(
      () => Document.prototype.querySelectorAll.call(document, 'gouji-card').length,
      null,
    );
  await expect.poll(card).toBe(1);
  await popup.getByTestId('toggle-marks').click();
  await expect.poll(marked).toBe(0);
});

test('a page neither sees nor ends what runs in it', async ({ page, extension, portal }) => {
  const { id } = extension;
  // Whatever comes by is sent back as an event, and so is the start of a content script as its framework would tell of it.
  const echo = `<script>
    window.heard = [];
    const send = (type, name) => document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: name, messageId: 'x' } }));
    addEventListener('message', ({ data }) => { heard.push(JSON.stringify(data)); send(String(data && data.type), data && data.contentScriptName); });
    setInterval(() => {
      for (const name of ['content', 'auditor'])
        for (const type of ['${id}:' + name + ':wxt:content-script-started', 'wxt:content-script-started']) send(type, name);
    }, 50);
  </script>`;
  const html = reportPage(SAMPLE).replace('<head>', `<head>${echo}`);
  expect(html).toContain('window.heard');
  await page.goto(portal.serve(`${PLACE}echo.html`, html));
  await expectMarks(page, ONE_BROKEN.marks);
  const popup = await extension.popup(page);
  await popup.getByTestId('finding').click();
  await expectCard(page, /9/);
  await page.waitForTimeout(500);
  await expectMarks(page, ONE_BROKEN.marks);
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
});
