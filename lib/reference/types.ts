import type { RuleId, Severity } from '../rules';
import type { Basis, Example } from '../rules/declare';
import type { Words } from '../words';

/** A relation in the words that stand in the tables: `target` = the terms. */
export interface Formula {
  /** `rows`: it holds in each row; `columns`: in each column; `once`: as it stands. */
  readonly holdsIn: 'rows' | 'columns' | 'once';
  /** What a pack calls it. */
  readonly title?: Words;
  /** What target and terms have in common, left out of their labels. */
  readonly within?: string;
  readonly target: string;
  readonly compare: '=' | '<=' | '>=';
  readonly terms: readonly FormulaTerm[];
  /** The documents whose form has it so. */
  readonly sources: readonly string[];
}

/** A term by its label, and how often it counts. */
export interface FormulaTerm {
  readonly weight: number;
  readonly label: string;
  /** The rows of a group that are counted together. */
  readonly parts?: readonly string[];
}

/** One page of the reference. */
export interface RulePage {
  readonly rule: RuleId | (string & {});
  readonly title: Words;
  readonly severity: Severity;
  readonly checks?: Words;
  readonly why?: Words;
  readonly basis: Basis;
  readonly sources: readonly string[];
  readonly formulas: readonly Formula[];
  readonly counted: readonly Words[];
  readonly example: Example;
  /** It takes another report, so that only the workbench makes it. */
  readonly compares: boolean;
}
