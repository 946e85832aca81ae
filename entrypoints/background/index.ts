import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { aboutRule } from '../../lib/browser/about';
import { type Badge, badgeOf } from '../../lib/browser/badge';
import { bringOpener, bringReader, framesOf, targetOf, tellMoved } from '../../lib/browser/frames';
import { messagesOf, speakChosen, watchLanguage } from '../../lib/browser/language-setting';
import { onMessage } from '../../lib/browser/protocol';
import { isOff } from '../../lib/browser/sites';
import { onReaderWanted } from '../../lib/browser/wanted';
import { welcomeNewcomers } from '../../lib/browser/welcome';
import { answerPages } from './audits';
import { answerKeys } from './keys';
import { answerMenus } from './menus';
import { keepVerdicts } from './verdicts';

/**
 * Keeps nothing: each time a frame says that it was audited, all frames of its tab are asked anew.
 * A module, so that it and our pages share what they both carry: forms, rules, packs.
 */
export default defineBackground({ type: 'module', main });

function main() {
  answerPages();
  answerKeys();
  answerMenus();
  welcomeNewcomers();
  keepVerdicts();
  let ready = speakChosen();
  watchLanguage(() => {
    ready = speakChosen();
  });
  onMessage('getMessages', ({ data }) => messagesOf(data));
  onReaderWanted(async (sender) => {
    const { tab } = sender;
    if (tab?.id === undefined || (await isOff(tab.url))) return;
    try {
      await bringReader(targetOf(tab.id, sender));
    } catch {
      // The page has gone elsewhere in the meantime.
    }
  });
  onMessage('bringOpener', async ({ sender }) => {
    if (sender.tab?.id !== undefined) await bringOpener(targetOf(sender.tab.id, sender));
  });
  onMessage('aboutRule', async ({ data, sender }) => {
    const url = browser.runtime.getURL(aboutRule(data));
    await browser.tabs.create({ url, index: sender.tab && sender.tab.index + 1 });
  });
  // A page of a single-page site becomes another without being loaded. The address is told only where we may be.
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    if (url) tellMoved(tabId).catch(() => {});
  });
  onMessage('audited', async ({ sender }) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return;
    try {
      const frames = await framesOf(tabId);
      await ready;
      await show(tabId, badgeOf(frames.map((frame) => frame.summary)));
    } catch {
      // The tab was closed or went elsewhere in the meantime; the browser has cleared its badge.
    }
  });
}

async function show(tabId: number, badge: Badge | null) {
  await browser.action.setBadgeText({ tabId, text: badge?.text ?? '' });
  await browser.action.setTitle({ tabId, title: titleOf(badge) });
  if (!badge) return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: badge.color });
  // Chrome has it since 110.
  await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
}

function titleOf(badge: Badge | null): string {
  if (!badge) return i18n.t('extName');
  const said = saidOf(badge);
  return badge.dismissed ? said + i18n.t('badge.dismissed', badge.dismissed) : said;
}

function saidOf(badge: Badge): string {
  if (badge.state === 'broken') return i18n.t('badge.broken', badge.count);
  if (badge.state === 'warned') return i18n.t('badge.warned', badge.count);
  if (badge.state === 'slips') return i18n.t('badge.slips', badge.count);
  if (badge.state === 'unread') return i18n.t('badge.unread', badge.count);
  if (badge.state === 'nothing') return i18n.t('badge.nothing');
  if (badge.state === 'elsewhere') return i18n.t('badge.elsewhere');
  return badge.count ? i18n.t('badge.rest', badge.count) : i18n.t('badge.holds');
}
