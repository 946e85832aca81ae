/** Places that lie near one another, each group by its mean, in order. @param near how far a group reaches from its first */
export function clustered(places: readonly number[], near: number): number[] {
  const sorted = [...places].sort((a, b) => a - b);
  const groups: number[][] = [];
  for (const place of sorted) {
    const group = groups.at(-1);
    if (group && place - (group[0] ?? 0) <= near) group.push(place);
    else groups.push([place]);
  }
  return groups.map((group) => group.reduce((sum, one) => sum + one, 0) / group.length);
}

/** The index of the nearest of places. */
export function nearest(places: readonly number[], at: number): number {
  let best = 0;
  places.forEach((place, i) => {
    if (Math.abs(place - at) < Math.abs((places[best] ?? 0) - at)) best = i;
  });
  return best;
}
