import type { Relation, Words } from '../packs/types';
import type { Unknown } from '../report/fact';

/**
 * What is known of a figure. `ambiguous`: several cells could be it, and they differ. `lost`: its table is not on the page.
 */
export type FigureState = Unknown | 'ambiguous' | 'lost';

/** A figure of a relation, as found. */
export interface RelationFigure {
  readonly id: string;
  readonly weight: number;
  /** Its table, row and column in words. */
  readonly label: string;
  readonly value: number | null;
  /** Unit of money, or empty. */
  readonly unit: string;
  readonly state: FigureState;
}

/** How a relation between figures of several tables came out. */
export interface RelationReason {
  readonly kind: 'relation';
  /**
   * `units`, `years`: the figures cannot be held together, their units not being known or their tables of several years.
   * `rounding`: they differ by so little that rounding may explain it.
   */
  readonly result: 'holds' | 'differs' | 'rounding' | 'unknown' | 'units' | 'years' | 'nothing';
  readonly title: Words;
  readonly compare: Relation['compare'];
  /** What expected, found and difference are counted in. */
  readonly unit: string;
  /** Terms that were blank and counted as nothing. */
  readonly blanks: number;
  readonly target: RelationFigure;
  readonly terms: readonly RelationFigure[];
}
