import { genuine } from '../page/genuine';
import type { Source } from '../page/source';
import { addHighlight, hasHighlights } from './highlights';
import { PhraseFinder } from './phrase';
import { phraseOf, type Shown, type ShownPhrase } from './shown';

/** A page with more contradictions than this is beyond reading. */
const MOST = 500;

/** The underlined phrases of a page, and the checks that each is about. */
export class Phrases {
  readonly #shown: {
    readonly phrase: ShownPhrase;
    readonly range: Range;
    readonly checks: number[];
  }[] = [];

  /** Underlines what is to be told of; does nothing where the browser cannot. */
  constructor(
    private readonly document: Document,
    source: Pick<Source, 'find'>,
    shown: Pick<Shown, 'checks' | 'lines'>,
  ) {
    if (!hasHighlights()) return;
    const finder = new PhraseFinder(source);
    shown.checks.forEach((check, index) => {
      const { underline } = check;
      const phrase = underline && phraseOf(shown, check);
      if (!underline || !phrase) return;
      // What is told of the very same words goes into one card.
      const known = this.#shown.find((one) => isSame(one.phrase, phrase));
      if (known) known.checks.push(index);
      if (known || this.#shown.length >= MOST) return;
      const range = finder.rangeOf(phrase);
      if (!range) return;
      addHighlight(underline.kind, range);
      this.#shown.push({ phrase, range, checks: [index] });
    });
  }

  get size(): number {
    return this.#shown.length;
  }

  get ranges(): Range[] {
    return this.#shown.map(({ range }) => range);
  }

  /** The checks that an underlined phrase is about. */
  checksOf(range: Range): readonly number[] {
    return this.#shown.find((one) => one.range === range)?.checks ?? [];
  }

  /** The phrase that a check is about. */
  rangeOf(check: number): Range | null {
    return this.#shown.find(({ checks }) => checks.includes(check))?.range ?? null;
  }

  /** The phrase at a point of the view. */
  at(x: number, y: number): Range | null {
    const spot = spotAt(this.document, x, y);
    const found = this.#shown.filter(
      ({ range }) => (!spot || isAround(range, spot)) && covers(range, x, y),
    );
    // Where phrases overlap, the shortest is meant.
    const [first, ...others] = found.map(({ range }) => range);
    if (!first) return null;
    return others.reduce(
      (best, range) => (String(range).length < String(best).length ? range : best),
      first,
    );
  }
}

const isSame = (one: ShownPhrase, other: ShownPhrase) =>
  one.block === other.block && one.start === other.start && one.end === other.end;

interface Spot {
  readonly node: Node;
  readonly offset: number;
}

/** The letter nearest to a point; null where the browser does not tell, so that rectangles must do. */
function spotAt(document: Document, x: number, y: number): Spot | null {
  const position = genuine(document, 'caretPositionFromPoint');
  if (position) {
    const found = position(x, y);
    return found && { node: found.offsetNode, offset: found.offset };
  }
  const found = genuine(document, 'caretRangeFromPoint')?.(x, y);
  return found ? { node: found.startContainer, offset: found.startOffset } : null;
}

function isAround(range: Range, { node, offset }: Spot): boolean {
  // In a field the offset counts letters that are no nodes.
  const length = genuine(node, 'nodeValue')?.length ?? genuine(node, 'childNodes').length;
  return offset <= length && range.isPointInRange(node, offset);
}

/** The nearest letter may be far from the point. */
function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
