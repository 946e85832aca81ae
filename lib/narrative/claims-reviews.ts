import {
  BOTH,
  type Claim,
  OF_BOTH,
  OF_SUITS,
  PROCEEDINGS,
  REVIEW,
  REVIEWS,
  SUITS,
  TIMES,
} from './claim';
import { pattern } from './word-classes';

/** That something of the body's own was upheld. */
const UPHELD = /维持(?:了)?(?:原|我|本|该|被申请)[^,;。、:]{0,12}$/;
/** An outcome with its figure right before what is left. */
const NAMED_BEFORE = pattern`^[^ended]* outcome figure [,、] other? remaining $`;
/** Columns that may be left. */
const LEFT_OF: readonly (readonly string[])[] = [
  ['other'],
  ['other', 'pending'],
  ['other', 'corrected'],
  ['other', 'corrected', 'pending'],
  ['other', 'upheld'],
  ['other', 'upheld', 'pending'],
];

/** Who reviews what others did, or speaks for them before a court, tells of more than table 4. */
const AS_REVIEWER =
  /(?:受理|审理|办理|审结|办结|承办|立案|代理|出庭)[^,;。]{0,16}(?:复议|诉讼)(?!(?:案件)?(?:答复|应诉))|应诉/;

/** Nothing before a figure but that something was, and when. */
const BEFORE_REVIEWS = pattern`^(?:[other thisYear newly area turn、]{0,4} | among other?)$`;

/** What the words claim of table 4: reconsiderations, suits and their outcomes. */
export const REVIEWED: readonly Claim[] = [
  {
    rule: 'text.reconsideration',
    left: pattern`reconsideration、?litigation bareRequest?$`,
    topic: REVIEWS,
    fewer: AS_REVIEWER,
    units: TIMES,
    readings: [`${REVIEW}+${SUITS}`],
  },
  {
    rule: 'text.reconsideration',
    left: pattern`reconsideration bareRequest? $`,
    not: pattern`ended`,
    fewer: AS_REVIEWER,
    topic: REVIEWS,
    units: TIMES,
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
    fewer: AS_REVIEWER,
    topic: REVIEWS,
    units: TIMES,
    readings: [SUITS],
  },
  // `发生6起有关信息公开的行政复议`, `5起行政诉讼`: the noun stands behind.
  {
    rule: 'text.reconsideration',
    left: BEFORE_REVIEWS,
    right: pattern`^[other request bareRequest]{0,4} reconsideration bareRequest?`,
    alone: true,
    // Of what was asked this year; last year's may have gone on to a review, too.
    fewer: /其中/,
    topic: PROCEEDINGS,
    readings: [REVIEW],
  },
  {
    rule: 'text.litigation',
    left: BEFORE_REVIEWS,
    right: pattern`^[other request bareRequest]{0,4} litigation bareRequest?`,
    alone: true,
    // Of what was asked this year; last year's may have gone on to a review, too.
    fewer: /其中/,
    topic: PROCEEDINGS,
    readings: [SUITS],
  },
  // `维持我县答复5件`: what it was that was upheld.
  {
    rule: 'text.reconsideration',
    left: pattern`outcome other? close? $`,
    topic: ['reconsideration'],
    printed: UPHELD,
    readings: ['t4.reconsideration.upheld'],
  },
  // `维持3件，纠正1件，其他2件`: what is left of them, whichever columns were named before.
  {
    rule: 'text.reconsideration',
    left: pattern`^ remaining $`,
    since: NAMED_BEFORE,
    notAhead: 'ended',
    topic: ['reconsideration'],
    readings: LEFT_OF.map((columns) => columns.map((one) => `t4.reconsideration.${one}`).join('+')),
  },
  {
    rule: 'text.litigation',
    left: pattern`^ remaining $`,
    since: NAMED_BEFORE,
    notAhead: 'ended',
    topic: ['litigation'],
    readings: LEFT_OF.map((columns) =>
      columns.map((one) => OF_SUITS[0]?.replaceAll('*', one)).join('+'),
    ),
  },
  {
    rule: 'text.reconsideration',
    left: pattern`outcome$`,
    topic: ['reconsideration'],
    fewer: AS_REVIEWER,
    by: ['outcome'],
    readings: ['t4.reconsideration.*'],
  },
  // Of those without a reconsideration before, or of all suits; but not of the others, which were not named.
  {
    rule: 'text.litigation',
    left: pattern`outcome$`,
    since: pattern`^[^laterSuit]* directSuit [^laterSuit litigation]* $`,
    topic: ['directSuit'],
    by: ['outcome'],
    readings: OF_SUITS.slice(0, 2),
  },
  {
    rule: 'text.litigation',
    left: pattern`outcome$`,
    since: BOTH,
    not: pattern`litigation|directSuit|laterSuit`,
    topic: ['litigation', 'directSuit', 'laterSuit'],
    fewer: AS_REVIEWER,
    by: ['outcome'],
    readings: [...OF_SUITS, ...OF_BOTH],
  },
  {
    rule: 'text.litigation',
    left: pattern`outcome$`,
    topic: ['litigation', 'directSuit', 'laterSuit'],
    fewer: AS_REVIEWER,
    by: ['outcome'],
    readings: OF_SUITS,
  },
];
