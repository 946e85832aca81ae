import { isInvisible, isSpace } from '../text/space';

/** An offset in one of several texts that follow each other. */
export interface NodeOffset {
  readonly part: number;
  readonly offset: number;
}

/** Where a phrase of a folded text stands in the texts that it was folded from; both ends are at its own letters. */
export interface Unfolded {
  readonly from: NodeOffset;
  readonly to: NodeOffset;
}

/** Texts in a row with their white space folded, and where each letter of it stood. */
export interface FoldedNodes {
  readonly text: string;
  readonly spots: readonly NodeOffset[];
}

/** Folds the texts of nodes as a block's text is folded. Ask once for all phrases of a block: it may be long. */
export function foldNodes(parts: readonly string[]): FoldedNodes {
  const spots: NodeOffset[] = [];
  let text = '';
  let gap: NodeOffset | null = null;
  parts.forEach((letters, part) => {
    for (let offset = 0; offset < letters.length; offset++) {
      const letter = letters[offset] as string;
      const code = letters.charCodeAt(offset);
      if (isInvisible(code)) continue;
      if (isSpace(code)) {
        if (text !== '') gap ??= { part, offset };
        continue;
      }
      if (gap) {
        text += ' ';
        spots.push(gap);
        gap = null;
      }
      text += letter;
      spots.push({ part, offset });
    }
  });
  return { text, spots };
}

/**
 * Leads offsets into a block's text back to the text nodes it came from.
 * @param text the block's text, which the folded ones must end in; null where they do not
 */
export function unfold(
  from: FoldedNodes,
  text: string,
  start: number,
  end: number,
): Unfolded | null {
  if (end <= start || !from.text.endsWith(text)) return null;
  const before = from.text.length - text.length;
  const first = from.spots[before + start];
  const last = from.spots[before + end - 1];
  return first && last ? { from: first, to: { part: last.part, offset: last.offset + 1 } } : null;
}
