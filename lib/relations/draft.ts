import type { Outcome } from '../check';
import type { Relation } from '../packs/types';
import type { RelationReason } from '../rules/pack-relations';
import type { Decimal } from '../table/decimal';
import type { KnownFigure } from './pack-figures';

/**
 * What rounding makes of a relation. `near`: it is off by no more than half of what each figure is rounded to, as its column is
 * printed. `coarse`: the same, if figures printed coarser than their neighbours, or columns of round thousands, are rounded to
 * what they print.
 */
export type Nearness = 'exact' | 'near' | 'coarse' | 'beyond';

/** What a relation comes to by itself, before the others are looked at. */
export interface RelationDraft {
  readonly relation: Relation;
  /** The target first, then the terms in the relation's order. */
  readonly figures: readonly KnownFigure[];
  readonly outcome: Outcome;
  readonly result: RelationReason['result'];
  /** What the terms make, and by how much the target is off, in the target's unit; null where they cannot be held together. */
  readonly expected: Decimal | null;
  readonly off: Decimal | null;
  readonly nearness: Nearness | null;
  /** Blanks could hold what is missing. */
  readonly mendable: boolean;
  /** It adds up several figures, so that holding to the last digit tells that they are not rounded. */
  readonly tells: boolean;
}
