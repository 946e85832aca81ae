import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** The language that the browser chose for our words; checks are worded in the same. */
export const language = (): 'zh' | 'en' => (i18n.t('language') === 'en' ? 'en' : 'zh');

/** For `lang` attributes, by which browsers choose between Chinese and Japanese shapes of letters. */
export const languageTag = () => (language() === 'en' ? 'en' : 'zh-CN');

type MessageName = Parameters<typeof browser.i18n.getMessage>[0];

/** A rule's name in the reader's words; one that has none yet goes by its id. */
export const ruleName = (rule: string): string =>
  browser.i18n.getMessage(`rules_${rule.replace(/\W/g, '_')}` as MessageName) || rule;
