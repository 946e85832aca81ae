/** Lists of reports, as portals publish them: what they name, where they go on, and how much of them was found. */
export { type Gathered, type GatheredList, gatherList } from './gather';
export { readList } from './list';
export { readListPage } from './seen';
export type * from './types';
