import { expect } from '@playwright/test';
import type { App, Portal, Tab } from '../support/app';
import { expectMarks } from '../support/page';
import { holding, longTable, ONE_BROKEN, oneBroken, PLACE, reportPage } from '../support/reports';

/** So many reports are opened at once. */
const MANY = 20;

/** Each tab is answered for its own page, whatever becomes of its neighbours in the meantime. */
export async function crowd(app: App, portal: Portal) {
  const urls = Array.from({ length: MANY }, (_, i) => {
    const body = i % 2 ? oneBroken(`青岚市第${i}局`) : holding(`青岚市第${i}局`);
    const html = reportPage(body);
    return portal.serve(
      `${PLACE}crowd-${i}.html`,
      html.replace('</main>', `${longTable(500)}</main>`),
    );
  });
  const going = portal.serve(`${PLACE}going.html`, reportPage(oneBroken('青岚市统计局')));
  const tabs: Tab[] = await Promise.all(urls.map((url) => app.open(url)));
  // One is closed and one goes elsewhere while all are being audited.
  const [closed, gone] = await Promise.all([app.open(going), app.open(going)]);
  const held = portal.serve(`${PLACE}held.html`, reportPage(holding('青岚市统计局')));
  await Promise.all([closed.close(), gone.goto(held)]);
  await expect.poll(async () => (await app.badge(gone)).text).toBe('✓');
  for (const [i, tab] of tabs.entries()) {
    const text = i % 2 ? '1' : '✓';
    await expect.poll(async () => `${i} ${(await app.badge(tab)).text}`).toBe(`${i} ${text}`);
    await expectMarks(tab, i % 2 ? ONE_BROKEN.marks : {});
    await tab.close();
  }
}
