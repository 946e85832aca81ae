import type { Steps } from '../../lib/steps';

/** So many are put in order in one go; it takes a few milliseconds. */
const AT_ONCE = 500;

/**
 * Puts things in order by keys that `<` compares, in steps none of which anybody notices: the browser's own sorting of ten thousand
 * cannot be interrupted. Those with the same key stay as they stand.
 * @param keys as many as there are things
 * @param sign 1 for the least first, -1 for the greatest
 */
export function* sorting<T, Key extends string | number>(
  things: readonly T[],
  keys: readonly Key[],
  sign: 1 | -1,
): Steps<T[]> {
  const compare = (a: number, b: number): number => {
    const [one, other] = [keys[a] as Key, keys[b] as Key];
    return one < other ? -sign : one > other ? sign : 0;
  };
  const places = things.map((_, place) => place);
  let runs: number[][] = [];
  for (let from = 0; from < places.length; from += AT_ONCE) {
    runs.push(places.slice(from, from + AT_ONCE).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: number[][] = [];
    for (let at = 0; at < runs.length; at += 2)
      longer.push(yield* merged(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = longer;
  }
  return (runs[0] ?? []).map((place) => things[place] as T);
}

function* merged(
  a: readonly number[],
  b: readonly number[],
  compare: (one: number, other: number) => number,
): Steps<number[]> {
  const all: number[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]];
    const isFirst = one !== undefined && (other === undefined || compare(one, other) <= 0);
    all.push((isFirst ? a[i++] : b[j++]) as number);
    if (all.length % AT_ONCE === 0) yield;
  }
  return all;
}
