/** The figures of lines side by side, in whole units of the cross's last decimal place, or of 1 where none has any. */
export interface Matrix {
  readonly lines: number;
  readonly crosses: number;
  /** Line by line within each cross; NaN where no figure is printed. */
  readonly values: Float64Array;
  /** 1 where something else is printed than a figure or nothing. */
  readonly illegible: Uint8Array;
  /** Half units that rounding may add up to, for each term; 0 where figures are whole. */
  readonly slack: Float64Array;
  /** The power of ten, or five times one, of which all figures of a cross are multiples. */
  readonly grain: Float64Array;
  /** 1 where a cross is headed as a ratio, which need not add up. */
  readonly ratio: Uint8Array;
}

/** Lines that make another wherever they stand. */
export interface Run {
  /** Indexes of lines of the matrix. */
  readonly total: number;
  readonly terms: readonly number[];
  /** On how many places across it holds with two figures or more, and on how many it could. */
  readonly holds: number;
  readonly of: number;
  /** Decimal digits that agree, over all those places. */
  readonly weight: number;
}

/** Whether figures make a total but for what rounding explains. */
export function nearlyMakes(sum: number, goal: number, terms: number, slack: number): boolean {
  const off = Math.abs(sum - goal);
  if (off === 0) return true;
  if (off <= ((terms + 1) / 2) * slack) return true;
  // Whole figures may be rounded as well; a large one then differs by little.
  return slack === 0 && off <= Math.min((terms + 1) / 2, Math.abs(goal) / 1000);
}
