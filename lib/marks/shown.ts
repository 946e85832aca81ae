import type { Check } from '../check';
import type { TextBlock } from '../page/blocks';
import type { Place } from '../place';
import type { PhraseKind } from './phrase-kind';
import type { Mark } from './tokens';

/** What a page needs of its audit to show it: plain data, worked out wherever the audit was. */
export interface Shown {
  readonly isReport: boolean;
  /** There was something to check, so there is something to show. */
  readonly isAudited: boolean;
  readonly marks: readonly ShownMark[];
  /** Per check of the audit. */
  readonly checks: readonly ShownCheck[];
  /** The cells of the form's facts, by the facts' ids. */
  readonly facts: Readonly<Record<string, Place>>;
  /** The lines that phrases stand in, by their blocks' numbers. */
  readonly lines: Readonly<Record<number, Line>>;
}

/** A mark with what screen readers say of it. */
export interface ShownMark extends Mark {
  /** Told to screen readers. */
  readonly description: string;
}

/** What the page needs of a check: where it stands, and how it is underlined. */
export interface ShownCheck {
  /** Where to jump; null where the page has no such place. */
  readonly place: Place | null;
  /** The cells of its terms, in their order, for a sum in a table without a form that does not hold; a form's are among the facts. */
  readonly terms?: readonly Place[];
  readonly phrase?: { readonly block: number; readonly start: number; readonly end: number };
  /** How the phrase is underlined, and what its card tells; not given where there is nothing to tell. */
  readonly underline?: { readonly kind: PhraseKind; readonly told: ToldCheck };
}

/** What the card of a phrase tells of its check. */
export type ToldCheck = Pick<
  Check,
  'rule' | 'outcome' | 'reason' | 'expected' | 'found' | 'difference'
>;

/** A line of the page, or a paragraph of several, as far as a phrase is found in it. */
export interface Line extends Pick<TextBlock, 'number' | 'text' | 'line'> {
  /** The lines of a paragraph that was broken into several, and where in its text each begins. */
  readonly lines?: readonly { readonly start: number; readonly block: Line }[];
}

/** The phrase that a check is about, with the line that it stands in: of each line there is but one object. */
export function phraseOf(
  { lines }: Pick<Shown, 'lines'>,
  { phrase }: Pick<ShownCheck, 'phrase'>,
): ShownPhrase | null {
  const block = phrase && lines[phrase.block];
  return block ? { ...phrase, block } : null;
}

/** A phrase, offsets into the text of its line. */
export interface ShownPhrase {
  readonly block: Line;
  readonly start: number;
  readonly end: number;
}

/** Every address that marks, underlines or jumps may ask for. */
export function* placesOf({ facts, checks, marks, lines }: Shown): Iterable<Place> {
  yield* Object.values(facts);
  for (const { place, terms = [] } of checks) {
    if (place) yield place;
    yield* terms;
  }
  for (const { place } of marks) yield place;
  for (const line of Object.values(lines)) {
    yield { block: line.number };
    for (const { block } of line.lines ?? []) yield { block: block.number };
  }
}
