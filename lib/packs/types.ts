import type { Words } from '../words';

/**
 * A rule pack as data: published tables that belong together, the figures in them that matter, and what must hold between
 * these. Built-in packs and those that a user brings have the same form. Nothing in it is code.
 */
export interface RulePack {
  readonly format: 'gouji/rules@1';
  /** Letters, digits, `-` and `.`, such as `department-accounts`. */
  readonly id: string;
  readonly title: Words;
  /** Number of the document that prescribes the tables. */
  readonly source?: string | undefined;
  /** May be empty: then the relations speak of the annual report's facts alone. */
  readonly tables: readonly PackTable[];
  readonly relations: readonly Relation[];
}

export type { Words } from '../words';

/** A table that a pack speaks of: how it is told by its title, and its figures that matter. */
export interface PackTable {
  readonly key: string;
  /**
   * Bare words, any of which the table's printed title contains. Where a title contains those of several tables, the longest
   * win, so a table may be named here without figures to keep its like apart.
   */
  readonly titles: readonly string[];
  /** Whole numbers that nobody rounds and that have no unit of money, such as pieces of information published. */
  readonly counts?: boolean | undefined;
  readonly figures: readonly PackFigure[];
}

/**
 * A figure by the labels of its row and column, each with its aliases, the first that the table has being taken. A label may
 * have those of its groups before it, outermost first, joined with `/`: `收入/总计`. The empty label stands for the only
 * row of figures, or for the only figure beside the row's label. A table printed the other way round is read as well.
 */
export interface PackFigure {
  readonly key: string;
  readonly row: readonly string[];
  readonly column: readonly string[];
}

/** What must hold: the target's figure against that of the weighted terms. */
export interface Relation {
  /** A rule's name, such as `accounts.balance`. */
  readonly rule: string;
  readonly title: Words;
  readonly severity: 'error' | 'warning' | 'notice';
  /** `table.figure` of this pack, or a fact of the annual report such as `t3.received.total`. */
  readonly target: string;
  readonly compare: '=' | '<=' | '>=';
  /** Weights are whole numbers. */
  readonly terms: readonly (readonly [id: string, weight: number])[];
}
