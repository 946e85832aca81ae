import type { Page } from '../../page/blocks';
import { placeOf } from '../../page/blocks';
import { readFigure } from '../../table/figure';
import { foldSpace } from '../../text/space';
import { type Labelled, withLabel } from './labelled';
import type { Names } from './names';

/** Figures in lines of text, and what stands before a table behind them. */
interface OfLines {
  readonly figures: readonly Labelled[];
  readonly before: readonly string[];
  /** The last block that was read. */
  readonly last: number;
}

/** Reads the lines from a block on up to the next table: titles of rows, labels, and the figures behind or below these. */
export function figuresOfLines(page: Page, from: number, end: number, names: Names): OfLines {
  const figures: Labelled[] = [];
  let titles: string[] = [];
  /** A label on a line of its own, whose figure is on the next one. */
  let label: string | null = null;
  let at = from;
  for (; at < end; at++) {
    const block = page.blocks[at];
    if (!block || block.kind === 'table') break;
    const text = foldSpace(block.text);
    const around = {
      left: [],
      above: [],
      before: titles,
      place: placeOf(block),
      isWords: false,
      isWeak: false,
    };
    const isFigure = label !== null && readFigure(text).kind !== 'words';
    if (label !== null && !isFigure)
      figures.push({ ...around, own: label, text: '', isWeak: titles.length === 0 });
    const pair = withLabel(text);
    if (pair && names.column(pair.label)) {
      figures.push({ ...around, own: pair.label, text: pair.text });
      label = null;
    } else if (label !== null && isFigure) {
      figures.push({ ...around, own: label, text });
      label = null;
    } else if (names.row(text)) {
      titles = [text];
      label = null;
    } else if (names.column(text)) label = text;
    else {
      if (names.group(text)) titles = [text, ...titles];
      label = null;
      // A figure without a label may be anybody's.
      if (readFigure(text).kind === 'number')
        figures.push({ ...around, before: [], own: null, text });
    }
  }
  return { figures, before: titles, last: at - 1 };
}
