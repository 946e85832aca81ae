import { render } from 'preact';
import { browser } from 'wxt/browser';
import { languageTag } from '../../lib/browser/language';
import { speakInPage } from '../../lib/browser/language-setting';
import { onMessage } from '../../lib/browser/protocol';
import { bringExports } from '../ui/exports/lazy';
import { followMarks } from '../ui/marks-switch';
import { App } from './app';
import { openAll } from './files';
import { keptCopy } from './kept-copy';
import { step } from './marks';
import { sourceAt, state } from './model';
import { followAddress } from './sought';

/** Shows the page, and begins with the address that its own names. */
async function open(): Promise<void> {
  await speakInPage();
  document.documentElement.lang = languageTag();
  const place = document.getElementById('app');
  if (place) render(<App />, place);
  bringExports();
  void answerKeys();
  followAddress();
  void followMarks();
  const asked = new URLSearchParams(location.search);
  const url = asked.get('url');
  if (url) openAll([sourceAt(url)]);
  else await openCopy(asked);
}

async function openCopy(asked: URLSearchParams): Promise<void> {
  try {
    const kept = await keptCopy(asked);
    if (kept) openAll([kept]);
  } catch {
    state.value = { kind: 'failed', name: '', fault: 'forgotten', url: null };
  }
}

/** The browser's keys for the next finding and the one before come by way of the background. */
async function answerKeys(): Promise<void> {
  const own = await browser.tabs.getCurrent();
  onMessage('stepInFile', async ({ data: { tabId, by } }) => {
    if (tabId === own?.id) await step(by);
  });
}

void open();
