import { render } from 'preact';
import { i18n } from '#i18n';
import { languageTag } from '../../lib/browser/language';
import { App } from './app';
import { watchDrops } from './drop';
import { bring, goToHash, start } from './model';

document.documentElement.lang = languageTag();
document.title = `${i18n.t('extName')} · ${i18n.t('options.title')}`;

const app = document.getElementById('app');
// A link may lead to the relation of a pack, which is there only when the packs have been read.
void start().then(() => {
  if (app) render(<App />, app);
  goToHash();
  addEventListener('hashchange', goToHash);
  watchDrops(bring);
});
