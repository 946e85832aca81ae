import type { Place } from '../../place';
import { readFigure } from '../../table/figure';

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
}

/** `自然人：196`, `自然人 196`, `自然人：`. */
const LABEL_FIRST =
  /^(?<label>[^\d:：]*\p{Script=Han}[^\d:：]*?)\s*(?:(?<sign>[:：])\s*(?<told>[-−]?[\d０-９][\d０-９,，.]*\s*(?:件|条|个|万元|元)?|[-—–―/／无]*)|(?<close>[\d０-９][\d０-９,，.]*))\s*$/u;

/** What a text of one line prints: a label, and the figure behind it; null where it is not both. */
export function withLabel(text: string): { readonly label: string; readonly text: string } | null {
  if (text.length > 60) return null;
  const { label, told, close } = LABEL_FIRST.exec(text.trim())?.groups ?? {};
  if (label === undefined) return null;
  const figure = told ?? close ?? '';
  return readFigure(figure).kind === 'words' ? null : { label, text: figure };
}
