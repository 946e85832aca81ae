import { onMessage } from '../../lib/browser/protocol';
import { watchGranted, watchSitesOff } from '../../lib/browser/sites';
import { namedTab, ownWindow, watchFront, watchTabs } from '../../lib/browser/tab';
import { goTo, reached, subject } from './model';

/** Changes of one page come in crowds: we look when they have been over for so long, in ms. */
const CALM = 150;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Looks again at the tab that is shown, once it has calmed down. */
function refresh(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const tab = subject();
    if (tab !== null) void goTo(tab);
  }, CALM);
}

/** Keeps up with the tab, and with its page; a panel, which stays, with whatever tab comes to the front. */
export async function follow(search: string): Promise<void> {
  const refreshOf = (tabId: number | undefined) => {
    if (tabId === subject()) refresh();
  };
  onMessage('audited', ({ sender }) => refreshOf(sender.tab?.id));
  onMessage('brought', ({ data }) => refreshOf(data));
  watchGranted(refresh);
  watchSitesOff(refresh);
  watchTabs(refreshOf);
  if (namedTab(search) !== null) return;
  const windowId = await ownWindow();
  if (windowId !== null) watchFront(windowId, (tabId) => void goTo(tabId));
}

/** Both popup and panel: the page tells which finding it shows, as when keys lead from one to the next. */
export function hearWhere(): void {
  onMessage('reached', ({ data, sender }) => {
    const { tab, frameId = 0 } = sender;
    if (tab?.id !== undefined) reached({ tabId: tab.id, frameId }, data);
  });
}
