import type { Placing } from './placed';
import type { DataRow } from './print';
import type { How } from './proven';
import { figureOf } from './rows';

/** A row on its way from how it was placed to what is read of it. */
export interface Line {
  readonly row: DataRow;
  readonly facts: readonly string[];
  placing: DataRow['placing'];
  choices: readonly Placing[];
  cells: Placing;
  sure: boolean[];
  how: How;
  /** True where most rows about it have more or fewer cells. */
  readonly isAlone: boolean;
  /** Read as it is, it breaks no sum and leaves out no figure. */
  holds: boolean;
}

/** Takes down what a row is read as; null where it is not. */
export function note(figures: Map<string, number | null>, { facts, cells, sure }: Line): void {
  facts.forEach((fact, i) => {
    figures.set(fact, sure[i] ? figureOf(cells[i] ?? null) : null);
  });
}
