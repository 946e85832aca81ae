/** What tests of the workbench do and look at, in either browser. */
import { expect } from '@playwright/test';
import { type RunFile, runSchema } from '../../../lib/export/run-schema';
import type { App, Tab } from './app';

/** Any government's address leads to the portal: a host of its own each, so that no pace has to be waited for. */
export const onHost = (host: string, path: string) => `http://${host}.example.gov.cn${path}`;

/** Per element with that test id: these attributes. */
export const attributes = (tab: Tab, testId: string, names: string[]): Promise<string[][]> =>
  tab.evaluate(
    ([id, wanted]: [string, string[]]) =>
      [...document.querySelectorAll(`[data-testid=${id}]`)].map((element) =>
        wanted.map((name) => element.getAttribute(`data-${name}`) ?? ''),
      ),
    [testId, names] as [string, string[]],
  );

export const textOf = (tab: Tab, testId: string): Promise<string> =>
  tab.evaluate(
    (id: string) => document.querySelector<HTMLElement>(`[data-testid=${id}]`)?.innerText ?? '',
    testId,
  );

export const expectRun = (tab: Tab, state: string, timeout = 60_000) =>
  expect
    .poll(async () => (await attributes(tab, 'run', ['state'])).flat(), { timeout })
    .toEqual([state]);

/** Pastes addresses and adds them. */
export async function paste(tab: Tab, urls: readonly string[]): Promise<void> {
  await tab.waitForSelector('details.others summary');
  await tab.evaluate((text: string) => {
    const area = document.querySelector<HTMLTextAreaElement>('[data-testid=addresses]');
    area?.closest('details')?.setAttribute('open', '');
    if (area) area.value = text;
    area?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, urls.join('\n'));
  await tab.waitForSelector('[data-testid=add]:enabled');
  await tab.click('[data-testid=add]');
}

export async function start(tab: Tab): Promise<void> {
  await tab.waitForSelector('[data-testid=start]:enabled');
  await tab.click('[data-testid=start]');
}

/** The run as its file has it. */
export const saved = async <T extends Tab>(app: Pick<App<T>, 'save'>, tab: T): Promise<RunFile> =>
  runSchema.parse(JSON.parse((await app.save(tab, 'export-json')).text));
