import type { Random } from './random';

export interface PrintedCell {
  text: string;
  colspan?: number;
  rowspan?: number;
}

/** Rows of a table as they would be written in HTML. */
export type Rows = PrintedCell[][];

/** One table as printed, perhaps in several pieces, and which fact ids are no longer in it. */
export interface Printed {
  readonly pieces: readonly Rows[];
  readonly lost: (id: string) => boolean;
}

export type Damage = (rows: Rows, random: Random) => Printed;

export const NOTHING_LOST = (): boolean => false;

export const whole = (rows: Rows): Printed => ({ pieces: [rows], lost: NOTHING_LOST });

export const plain = (grid: readonly (readonly string[])[]): Rows =>
  grid.map((row) => row.map((text) => ({ text })));

/** Table 3's columns of figures, and where its rows begin. */
export const FIGURES = 7;
export const HEADER = 3;
export const COLUMNS = ['natural', 'business', 'research', 'nonprofit', 'legal', 'other', 'total'];
