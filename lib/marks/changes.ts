import { genuine } from '../page/genuine';

/** What an attribute was before, null where there was none, and what we made of it. */
export interface Change {
  readonly name: string;
  readonly before: string | null;
  readonly after: string;
}

/** Attributes that are lent to the page's elements, to be taken back to the byte. */
export class Changes {
  readonly #made = new Map<Element, Change[]>();

  /** Sets an attribute; the same one again keeps what it was at first. */
  set(element: Element, name: string, after: string): void {
    const made = this.#made.get(element) ?? [];
    this.#made.set(element, made);
    const at = made.findIndex((change) => change.name === name);
    const before = made[at]?.before ?? genuine(element, 'getAttribute')(name);
    genuine(element, 'setAttribute')(name, after);
    if (at < 0) made.push({ name, before, after });
    else made[at] = { name, before: made[at]?.before ?? null, after };
  }

  get size(): number {
    return this.#made.size;
  }

  /** All that was done to an element. */
  of(element: Element): readonly Change[] {
    return this.#made.get(element) ?? [];
  }

  undo(): void {
    for (const [element, changes] of this.#made) undo(element, changes);
    this.#made.clear();
  }
}

/** What the page has changed since is the page's own. */
export function undo(element: Element, changes: readonly Change[]): void {
  for (const { name, before, after } of changes) {
    if (genuine(element, 'getAttribute')(name) !== after) continue;
    if (before === null) genuine(element, 'removeAttribute')(name);
    else genuine(element, 'setAttribute')(name, before);
  }
}
