/** The counts above the list, each of which can be asked for alone. */
export const TILES = ['broken', 'notices', 'incomplete', 'passed'] as const;
/** One of them. */
export type Tile = (typeof TILES)[number];

/** What the reader has narrowed the list down to. */
export interface Narrowed {
  readonly tile: Tile | null;
  /** Words that must all be found in what is said of a check. */
  readonly query: string;
}

/** Everything is shown. */
export const ALL: Narrowed = { tile: null, query: '' };
