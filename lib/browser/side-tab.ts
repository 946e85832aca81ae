import { browser } from 'wxt/browser';
import { newQueue } from '../in-turn';

/** A request that has to come from a page of the portal's own. */
export interface TabRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly body?: string;
  readonly type?: string;
}

/** How long a page may take until it rests, how often it is looked at, and for how many looks it has to stay the same; ms. */
const LONGEST = 25_000;
const BETWEEN = 700;
const RESTS = 2;
/** For so many where its scripts are known to have something to fetch. */
const RESTS_OF_LATE = 6;
/** Looks at a tab that has come to its end and is closed to us, as a browser's own page of an error is, until nothing else is waited for. */
const REFUSED = 7;

interface Seen {
  readonly isReady: boolean;
  readonly url: string;
  readonly html: string;
}

/** One tab in the background that shows what our own page cannot ask for: it is used again, and closed in the end. */
export class SideTab {
  #tab: Promise<number> | null = null;
  readonly #queue = newQueue();

  /** @param turn has what the tab asks for wait until its host may be asked */
  constructor(
    private readonly sleep: (ms: number, stop?: AbortSignal) => Promise<void>,
    private readonly turn: <T>(url: string, stop: AbortSignal, act: () => Promise<T>) => Promise<T>,
  ) {}

  /**
   * The markup of a page once its scripts have come to rest; null where it does not come, or is closed to us.
   * @param isPatient what is wanted is not there at first
   */
  show(url: string, stop: AbortSignal, isPatient = false): Promise<string | null> {
    const rests = isPatient ? RESTS_OF_LATE : RESTS;
    return this.#inTurn(() => this.turn(url, stop, () => this.#shown(url, stop, rests)));
  }

  /** Whether it shows a page of that address's own portal: a browser may have asked by TLS first, and have been answered. */
  async isAt(url: string): Promise<boolean> {
    const there = this.#tab && (await this.#look().catch(() => null));
    return there ? new URL(there.url).host === new URL(url).host : false;
  }

  /** Asks for something as a script of the page that it shows would; null where nothing comes. */
  ask(request: TabRequest, stop: AbortSignal): Promise<string | null> {
    return this.#inTurn(() => this.turn(request.url, stop, () => this.#asked(request)));
  }

  async #asked({ method, url, body, type }: TabRequest): Promise<string | null> {
    const [answer] = await browser.scripting.executeScript({
      target: await this.#target(),
      func: askHere,
      args: [method, url, body ?? null, type ?? null],
    });
    return (answer?.result as string | null | undefined) ?? null;
  }

  async close(): Promise<void> {
    const tab = this.#tab;
    this.#tab = null;
    if (tab) await browser.tabs.remove(await tab).catch(() => {});
  }

  #inTurn<T>(act: () => Promise<T | null>): Promise<T | null> {
    return this.#queue(act).catch(() => null);
  }

  /** Has the tab go there; it is opened with the address, since Firefox drops one that comes while the tab is still opening. */
  async #goTo(url: string): Promise<void> {
    // With another `#` the page stays the same, and its scripts may not notice.
    if (url.includes('#')) await this.close();
    if (this.#tab) {
      // What it shows now stays until the next page is there.
      await this.#in(leaveHere).catch(() => {});
      try {
        await browser.tabs.update(await this.#tab, { url });
        return;
      } catch {
        // Its reader has closed it.
      }
    }
    this.#tab = browser.tabs.create({ url, active: false }).then(({ id }) => {
      if (id === undefined) throw new Error('No tab was opened.');
      return id;
    });
    await this.#tab;
  }

  async #shown(url: string, stop: AbortSignal, least: number): Promise<string | null> {
    await this.#goTo(url);
    let before = '';
    let rests = 0;
    let refused = 0;
    for (let waited = 0; waited < LONGEST && !stop.aborted; waited += BETWEEN) {
      await this.sleep(BETWEEN, stop);
      const seen = await this.#look().catch(() => undefined);
      refused = seen === undefined && (await this.#isLoaded()) ? refused + 1 : 0;
      if (refused >= REFUSED) return null;
      rests = seen?.isReady && seen.html === before ? rests + 1 : 0;
      before = seen?.html ?? '';
      if (rests >= least) return before;
    }
    return before || null;
  }

  async #look(): Promise<Seen | null> {
    const seen = await this.#in(lookHere);
    return seen && /^https?:/.test(seen.url) ? seen : null;
  }

  async #isLoaded(): Promise<boolean> {
    const { tabId } = await this.#target();
    const tab = await browser.tabs.get(tabId).catch(() => null);
    return tab === null || tab.status === 'complete';
  }

  /** Does something in the page that the tab shows, in a world of our own that goes with it. */
  async #in<T>(func: () => T): Promise<T | undefined> {
    const [answer] = await browser.scripting.executeScript({ target: await this.#target(), func });
    return answer?.result as T | undefined;
  }

  async #target(): Promise<{ readonly tabId: number }> {
    const tabId = await this.#tab;
    if (tabId === undefined || tabId === null) throw new Error('No tab is open.');
    return { tabId };
  }
}

/** In the page: it is the one before. */
function leaveHere(): void {
  Reflect.set(globalThis, 'goujiLeft', true);
}

/** In the page: what it shows; nothing where it is the one before. */
function lookHere(): Seen | null {
  if (Reflect.get(globalThis, 'goujiLeft')) return null;
  return {
    isReady: document.readyState === 'complete',
    url: location.href,
    html: document.documentElement.outerHTML,
  };
}

/** In the page: asks as a script of its own would, which may not ask by another protocol than its page came by. */
async function askHere(
  method: string,
  url: string,
  body: string | null,
  type: string | null,
): Promise<string | null> {
  const headers: Record<string, string> = type === null ? {} : { 'content-type': type };
  const own = new URL(url);
  if (own.host === location.host) own.protocol = location.protocol;
  const response = await fetch(own, { method, headers, body, credentials: 'same-origin' });
  return response.ok ? response.text() : null;
}
