import type { Check } from '../check';
import { checkOf } from './cells';
import { type Letters, lettersOf, type SharedSentences } from './letters';
import type { Compared } from './types';

/** Where a passage stands: paragraphs by index, offsets in UTF-16 units, the end not included. */
export interface Stretch {
  readonly paragraph: number;
  readonly start: number;
  readonly endParagraph: number;
  readonly end: number;
}

/** A passage that stands in both reports, figures aside. */
export interface CopiedPassage {
  readonly own: Stretch;
  readonly other: Stretch;
  /** Letters that it has. */
  readonly letters: number;
}

/** How much of a report stands in another one. */
export interface Copied {
  /** Letters of the report's own text that do, and all of it; boilerplate aside. */
  readonly same: number;
  readonly all: number;
  /** The first before the second, 0 to 1. */
  readonly share: number;
  /** In the report's order. */
  readonly passages: readonly CopiedPassage[];
}

/** Letters in a row that make a passage: chance and the matter itself make shorter ones. */
const PASSAGE = 20;
/** From here on it is much the same report. */
const SHARE = 0.5;
const LEAST = 120;

/**
 * Finds what of a report's text stands in another, in passages of twenty letters or more; figures, signs and spaces aside.
 * @param shared sentences of the run that nobody has copied
 */
export const copiedFrom = (own: Compared, other: Compared, shared?: SharedSentences): Copied =>
  compareLetters(lettersOf(own.text, shared), lettersOf(other.text, shared));

/** The same for letters that were picked before. */
export function compareLetters(own: Letters, other: Letters): Copied {
  const places = new Map<string, number>();
  for (let i = 0; i + PASSAGE <= other.text.length; i++) {
    const key = other.text.slice(i, i + PASSAGE);
    if (!places.has(key)) places.set(key, i);
  }
  const passages: CopiedPassage[] = [];
  let same = 0;
  for (let i = 0; i + PASSAGE <= own.text.length; ) {
    const at = places.get(own.text.slice(i, i + PASSAGE));
    if (at === undefined) {
      i++;
      continue;
    }
    let letters = PASSAGE;
    while (i + letters < own.text.length && own.text[i + letters] === other.text[at + letters])
      letters++;
    passages.push({
      own: stretch(own, i, letters),
      other: stretch(other, at, letters),
      letters,
    });
    same += letters;
    i += letters;
  }
  const all = own.text.length;
  return { same, all, share: all === 0 ? 0 : same / all, passages };
}

function stretch({ paragraphs, offsets }: Letters, from: number, letters: number): Stretch {
  const last = from + letters - 1;
  return {
    paragraph: paragraphs[from] ?? 0,
    start: offsets[from] ?? 0,
    endParagraph: paragraphs[last] ?? 0,
    end: (offsets[last] ?? 0) + 1,
  };
}

/** Whether so much of a report is another's that it is worth a notice. */
export const isMuch = ({ share, same }: Pick<Copied, 'share' | 'same'>): boolean =>
  share >= SHARE && same >= LEAST;

/**
 * The check of a report's text against another's.
 * @param name what the other report is called in a message
 */
export function copiedCheck(copied: Copied, name: string): Check {
  const holds = !isMuch(copied);
  return checkOf('text.repeated', 'narrative', {
    outcome: copied.all === 0 ? 'inapplicable' : holds ? 'pass' : 'fail',
    // It asks for a look: a text that was handed down to all, too, stands in many reports.
    severity: 'notice',
    found: Math.round(copied.share * 100),
    reason: { kind: 'same-text', other: name, passages: copied.passages.length, holds },
  });
}
