/** A term of a sum as it is told. */
export interface FormulaTerm {
  readonly weight: number;
  readonly value: number;
  /** Words before the figure; may be empty. */
  readonly label?: string;
  /** Its unit, where that is not the whole formula's. */
  readonly unit?: string;
}

/**
 * The terms of a sum in a row: `37 + 2 × 4 − (−3)`.
 * @param more how many terms there are beyond these
 * @returns an empty text for no terms
 */
export function formulaOf(terms: readonly FormulaTerm[], more = 0): string {
  const parts = terms.map(({ weight, value, label = '', unit = '' }) => {
    const times = Math.abs(weight) === 1 ? '' : `${Math.abs(weight)} × `;
    const figure = value < 0 ? `(${value})` : String(value);
    return `${weight < 0 ? '−' : '+'} ${label === '' ? '' : `${label} `}${times}${figure}${unit}`;
  });
  if (more > 0) parts.push(`+ …(${more})`);
  return parts.join(' ').replace(/^\+ /, '').replace(/^− /, '−');
}
