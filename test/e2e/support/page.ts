/** What a reader sees of Gouji in a page, asked for in the page itself. */
import { expect } from '@playwright/test';
import type { Frame } from './app';
import { cardSeen } from './card';
import { cellOf, PLACED } from './form';

/** Put into a page's head, it keeps the page as it was before anything else ran in it, and counts what is done to it. */
export const KEEP_ORIGINAL = `<script>
addEventListener('DOMContentLoaded', () => {
  window.original = document.documentElement.outerHTML;
  window.changes = 0;
  new MutationObserver((records) => { window.changes += records.length; }).observe(document,
    { subtree: true, childList: true, characterData: true, attributes: true });
});
</script>`;

export const keepingOriginal = (html: string) => html.replace('<head>', `<head>${KEEP_ORIGINAL}`);

/** The tokens of marked cells by fact; a mark anywhere else is under `elsewhere`. */
export const marksIn = (frame: Frame): Promise<Record<string, string>> =>
  frame.evaluate(
    (cells: [id: string, selector: string][]) => {
      const found: Record<string, string> = {};
      const all = new Set(document.querySelectorAll('[data-gouji]'));
      for (const [id, selector] of cells) {
        const cell = document.querySelector(selector);
        const tokens = cell?.getAttribute('data-gouji');
        if (!cell || tokens === null || tokens === undefined) continue;
        found[id] = tokens;
        all.delete(cell);
      }
      if (all.size) found.elsewhere = [...all].map((cell) => cell.outerHTML).join('\n');
      return found;
    },
    PLACED.map((id) => [id, cellOf(id)]),
  );

/** The marks of broken sums and doubts, whichever of their cells are suspects besides. */
export const expectMarks = (frame: Frame, marks: Record<string, string>) =>
  expect
    .poll(async () => {
      const found = Object.entries(await marksIn(frame));
      return Object.fromEntries(
        found.map(([id, tokens]) => [id, tokens.replace(/suspect ?/, '').trim()]),
      );
    })
    .toEqual(marks);

/** The facts whose cells are marked as probably wrong. */
export const suspectsIn = async (frame: Frame): Promise<string[]> =>
  Object.entries(await marksIn(frame)).flatMap(([id, tokens]) =>
    tokens.includes('suspect') ? [id] : [],
  );

/** The card's text in one line, or null while none is open. */
export const cardIn = async (frame: Frame): Promise<string | null> =>
  (await cardSeen(frame))?.text ?? null;

export const expectCard = (frame: Frame, ...texts: (string | RegExp)[]) =>
  expect(async () => {
    const card = await cardIn(frame);
    for (const text of texts) expect(card ?? '').toMatch(text);
  }).toPass();

export const expectNoCard = (frame: Frame) => expect.poll(() => cardIn(frame)).toBeNull();

export interface Look {
  outline: string;
  width: number;
  picture: string;
}

/** How a cell is set off from its neighbours, colours left out. */
export const lookOf = (frame: Frame, selector: string): Promise<Look> =>
  frame.evaluate((place: string) => {
    const cell = document.querySelector(place);
    if (!cell) throw new Error(`There is no ${place}`);
    const { outlineStyle, outlineWidth, backgroundImage } = getComputedStyle(cell);
    return {
      outline: outlineStyle,
      width: Number.parseFloat(outlineWidth),
      picture: backgroundImage,
    };
  }, selector);

export interface Spot {
  seen: boolean;
  focused: boolean;
}

/** Whether a cell is in view and in focus, as after a jump. */
export const spotOf = (frame: Frame, selector: string): Promise<Spot> =>
  frame.evaluate((place: string) => {
    const cell = document.querySelector(place);
    if (!cell) throw new Error(`There is no ${place}`);
    const { top, bottom, left, right } = cell.getBoundingClientRect();
    return {
      seen: top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth,
      focused: document.activeElement === cell,
    };
  }, selector);

/** Whether the page is, to the byte, what it was before anything but itself had run in it. */
export const expectOriginal = (frame: Frame) =>
  expect
    .poll(() =>
      frame.evaluate(() => {
        const original: unknown = Reflect.get(window, 'original');
        if (typeof original !== 'string') return 'The page did not keep what it was.';
        const now = document.documentElement.outerHTML;
        if (now === original) return 'original';
        const at = [...now].findIndex((letter, index) => letter !== original[index]);
        return `…${now.slice(Math.max(0, at - 60), at + 120)}…`;
      }, null),
    )
    .toBe('original');

/** How often anything in the page was changed since it was loaded. */
export const changesIn = (frame: Frame): Promise<number> =>
  frame.evaluate(() => Number(Reflect.get(window, 'changes')), null);

/** From now on it is remembered whether this cell has flashed. */
export const watchFlash = (frame: Frame, selector: string): Promise<void> =>
  frame.evaluate((place: string) => {
    Reflect.set(window, 'flashed', false);
    setInterval(() => {
      const cell = document.querySelector(place);
      if (cell?.getAnimations().length) Reflect.set(window, 'flashed', true);
    }, 50);
  }, selector);

export const expectFlash = (frame: Frame) =>
  expect.poll(() => frame.evaluate(() => Reflect.get(window, 'flashed'), null)).toBe(true);
