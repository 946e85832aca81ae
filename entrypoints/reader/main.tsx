import { render } from 'preact';
import { languageTag } from '../../lib/browser/language';
import { speakInPage } from '../../lib/browser/language-setting';
import { bringExports } from '../ui/exports/lazy';
import { App } from './app';
import { openAll } from './files';
import { sourceAt } from './model';

/** Shows the page, and begins with the address that its own names. */
async function open(): Promise<void> {
  await speakInPage();
  document.documentElement.lang = languageTag();
  const place = document.getElementById('app');
  if (place) render(<App />, place);
  bringExports();
  const asked = new URLSearchParams(location.search).get('url');
  if (asked) openAll([sourceAt(asked)]);
}

void open();
