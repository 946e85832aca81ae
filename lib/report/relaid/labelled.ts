import type { Place } from '../../place';
import { readFigure } from '../../table/figure';
import { lineInOneWidth } from '../../text/space';

/** A figure, or a blank where one should be, with the texts that may name what it is of, the nearest first. */
export interface Labelled {
  readonly text: string;
  readonly place: Place;
  /** The label that it was printed with, in one cell or line. */
  readonly own: string | null;
  /** Before it in its row. */
  readonly left: readonly string[];
  /** Over it in its columns. */
  readonly above: readonly string[];
  /** Over the table or the lines that it stands in. */
  readonly before: readonly string[];
  /** A cell of words, which is a figure only if its place tells so. */
  readonly isWords: boolean;
  /** A blank in a row without figures, perhaps one among a header's labels: anything else that is named alike is meant. */
  readonly isWeak: boolean;
}

/** `自然人:196`, `自然人 196`, `自然人:`, in one width and with single blanks. */
const LABEL_FIRST =
  /^(?<label>[^\d:]*\p{Script=Han}[^\d:]*?) ?(?:: ?(?<told>-?\d[\d,.]* ?(?:件|条|个|万元|元)?|[-—–―/无]*)|(?<close>\d[\d,.]*))$/u;

const LONGEST = 60;

/** What a text of one line prints: a label, and the figure behind it; null where it is not both. */
export function withLabel(text: string): { readonly label: string; readonly text: string } | null {
  if (text.length > LONGEST) return null;
  const { label, told, close } = LABEL_FIRST.exec(lineInOneWidth(text))?.groups ?? {};
  if (label === undefined) return null;
  const figure = told ?? close ?? '';
  return readFigure(figure).kind === 'words' ? null : { label, text: figure };
}
