import { genuine } from '../page/genuine';
import type { Spot } from '../page/source';
import { addHighlight, clearHighlights } from './highlights';

/** Light enough for any figure to be read on. */
const TINT: Keyframe = { backgroundColor: '#ffe27a', color: '#1a1a1a' };

/**
 * Marks the one finding that a list and its page are at. By an animation that stays, and a highlight of its text for where
 * colours are the reader's own: neither leaves anything in the document.
 */
export class Current {
  #tint: Animation | null = null;

  constructor(private readonly document: Document) {}

  show(spot: Spot): void {
    this.clear();
    if (spot instanceof Range) {
      addHighlight('current', spot);
      return;
    }
    this.#tint = genuine(spot, 'animate')([TINT, TINT], {
      duration: 1,
      fill: 'both',
    });
    const text = genuine(this.document, 'createRange')();
    text.selectNodeContents(spot);
    addHighlight('current', text);
  }

  clear(): void {
    this.#tint?.cancel();
    this.#tint = null;
    clearHighlights(['current']);
  }
}
