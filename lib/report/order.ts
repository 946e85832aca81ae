import { isBlank } from '../text/space';
import type { Placing, RowPlacing } from './placed';
import type { Cell } from './rows';
import { injections, lastFigure, MOST_SURPLUS, selections, surplusWays } from './ways';

/**
 * Places a row's cells by their order alone, where no label says what they stand under.
 * @param width columns of the form
 * @param aligned the row has a cell for each column, blanks too
 */
export function byOrder(items: readonly Cell[], width: number, aligned: boolean): RowPlacing {
  const figures = items.filter((item) => item.figure.kind !== 'blank');
  if (figures.length === 0)
    return { kind: 'order', cells: Array.from({ length: width }, () => null) };
  const first = items.findIndex((item) => item.figure.kind !== 'blank');
  const end = lastFigure(items) + 1;
  const span = items.slice(first, end);
  if (span.length === width && figures.length === width) {
    const instead = items.length > width ? selections(items, width) : [];
    return { kind: 'order', cells: figures, ...(instead.length > 0 && { instead }) };
  }
  if (figures.length > width)
    return { kind: 'none', cells: figures, choices: surplusWays(span, width) };
  if (width === 1) return { kind: 'order', cells: figures };
  // Too many cells, a blank among them: any one may be the one too many, or blanks mean nothing here.
  if (span.length > width)
    return open(
      span.length > width + MOST_SURPLUS ? injections(figures, width) : surplusWays(span, width),
    );
  if (items.length < width) return open(injections(items, width));
  if (items.length === width) {
    // Its blanks may be blank cells, or what fills up a row that has lost some; far from its header a blank before all
    // figures may be a label's.
    const way = open([items, ...injections(span, width)], aligned || first === 0);
    return way.kind === 'open' ? { ...way, asPrinted: true } : way;
  }
  // Between its first and last figure a row may be short of cells, besides standing too far left or right; or any of its cells is one
  // too many. Blanks before all others are more likely a label's, and blanks behind them nobody's.
  const surplus = items.length - width;
  const isEmpty = ({ text }: Cell): boolean => isBlank(text);
  const isLead = first >= surplus && items.slice(0, surplus).every(isEmpty);
  const isTrail = items.length - end >= surplus && items.slice(width).every(isEmpty);
  const standing =
    isLead === isTrail ? [] : [isLead ? items.slice(surplus) : items.slice(0, width)];
  const ways = [...standing, ...injections(span, width), ...selections(items, width)];
  const way = open(ways);
  return standing.length > 0 && way.kind === 'open'
    ? { ...way, asPrinted: true, padded: true }
    : way;
}

function open(choices: readonly Placing[], presumed = false): RowPlacing {
  const [only] = choices;
  if (!only) return { kind: 'none', cells: [], choices };
  if (choices.length === 1) return { kind: 'order', cells: only };
  return { kind: 'open', choices, presumed };
}
