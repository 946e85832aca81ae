/** A rectangle in the window, in CSS pixels from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A card that is cut to this share of its height, so that it scrolls, still does better than one that hides what it speaks of. */
const CUT = 0.75;

/** Between cell and card, and between card and the edge of the view. */
const GAP = 6;

/**
 * Where the card goes: below the cell, above it, beside it or across its corner, where it fits whole and hides the fewest of the
 * cells that it speaks of; otherwise where there is most room, cut to it. It never covers the cell and never leaves the view.
 * @param others the cells that it speaks of
 */
export function placeCard(cell: Box, card: Size, view: Size, others: readonly Box[] = []): Box {
  const room = roomAround(cell, view);
  const width = Math.min(card.width, view.width - 2 * GAP);
  const across = clamp(cell.left, GAP, view.width - GAP - width);
  const height = Math.min(card.height, view.height - 2 * GAP);
  const along = clamp(cell.top, GAP, view.height - GAP - height);
  const right = cell.left + cell.width + GAP;
  const left = cell.left - GAP - width;
  const below = cell.top + cell.height + GAP;
  const above = (tall: number) => cell.top - GAP - tall;

  const isLow = card.height <= room.below;
  const isHigh = card.height <= room.above;
  const places: Box[] = [];
  const add = (fits: boolean, x: number, y: number, tall: number) => {
    if (fits) places.push({ left: x, top: y, width, height: tall });
  };
  add(isLow, across, below, card.height);
  add(isHigh, across, above(card.height), card.height);
  add(width <= room.right, right, along, height);
  add(width <= room.left, left, along, height);
  add(isLow && width <= room.right, right, below, card.height);
  add(isLow && width <= room.left, left, below, card.height);
  add(isHigh && width <= room.right, right, above(card.height), card.height);
  add(isHigh && width <= room.left, left, above(card.height), card.height);
  const isCut = !isLow && !isHigh;
  const least = CUT * card.height;
  add(isCut && room.below >= least, across, below, room.below);
  add(isCut && room.above >= least, across, above(room.above), room.above);
  const hidden = (place: Box) => others.filter((other) => overlaps(place, other)).length;
  const [first, ...rest] = places.map((place) => ({ place, hides: hidden(place) }));
  if (first) return rest.reduce((a, b) => (b.hides < a.hides ? b : a), first).place;

  const most = Math.max(0, room.below, room.above);
  return room.below >= room.above
    ? { left: across, top: below, width, height: most }
    : { left: across, top: above(most), width, height: most };
}

const roomAround = (cell: Box, view: Size) => ({
  below: view.height - (cell.top + cell.height) - 2 * GAP,
  above: cell.top - 2 * GAP,
  right: view.width - (cell.left + cell.width) - 2 * GAP,
  left: cell.left - 2 * GAP,
});

/** Whether two boxes share more than an edge. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(value, most));
