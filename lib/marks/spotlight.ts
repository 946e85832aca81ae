import { genuine } from '../page/genuine';
import { Changes } from './changes';

/** The attribute of a cell that is singled out: `total`, `plus` or `minus`, and `now` where the reader is. */
export const SPOTLIGHT = 'data-gouji-own';
/** That of the root element while any is: all other marks step back. */
const ON = 'data-gouji-one';

/** A sum's cells in the page; null where the page has no such cell any more. */
export interface SumCells {
  readonly total: Element | null;
  readonly terms: readonly { readonly cell: Element | null; readonly sign: '+' | '−' }[];
}

/** Singles out the cells of the sums that a reader looks at among many marks. */
export class Spotlight {
  readonly #changes = new Changes();

  constructor(private readonly document: Document) {}

  /** @param now the cell that the reader has stepped to */
  show(sums: readonly SumCells[], now: Element | null = null): void {
    this.clear();
    if (!sums.length) return;
    this.#changes.set(genuine(this.document, 'documentElement'), ON, '');
    const words = new Map<Element, string>();
    for (const { terms } of sums) {
      for (const { cell, sign } of terms) {
        if (cell) words.set(cell, sign === '+' ? 'plus' : 'minus');
      }
    }
    // What is a total in one and a term in another is looked at as the total.
    for (const { total } of sums) if (total) words.set(total, 'total');
    for (const [cell, word] of words) {
      this.#changes.set(cell, SPOTLIGHT, cell === now ? `${word} now` : word);
    }
  }

  clear(): void {
    this.#changes.undo();
  }
}
