import { render } from 'preact';
import { i18n } from '#i18n';
import { languageTag } from '../../lib/browser/language';
import { speakInPage } from '../../lib/browser/language-setting';
import { App } from './app';
import { compareAtEnd } from './compare/model';
import { followVerdicts } from './judged';
import { address, readList } from './list-model';
import { show } from './run-model';
import { readEarlier, tidyUp } from './runs-model';

/** `workbench.html?list=URL` begins with that list, `?run=ID` shows a run that is kept. */
const asked = new URLSearchParams(location.search);

await speakInPage();
document.documentElement.lang = languageTag();
document.title = `${i18n.t('workbench.title')} · ${i18n.t('extName')}`;

compareAtEnd();
followVerdicts();
const run = asked.get('run');
if (run) await show(run);
const app = document.getElementById('app');
if (app) render(<App />, app);
void tidyUp().then(readEarlier);

const list = asked.get('list');
if (list) {
  address.value = list;
  void readList();
}
