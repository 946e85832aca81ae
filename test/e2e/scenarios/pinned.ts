import { expect } from '@playwright/test';
import { printedFacts, SAMPLES } from '../../portal/reports.mjs';
import { LIST_PAGE } from '../../portal/server.mjs';
import type { App } from '../support/app';
import { cardSeen } from '../support/card';
import { cellOf, expectedMarks } from '../support/form';
import { expectCard, expectMarks, expectNoCard } from '../support/page';

const TOTAL = cellOf('t3.received.total');
const ROW = ['natural', 'business', 'research', 'nonprofit', 'legal', 'other', 'total'];

/** The card shows both differences at once, beside its cell and off the row that it explains, and stays when it is clicked for. */
export async function pinned(app: App) {
  const tab = await app.open(`${LIST_PAGE}broken.html`);
  await expectMarks(tab, expectedMarks(printedFacts(SAMPLES.broken)));
  await tab.evaluate(
    (place: string) => document.querySelector(place)?.scrollIntoView({ inline: 'center' }),
    TOTAL,
  );
  await tab.hover(TOTAL);
  await expectCard(tab, /相差 \+18.*相差 −18/);
  const seen = await cardSeen(tab);
  if (!seen) throw new Error('No card is open.');
  expect(seen.showsResults).toBe(true);
  expect(seen.html).toMatch(/aria-expanded="false"/);
  expect(seen.leastTarget).toBeGreaterThanOrEqual(24);
  const { box } = seen;
  const hidden = await tab.evaluate(
    ([cells, card]: [string[], typeof box]) =>
      cells.filter((place) => {
        const own = document.querySelector(place)?.getBoundingClientRect();
        if (!own) throw new Error(`There is no ${place}`);
        return (
          card.top < own.bottom - 1 &&
          card.bottom > own.top + 1 &&
          card.left < own.right - 1 &&
          card.right > own.left + 1
        );
      }),
    [ROW.map((column) => cellOf(`t3.received.${column}`)), box] as const,
  );
  expect(hidden).toEqual([]);

  // A pointer that leaves it takes it away, unless it was clicked for.
  await tab.mouse.move(2, 2);
  await expectNoCard(tab);
  await tab.click(TOTAL);
  await expectCard(tab, /相差 \+18/);
  expect((await cardSeen(tab))?.html).toMatch(/aria-pressed="true"/);
  const other = cellOf('t3.carried-out.natural');
  await tab.hover(other);
  await tab.hover('h1');
  // Out of sight with its cell, it is there again with it.
  await tab.evaluate(
    (place: string) => document.querySelector(place)?.scrollIntoView({ block: 'center' }),
    TOTAL,
  );
  await new Promise((resolve) => setTimeout(resolve, 600));
  await expectCard(tab, /相差 \+18/);
  // Another click, another card.
  await tab.click(other);
  await expectCard(tab, /四、结转下年度继续办理 · 自然人/);
  await tab.keyboard.press('Escape');
  await expectNoCard(tab);
}
