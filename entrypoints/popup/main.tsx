import { render } from 'preact';
import { i18n } from '#i18n';
import { languageTag } from '../../lib/browser/language';
import { App } from './app';
import { start } from './model';

document.documentElement.lang = languageTag();
document.title = i18n.t('popup.title');

const app = document.getElementById('app');
if (app) render(<App />, app);
void start(location.search);
