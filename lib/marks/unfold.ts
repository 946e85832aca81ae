import { isInvisible, isSpace } from '../text/space';

/** An offset in one of several texts that follow each other. */
export interface Spot {
  readonly part: number;
  readonly offset: number;
}

/** Where a phrase of a folded text stands in the texts that it was folded from; both ends are at its own letters. */
export interface Unfolded {
  readonly from: Spot;
  readonly to: Spot;
}

/**
 * Leads offsets into a block's text, in which white space is folded, back to the text nodes it came from.
 * @param parts the nodes' texts in order
 * @param text the block's text, which the parts must end in when they are folded; null where they do not
 */
export function unfold(
  parts: readonly string[],
  text: string,
  start: number,
  end: number,
): Unfolded | null {
  const spots: Spot[] = [];
  let folded = '';
  let gap: Spot | null = null;
  parts.forEach((letters, part) => {
    for (let offset = 0; offset < letters.length; offset++) {
      const letter = letters[offset] as string;
      const code = letters.charCodeAt(offset);
      if (isInvisible(code)) continue;
      if (isSpace(code)) {
        if (folded !== '') gap ??= { part, offset };
        continue;
      }
      if (gap) {
        folded += ' ';
        spots.push(gap);
        gap = null;
      }
      folded += letter;
      spots.push({ part, offset });
    }
  });
  if (end <= start || !folded.endsWith(text)) return null;
  const before = folded.length - text.length;
  const from = spots[before + start];
  const last = spots[before + end - 1];
  return from && last ? { from, to: { part: last.part, offset: last.offset + 1 } } : null;
}
