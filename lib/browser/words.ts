import { i18n } from '#i18n';
import type { RuleNames } from '../packs/names';
import type { Language } from '../words';

/** The language that the browser chose for our words; checks are worded in the same. */
export const language = (): Language => (i18n.t('language') === 'en' ? 'en' : 'zh');

/** For `lang` attributes, by which browsers choose between Chinese and Japanese shapes of letters. */
export const languageTag = () => (language() === 'en' ? 'en' : 'zh-CN');

/** A rule's name in the reader's words; one that has none goes by its id. */
export function ruleName(rule: string, names: RuleNames): string {
  return names[rule]?.[language()] ?? rule;
}
