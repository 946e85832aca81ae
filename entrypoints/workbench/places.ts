import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { showLive } from '../../lib/browser/live';
import { keptPage } from '../../lib/browser/runs';
import type { Report } from '../../lib/export/schema';
import { isPage } from '../../lib/run';
import { asHash, fingerprintsOf, type Sought, whereIn } from '../../lib/verdicts';
import type { Line } from '../ui/status';

/** How another audit of the page knows a check. */
export function soughtOf(report: Report, at: number): Sought {
  const check = report.checks[at];
  const isFact = report.facts.some(({ id }) => id === check?.target);
  return {
    fingerprint: fingerprintsOf(report)[at] ?? '',
    fact: isFact && check ? check.target : null,
  };
}

/** Tabs that were opened from here, by what they show. */
const tabs = new Map<string, number>();

/** In the tab that shows it already, or in one of its own. */
async function show(what: string, url: string): Promise<void> {
  const known = tabs.get(what);
  const isThere = known !== undefined && (await browser.tabs.get(known).catch(() => null));
  if (isThere) {
    await browser.tabs.update(known, { url, active: true });
    return;
  }
  const { id } = await browser.tabs.create({ url, active: true });
  if (id !== undefined) tabs.set(what, id);
}

/** Whether a check has a place in its page: what is held against a whole text has none. */
export const hasPlace = (report: Report, at: number): boolean => {
  const check = report.checks[at];
  return !!check && (check.against === undefined || soughtOf(report, at).fact !== null);
};

/**
 * Shows the copy that is kept, in the file reader, at what is sought; the same tab again for the same report. The reader makes texts and
 * tables of its own out of what the page says: no markup of the page comes into ours, so there is none to be cleaned or locked up.
 */
export function openCopy(run: string, job: number, sought: Sought | null, isFirst = false): void {
  const asked = new URLSearchParams({ run, job: String(job), ...(isFirst && { first: '1' }) });
  const address = `/reader.html?${asked}${sought ? asHash(sought) : ''}`;
  void show(`${run} ${job} ${isFirst}`, browser.runtime.getURL(address as '/reader.html'));
}

/** Shows the page as it is now at what is sought, and says so where it has it no more. */
export async function openLive(run: string, job: number, sought: Sought, line: Line) {
  const page = await keptPage(run, job).catch(() => null);
  if (!page) return;
  const isFile = !/html|xml|plain/i.test(page.type) && !isPage({ ...page, bytes: NO_BYTES });
  if (isFile) {
    const address = `/reader.html?${new URLSearchParams({ url: page.url })}${asHash(sought)}`;
    return show(page.url, browser.runtime.getURL(address as '/reader.html'));
  }
  const isShown = await showLive(page.url, ({ report }) => whereIn(report, sought)).catch(
    () => false,
  );
  if (!isShown) line.say(i18n.t('workbench.goneLive'));
}

const NO_BYTES = new Uint8Array();
