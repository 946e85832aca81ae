/** Reports held against others: the same unit's of last year, others' texts, a roster, the level above. */
export { type Above, aboveOf, type FactAbove } from './above';
export { type Alike, alikeAmong } from './alike';
export { bodyOf } from './body';
export {
  type Copied,
  type CopiedPassage,
  copiedCheck,
  copiedFrom,
  isMuch,
  type Stretch,
} from './copied';
export { checksAgainstLastYear } from './last-year';
export { lettersOf, type SharedSentences } from './letters';
export { matcher, unitKey } from './names';
export { pairsOf, type YearPair } from './pairs';
export {
  deadlineOf,
  type Handed,
  type RosterRead,
  type RosterRow,
  readRoster,
  rosterOf,
  type Timely,
} from './roster';
export { sharedAmong } from './shared';
export type { Compared, ComparedFact } from './types';
