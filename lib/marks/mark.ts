import { genuine } from '../page/genuine';
import { type Change, Changes, undo } from './changes';
import { SPOTLIGHT } from './spotlight';
import type { Token } from './tokens';

/** The attribute of a marked cell; its value is the tokens, parted by spaces. */
export const ATTRIBUTE = 'data-gouji';

/** What one cell is marked with. */
export interface CellMark {
  readonly tokens: readonly Token[];
  /** Told to screen readers. */
  readonly description: string;
}

/** Tab stops at what a sum is about and at what is probably wrong; its terms are reached from the card, which names them. */
const isStop = ({ tokens }: CellMark): boolean => tokens.some((token) => token !== 'term');

/**
 * The marks on the cells of a page: attributes and nothing else, all written in one go. What a cell says of itself stays its own,
 * but for the mark; that, too, is put back when the marks are taken away, so that the page is as it was, to the byte.
 */
export class CellMarks {
  readonly #changes = new Changes();
  /** What marked cells say and what was done to them, to know copies of them by. */
  readonly #copied = new Map<string, readonly Change[]>();
  /** What the page itself has under our attribute's name. */
  #own = new WeakSet<Element>();

  constructor(private readonly document: Document) {}

  show(marks: ReadonlyMap<Element, CellMark>): void {
    this.clear();
    this.#own = new WeakSet(this.#named());
    for (const [cell, mark] of marks) {
      const set = (name: string, after: string) => this.#changes.set(cell, name, after);
      set(ATTRIBUTE, mark.tokens.join(' '));
      if (isStop(mark) && !cell.hasAttribute('tabindex')) set('tabindex', '0');
      if (mark.description && !cell.hasAttribute(DESCRIPTION)) set(DESCRIPTION, mark.description);
      this.#copied.set(saidBy(cell), this.#changes.of(cell));
    }
  }

  clear(): void {
    if (this.#changes.size === 0) return;
    this.#changes.undo();
    // Copies that the page has made of marked cells since, as print buttons do.
    for (const copy of this.#named()) {
      const changes = this.#own.has(copy) ? undefined : this.#copied.get(saidBy(copy));
      if (!changes) continue;
      undo(copy, changes);
      genuine(copy, 'removeAttribute')(SPOTLIGHT);
    }
    this.#copied.clear();
  }

  #named(): readonly Element[] {
    return [...genuine(this.document, 'querySelectorAll')(`[${ATTRIBUTE}]`)];
  }
}

const DESCRIPTION = 'aria-description';

// Of a page's own elements with our attribute, any may be a form.
const saidBy = (cell: Element): string =>
  [ATTRIBUTE, DESCRIPTION].map((name) => genuine(cell, 'getAttribute')(name) ?? '').join('\0');
