import { BOTH, type Claim, OF_BOTH, OF_SUITS, REVIEW, REVIEWS, SUITS } from './claim';
import { pattern } from './word-classes';

/** What the words claim of table 4: reconsiderations, suits and their outcomes. */
export const REVIEWED: readonly Claim[] = [
  {
    rule: 'text.reconsideration',
    left: pattern`reconsideration、?litigation bareRequest?$`,
    topic: REVIEWS,
    readings: [`${REVIEW}+${SUITS}`],
  },
  {
    rule: 'text.reconsideration',
    left: pattern`reconsideration bareRequest? $`,
    not: pattern`ended`,
    topic: REVIEWS,
    readings: [REVIEW],
  },
  {
    rule: 'text.litigation',
    left: pattern`directSuit bareRequest?$`,
    topic: REVIEWS,
    readings: ['t4.litigation-direct.total'],
  },
  {
    rule: 'text.litigation',
    left: pattern`laterSuit bareRequest?$`,
    topic: REVIEWS,
    readings: ['t4.litigation-after.total'],
  },
  {
    rule: 'text.litigation',
    left: pattern`litigation bareRequest?$`,
    topic: REVIEWS,
    readings: [SUITS],
  },
  {
    rule: 'text.reconsideration',
    left: pattern`outcome$`,
    topic: ['reconsideration'],
    by: ['outcome'],
    readings: ['t4.reconsideration.*'],
  },
  {
    rule: 'text.litigation',
    left: pattern`outcome$`,
    since: BOTH,
    not: pattern`litigation|directSuit|laterSuit`,
    topic: ['litigation', 'directSuit', 'laterSuit'],
    by: ['outcome'],
    readings: [...OF_SUITS, ...OF_BOTH],
  },
  {
    rule: 'text.litigation',
    left: pattern`outcome$`,
    topic: ['litigation', 'directSuit', 'laterSuit'],
    by: ['outcome'],
    readings: OF_SUITS,
  },
];
