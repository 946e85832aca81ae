/** The figures of lines side by side: `at(line, cross)` in whole units of the cross's last decimal place, NaN where none is printed. */
export interface Matrix {
  readonly lines: number;
  readonly crosses: number;
  /** Line by line within each cross. */
  readonly values: Float64Array;
  /** Half units that rounding may add up to, for each term; 0 where figures are whole. */
  readonly slack: Float64Array;
}

/** Lines that make another wherever they stand. */
export interface Run {
  readonly total: number;
  readonly terms: readonly number[];
  /** On how many places across it holds with two figures or more, and on how many it could. */
  readonly holds: number;
  readonly of: number;
  readonly weight: number;
}
