import { expect } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { printedFacts, SAMPLES } from '../../portal/reports.mjs';
import { LIST_PAGE } from '../../portal/server.mjs';
import type { App, Portal, Tab } from '../support/app';
import { brokenSums } from '../support/form';
import { KEEP_ORIGINAL } from '../support/page';

const FACTS = printedFacts(SAMPLES.broken);
const BROKEN = brokenSums(FACTS);
const URL = `${LIST_PAGE}broken.html`;

/** What is in the clipboard, as a field takes it. */
async function pasted(app: App, portal: Portal): Promise<string> {
  const field = await app.open(
    portal.serve(
      '/field.html',
      '<!DOCTYPE html><title>field</title><textarea id="field"></textarea>',
    ),
  );
  await field.bringToFront();
  await field.click('#field');
  await field.keyboard.down('Control');
  await field.keyboard.press('v');
  await field.keyboard.up('Control');
  let text = '';
  await expect
    .poll(async () => {
      text = await field.evaluate(
        () => (document.querySelector('#field') as HTMLTextAreaElement).value,
        null,
      );
      return text;
    })
    .not.toBe('');
  await field.close();
  return text;
}

const said = (popup: Tab) =>
  expect.poll(() =>
    popup.evaluate(() => document.querySelector('[data-testid=status]')?.textContent ?? '', null),
  );

/** Opens a menu and clicks one of its choices. */
async function choose(popup: Tab, menu: string, choice: string) {
  await popup.waitForSelector(`[data-testid=${menu}]`);
  await popup.click(`[data-testid=${menu}]`);
  await popup.waitForSelector(`[data-testid=${choice}]`);
  await popup.click(`[data-testid=${choice}]`);
}

export async function letter(app: App, portal: Portal) {
  const tab = await app.open(URL);
  // The button of the toolbar, the menu, its first choice.
  const popup = await app.popup(tab);
  await choose(popup, 'export-findings', 'copy-findings');
  await said(popup).toBe('已复制');
  const text = await pasted(app, portal);
  expect(text).toContain('青岚市教育局2024年政府信息公开工作年度报告有以下');
  expect(text).toContain(URL);
  expect(text).toContain('国办公开办函〔2021〕30号');
  for (const { target } of BROKEN) expect(text).toContain(`表中为 ${FACTS[target]}`);

  await popup.bringToFront();
  await popup.click('[data-testid=copy-finding]');
  await said(popup).toBe('已复制');
  const one = await pasted(app, portal);
  expect(one).toMatch(/^青岚市教育局2024年政府信息公开工作年度报告\n三、/);
  expect(one.length).toBeLessThan(text.length);

  // A finding's own text can be selected, too, and to select it leads nowhere.
  await popup.bringToFront();
  const selected = await popup.evaluate(() => {
    const finding = document.querySelector('[data-testid=finding]');
    if (!finding) return '';
    getSelection()?.selectAllChildren(finding);
    return getSelection()?.toString() ?? '';
  }, null);
  expect(selected).toContain('表中为');
}

