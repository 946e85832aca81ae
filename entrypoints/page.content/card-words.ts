import { i18n } from '#i18n';
import { languageTag, ruleName } from '../../lib/browser/language';
import type { CardWords } from '../../lib/marks/card/content';
import type { LegendWords } from '../../lib/marks/legend';
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
  alternative: i18n.t('card.alternative'),
  about: i18n.t('about'),
  terms: (count) => i18n.t('card.terms', count),
  pin: i18n.t('card.pin'),
  close: i18n.t('card.close'),
});

/** What each kind of mark means, in the reader's language. */
export const legendWords = (): LegendWords => ({
  language: languageTag(),
  title: i18n.t('legend.title'),
  fail: i18n.t('legend.fail'),
  suspect: i18n.t('legend.suspect'),
  term: i18n.t('legend.term'),
  incomplete: i18n.t('legend.incomplete'),
  dismissed: i18n.t('legend.dismissed'),
});
