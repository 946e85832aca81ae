import type { CellPlace, Place } from '../place';

/** A term of a sum in a table without a form. */
export interface CellTerm extends CellPlace {
  readonly label: string;
  readonly value: number | null;
  readonly weight: number;
  readonly place: Place;
}

/** The cell of a sum's total. */
export type CellTotal = CellPlace & { readonly label: string };

/**
 * A sum in a table without a form, as plain data. Its terms lie in lists side by side, the same index in each of them: a long
 * column has many, and most of them are never looked at. `cellsOf` gives them one by one.
 */
export interface CellSum {
  /** Null where the total stands elsewhere or is lost. */
  readonly total: CellTotal | null;
  readonly tables: readonly number[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly labels: readonly string[];
  readonly values: readonly (number | null)[];
  readonly weights: readonly number[];
  readonly places: readonly Place[];
}

/** Gathers the terms of a sum. */
export class CellSumBuilder {
  private readonly tables: number[] = [];
  private readonly rows: number[] = [];
  private readonly columns: number[] = [];
  private readonly labels: string[] = [];
  private readonly values: (number | null)[] = [];
  private readonly weights: number[] = [];
  private readonly places: Place[] = [];

  add(at: CellPlace, label: string, value: number | null, weight: number, place: Place): void {
    this.tables.push(at.table);
    this.rows.push(at.row);
    this.columns.push(at.column);
    this.labels.push(label);
    this.values.push(value);
    this.weights.push(weight);
    this.places.push(place);
  }

  finish(total: CellTotal | null): CellSum {
    const { tables, rows, columns, labels, values, weights, places } = this;
    return { total, tables, rows, columns, labels, values, weights, places };
  }
}

/** The total and the terms of a check's sum; null where it is none of a table without a form. */
export function cellsOf({ cells }: { readonly cells?: CellSum }): {
  readonly total: CellTotal | null;
  readonly terms: readonly CellTerm[];
} | null {
  if (!cells) return null;
  const { total, tables, rows, columns, labels, values, weights } = cells;
  const terms = cells.places.map(
    (place, i): CellTerm => ({
      table: tables[i] ?? -1,
      row: rows[i] ?? -1,
      column: columns[i] ?? -1,
      label: labels[i] ?? '',
      value: values[i] ?? null,
      weight: weights[i] ?? 1,
      place,
    }),
  );
  return { total, terms };
}
