import { genuine } from '../page/genuine';
import type { Token } from './tokens';

export const ATTRIBUTE = 'data-gouji';

export interface CellMark {
  readonly tokens: readonly Token[];
  /** Told to screen readers. */
  readonly description: string;
}

/**
 * The marks on the cells of a page: attributes and nothing else, all written in one go. A cell gets only
 * attributes that it did not have, so taking them away again leaves the page as it was, to the byte.
 */
export class CellMarks {
  readonly #added = new Map<Element, Map<string, string>>();

  constructor(private readonly document: Document) {}

  show(marks: ReadonlyMap<Element, CellMark>): void {
    this.clear();
    for (const [cell, mark] of marks) {
      const added = new Map<string, string>();
      const add = (name: string, value: string) => {
        if (cell.hasAttribute(name)) return;
        cell.setAttribute(name, value);
        added.set(name, value);
      };
      add(ATTRIBUTE, mark.tokens.join(' '));
      add('tabindex', '0');
      if (mark.description) add('aria-description', mark.description);
      this.#added.set(cell, added);
    }
  }

  clear(): void {
    for (const [cell, added] of this.#added) {
      for (const [name, value] of added) remove(cell, name, value);
    }
    // Copies that the page has made of marked cells, as print buttons do, and marks of an extension that is gone.
    for (const copy of genuine(this.document, 'querySelectorAll')(`[${ATTRIBUTE}]`)) {
      copy.removeAttribute(ATTRIBUTE);
      copy.removeAttribute('aria-description');
      remove(copy, 'tabindex', '0');
    }
    this.#added.clear();
  }
}

/** What the page has changed since is the page's own. */
function remove(cell: Element, name: string, value: string) {
  if (cell.getAttribute(name) === value) cell.removeAttribute(name);
}
