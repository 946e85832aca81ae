/**
 * A function of a text that remembers what it made: labels, titles, styles and classes recur within a page and from one audit to the
 * next. What it makes must hang on the text alone.
 * @param most texts that are remembered; with more it begins anew, so that no page fills the memory
 */
export function remembered<T>(most: number, make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
