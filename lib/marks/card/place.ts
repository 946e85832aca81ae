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

/** Between cell and card, and between card and the edge of the view. */
const GAP = 6;

/**
 * Where the card goes: below the cell, else above, else beside it, where it fits whole; otherwise where there is
 * most room, cut to it. It never covers the cell and never leaves the view.
 */
export function placeCard(cell: Box, card: Size, view: Size): Box {
  const room = {
    below: view.height - (cell.top + cell.height) - 2 * GAP,
    above: cell.top - 2 * GAP,
    right: view.width - (cell.left + cell.width) - 2 * GAP,
    left: cell.left - 2 * GAP,
  };
  const width = Math.min(card.width, view.width - 2 * GAP);
  const across = clamp(cell.left, GAP, view.width - GAP - width);

  const under = (height: number): Box => ({
    left: across,
    top: cell.top + cell.height + GAP,
    width,
    height,
  });
  const over = (height: number): Box => ({
    left: across,
    top: cell.top - GAP - height,
    width,
    height,
  });
  const beside = (left: number): Box => {
    const height = Math.min(card.height, view.height - 2 * GAP);
    return { left, top: clamp(cell.top, GAP, view.height - GAP - height), width, height };
  };

  if (card.height <= room.below) return under(card.height);
  if (card.height <= room.above) return over(card.height);
  if (width <= room.right) return beside(cell.left + cell.width + GAP);
  if (width <= room.left) return beside(cell.left - GAP - width);
  return room.below >= room.above ? under(Math.max(0, room.below)) : over(Math.max(0, room.above));
}

const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(value, most));
