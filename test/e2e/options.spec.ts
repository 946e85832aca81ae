import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LIST_PAGE } from '../portal/server.mjs';
import { expect, test } from './fixtures/chromium';
import { cardSeen } from './support/card';
import { cellOf } from './support/form';
import { expectCard } from './support/page';

const BAD = {
  name: 'bad.json',
  mimeType: 'application/json',
  buffer: Buffer.from('{\n  "id": 1\n}'),
};
const GOOD = {
  name: 'good.json',
  mimeType: 'application/json',
  buffer: readFileSync('assets/public/example.rules.json'),
};

/** A page with everything in it that it can show. */
async function full(page: Page) {
  await page.getByTestId('import').setInputFiles(GOOD);
  await expect(page.getByTestId('custom-pack')).toHaveCount(1);
  await page.getByTestId('import').setInputFiles([BAD, GOOD]);
  await expect(page.getByTestId('notice')).toHaveCount(2);
  await page.locator('details').first().click();
}

/** One rule of each look. */
const LOOKS = ['t3.results', 'text.requests', 'sum.row', 'format.columns', 'example.cases'];
const ALIKE = `.rule${LOOKS.map((rule) => `:not([id="${rule}"])`).join('')}`;

/** Structure is judged of all of the page; colours, which take long, where no two places look the same. */
async function expectAccessible(page: Page, schemes: ('light' | 'dark')[]) {
  const inks = new Set<string>();
  for (const rule of LOOKS) await expect(page.locator(`[id="${rule}"]`)).toHaveCount(1);
  const axe = () => new AxeBuilder({ page }).setLegacyMode();
  const structure = await axe().disableRules(['color-contrast']).analyze();
  expect(structure.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    inks.add(await page.evaluate(() => getComputedStyle(document.body).color));
    const { violations, passes } = await axe()
      .withRules(['color-contrast'])
      .exclude(ALIKE)
      .analyze();
    expect(passes.length).toBe(1);
    expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html}`)).toEqual(
      [],
    );
  }
  expect(inks.size).toBe(schemes.length);
}

for (const language of ['zh', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('the options page speaks the language and is accessible', async ({ extension }) => {
      const page = await extension.own('options.html#t3.results');
      await expect(page.getByTestId('rule').first()).toBeVisible();
      await full(page);
      await page.getByTestId('fold-all').click();
      const lang = language === 'en' ? 'en' : 'zh-CN';
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page).toHaveTitle(language === 'en' ? /Rules and settings/ : /规则与设置/);
      const own = (await page.locator('h1, h2, .checks, dt, .note').allInnerTexts()).join('\n');
      if (language === 'zh') expect(own).not.toMatch(/[a-z]{4}/i);
      else {
        for (const line of own.split('\n').filter(Boolean)) expect(line).toMatch(/[a-z]{2}/i);
      }
      await expectAccessible(page, language === 'en' ? ['light'] : ['light', 'dark']);

      // On a narrow screen nothing sticks out.
      await page.setViewportSize({ width: 360, height: 800 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(360);
    });
  });
}

test('the options page is worked by keyboard', async ({ extension }) => {
  const page = await extension.own('options.html');
  await page.getByTestId('import').setInputFiles(GOOD);
  await expect(page.getByTestId('custom-pack')).toHaveCount(1);
  await page.getByTestId('notice').getByRole('button').click();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

  await page.locator('.skip').focus();
  await expect(page.locator('.skip')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();

  const marks = page.getByTestId('toggle-marks');
  await page.keyboard.press('Tab');
  await expect(marks).toBeFocused();
  await expect(marks).toBeChecked();
  await page.keyboard.press('Space');
  await expect(marks).not.toBeChecked();
  await page.keyboard.press('Space');

  const stops: string[] = [];
  for (let steps = 0; steps < 12; steps++) {
    await page.keyboard.press('Tab');
    const [at, ring] = await page.evaluate(() => {
      const seen = document.activeElement;
      const shown = [seen, seen?.closest('label')].flatMap((one) =>
        one ? [getComputedStyle(one)] : [],
      );
      const ringed = shown.some((style) => style.outlineStyle !== 'none');
      return [seen?.getAttribute('data-testid') ?? seen?.getAttribute('href') ?? '', ringed];
    });
    expect(`${at} ${ring}`).toBe(`${at} true`);
    stops.push(String(at));
    if (at === 'toggle-pack') {
      await page.keyboard.press('Space');
      await expect(page.getByTestId('toggle-pack')).not.toBeChecked();
    }
  }
  for (const stop of ['export-pack', 'remove-pack', 'toggle-pack', 'import', '/rules.schema.json'])
    expect(stops).toContain(stop);
});

test('files can be dropped anywhere, and what is dropped beside the mark opens nothing', async ({
  extension,
}) => {
  const page = await extension.own('options.html');
  await expect(page.getByTestId('drop')).toBeVisible();
  const text = GOOD.buffer.toString('utf8');
  const drop = (type: string) =>
    page.evaluate(
      ([kind, content]) => {
        const data = new DataTransfer();
        data.items.add(new File([content], 'dropped.json', { type: 'application/json' }));
        const event = new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true });
        document.querySelector('h1')?.dispatchEvent(event);
        return event.defaultPrevented;
      },
      [type, text] as const,
    );
  expect(await drop('dragover')).toBe(true);
  await expect(page.getByTestId('drop')).toHaveClass(/over/);
  expect(await drop('drop')).toBe(true);
  await expect(page.getByTestId('drop')).not.toHaveClass(/over/);
  await expect(page.getByTestId('custom-pack')).toHaveCount(1);
});

test('the schema and the example are there to be had', async ({ extension }) => {
  const page = await extension.own('options.html');
  for (const path of ['/rules.schema.json', '/example.rules.json']) {
    await expect(page.locator(`a[href="${path}"]`)).toBeVisible();
    const file = await page.evaluate(async (at) => (await fetch(at)).json(), path);
    expect(typeof file).toBe('object');
  }
});

test('the licences of all that is in the build are in it', async ({ extension }) => {
  const page = await extension.own('options.html');
  const path = '/third-party-licences.txt';
  await expect(page.locator(`a[href="${path}"]`)).toBeVisible();
  const text = await page.evaluate(async (at) => (await fetch(at)).text(), path);
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  // It brings another package into the build, and nothing of its own.
  const { '@wxt-dev/webextension-polyfill': _, ...bundled } = dependencies;
  for (const [name, version] of Object.entries(bundled)) {
    expect(text).toContain(`${name} ${version} (`);
  }
  expect(text.match(/^Copyright|Mozilla Public License/gm)?.length).toBeGreaterThanOrEqual(
    Object.keys(bundled).length,
  );
});

test('in the card a click leads to the rule, in a tab beside the page', async ({
  page,
  context,
}) => {
  await page.goto(`${LIST_PAGE}broken.html`);
  await page.locator('[data-gouji~=fail]').first().waitFor();
  await page.hover(cellOf('t3.received.total'));
  await expectCard(page, /规则说明/);
  const { x = 0, y = 0 } = (await cardSeen(page))?.about ?? {};
  const [opened] = await Promise.all([context.waitForEvent('page'), page.mouse.click(x, y)]);
  await expect(opened.getByTestId('rule').first()).toBeVisible();
  expect(opened.url()).toMatch(/\/options\.html#t3\.row-total$/);
});
