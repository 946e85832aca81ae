/** Lists of reports, as portals publish them: what they name, where they go on, and how much of them was found. */
export { type AnswerRead, type Asking, readAnswer } from './answers';
export { columnUnder } from './column';
export { FAMILIES, PLAIN } from './families';
export { type Found, foundOf } from './found';
export { type Gathered, type GatheredList, type GatherHands, gatherList } from './gather';
export { familyOf, readList } from './list';
export { readListPage } from './seen';
export type { Parse } from './store';
export type {
  Adapter,
  Column,
  ListPage,
  ListRead,
  ListRecord,
  PageRequest,
  Row,
  Sublist,
} from './types';
