/** What is behind (1) or before (-1) where somebody is, round the end; the first or the last where he is nowhere in it; null of nothing. */
export function neighbour<T>(all: readonly T[], at: T | null, by: 1 | -1): T | null {
  const here = at === null ? -1 : all.indexOf(at);
  if (here < 0) return all.at(by > 0 ? 0 : -1) ?? null;
  return all[(here + by + all.length) % all.length] ?? null;
}
