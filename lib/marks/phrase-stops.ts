import { genuine } from '../page/genuine';
import { BLOCK_TAGS } from '../page/tags';
import { Changes } from './changes';

/** The attribute of an element that has the focus for the underlined phrases in it, which are no elements. */
const PHRASES = 'data-gouji-phrases';

/** Makes underlined phrases reachable by keyboard: the paragraph that they stand in becomes a tab stop. */
export class PhraseStops {
  readonly #changes = new Changes();
  #phrases = new Map<Element, Range[]>();

  /** @param ranges in the order of the page */
  show(ranges: Iterable<Range>): void {
    this.clear();
    for (const range of ranges) {
      const seat = seatOf(range);
      if (!seat) continue;
      const known = this.#phrases.get(seat);
      if (known) known.push(range);
      else this.#phrases.set(seat, [range]);
    }
    this.#set();
  }

  /** The phrases of an element; none for one that holds none. */
  phrasesIn(element: Element): readonly Range[] {
    return this.#phrases.get(element) ?? [];
  }

  /** Gives the focus to what stands for a phrase. */
  focus(range: Range): void {
    for (const [seat, phrases] of this.#phrases) {
      if (phrases.includes(range)) (seat as HTMLElement).focus({ preventScroll: true });
    }
  }

  /** Out of the page for a moment, and back. */
  take(): () => void {
    this.#changes.undo();
    return () => this.#set();
  }

  clear(): void {
    this.#changes.undo();
    this.#phrases = new Map();
  }

  #set(): void {
    for (const seat of this.#phrases.keys()) {
      this.#changes.set(seat, PHRASES, '');
      if (!genuine(seat, 'hasAttribute')('tabindex')) this.#changes.set(seat, 'tabindex', '0');
    }
  }
}

function seatOf(range: Range): HTMLElement | null {
  let element = range.startContainer.parentElement;
  while (element && !BLOCK_TAGS.has(element.tagName)) element = element.parentElement;
  return element instanceof HTMLElement && element.tagName !== 'BODY' ? element : null;
}
