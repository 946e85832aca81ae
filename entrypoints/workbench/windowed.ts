import {
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';

/** So many rows are all drawn; of more only those in sight, and some around them. */
const ALL_DRAWN = 400;
/** Rows that were not there before and are drawn at a time: a frame allows no more. */
const FRESH = 24;
/** Rows beyond the window's edges: what an arrow key leads to is always there. */
const AROUND = 10;
/** A row of one line, in px. */
const USUAL = 37;

/** Which rows of a long list are drawn, and the room that the others take. */
export interface Windowed {
  readonly items: readonly Pick<VirtualItem, 'index'>[];
  /** Space above and below, in px. */
  readonly above: number;
  readonly below: number;
  /** To be told of each row that is drawn; its element says `data-index`. */
  readonly measure: ((row: Element | null) => void) | undefined;
}

/**
 * Draws of many rows only those in sight; all of them where they are few, or for paper.
 * @param body what holds the rows, and nothing else
 */
export function useWindowed(
  count: number,
  keyOf: (index: number) => number,
  body: RefObject<HTMLElement | null>,
): Windowed {
  const [, drawAgain] = useReducer((times: number, _: undefined) => times + 1, 0);
  const [top, setTop] = useState(0);
  const isPrinting = useIsPrinting();
  const isWhole = isPrinting || count <= ALL_DRAWN;
  const whole = useGrowing(isWhole ? count : 0, keyOf, isPrinting);
  const virtualizer = useMemo(
    () => new Virtualizer<Window, Element>(optionsOf(0, keyOf, 0, () => {})),
    [],
  );
  virtualizer.setOptions(optionsOf(isWhole ? 0 : count, keyOf, top, () => drawAgain(undefined)));
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    const box = body.current?.getBoundingClientRect();
    // What stands over the table may grow.
    if (box && !isWhole) setTop(Math.round(box.top + scrollY));
  });
  if (isWhole) {
    const items = Array.from({ length: whole }, (_, index) => ({ index }));
    return { items, above: 0, below: (count - whole) * USUAL, measure: undefined };
  }
  const items = virtualizer.getVirtualItems();
  const above = (items[0]?.start ?? top) - top;
  const below = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? top) - top);
  return { items, above, below: Math.max(0, below), measure: virtualizer.measureElement };
}

const optionsOf = (
  count: number,
  getItemKey: (index: number) => number,
  scrollMargin: number,
  onChange: () => void,
) => ({
  count,
  getItemKey,
  scrollMargin,
  onChange,
  overscan: AROUND,
  estimateSize: () => USUAL,
  getScrollElement: () => window,
  initialOffset: () => scrollY,
  observeElementRect: observeWindowRect,
  observeElementOffset: observeWindowOffset,
  scrollToFn: windowScroll,
});

/** How many rows of a list are drawn from its top: those that were there before, and then some more, until all of them are. */
function useGrowing(count: number, keyOf: (index: number) => number, isAtOnce: boolean): number {
  const drawn = useRef<ReadonlySet<number>>(new Set());
  const [, drawAgain] = useReducer((times: number, _: undefined) => times + 1, 0);
  const now = new Set<number>();
  let whole = 0;
  for (let fresh = 0; whole < count; whole++) {
    const key = keyOf(whole);
    if (!isAtOnce && !drawn.current.has(key) && ++fresh > FRESH) break;
    now.add(key);
  }
  useLayoutEffect(() => {
    drawn.current = now;
    if (whole >= count) return;
    const timer = setTimeout(() => drawAgain(undefined));
    return () => clearTimeout(timer);
  });
  return whole;
}

/** Paper has everything that the list shows. */
function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => setPrinting(true);
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
