/** The card is in a shadow root that no script of the page can enter; the extension's own world has the key to it. */
import type { Frame } from './app';

export interface CardSeen {
  /** As it is read, in one line. */
  readonly text: string;
  /** What stands in the shadow root. */
  readonly html: string;
  /** Where it is in the window. */
  readonly box: { top: number; left: number; bottom: number; right: number; height: number };
  /** False where it is in the page but not displayed. */
  readonly isShown: boolean;
  /** What has the focus in it. */
  readonly focused: string;
  /** Where the signs of the terms are, each with what it says. */
  readonly signs: { sign: string; x: number; y: number; width: number; height: number }[];
  /** The least width or height of anything in it that can be pressed, in px. */
  readonly leastTarget: number;
  /** All differences are in sight, none has to be scrolled to. */
  readonly showsResults: boolean;
  /** The middle of its first way to a rule. */
  readonly about: { x: number; y: number } | null;
}

/** What a page of the extension, or its background, has of the browser. */
interface Api {
  tabs: { query(query: { url?: string }): Promise<{ id?: number; url?: string }[]> };
  scripting: {
    executeScript(injection: {
      target: { tabId: number };
      func: () => CardSeen | null;
    }): Promise<{ result?: unknown; error?: unknown }[]>;
  };
}

/**
 * Looks at the card in the tab with this address; null while none is open. To be run where the extension is, in one piece.
 */
export async function seeCard(url: string): Promise<CardSeen | null> {
  const { tabs, scripting } = Reflect.get(globalThis, 'chrome') as Api;
  const tab = (await tabs.query({})).find((one) => one.url === url);
  if (tab?.id === undefined) throw new Error(`No tab is at ${url}.`);
  const [answer] = await scripting.executeScript({
    target: { tabId: tab.id },
    func: () => {
      const host = Document.prototype.querySelector.call(document, 'gouji-card');
      const { dom } = Reflect.get(globalThis, 'chrome') as {
        dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
      };
      // Firefox has it as a property that extensions alone can see.
      const inFirefox: ShadowRoot | null | undefined =
        host && Reflect.get(host, 'openOrClosedShadowRoot');
      const root = host && (inFirefox ?? dom?.openOrClosedShadowRoot(host));
      const card = root?.querySelector<HTMLElement>('[role=dialog]');
      if (!root || !card) return null;
      const { top, left, bottom, right, height } = card.getBoundingClientRect();
      const about = root.querySelector('.about')?.getBoundingClientRect();
      return {
        text: card.innerText.replace(/\s+/g, ' ').trim(),
        html: root.innerHTML,
        box: { top, left, bottom, right, height },
        isShown: card.getClientRects().length > 0,
        focused: root.activeElement?.textContent ?? '',
        signs: [...root.querySelectorAll<HTMLElement>('.signs > span')]
          .filter((sign) => !sign.hidden)
          .map((sign) => {
            const box = sign.getBoundingClientRect();
            const { x, y, width, height } = box;
            return { sign: sign.textContent ?? '', x, y, width, height };
          }),
        leastTarget: Math.min(
          ...[...root.querySelectorAll('button')]
            .map((button) => button.getBoundingClientRect())
            .filter((box) => box.width > 0)
            .flatMap((box) => [box.width, box.height]),
        ),
        showsResults: [...root.querySelectorAll('.results')].every(
          (results) => results.getBoundingClientRect().bottom <= bottom + 1,
        ),
        about: about ? { x: about.x + about.width / 2, y: about.y + about.height / 2 } : null,
      };
    },
  });
  if (answer?.error) throw new Error(String(answer.error));
  return (answer?.result ?? null) as CardSeen | null;
}

let look: ((url: string) => Promise<CardSeen | null>) | undefined;

/** Told by whoever starts a browser: how `seeCard` is run in its extension. */
export function lookThrough(how: (url: string) => Promise<CardSeen | null>): void {
  look = how;
}

/** The card that is open in a tab, or null. */
export function cardSeen(frame: Frame): Promise<CardSeen | null> {
  if (!look) throw new Error('No browser with the extension was started.');
  return look(frame.url());
}
