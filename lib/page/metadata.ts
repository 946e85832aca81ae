import type { Page } from './blocks';
import { genuine } from './genuine';
import { nextElementOf, tagOf } from './nodes';

/** The document's own title, or that of the document around a frame. */
export function titleOf(document: Document, outer: Document | null): string {
  return genuine(document, 'title') || (outer ? genuine(outer, 'title') : '');
}

/** What the portal's metadata say of the page; of a frame, what those of the page around it do. */
export function metadataOf(document: Document, outer: Document | null): Page['metadata'] {
  const title =
    metadata(document, TITLE_NAMES) ||
    (outer ? metadata(outer, TITLE_NAMES) || mainHeading(outer) : '');
  const publisher =
    metadata(document, PUBLISHER_NAMES) || (outer ? metadata(outer, PUBLISHER_NAMES) : '');
  return { title, publisher };
}

const TITLE_NAMES = ['ArticleTitle', 'og:title'];
const PUBLISHER_NAMES = ['ContentSource', 'Author'];

function metadata(document: Document, names: readonly string[]): string {
  const wanted = names.map((name) => name.toLowerCase());
  let best = '';
  let rank = names.length;
  let next = genuine(document, 'head')?.firstElementChild ?? null;
  while (next) {
    const tag = next;
    next = nextElementOf(tag, tagOf(tag));
    if (tagOf(tag) !== 'META') continue;
    const name = tag.getAttribute('name') ?? tag.getAttribute('property') ?? '';
    const at = wanted.indexOf(name.toLowerCase());
    if (at < 0 || at >= rank) continue;
    const content = tag.getAttribute('content')?.trim();
    if (content) [best, rank] = [content, at];
  }
  return best;
}

function mainHeading(document: Document): string {
  return genuine(document, 'querySelector')('h1, ucaptitle')?.textContent?.trim() ?? '';
}
