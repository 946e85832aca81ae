/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** How often as long as the floor of the same round, by the median. @param {number[]} line @param {number[]} floor */
export const ratio = (line, floor) =>
  median(line.map((time, round) => time / (floor[round] ?? Number.NaN)));
