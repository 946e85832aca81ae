/** A sum of printed figures, without what binary fractions add to it. */
export function sum(values: readonly number[]): number {
  return Number(values.reduce((all, value) => all + value, 0).toPrecision(14));
}
