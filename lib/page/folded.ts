/** What of a page is not shown until a reader unfolds it, and which of it is only a further print of what is shown. */

import { withoutSpace } from '../text/space';

/** A block as far as it must be known. */
interface Seen {
  readonly kind: 'heading' | 'paragraph' | 'table';
  readonly number: number;
  readonly likely?: boolean;
  readonly totals?: boolean;
}

/** As many tables as every form has: a page that shows them all hides no others of the same report. */
const OF_A_FORM = 3;
const FIGURES = /[\d.,，．０-９%％\-−—/]+/g;

/**
 * Leaves out what is hidden for good: prints of tables that are shown, as for printers and small screens, with the figures of another year
 * or none; and hidden parts that hold no table worth an audit.
 * @param folds the hidden element that each hidden block stands in, by the block's number; a table that a style sheet hides has itself
 */
export function withoutPrints<Block extends Seen>(
  seen: readonly Block[],
  folds: ReadonlyMap<number, Element>,
  elementOf: (number: number) => Element | undefined,
): Block[] {
  if (folds.size === 0) return [...seen];
  const textOf = ({ number }: Block) => withoutSpace(elementOf(number)?.textContent ?? '');
  const texts = new Set<string>();
  const words = new Set<string>();
  const know = (text: string) => {
    texts.add(text);
    words.add(text.replace(FIGURES, ''));
  };
  const tables = seen.filter(({ kind }) => kind === 'table');
  const shown = tables.filter(({ number }) => !folds.has(number));
  for (const table of shown) know(textOf(table));
  const isWhole = shown.filter(({ likely }) => likely).length >= OF_A_FORM;

  const kept = new Set<number>();
  const roots = new Set<Element>();
  for (const table of tables) {
    const root = folds.get(table.number);
    if (!root) continue;
    const text = textOf(table);
    if (texts.has(text)) continue;
    // Another report's tables, as of another year in its tab: that tab's turn comes when it is the one shown.
    if (table.likely && (isWhole || words.has(text.replace(FIGURES, '')))) continue;
    know(text);
    kept.add(table.number);
    if (table.likely || table.totals || root === elementOf(table.number)) roots.add(root);
  }
  return seen.filter(({ kind, number }) => {
    const root = folds.get(number);
    return !root || (roots.has(root) && (kind !== 'table' || kept.has(number)));
  });
}
