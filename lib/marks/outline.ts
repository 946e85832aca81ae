import { genuine } from '../page/genuine';
import type { Spot } from '../page/source';
import { addHighlight, clearHighlights } from './highlights';

/** How long a table stays outlined, in ms: who asked for it may be closed before saying that it is enough. */
const STAYS = 3000;

/** Seen on any ground: a dark line and a light one around it. */
const LOOK: Keyframe = {
  outline: '3px solid #0b57c2',
  outlineOffset: '2px',
  boxShadow: '0 0 0 8px rgb(255 255 255 / 0.85)',
};

/** Outlines what somebody points at in a list. An animation, because it leaves no attribute behind. */
export class Outline {
  #animations: Animation[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: Spot | undefined;

  /** Outlines these and nothing else, and brings the first into view; false where that is no more. */
  show(spots: readonly Spot[]): boolean {
    const [first] = spots;
    const isNew = first !== this.#shown;
    this.#clear();
    if (!first) return true;
    for (const spot of spots) {
      if (spot instanceof Range) addHighlight('flash', spot);
      else if (genuine(spot, 'isConnected'))
        this.#animations.push(genuine(spot, 'animate')([LOOK, LOOK], { duration: STAYS }));
    }
    this.#timer = setTimeout(() => this.#clear(), STAYS);
    this.#shown = first;
    // Only once: who reads on in the page meanwhile is not pulled back.
    if (isNew) bringIntoView(first);
    return isShown(first);
  }

  #clear(): void {
    clearTimeout(this.#timer);
    for (const animation of this.#animations) animation.cancel();
    this.#animations = [];
    clearHighlights(['flash']);
    this.#shown = undefined;
  }
}

const isShown = (spot: Spot): boolean => boxOf(spot).height > 0;

const boxOf = (spot: Spot): DOMRect =>
  spot instanceof Range ? spot.getBoundingClientRect() : genuine(spot, 'getBoundingClientRect')();

/** Scrolls only where a spot's beginning is out of sight. */
function bringIntoView(spot: Spot): void {
  const { top } = boxOf(spot);
  if (top >= 0 && top < innerHeight * 0.7) return;
  const element = spot instanceof Range ? spot.startContainer.parentElement : spot;
  if (!element) return;
  const block = boxOf(spot).height < innerHeight ? 'center' : 'start';
  genuine(element, 'scrollIntoView')({ behavior: 'instant', block, inline: 'nearest' });
}
