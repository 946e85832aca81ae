import { genuine } from '../page/genuine';
import { parentElementOf, TEXT, typeOf } from '../page/nodes';
import { Changes } from './changes';
import { PHRASE_KINDS, type PhraseKind } from './phrase-kind';
import { TOKENS, type Token } from './tokens';

type Kind = Token | PhraseKind | 'flash' | 'current';

const KINDS: readonly Kind[] = [...TOKENS, ...PHRASE_KINDS, 'flash', 'current'];

const nameOf = (kind: Kind) => `gouji-${kind}`;

/**
 * The attribute of elements whose text is marked: rules for the marked text of any element would be kept for each element of every page,
 * which costs a page without a report more than all else.
 */
const HOLDS = 'data-gouji-text';
const holders = new Changes();
/** What is marked now; Firefox shows a content script no way through a highlight's own ranges. */
const marked = new Map<Kind, Range[]>();

/** Browsers before Chrome 105 and Firefox 140 have none. */
export const hasHighlights = () => typeof Highlight !== 'undefined' && !!CSS.highlights;

/** Marks text; nothing where the browser cannot. */
export function addHighlight(kind: Kind, range: Range): void {
  if (!hasHighlights()) return;
  const name = nameOf(kind);
  const highlight = CSS.highlights.get(name);
  if (highlight) highlight.add(range);
  else CSS.highlights.set(name, new Highlight(range));
  const ranges = marked.get(kind) ?? [];
  ranges.push(range);
  marked.set(kind, ranges);
  hold(range);
}

/** Takes all marks from the text. */
export function clearHighlights(kinds = KINDS): void {
  if (!hasHighlights()) return;
  for (const kind of kinds) {
    CSS.highlights.delete(nameOf(kind));
    marked.delete(kind);
  }
  holders.undo();
  holdAll();
}

/** Takes what the marks of texts have set in the page out of it for a moment; gives what puts it back. */
export function takeHolders(): () => void {
  holders.undo();
  return holdAll;
}

function holdAll(): void {
  for (const ranges of marked.values()) ranges.forEach(hold);
}

/** The rules are for the very element that a text stands in: older browsers hand them down to nobody. */
function hold(range: Range): void {
  const around = range.commonAncestorContainer;
  const walker = genuine(document, 'createTreeWalker')(around, NodeFilter.SHOW_TEXT);
  for (let node: Node | null = around; node; node = walker.nextNode()) {
    const holder = typeOf(node) === TEXT && range.intersectsNode(node) && parentElementOf(node, '');
    if (holder) holders.set(holder, HOLDS, '');
  }
}
