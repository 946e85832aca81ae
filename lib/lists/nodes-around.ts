import { genuine } from '../page/genuine';
import { attributeOf, parentElementOf, tagOf } from '../page/nodes';
import { foldSpace } from '../text/space';

/** Elements that hold one entry of a list. */
const ENTRY: ReadonlySet<string> = new Set('LI TR DD ARTICLE'.split(' '));
/** An entry has one link, or a few: its category, its attachment. */
const MOST_LINKS = 4;
const HIGHEST = 6;
const LONGEST_HEADING = 40;
const HEADING = /^(?:H[1-6]|DT|LEGEND|CAPTION|SUMMARY)$/;

/** Anchors within an element; a form may have an input of that name. */
export const anchorsIn = (element: Element): ArrayLike<Element> =>
  genuine(element, 'getElementsByTagName')('a');

/** Text of an element; the same. */
export const textIn = (element: Element): string =>
  foldSpace(
    (tagOf(element) === 'FORM' ? genuine(element, 'textContent') : element.textContent) ?? '',
  );

/** The element that holds a link's entry, and nobody else's: the nearest row, else the largest with but one link. */
export function entryOf(link: Element): Element {
  let own = link;
  let at: Element | null = parentElementOf(link, tagOf(link));
  for (let height = 0; at && height < HIGHEST; height++) {
    const tag = tagOf(at);
    if (tag === 'BODY' || tag === 'UL' || tag === 'TABLE') break;
    const count = anchorsIn(at).length;
    if (ENTRY.has(tag)) return count <= MOST_LINKS ? at : own;
    if (count > 1) break;
    own = at;
    at = parentElementOf(at, tag);
  }
  // A link that stands in a cell of many is told by its row's first cell.
  return own;
}

/** What an entry says beside its links. */
export function besideLinks(entry: Element): string {
  let text = ` ${textIn(entry)} `;
  for (const link of Array.from(anchorsIn(entry))) {
    const own = textIn(link);
    if (own) text = text.replace(own, ' ');
  }
  return foldSpace(text);
}

/** The row label of a table whose cells hold a link each: what the row says where no link stands. */
export function labelInRow(link: Element): string {
  let at: Element | null = link;
  for (let height = 0; at && height < HIGHEST; height++) {
    if (tagOf(at) === 'TR') return besideLinks(at).slice(0, LONGEST_HEADING);
    at = parentElementOf(at, tagOf(at));
  }
  return '';
}

/**
 * The nearest short text over an entry that heads it: a heading, or words without a link before its list.
 * @param known what elements before it say, kept while one page is read: all entries of a list ask the same ones
 */
export function headingOver(entry: Element, known: Map<Element, string>): string {
  let at: Element | null = entry;
  for (let height = 0; at && height < HIGHEST && tagOf(at) !== 'BODY'; height++) {
    let before: Element | null = previous(at);
    for (let step = 0; before && step < 3; step++) {
      if (height > 0 || HEADING.test(tagOf(before))) {
        const text = known.get(before) ?? heads(before);
        known.set(before, text);
        if (text) return text;
      }
      before = previous(before);
    }
    at = parentElementOf(at, tagOf(at));
  }
  return '';
}

const previous = (element: Element): Element | null =>
  tagOf(element) === 'FORM'
    ? genuine(element, 'previousElementSibling')
    : element.previousElementSibling;

function heads(element: Element): string {
  const tag = tagOf(element);
  if (tag === 'SCRIPT' || tag === 'STYLE') return '';
  const text = textIn(element);
  if (text === '' || text.length > LONGEST_HEADING) return '';
  return HEADING.test(tag) || anchorsIn(element).length === 0 ? text : '';
}

/** Tags and classes around a link, outermost first: links of one list share it. */
export function placeOf(link: Element): string {
  const names: string[] = [];
  let at: Element | null = parentElementOf(link, tagOf(link));
  for (let height = 0; at && height < HIGHEST; height++) {
    const tag = tagOf(at);
    if (tag === 'BODY') break;
    const id = attributeOf(at, tag, 'id');
    // Rows are told apart by their classes (odd, even, first); what holds them is not.
    const isRow = ENTRY.has(tag) || height === 0;
    const name = isRow ? '' : (attributeOf(at, tag, 'class') ?? '').split(' ')[0];
    names.unshift(`${tag}${name ? `.${name}` : ''}${id && !isRow ? `#${id}` : ''}`);
    at = parentElementOf(at, tag);
  }
  return names.join('>');
}
