import { genuine } from '../page/genuine';
import { ELEMENT, firstChildOf, nextSiblingOf, parentOf, TEXT, tagOf, typeOf } from '../page/nodes';
import type { Source } from '../page/source';
import { BLOCK_TAGS, isHidden } from '../page/tags';
import { foldSpace } from '../text/space';
import type { Line, ShownPhrase } from './shown';
import { type FoldedNodes, foldNodes, unfold } from './unfold';

/** A line of text as it stands in the page. */
interface Run {
  readonly nodes: readonly Text[];
  readonly text: string;
  /** Made with its first phrase. */
  folded?: FoldedNodes;
}

/** Finds the places of phrases in a document as it is now; ask in the order of the page. */
export class PhraseFinder {
  /** The lines of each place, read once, and from which on to look for the next block. */
  readonly #places = new Map<Element, { readonly runs: readonly Run[]; next: number }>();
  readonly #known = new Map<Line, Run | undefined>();

  constructor(private readonly source: Pick<Source, 'find'>) {}

  /** The place of a phrase; null where the page no longer says it there. */
  rangeOf(phrase: ShownPhrase): Range | null {
    if (phrase.block.lines) return this.#overLines(phrase, phrase.block.lines);
    const { block, start, end } = phrase;
    const { number, text, line } = block;
    if (line !== undefined) {
      const found = unfold(foldNodes([line]), text, start, end);
      if (!found) return null;
      const range = [found.from.offset, found.to.offset] as const;
      const spot = this.source.find({ block: number, range });
      return spot instanceof Range ? spot : null;
    }
    const place = this.source.find({ block: number });
    if (!place || place instanceof Range) return null;
    const run = this.#runOf(block, place);
    if (!run) return null;
    const { nodes } = run;
    run.folded ??= foldNodes(nodes.map((node) => node.nodeValue ?? ''));
    const found = unfold(run.folded, text, start, end);
    const [first, last] = [nodes[found?.from.part ?? -1], nodes[found?.to.part ?? -1]];
    if (!found || !first || !last) return null;
    const range = genuine(genuine(place, 'ownerDocument'), 'createRange')();
    range.setStart(first, found.from.offset);
    range.setEnd(last, found.to.offset);
    return range;
  }

  /** A phrase in a paragraph of several lines: from where it begins in one to where it ends in the same, or another. */
  #overLines({ start, end }: ShownPhrase, lines: NonNullable<Line['lines']>): Range | null {
    const inLine = (offset: number) => lines.filter((line) => line.start <= offset).at(-1);
    const [first, last] = [inLine(start), inLine(end - 1)];
    if (!first || !last) return null;
    const whole = (line: typeof first): ShownPhrase => ({
      block: line.block,
      start: Math.max(0, start - line.start),
      end: Math.min(line.block.text.length, end - line.start),
    });
    const range = this.rangeOf(whole(first));
    const ending = first === last ? range : this.rangeOf(whole(last));
    if (range && ending) range.setEnd(ending.endContainer, ending.endOffset);
    return ending && range;
  }

  /** The line that a block was read from: of lines that say the same, each block has its own. */
  #runOf(block: Line, place: Element): Run | undefined {
    if (this.#known.has(block)) return this.#known.get(block);
    let lines = this.#places.get(place);
    if (!lines) {
      const runs = [...textRuns(place)].map(
        (nodes): Run => ({ nodes, text: foldSpace(joined(nodes)) }),
      );
      lines = { runs, next: 0 };
      this.#places.set(place, lines);
    }
    const { runs, next } = lines;
    let at = runs.findIndex((run, i) => i >= next && run.text === block.text);
    if (at < 0) at = runs.findIndex((run) => run.text === block.text);
    if (at >= 0) lines.next = at + 1;
    this.#known.set(block, runs[at]);
    return runs[at];
  }
}

const joined = (nodes: readonly Text[]) => nodes.map((node) => node.nodeValue ?? '').join('');

/**
 * The lines of text that a block element holds itself, as text nodes, parted where the reader parts them. A place that is
 * not itself a block, as behind a paragraph in a span, may go on behind its end.
 */
function* textRuns(place: Element): Iterable<Text[]> {
  let run: Text[] = [];
  let node: Node | null = firstChildOf(place, tagOf(place));
  let inside = true;
  while (node) {
    const type = typeOf(node);
    let first: Node | null = null;
    if (type === TEXT) run.push(node as Text);
    else if (type === ELEMENT) {
      const element = node as Element;
      const tag = tagOf(element);
      if (BLOCK_TAGS.has(tag) || tag === 'BR') {
        yield run;
        run = [];
        if (!inside && tag !== 'BR') return;
      } else if (!isHidden(element, tag)) first = firstChildOf(element, tag);
    }
    if (first) {
      node = first;
      continue;
    }
    let next: Node | null = nextSiblingOf(node, tagOf(node));
    while (!next) {
      node = parentOf(node, tagOf(node));
      if (node === place) inside = false;
      const tag: string = node ? tagOf(node) : '';
      if (!node || BLOCK_TAGS.has(tag)) {
        yield run;
        return;
      }
      next = nextSiblingOf(node, tag);
    }
    node = next;
  }
  yield run;
}
