import { render } from 'preact';
import { i18n } from '#i18n';
import { languageTag } from '../../lib/browser/language';
import { speakInPage } from '../../lib/browser/language-setting';
import { App } from './app';
import { watchDrops } from './drop';
import { goToHash } from './going';
import { bring, start } from './model';

// A link may lead to the relation of a pack, which is there only when the packs have been read.
void Promise.all([speakInPage(), start()]).then(() => {
  document.documentElement.lang = languageTag();
  document.title = `${i18n.t('extName')} · ${i18n.t('options.title')}`;
  const app = document.getElementById('app');
  if (app) render(<App />, app);
  goToHash();
  addEventListener('hashchange', goToHash);
  watchDrops(bring);
});
