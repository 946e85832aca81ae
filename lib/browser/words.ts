import { browser } from 'wxt/browser';
import type { RuleNames } from '../packs/names';
import { isRuleId } from '../rule-ids';

/**
 * The language that the browser chooses for our words, by the same rule; checks are worded in the same. A page is not to wait until
 * the browser has sent all words, as it would if one were asked for.
 */
export const language = (): 'zh' | 'en' =>
  /^en\b/i.test(browser.i18n.getUILanguage()) ? 'en' : 'zh';

/** For `lang` attributes, by which browsers choose between Chinese and Japanese shapes of letters. */
export const languageTag = () => (language() === 'en' ? 'en' : 'zh-CN');

type MessageName = Parameters<typeof browser.i18n.getMessage>[0];

/** A rule's name in the reader's words, a pack's rule by what the pack calls it; one that has none goes by its id. */
export function ruleName(rule: string, ofPacks: RuleNames): string {
  if (!isRuleId(rule)) return ofPacks[rule]?.[language()] ?? rule;
  return browser.i18n.getMessage(`rules_${rule.replace(/\W/g, '_')}` as MessageName) || rule;
}
