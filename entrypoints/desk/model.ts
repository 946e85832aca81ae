import { computed, signal } from '@preact/signals';
import { i18n } from '#i18n';
import { askForAudit, askToJump, askToJumpToFact } from '../../lib/browser/ask';
import { inject } from '../../lib/browser/frames';
import { sendMessage } from '../../lib/browser/protocol';
import { hostOf, switchSite } from '../../lib/browser/sites';
import { addressOf, isPrivate, subjectTab } from '../../lib/browser/tab';
import { type Judging, newJudging } from '../ui/judging';
import { followMarks } from '../ui/marks-switch';
import { newLine } from '../ui/status';
import { newView, resetView } from '../ui/view';
import { blocked, type Source, type State, stateOf } from './read';

export type { Source, State } from './read';

/** What there is to tell of the tab; `loading` again whenever another tab is spoken of. */
export const state = signal<State>({ kind: 'loading' });
/** The page is being asked or audited: buttons that would ask once more wait for it. */
export const busy = signal(false);
/** Which of the state's `sources` is shown, by its index; the first again after every look. */
export const chosen = signal(0);
/** The site of the tab, by its host; null where it is none, or we are not let know. */
export const site = signal<string | null>(null);
/** What was done, or could not be done. */
export const line = newLine();
/** How the list is looked at. */
export const view = newView();

/** The report that is shown. */
export const source = computed(() => {
  const { value } = state;
  return value.kind === 'report' ? (value.sources[chosen.value] ?? value.sources[0]) : undefined;
});

let tabId: number | null = null;
let inPrivate = true;
/** Counts the looks, so that one that was overtaken by another changes nothing. */
let looks = 0;

/** The tab that is spoken of. */
export const subject = () => tabId;

/** Begins with the tab that the address names, or the one in front. */
export async function start(search: string): Promise<void> {
  [tabId] = await Promise.all([subjectTab(search), followMarks()]);
  await look(false);
}

/** Goes over to another tab, or to what its page is by now. */
export async function goTo(tab: number): Promise<void> {
  if (tab !== tabId) {
    tabId = tab;
    state.value = { kind: 'loading' };
    resetView(view);
  }
  await look(false);
}

/** Has the page audited anew, where a look only asks what its last audit found. */
export const again = () => look(true);

/** Audits a page that the content script does not come to by itself; straight from a click, by which the browser lets us in. */
export async function auditHere(): Promise<void> {
  if (tabId === null) return;
  busy.value = true;
  try {
    await inject(tabId);
  } catch {
    state.value = await blocked();
    return;
  } finally {
    busy.value = false;
  }
  await look(false);
}

/** Switches Gouji off on the site of the tab, or on again. */
export async function toggleSite(): Promise<void> {
  const host = site.value;
  if (host === null) return;
  await switchSite(host, state.value.kind === 'off');
  await look(false);
}

/** Shows in the page what a check is about; false where the page no longer has it. */
export async function jump(to: Source, check: number): Promise<boolean> {
  const isThere = await askToJump(to, check).catch(() => false);
  if (isThere) markCurrent(check, null);
  return isThere;
}

/** The same for the cell of a fact, by its id; false where the page no longer has it. */
export async function jumpToFact(to: Source, fact: string): Promise<boolean> {
  const isThere = await askToJumpToFact(to, fact).catch(() => false);
  if (isThere) markCurrent(null, fact);
  return isThere;
}

/** A frame tells which of its checks its page shows now. */
export function reached(frame: Pick<Source, 'tabId' | 'frameId'>, check: number): void {
  const { value } = state;
  if (value.kind !== 'report' || frame.tabId !== tabId) return;
  const at = value.sources.findIndex(({ frameId }) => frameId === frame.frameId);
  if (at < 0) return;
  chosen.value = at;
  markCurrent(check, null);
}

/** The findings of a frame, to be judged; its page takes account of what is made of them at once. */
export const judgingOf = (frame: Source): Judging =>
  newJudging(frame, {
    keep: (verdict) => sendMessage('keepVerdict', verdict),
    forget: (fingerprint) => sendMessage('forgetVerdict', fingerprint),
    changed: () => void askForAudit(frame, true).catch(() => {}),
    isPrivate: inPrivate,
    failed: () => line.say(i18n.t('judge.failed')),
  });

function markCurrent(check: number | null, fact: string | null): void {
  view.current.value = check;
  view.currentFact.value = fact;
}

async function look(anew: boolean): Promise<void> {
  const number = ++looks;
  busy.value = true;
  const [found, address, isUnkept] = await Promise.all([
    stateOf(tabId, anew),
    tabId && addressOf(tabId),
    tabId === null || isPrivate(tabId),
  ]);
  if (number !== looks) return;
  inPrivate = isUnkept;
  busy.value = false;
  const before = source.peek();
  state.value = found;
  site.value = hostOf(address || null);
  chosen.value = 0;
  keepView(before, source.peek());
}

/** Of a page that was only read anew the reader goes on looking at the same, where it still is. */
function keepView(before: Source | undefined, now: Source | undefined): void {
  if (before?.report.source.url !== now?.report.source.url) {
    resetView(view);
    return;
  }
  const at = view.current.value ?? -1;
  const [was, is] = [before?.report.checks[at], now?.report.checks[at]];
  if (was?.rule !== is?.rule || was?.target !== is?.target) view.current.value = null;
}