export async function list(app: App) {
  const tab = await app.open(URL);
  const popup = await app.popup(tab);
  await popup.waitForSelector('[data-testid=export-findings]');
  const save = async (id: string) => {
    await popup.bringToFront();
    await popup.click('[data-testid=export-findings]');
    await popup.waitForSelector(`[data-testid=${id}]`);
    return app.save(popup, id);
  };

  const xlsx = await save('findings-xlsx');
  expect(xlsx.name).toBe('青岚市教育局_2024_整改清单.xlsx');
  const { sheets } = await readXlsx(xlsx.bytes);
  const [head = [], ...rows] = sheets[0]?.rows ?? [];
  expect(sheets.map(({ name }) => name)).toEqual(['整改清单']);
  expect(head).toEqual([
    '序号',
    '单位',
    '年度',
    '位置',
    '问题',
    '公布数值',
    '核算值',
    '差额',
    '疑似原因',
    '规则',
    '依据',
    '级别',
    '核实结果',
    '备注',
    '网址',
  ]);
  const errors = rows.filter((row) => row[11] === '错误');
  expect(errors.map((row) => row[5]).sort()).toEqual(
    BROKEN.map(({ target }) => FACTS[target]).sort(),
  );
  for (const row of errors) {
    expect(row.slice(1, 3)).toEqual(['青岚市教育局', 2024]);
    expect(row[7]).toBe(Number(row[5]) - Number(row[6]));
    expect(row[14]).toBe(URL);
  }

  const csv = await save('findings-csv');
  const { data } = Papa.parse<string[]>(csv.text.slice(1));
  expect(data[0]).toEqual(head);
  expect(data).toHaveLength(1 + rows.length);

  const markdown = await save('findings-markdown');
  expect(markdown.name).toBe('青岚市教育局_2024_整改清单.md');
  expect(markdown.text.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(
    2 + rows.length,
  );

  await popup.click('[data-testid=export-findings]');
  const path = await popup.evaluate(
    () => document.querySelector('[data-testid=print-findings]')?.getAttribute('href') ?? '',
    null,
  );
  const page = await app.own(path.slice(1));
  await page.waitForSelector('[data-testid=list]');
  const printed = await page.evaluate(
    () =>
      [...document.querySelectorAll('[data-testid=finding]')].map((row) => row.textContent ?? ''),
    null,
  );
  expect(printed).toHaveLength(rows.length);
  expect(printed[0]).toContain(String(rows[0]?.[3]));
}

export async function workbook(app: App) {
  const tab = await app.open(URL);
  const popup = await app.popup(tab);
  await popup.waitForSelector('[data-testid=export-xlsx]');
  const saved = await app.save(popup, 'export-xlsx');
  expect(saved.name).toBe('青岚市教育局_2024_年报数据.xlsx');
  const { sheets } = await readXlsx(saved.bytes, { readStyles: true });
  expect(sheets).toHaveLength(4);
  const requests = sheets[1];
  const figures = (requests?.rows ?? []).slice(2).map((row) => row.slice(3));
  const columns = ['natural', 'business', 'research', 'nonprofit', 'legal', 'other', 'total'];
  expect(figures[0]).toEqual(columns.map((column) => FACTS[`t3.received.${column}`]));
  const notes = [...(requests?.cells?.values() ?? [])].flatMap(
    ({ comment }) => comment?.text ?? [],
  );
  for (const { target } of BROKEN.filter(({ target }) => target.startsWith('t3')))
    expect(notes.join('\n')).toContain(`表中为 ${FACTS[target]}`);

  await popup.click('[data-testid=export-more]');
  await popup.waitForSelector('[data-testid=export-wide]');
  const wide = await app.save(popup, 'export-wide');
  const [labels = [], ids = [], row = []] = Papa.parse<string[]>(wide.text.slice(1)).data;
  expect(labels.slice(0, 4)).toEqual(['发布机构', '年度', '标题', '网址']);
  expect(row.slice(0, 2)).toEqual(['青岚市教育局', '2024']);
  for (const [id, value] of Object.entries(FACTS))
    expect(Number(row[ids.indexOf(id)]), id).toBe(value);
}

const cut = (rows: string[][]) =>
  `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;
const HEAD = ['名称', '数量', '金额'];
const ANY = `<!DOCTYPE html><html><head>${KEEP_ORIGINAL}<title>季度统计</title></head><body><p>表一 设备</p>
${cut([HEAD, ['电脑', '12', '1,234.50'], ['桌椅', '-3', '=1+1']])}<p>— 2 —</p>
${cut([HEAD, ['车辆', '5', '6.00']])}
<div style="height:3000px"></div><p>表二 人员</p>${cut([
  ['姓名', '年龄'],
  ['甲', '30'],
])}</body></html>`;

export async function anyTable(app: App, portal: Portal) {
  const tab = await app.open(portal.serve('/tjsj/any.html', ANY));
  const popup = await app.popup(tab);
  await popup.waitForSelector('[data-testid=table]');
  const listed = () =>
    popup.evaluate(
      () =>
        [...document.querySelectorAll('[data-testid=table]')].map((row) =>
          (row.textContent ?? '').replace(/\s+/g, ' ').trim(),
        ),
      null,
    );
  expect(await listed()).toEqual(['表一 设备4 行 × 3 列 · 由 2 段合并', '表二 人员2 行 × 2 列']);

  // What is pointed at is outlined in the page and in sight, and the page stays as it was.
  const outlined = () =>
    tab.evaluate(
      () =>
        [...document.querySelectorAll('table')].map((table) => {
          const { top } = table.getBoundingClientRect();
          const isSeen = top >= 0 && top < innerHeight;
          return getComputedStyle(table).outlineStyle === 'solid' && isSeen;
        }),
      null,
    );
  await popup.hover('[data-testid=table]:last-child [data-testid=only-table]');
  await expect.poll(outlined).toEqual([false, false, true]);
  await popup.hover('[data-testid=table]:first-child [data-testid=only-table]');
  await expect.poll(outlined).toEqual([true, true, false]);
  await popup.mouse.move(1, 1);
  await expect.poll(outlined).toEqual([false, false, false]);
  expect(
    await tab.evaluate(
      () => document.documentElement.outerHTML === Reflect.get(window, 'original'),
      null,
    ),
  ).toBe(true);

  await popup.click('[data-testid=table]:first-child [data-testid=only-table]');
  const joined = [HEAD, ['电脑', '12', '1,234.50'], ['桌椅', '-3', '=1+1'], ['车辆', '5', '6.00']];
  const safe = joined.map((row) => row.map((text) => text.replace(/^=/, "'=")));
  const csv = await app.save(popup, 'export-csv');
  expect(csv.name).toBe('季度统计_表格数据.csv');
  expect(Papa.parse<string[]>(csv.text.slice(1)).data).toEqual(safe);
  const xlsx = await readXlsx((await app.save(popup, 'export-xlsx')).bytes);
  expect(xlsx.sheets.map(({ name, rows }) => ({ name, rows }))).toEqual([
    {
      name: '表一 设备',
      rows: [HEAD, ['电脑', 12, 1234.5], ['桌椅', -3, '=1+1'], ['车辆', 5, 6]],
    },
  ]);
  const json = JSON.parse((await app.save(popup, 'export-json')).text);
  expect(json).toEqual([{ caption: '', rows: joined }]);
  const more = async (id: string) => {
    await popup.bringToFront();
    await popup.click('[data-testid=export-more]');
    await popup.waitForSelector(`[data-testid=${id}]`);
  };
  await more('export-html');
  const html = await app.save(popup, 'export-html');
  expect(html.text).toContain('<td>1,234.50</td>');
  await more('copy-markdown');
  await popup.click('[data-testid=copy-markdown]');
  await said(popup).toBe('已复制');
  expect(await pasted(app, portal)).toContain('| 电脑 | 12 | 1,234.50 |');

  // Left apart they are three, and all of them are the page's report file.
  await popup.bringToFront();
  await popup.click('[data-testid=join-tables]');
  await expect.poll(listed).toHaveLength(3);
  const whole = JSON.parse((await app.save(popup, 'export-json')).text);
  expect(whole.tables).toHaveLength(3);

  // A page without tables offers nothing.
  const bare = await app.open(
    portal.serve('/tjsj/bare.html', '<!DOCTYPE html><title>通知</title><p>放假通知</p>'),
  );
  const other = await app.popup(bare);
  await other.waitForSelector('[data-state=no-report]');
  await expect
    .poll(() =>
      other.evaluate(
        () => [
          document.querySelectorAll('[data-testid=export-csv]').length,
          document.querySelectorAll('.exports').length,
        ],
        null,
      ),
    )
    .toEqual([0, 0]);
}
