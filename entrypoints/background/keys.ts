import { browser } from 'wxt/browser';
import { askToStep } from '../../lib/browser/ask';
import { framesOf } from '../../lib/browser/frames';
import { openPanel } from '../../lib/browser/panel';
import { type FrameSummary, sendMessage } from '../../lib/browser/protocol';

interface Front {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
}

/** The keys that the manifest names: to the next finding, to the previous one, the panel. */
export function answerKeys(): void {
  // Firefox names the tab since 126, Chrome always.
  browser.commands.onCommand.addListener((command: string, tab?: Front) => {
    if (command === 'panel' && tab?.windowId !== undefined) {
      openPanel(tab.windowId).catch(() => {});
    } else if (command === 'next' || command === 'previous') {
      step(tab?.id, command === 'next' ? 1 : -1).catch(() => {});
    }
  });
}

/** In the frame that has most to show. */
async function step(tabId: number | undefined, by: 1 | -1): Promise<void> {
  if (tabId === undefined) return;
  const frames = await framesOf(tabId).catch(() => null);
  if (!frames) return sendMessage('stepInFile', { tabId, by });
  const weight = (summary: FrameSummary | null) =>
    summary?.isAudited ? 1 + summary.incomplete + 1e3 * summary.warned + 1e6 * summary.failed : 0;
  const [frame] = [...frames].sort((a, b) => weight(b.summary) - weight(a.summary));
  if (frame?.summary?.isAudited) await askToStep({ tabId, frameId: frame.frameId }, by);
}
