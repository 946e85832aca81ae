/** A label over columns, or beside rows: from which of them it begins, how many it spans, on which level it stands and how deep. */
export interface Heading {
  readonly text: string;
  readonly at: number;
  readonly level: number;
  readonly span: number;
  readonly deep: number;
}

/**
 * Labels with what stands over them, as a form prints them: what neighbours have in common stands once over all of them, and the
 * last part of each reaches down to the figures.
 * @param paths the labels of each column, outermost first
 * @param depth levels in all
 */
export function headingsOf(paths: readonly (readonly string[])[], depth: number): Heading[] {
  const headings: Heading[] = [];
  for (let level = 0; level < depth; level++) {
    for (let at = 0; at < paths.length; ) {
      const path = paths[at] ?? [];
      const text = path[level];
      const isLast = level === path.length - 1;
      let span = 1;
      if (text !== undefined && !isLast) while (goesOn(path, paths[at + span], level)) span++;
      if (text !== undefined)
        headings.push({ text, at, level, span, deep: isLast ? depth - level : 1 });
      at += span;
    }
  }
  return headings;
}

/** Whether the next path is under the same heading on this level. */
const goesOn = (path: readonly string[], next: readonly string[] | undefined, level: number) =>
  next !== undefined &&
  next.length > level + 1 &&
  path.slice(0, level + 1).every((text, at) => text === next[at]);
