import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { RuleNames } from '../packs/names';
import type { Language } from '../words';
import { spokenLanguage } from './spoken';

/**
 * The language that the reader has chosen, or else the language that the browser chooses for our words; checks are worded in the same. Chromium chooses by its own language, and to ask it
 * for a word would have the page wait until all are sent; Firefox has them at hand, and may choose by another language than its own.
 */
export const language = (): Language =>
  spokenLanguage() ??
  (/^en\b/i.test(import.meta.env.FIREFOX ? i18n.t('language') : browser.i18n.getUILanguage())
    ? 'en'
    : 'zh');

/** For `lang` attributes, by which browsers choose between Chinese and Japanese shapes of letters. */
export const languageTag = () => (language() === 'en' ? 'en' : 'zh-CN');

/** A rule's name in the reader's words; one that has none goes by its id. */
export function ruleName(rule: string, names: RuleNames): string {
  return names[rule]?.[language()] ?? rule;
}
