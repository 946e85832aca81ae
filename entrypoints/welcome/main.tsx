import { render } from 'preact';
import { i18n } from '#i18n';
import { languageTag } from '../../lib/browser/language';
import { speakInPage } from '../../lib/browser/language-setting';
import { App } from './app';

await speakInPage();
document.documentElement.lang = languageTag();
document.title = `${i18n.t('extName')} · ${i18n.t('welcome.title')}`;

const app = document.getElementById('app');
if (app) render(<App />, app);
