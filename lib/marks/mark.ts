import { genuine } from '../page/genuine';
import type { Token } from './tokens';

/** The attribute of a marked cell; its value is the tokens, parted by spaces. */
export const ATTRIBUTE = 'data-gouji';

/** What one cell is marked with. */
export interface CellMark {
  readonly tokens: readonly Token[];
  /** Told to screen readers. */
  readonly description: string;
}

/** What an attribute was before, null where there was none, and what we made of it. */
interface Change {
  readonly name: string;
  readonly before: string | null;
  readonly after: string;
}

/**
 * The marks on the cells of a page: attributes and nothing else, all written in one go. What a cell says of itself stays its own,
 * but for the mark; that, too, is put back when the marks are taken away, so that the page is as it was, to the byte.
 */
export class CellMarks {
  readonly #changes = new Map<Element, readonly Change[]>();
  /** The same by what marked cells say, to know copies of them by. */
  readonly #copied = new Map<string, readonly Change[]>();
  /** What the page itself has under our attribute's name. */
  #own = new WeakSet<Element>();

  constructor(private readonly document: Document) {}

  show(marks: ReadonlyMap<Element, CellMark>): void {
    this.clear();
    this.#own = new WeakSet(this.#named());
    for (const [cell, mark] of marks) {
      const changes: Change[] = [];
      const set = (name: string, after: string) => {
        changes.push({ name, before: cell.getAttribute(name), after });
        cell.setAttribute(name, after);
      };
      set(ATTRIBUTE, mark.tokens.join(' '));
      if (!cell.hasAttribute('tabindex')) set('tabindex', '0');
      if (mark.description && !cell.hasAttribute(DESCRIPTION)) set(DESCRIPTION, mark.description);
      this.#changes.set(cell, changes);
      this.#copied.set(saidBy(cell), changes);
    }
  }

  clear(): void {
    if (this.#changes.size === 0) return;
    for (const [cell, changes] of this.#changes) undo(cell, changes);
    // Copies that the page has made of marked cells since, as print buttons do.
    for (const copy of this.#named()) {
      const changes = this.#own.has(copy) ? undefined : this.#copied.get(saidBy(copy));
      if (changes) undo(copy, changes);
    }
    this.#changes.clear();
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

/** What the page has changed since is the page's own. */
function undo(cell: Element, changes: readonly Change[]): void {
  for (const { name, before, after } of changes) {
    if (genuine(cell, 'getAttribute')(name) !== after) continue;
    if (before === null) genuine(cell, 'removeAttribute')(name);
    else genuine(cell, 'setAttribute')(name, before);
  }
}
