/** A set as it is with all of these in it, or with none of them; the set itself stays as it was. */
export function withAll<T>(
  set: ReadonlySet<T>,
  these: readonly T[],
  isIn: boolean,
): ReadonlySet<T> {
  const next = new Set(set);
  for (const one of these) {
    if (isIn) next.add(one);
    else next.delete(one);
  }
  return next;
}
