import { i18n } from '#i18n';
import type { CardPart } from '../../lib/marks/card/content';
import type { Judgement } from '../../lib/verdicts';

/** A card's part with what a reviewer made of its check, behind its title. */
export function judgedPart(part: CardPart, judgement: Judgement | null | undefined): CardPart {
  const verdict = judgement?.verdict;
  if (!verdict || judgement.isStale) return part;
  const said = [i18n.t(`judge.was_${verdict.state}`), verdict.reason].filter(Boolean);
  return { ...part, title: [part.title, ...said].join(' · ') };
}
