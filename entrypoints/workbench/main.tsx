import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { languageTag } from '../../lib/browser/language';
import { speakInPage } from '../../lib/browser/language-setting';
import { onMessage } from '../../lib/browser/protocol';
import { App } from './app';
import { followChosen } from './beside/model';
import { compareAtEnd } from './compare/model';
import { followVerdicts } from './judged';
import { address, readList } from './list-model';
import { takeWords } from './own-words';
import { prepareRows } from './prepared';
import { show } from './run-model';
import { readEarlier, tidyUp } from './runs-model';
import { step } from './table-model';

/** `workbench.html?list=URL` begins with that list, `?run=ID` shows a run that is kept. */
const asked = new URLSearchParams(location.search);

await speakInPage();
await takeWords();
document.documentElement.lang = languageTag();
document.title = `${i18n.t('workbench.title')} · ${i18n.t('extName')}`;

compareAtEnd();
followChosen();
prepareRows();
followVerdicts();
const run = asked.get('run');
if (run) await show(run);
const app = document.getElementById('app');
if (app) render(<App />, app);
void tidyUp().then(readEarlier);
void answerKeys();

const list = asked.get('list');
if (list) {
  address.value = list;
  void readList();
}

/** The browser's keys for the next finding and the one before come by way of the background. */
async function answerKeys(): Promise<void> {
  const own = await browser.tabs.getCurrent();
  onMessage('stepInFile', ({ data: { tabId, by } }) => {
    if (tabId === own?.id) step(by);
  });
}
