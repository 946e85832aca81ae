import { counts, type Line } from './lines';

/** Lines by what their labels say but for one level of them: the indexes under each such key. */
const indexes = new WeakMap<readonly Line[], Map<string, number[]>>();

/** Labels of more levels than these tell no groups. */
const LEVELS = 8;

/** The labels of a line without the one at a level, of as many levels. */
function keyOf({ labels }: Line, level: number): string {
  return `${level} ${labels.length}\n${labels.filter((_, i) => i !== level).join('\n')}`;
}

function indexOf(lines: readonly Line[]): Map<string, number[]> {
  let index = indexes.get(lines);
  if (index) return index;
  index = new Map();
  for (const [i, line] of lines.entries()) {
    if (line.labels.length > LEVELS) continue;
    for (let level = 0; level < line.labels.length - 1; level++) {
      const key = keyOf(line, level);
      const same = index.get(key);
      if (same) same.push(i);
      else index.set(key, [i]);
    }
  }
  indexes.set(lines, index);
  return index;
}

/** A group headed 合计 with lines of its own (数量, 金额) adds up the lines of the same name in the groups beside it. */
export function matchingLines(lines: readonly Line[], total: number): number[] {
  const own = lines[total];
  if (!own || own.totalAt < 0 || own.totalAt >= own.path.length - 1 || own.labels.length > LEVELS)
    return [];
  const same = indexOf(lines).get(keyOf(own, own.totalAt)) ?? [];
  return same.filter((i) => {
    const line = lines[i];
    return (
      i !== total &&
      !!line &&
      line.path[own.totalAt] !== own.path[own.totalAt] &&
      line.labels[own.totalAt] !== own.labels[own.totalAt] &&
      line.rank < own.rank &&
      counts(line)
    );
  });
}
