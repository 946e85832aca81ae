import { expect } from '@playwright/test';
import type { App, Portal } from '../support/app';
import { onDisk } from '../support/files';
import { holding, oneBroken, reportPage } from '../support/reports';
import { attributes, expectRun, onHost, paste, saved, start, textOf } from '../support/workbench';

const ROOT = '/workbench/runs/';
const NAME = '2024年度第一批';

/** A run is named, saved, deleted and brought back from its file; a file that is none is not taken. */
export async function runs(app: App, portal: Portal) {
  portal.serve(`${ROOT}a.html`, reportPage(oneBroken('青岚市商务局')));
  portal.serve(`${ROOT}b.html`, reportPage(holding('青岚市水务局')));
  const urls = ['a', 'b', 'gone'].map((name) => onHost(`runs-${name}`, `${ROOT}${name}.html`));
  const tab = await app.own('workbench.html');
  await paste(tab, urls);
  await start(tab);
  await expectRun(tab, 'done');
  await tab.click('[data-testid=rename]');
  await tab.waitForSelector('[data-testid=run-name]');
  await tab.evaluate((name: string) => {
    const field = document.querySelector<HTMLInputElement>('[data-testid=run-name]');
    if (field) field.value = name;
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, NAME);
  await tab.click('[data-testid=save-name]');
  await expect.poll(() => textOf(tab, 'run-of')).toContain(NAME);
  const file = await saved(app, tab);
  expect(file.name).toBe(NAME);
  const rows = await attributes(tab, 'row', ['url', 'outcome', 'failed']);
  await tab.close();

  const desk = await app.own('workbench.html');
  await desk.waitForSelector('[data-testid=earlier-run]');
  const before = (await attributes(desk, 'earlier-run', [])).length;
  expect(await textOf(desk, 'earlier-run')).toContain(NAME);
  await expect
    .poll(async () => Number((await attributes(desk, 'room', ['used']))[0]?.[0] ?? 0))
    .toBeGreaterThan(0);
  await desk.click('[data-testid=forget-run]');
  await desk.click('[data-testid=forget-run]');
  await expect
    .poll(async () => (await attributes(desk, 'earlier-run', [])).length)
    .toBe(before - 1);

  const text = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const files = {
    'run.json': text(file),
    'wrong.json': text({ ...file, reports: [{ ...file.reports[0], title: 7 }] }),
  };
  await onDisk(files, async (pathOf) => {
    await app.choose(desk, 'import-run', [pathOf('wrong.json')]);
    await expect.poll(() => textOf(desk, 'not-imported')).toContain('reports.0.title');
    await app.choose(desk, 'import-run', [pathOf('run.json')]);
    await expectRun(desk, 'done');
  });
  expect(await textOf(desk, 'run-of')).toContain(NAME);
  expect(await attributes(desk, 'row', ['url', 'outcome', 'failed'])).toEqual(rows);
  await desk.click('[data-outcome=broken] button');
  await desk.waitForSelector('[data-testid=detail] [data-testid=finding]');
  expect(await saved(app, desk)).toEqual(file);
  await desk.close();
}

/** A run that is ended before its end keeps what was read, and goes on with the rest once somebody says so. */
export async function endedEarly(app: App, portal: Portal) {
  const urls = Array.from({ length: 6 }, (_, at) => {
    portal.serve(`${ROOT}ended-${at}.html`, reportPage(holding('青岚市档案局')));
    return onHost('runs-ended', `${ROOT}ended-${at}.html`);
  });
  const tab = await app.own('workbench.html');
  await paste(tab, urls);
  await start(tab);
  await tab.waitForSelector('[data-testid=row]');
  // The first time it asks.
  await tab.click('[data-testid=cancel]');
  expect(await textOf(tab, 'cancel')).toMatch(/\d/);
  await tab.click('[data-testid=cancel]');
  await expectRun(tab, 'done');
  await tab.waitForSelector('[data-testid=go-on]');
  const read = (await attributes(tab, 'row', ['url'])).flat();
  expect(read.length).toBeLessThan(urls.length);
  const asked = () => portal.requests().filter((path) => path.startsWith(`${ROOT}ended-`));
  const before = asked().length;
  await tab.click('[data-testid=go-on]');
  await expect
    .poll(async () => (await attributes(tab, 'row', ['url'])).flat(), { timeout: 60_000 })
    .toEqual(urls);
  await expectRun(tab, 'done');
  const twice = read.filter((url) => asked().slice(before).includes(new URL(url).pathname));
  expect(twice).toEqual([]);
  await tab.close();
}

/** A run is put beside one of before: what became of its findings, and which reports only one of them has; until none is chosen. */
export async function besideAnother(app: App, portal: Portal) {
  const host = (name: string) => onHost(`beside-${name}`, `${ROOT}beside-${name}.html`);
  const serve = (name: string, report: string) =>
    portal.serve(`${ROOT}beside-${name}.html`, report);
  const runOf = async (names: string[]) => {
    const tab = await app.own('workbench.html');
    await paste(tab, names.map(host));
    await start(tab);
    await expectRun(tab, 'done');
    return tab;
  };
  serve('mended', reportPage(oneBroken('青岚市交通局')));
  serve('left', reportPage(oneBroken('青岚市教育局')));
  serve('gone', reportPage(holding('青岚市民政局')));
  serve('came', reportPage(holding('青岚市司法局')));
  const then = await runOf(['mended', 'left', 'gone']);
  const before = new URL(then.url()).searchParams.get('run') ?? '';
  await then.close();
  serve('mended', reportPage(holding('青岚市交通局')));
  const tab = await runOf(['mended', 'left', 'came']);
  const choose = async (run: string) => {
    await tab.waitForSelector('[data-testid=beside]');
    await tab.evaluate((value: string) => {
      const select = document.querySelector<HTMLSelectElement>('[data-testid=beside]');
      if (select) select.value = value;
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    }, run);
  };
  // Texts of the portal may be alike as well, which is not what this is about.
  const changesOf = async (name: string) =>
    tab.evaluate(
      (url: string) =>
        [
          ...document.querySelectorAll<HTMLElement>(
            `[data-testid=row][data-url="${url}"] [data-testid=row-changes] [data-change]`,
          ),
        ].map(({ dataset }) => dataset.change ?? ''),
      host(name),
    );
  await choose(before);
  await tab.waitForSelector('[data-testid=beside-told]');
  await expect.poll(() => changesOf('mended')).toContain('fixed');
  expect(await changesOf('left')).toContain('still');
  expect(await changesOf('came')).toEqual([]);
  expect((await attributes(tab, 'only-here', ['url'])).flat()).toEqual([host('came')]);
  expect((await attributes(tab, 'only-there', ['url'])).flat()).toEqual([host('gone')]);
  await tab.click(`[data-testid=row][data-url="${host('mended')}"] button.unit`);
  await tab.waitForSelector('[data-testid=changed] [data-testid=fixed]');
  // The run's own file has what is its own.
  expect((await saved(app, tab)).reports.map(({ changes }) => changes)).toEqual(
    Array(3).fill(undefined),
  );

  await choose('');
  await expect.poll(() => attributes(tab, 'row-changes', [])).toEqual([]);
  expect(await attributes(tab, 'beside-told', [])).toEqual([]);
  await expect.poll(() => attributes(tab, 'changed', [])).toEqual([]);
  await tab.close();
}
