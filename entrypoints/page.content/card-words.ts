import { i18n } from '#i18n';
import { languageTag, ruleName } from '../../lib/browser/language';
import type { CardWords } from '../../lib/marks/card/content';
import type { RuleNames } from '../../lib/packs/names';

/** @param names what the rules are called now */
export const cardWords = (names: RuleNames): CardWords => ({
  language: languageTag(),
  rule: (rule) => ruleName(rule, names),
  folded: (count) => i18n.t('card.folded', count),
  more: (count) => i18n.t('card.more', count),
  computed: i18n.t('card.computed'),
  printed: i18n.t('card.printed'),
  told: i18n.t('card.told'),
  difference: i18n.t('card.difference'),
  nothing: i18n.t('card.nothing'),
  suspect: i18n.t('card.suspect'),
  about: i18n.t('about'),
});
