import { PHRASE_KINDS, type PhraseKind } from './phrase-kind';
import { TOKENS, type Token } from './tokens';

type Kind = Token | PhraseKind | 'flash' | 'current';

const nameOf = (kind: Kind) => `gouji-${kind}`;

/** Browsers before Chrome 105 and Firefox 140 have none. */
export const hasHighlights = () => typeof Highlight !== 'undefined' && !!CSS.highlights;

/** Marks text without touching the document; nothing where the browser cannot. */
export function addHighlight(kind: Kind, range: Range): void {
  if (!hasHighlights()) return;
  const name = nameOf(kind);
  const highlight = CSS.highlights.get(name);
  if (highlight) highlight.add(range);
  else CSS.highlights.set(name, new Highlight(range));
}

/** Takes all marks from the text. */
export function clearHighlights(
  kinds: readonly Kind[] = [...TOKENS, ...PHRASE_KINDS, 'flash', 'current'],
) {
  if (!hasHighlights()) return;
  for (const kind of kinds) CSS.highlights.delete(nameOf(kind));
}
