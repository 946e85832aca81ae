import { render, type VNode } from 'preact';
import { i18n } from '#i18n';
import { languageTag } from '../../lib/browser/language';
import { speakInPage } from '../../lib/browser/language-setting';
import { bringExports } from '../ui/exports/lazy';
import { start } from './model';

/** Shows it as this page, and begins with the tab that the page's address names, or the one in front. */
export async function open(desk: VNode): Promise<void> {
  await speakInPage();
  document.documentElement.lang = languageTag();
  document.title = i18n.t('popup.title');
  const app = document.getElementById('app');
  if (app) render(desk, app);
  bringExports();
  void start(location.search);
}
