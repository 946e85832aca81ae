import { render } from 'preact';
import { languageTag } from '../../lib/browser/language';
import { bringExports } from '../ui/exports/lazy';
import { App } from './app';
import { start } from './model';

document.documentElement.lang = languageTag();
const place = document.getElementById('app');
if (place) render(<App />, place);
bringExports();
void start(location.search);
