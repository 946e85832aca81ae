import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Api } from '../tools/chromium.mjs';
import { expect, test } from './fixtures/chromium';
import { expectMarks } from './support/page';
import { ONE_BROKEN, oneBroken, PLACE, reportPage } from './support/reports';

const EXAMPLE = JSON.parse(readFileSync('assets/public/example.rules.json', 'utf8'));

/** Puts something in the place of the packs that are kept, on a page of the extension. */
const keep = (page: Page, packs: unknown) =>
  page.evaluate(
    (value) => (Reflect.get(globalThis, 'chrome') as Api).storage.local.set({ packs: value }),
    packs,
  );

/** None of them is a pack that could be worked with. */
const DAMAGED = [
  { on: true, pack: { ...EXAMPLE, id: 'cut', relations: [{ rule: 'a.b' }] } },
  { on: true, pack: { ...EXAMPLE, id: 'later', format: 'gouji/rules@2' } },
  { on: true, pack: { format: 'gouji/rules@1', id: 'bare' } },
  null,
  'text',
];

test('what is stored damaged ends no audit, and can be saved and taken away', async ({
  app,
  extension,
  portal,
  page: _,
}) => {
  const options = await extension.own('options.html');
  await keep(options, [...DAMAGED, { on: true, pack: EXAMPLE }]);
  const tab = await app.open(
    portal.serve(`${PLACE}stored.html`, reportPage(oneBroken('青岚市审计局'))),
  );
  await expectMarks(tab, ONE_BROKEN.marks);

  await options.reload();
  await options.getByTestId('fold-all').click();
  await expect(options.getByTestId('rule').first()).toBeVisible();
  await expect(options.getByTestId('custom-pack')).toHaveCount(1);
  const broken = options.getByTestId('broken-pack');
  await expect(broken).toHaveCount(DAMAGED.length);
  await expect(broken.first()).toContainText('损坏的规则包（cut）');
  // A pack that is switched off in the meantime takes nothing along.
  await options.getByTestId('toggle-pack').click();
  await options.reload();
  await expect(broken).toHaveCount(DAMAGED.length);
  for (let left = DAMAGED.length; left > 0; left--) {
    await broken.first().getByTestId('remove-broken').click();
    await expect(broken).toHaveCount(left - 1);
  }
  await options.reload();
  await expect(options.getByTestId('custom-pack')).toHaveCount(1);
  await expect(broken).toHaveCount(0);
});

test('what is stored in the place of the packs is one thing that is damaged', async ({
  app,
  extension,
  page: _,
}) => {
  const options = await extension.own('options.html');
  await keep(options, { packs: [EXAMPLE] });
  await options.reload();
  await expect(options.getByTestId('broken-pack')).toHaveCount(1);
  const file = await app.save(options, 'export-broken');
  expect(file.name).toBe('damaged.rules.json');
  expect(JSON.parse(file.text)).toEqual({ packs: [EXAMPLE] });
  await options.getByTestId('import').setInputFiles('assets/public/example.rules.json');
  await expect(options.getByTestId('custom-pack')).toHaveCount(1);
  await expect(options.getByTestId('broken-pack')).toHaveCount(1);
});

test('a store that cannot be read ends no audit and leaves no page blank', async ({
  page,
  extension,
}) => {
  // The browser tells of the error beside an answer that is none.
  await page.addInitScript(() => {
    const api = Reflect.get(globalThis, 'chrome') as Api | undefined;
    if (!api?.storage) return;
    const get = (_: unknown, done?: (answer: undefined) => void) => {
      if (!done) return Promise.reject(new Error('The store is damaged.'));
      const failed = { message: 'The store is damaged.' };
      Object.defineProperty(api.runtime, 'lastError', { configurable: true, get: () => failed });
      done(undefined);
      return undefined;
    };
    Object.defineProperty(api.storage.local, 'get', { value: get });
  });
  await page.goto(`chrome-extension://${extension.id}/options.html`);
  await page.getByTestId('fold-all').click();
  await expect(page.getByTestId('rule').first()).toBeVisible();
  await expect(page.getByTestId('notice')).toContainText('未能读取已保存的设置和规则包');
});

/** As many relations as a pack may have. */
const LARGE = {
  ...EXAMPLE,
  id: 'large',
  tables: Array.from({ length: 20 }, (_, t) => ({
    key: `sheet${t}`,
    titles: [`某某情况统计表${t}`],
    figures: Array.from({ length: 100 }, (__, f) => ({
      key: `f${f}`,
      row: [`第${f}行`],
      column: [''],
    })),
  })),
  relations: Array.from({ length: 1000 }, (_, r) => ({
    rule: `large.${r}`,
    title: { zh: `第${r}条`, en: `No. ${r}` },
    severity: 'error',
    target: `sheet0.f${r % 100}`,
    compare: '=',
    terms: Array.from({ length: 19 }, (__, t) => [`sheet${t + 1}.f${r % 100}`, 1]),
  })),
};

test('of a pack of a thousand relations a part is shown, and every one is found', async ({
  extension,
  page: _,
}) => {
  const options = await extension.own('options.html');
  await options.getByTestId('import').setInputFiles({
    name: 'large.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(LARGE)),
  });
  await expect(options.getByTestId('custom-pack')).toHaveCount(1);
  await options.locator('#chapter-pack-large').click();
  const ofPack = options.locator('.rule[id^="large."]');
  await expect(ofPack).toHaveCount(100);
  await expect(ofPack.first()).toHaveAttribute('id', 'large.0');
  await options.locator('.index a[href="#large.950"]').click();
  await expect(options.locator('[id="large.950"]')).toBeInViewport();
  await expect(options.locator('[id="large.950"]')).toBeFocused();
  await expect(ofPack).toHaveCount(100);
  await expect(ofPack.first()).toHaveAttribute('id', 'large.900');
  await options.getByTestId('parts').getByText('101–200').click();
  await expect(ofPack.first()).toHaveAttribute('id', 'large.100');
  await options.reload();
  await expect(options.locator('[id="large.100"]')).toBeInViewport();
});
