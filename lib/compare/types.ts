import type { FactState } from '../rules/state';

/** A cell of a report, as far as it is compared. */
export interface ComparedFact {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  readonly state: FactState;
}

/** A report that was read, as far as it is compared: from an audit, from a file, or out of a store. */
export interface Compared {
  readonly url: string;
  /** Whose it is, as it says. */
  readonly issuer: string | null;
  readonly year: number | null;
  /** Id of its form. */
  readonly form: string | null;
  readonly facts: readonly ComparedFact[];
  /** Its headings and paragraphs in order, tables left out. */
  readonly text: readonly string[];
}
