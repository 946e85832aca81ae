import type { Place } from '../../place';
import type { Segment } from './segments';
import type { Token } from './tokens';

/** A cell as a table of its own would have it. */
export interface LineCell {
  readonly text: string;
  readonly place: Place;
  readonly colspan: number;
  readonly rowspan: number;
}

const NOWHERE: Place = { block: -1 };

/** The cell of a label, which stands where its first line begins. */
export function labelCell({ text, tokens }: Segment): LineCell {
  const first = tokens[0]?.place ?? NOWHERE;
  const last = tokens.at(-1)?.place ?? first;
  const isOne = first.range && last.range && first.block === last.block;
  const place: Place = isOne ? { ...first, range: [first.range[0], last.range[1]] } : first;
  return { text, place, colspan: 1, rowspan: 1 };
}

/** A cell for one piece of a line. */
export const cellOf = ({ text, place }: Pick<Token, 'text' | 'place'>): LineCell => ({
  text,
  place,
  colspan: 1,
  rowspan: 1,
});

/** A cell that says nothing, at the place of a piece. */
export const blankCell = ({ place }: Token): LineCell => cellOf({ text: '', place });

/** Figures that cannot be told apart, as the one cell that they are for all anybody knows. */
export function joinedCell(figures: readonly Token[]): LineCell {
  const text = figures.flatMap(({ text: own, parts }) => parts ?? [own]).join(' 和 ');
  return cellOf({ text, place: figures[0]?.place ?? NOWHERE });
}
