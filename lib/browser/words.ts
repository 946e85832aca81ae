import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { RuleNames } from '../packs/names';
import type { Language } from '../words';

/**
 * The language that the browser chooses for our words, by the same rule; checks are worded in the same. A page is not to wait until
 * the browser has sent all words, as it would if one were asked for.
 */
export const language = (): Language => (/^en\b/i.test(browser.i18n.getUILanguage()) ? 'en' : 'zh');

/** For `lang` attributes, by which browsers choose between Chinese and Japanese shapes of letters. */
export const languageTag = () => (language() === 'en' ? 'en' : 'zh-CN');

/** A rule's name in the reader's words; one that has none goes by its id. */
export function ruleName(rule: string, names: RuleNames): string {
  return names[rule]?.[language()] ?? rule;
}
