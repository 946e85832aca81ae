import { genuine } from '../../page/genuine';
import type { SumCells } from '../spotlight';
import type { Box } from './place';

/** A sign's width and height, in px. */
const SIZE = 9;

/**
 * Where a sign stands in its cell, in CSS pixels of the window: in the gap before the figure, else behind, below or above it.
 * @returns its upper left corner; null where it would stand on the figure
 */
export function signPlace(cell: Box, figure: Box | null): { left: number; top: number } | null {
  const [right, bottom] = [cell.left + cell.width, cell.top + cell.height];
  const middle = cell.top + (cell.height - SIZE) / 2;
  const start = { left: cell.left + 1, top: middle };
  if (!figure) return cell.width > SIZE + 4 ? start : null;
  const need = SIZE + 2;
  if (figure.left - cell.left >= need) return start;
  const end = { left: right - SIZE - 1, top: middle };
  if (right - (figure.left + figure.width) >= need) return end;
  if (bottom - (figure.top + figure.height) >= need) return { ...start, top: bottom - SIZE - 1 };
  return figure.top - cell.top >= need ? { ...start, top: cell.top + 1 } : null;
}

/**
 * The signs of the sums' terms, over the page and out of its text: they lie in the card's own root and move with their cells. One whose
 * cell lies under something else, as under a heading that stays, is left out.
 */
export class Signs {
  #marks: { readonly cell: Element; readonly mark: HTMLElement }[] = [];

  constructor(private readonly root: HTMLElement) {}

  show(sums: readonly SumCells[]): void {
    const create = genuine(this.root.ownerDocument, 'createElement');
    const seen = new Set<Element>();
    this.#marks = sums.flatMap(({ terms }) =>
      terms.flatMap(({ cell, sign }) => {
        if (!cell || seen.has(cell)) return [];
        seen.add(cell);
        const mark = create('span');
        mark.className = sign === '+' ? 'plus' : 'minus';
        mark.textContent = sign;
        return [{ cell, mark }];
      }),
    );
    this.root.replaceChildren(...this.#marks.map(({ mark }) => mark));
    this.settle();
  }

  /** Puts each sign where its cell is now. */
  settle(): void {
    // All is asked before anything is moved, so that the page is laid out once.
    const places = this.#marks.map(({ cell }) => placeOf(cell));
    this.#marks.forEach(({ mark }, at) => {
      const place = places[at];
      mark.hidden = !place;
      if (place) mark.style.transform = `translate(${place.left}px, ${place.top}px)`;
    });
  }
}

function placeOf(cell: Element): { left: number; top: number } | null {
  if (!genuine(cell, 'isConnected')) return null;
  const box = genuine(cell, 'getBoundingClientRect')();
  if (box.bottom < 0 || box.top > innerHeight || !box.width) return null;
  const place = signPlace(box, figureBox(cell));
  if (!place) return null;
  const document = genuine(cell, 'ownerDocument');
  const top = genuine(document, 'elementFromPoint')(place.left + SIZE / 2, place.top + SIZE / 2);
  return top && (genuine(cell, 'contains')(top) || isOurs(top)) ? place : null;
}

const isOurs = (element: Element) => element.nodeName === 'GOUJI-CARD';

/** Where a cell's figure is printed: the boxes of its letters, since a paragraph in a cell is as wide as the cell. */
function figureBox(cell: Element): Box | null {
  const document = genuine(cell, 'ownerDocument');
  const range = genuine(document, 'createRange')();
  const walker = genuine(document, 'createTreeWalker')(cell, NodeFilter.SHOW_TEXT);
  const boxes: DOMRect[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.nodeValue?.trim()) continue;
    range.selectNodeContents(node);
    boxes.push(...range.getClientRects());
  }
  if (!boxes.length) return null;
  const [left, top] = [Math.min(...boxes.map((b) => b.left)), Math.min(...boxes.map((b) => b.top))];
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return { left, top, width: right - left, height: bottom - top };
}
