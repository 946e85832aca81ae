import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LIST_PAGE } from '../portal/server.mjs';
import type { Api } from '../tools/chromium.mjs';
import { expect, test } from './fixtures/chromium';
import { tellMany } from './support/many';
import { expectMarks } from './support/page';
import { ONE_BROKEN, oneBroken, PLACE, reportPage } from './support/reports';

async function expectAccessible(page: Page, name: string) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(
      violations.map(({ id, nodes }) => `${name} ${colorScheme} ${id}: ${nodes[0]?.html}`),
    ).toEqual([]);
  }
}

/** Nothing is cut off to the side. */
const expectNoOverflow = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);

for (const language of ['zh', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('the panel is accessible in every state, narrow, wide and enlarged', async ({
      page,
      extension,
    }) => {
      await page.goto(`${LIST_PAGE}broken.html`);
      const panel = await extension.panel(page);
      await panel.getByTestId('next').click();
      await expect(panel.locator('[aria-current]')).toHaveCount(1);
      // 200 % of a window 640 px wide, a narrow panel, a wide one.
      for (const [width, height] of [
        [320, 400],
        [280, 800],
        [900, 700],
      ] as const) {
        await panel.setViewportSize({ width, height });
        await expectNoOverflow(panel);
        await panel.getByTestId('finding').last().scrollIntoViewIfNeeded();
        await expect(panel.getByTestId('finding').last()).toBeInViewport();
      }
      await expectAccessible(panel, 'broken');
      await panel.getByTestId('tile-passed').click();
      await expectAccessible(panel, 'narrowed');
      await panel.getByTestId('toggle-site').click();
      await expect(panel.getByTestId('site-on')).toBeVisible();
      await expectAccessible(panel, 'off');
      await page.goto('chrome://version');
      await expect(panel.locator('[data-state=blocked]')).toBeVisible();
      await expectAccessible(panel, 'closed');
    });

    test('the first page is accessible', async ({ extension }) => {
      const page = await extension.own('welcome.html');
      await expect(page.frameLocator('iframe').locator('[data-gouji~=fail]').first()).toBeVisible();
      await expectAccessible(page, 'welcome');
      await page.setViewportSize({ width: 320, height: 600 });
      await expectNoOverflow(page);
    });
  });
}

test('a panel of its own window follows whatever tab comes to the front', async ({
  page,
  context,
  extension,
}) => {
  await page.goto(`${LIST_PAGE}broken.html`);
  const other = await context.newPage();
  await other.goto(`${LIST_PAGE}clean.html`);
  const panel = await extension.own('panel.html');
  await page.bringToFront();
  await expect(panel.getByTestId('finding')).toHaveCount(6);
  await other.bringToFront();
  await expect(panel.getByTestId('finding')).toHaveCount(0);
  await expect(panel.getByTestId('summary')).toContainText('全部勾稽关系成立');
});

/** What the browser calls when a key of the manifest is pressed, or an entry of the context menu chosen. */
type Dispatched = { dispatch(...told: unknown[]): void };

test('keys lead from one finding to the next, and list and page agree', async ({
  page,
  extension,
}) => {
  await page.goto(`${LIST_PAGE}broken.html`);
  await expect(page.locator('[data-gouji~=fail]').first()).toBeVisible();
  const id = await extension.tabId(page);
  const panel = await extension.panel(page);
  await expect(panel.getByTestId('finding')).toHaveCount(6);
  const worker = await extension.worker();
  const press = (command: string) =>
    worker.evaluate(
      ([name, tabId]) => {
        const { commands } = Reflect.get(globalThis, 'chrome') as Api;
        (commands.onCommand as unknown as Dispatched).dispatch(name, { id: tabId });
      },
      [command, id] as const,
    );
  await press('next');
  await expect(page.locator('[data-gouji]:focus')).toHaveText('67');
  await expect(panel.locator('[aria-current]')).toContainText('（七）总计 · 总计');
  await press('next');
  await expect(panel.locator('[aria-current]')).toContainText('（七）总计 · 自然人');
  await press('previous');
  await expect(panel.locator('[aria-current]')).toContainText('（七）总计 · 总计');
  // The list goes on from there.
  await panel.getByTestId('next').click();
  await expect(panel.locator('[aria-current]')).toContainText('（七）总计 · 自然人');
});

test('the table under the context menu is copied, also where the page says otherwise', async ({
  page,
  context,
  extension,
  portal,
}) => {
  await page.goto(
    portal.serve(
      `${PLACE}copied.html`,
      `<title>要闻</title><p>x</p><table><tr><td colspan="2">名称</td></tr>
       <tr><td>=1+1</td><td>37</td></tr></table>
       <script>document.addEventListener('copy', (e) => {
         e.clipboardData.setData('text/plain', '来源：本网'); e.preventDefault(); });</script>`,
    ),
  );
  const id = await extension.tabId(page);
  const worker = await extension.worker();
  await page.getByText('37').click({ button: 'right' });
  await page.keyboard.press('Escape');
  await worker.evaluate((tabId) => {
    const { contextMenus } = Reflect.get(globalThis, 'chrome') as Api;
    (contextMenus.onClicked as unknown as Dispatched).dispatch(
      { menuItemId: 'copy', frameId: 0 },
      { id: tabId },
    );
  }, id);
  const desk = await context.newPage();
  await desk.setContent('<textarea></textarea>');
  await desk.locator('textarea').focus();
  await expect
    .poll(async () => {
      await desk.locator('textarea').fill('');
      await desk.keyboard.press('Control+v');
      return desk.locator('textarea').inputValue();
    })
    .toBe("名称\t\n'=1+1\t37");
});

test('a page is audited from its context menu', async ({ page, extension, portal }) => {
  const path = new URL(portal.serve('/from-menu.html', reportPage(oneBroken('青岚市审计局'))))
    .pathname;
  await page.goto(`${LIST_PAGE}notice.html`);
  await page.goto(`http://www.example.gov.cn${path}`);
  await expectMarks(page, ONE_BROKEN.marks);
  const names = await (await extension.worker()).evaluate(async () => {
    const { contextMenus } = Reflect.get(globalThis, 'chrome') as Api;
    const update = (id: string) =>
      new Promise<boolean>((done) =>
        contextMenus.update(id, {}, () => {
          const { runtime } = Reflect.get(globalThis, 'chrome') as Api;
          done(!runtime.lastError);
        }),
      );
    return [await update('audit'), await update('copy'), await update('other')];
  });
  expect(names).toEqual([true, true, false]);
});

test('a thousand findings are all listed, found and gone through', async ({
  page,
  context,
  extension,
}) => {
  await context.addInitScript(tellMany, 1000);
  await page.goto(`${LIST_PAGE}broken.html`);
  const panel = await extension.panel(page);
  await expect(panel.getByTestId('finding')).toHaveCount(1000);
  await expect(panel.getByTestId('position')).toHaveText('1000');
  await panel.getByTestId('search').fill('直接起诉');
  await expect(panel.getByTestId('finding').first()).toContainText('直接起诉');
  expect(await panel.getByTestId('finding').count()).toBeLessThan(1000);
  await panel.getByTestId('search').fill('');
  await expect(panel.getByTestId('finding')).toHaveCount(1000);
  await panel.getByTestId('finding').last().scrollIntoViewIfNeeded();
  await expect(panel.getByTestId('finding').last()).toBeInViewport();
});
