import { hasHan, isDigitCode } from '../text/letters';
import { SPACE } from '../text/space';
import { type Looks, PLAIN_LOOKS } from './looks';
import {
  classOf,
  ELEMENT,
  firstChildOf,
  firstElementOf,
  nextElementOf,
  nextSiblingOf,
  parentElementOf,
  parentOf,
  TEXT,
  tagOf,
  typeOf,
} from './nodes';
import { BLOCK_TAGS, isGone } from './tags';

/** Longer cells hold prose, where nothing is read that lines could part. */
const LONG = 120;

/**
 * A cell's text as a reader sees it. Mostly that is `textContent`; only where digits stand in a cell with
 * elements of its own it matters what parts the digits (a line) and what does not count (a footnote mark, hidden text).
 * @param nested whether tables stand inside the cell's table; their text is theirs
 * @param looks whether what stands in the cell is seen
 */
export function readCellText(cell: Element, nested: boolean, looks = PLAIN_LOOKS): string {
  const text = cell.textContent ?? '';
  // Most cells hold a zero, which has nothing to be parted and, hidden or not, no figure to be taken for another.
  if (text === '0' || cell.firstElementChild === null) return text;
  const apart = nested && cell.getElementsByTagName('table').length > 0;
  if (!apart) {
    const digits = text.length > LONG ? 0 : digitsIn(text);
    if (digits === 0 && text.trim().length < 4 && holdsOther(cell)) return visibleText(cell, looks);
    // A label and its figure, a line each pair; or a figure below a sign for nothing.
    if (digits < 2 && text.length > 1 && LINED.test(text) && holdsLines(cell))
      return visibleText(cell, looks);
    // One digit cannot be parted, but it may be a mark, or hidden.
    if (digits === 0 || !(digits === 1 ? holdsApart(cell, looks) : isParted(cell, looks)))
      return text;
  }
  return visibleText(cell, looks);
}

const LINED = /^[^:：]{1,20}[:：]|^\s*[-−－—–]\s*\d/;

const holdsLines = (cell: Element): boolean =>
  cell.getElementsByTagName('br').length > 0 || cell.getElementsByTagName('p').length > 1;

/** Digits in a text, counted no further than to two. */
function digitsIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length && count < 2; i++) {
    if (isDigitCode(text.charCodeAt(i))) count++;
  }
  return count;
}

/** Walked without calling itself: a script may nest elements deeper than calls can go. */
function holdsApart(cell: Element, looks: Looks): boolean {
  let inner = cell.firstElementChild;
  while (inner) {
    const tag = tagOf(inner);
    const isEmpty = firstChildOf(inner, tag) === null;
    if (tag === 'IMG' || (!isEmpty && isApart(inner, tag, looks))) return true;
    let next = isEmpty ? null : firstElementOf(inner, tag);
    let at: Element | null = inner;
    let own = tag;
    while (!next && at) {
      next = nextElementOf(at, own);
      if (next) break;
      at = parentElementOf(at, own);
      if (!at || at === cell) return false;
      own = tagOf(at);
    }
    inner = next;
  }
  return false;
}

/** Elements one inside the other around a line of spans, as Word and most editors write a figure, part nothing. */
function isParted(cell: Element, looks: Looks): boolean {
  let around = cell;
  for (;;) {
    const first = around.firstElementChild;
    if (!first) return false;
    if (around.firstChild !== first || first.nextSibling !== null) break;
    const tag = tagOf(first);
    // A form is none of these.
    if (!AROUND.has(tag) || isApart(first, tag, looks)) return true;
    around = first;
  }
  for (let inner = around.firstElementChild; inner; inner = inner.nextElementSibling) {
    const tag = tagOf(inner);
    if (!INLINE.has(tag) || isApart(inner, tag, looks)) return true;
    // Parts of one figure are of one class.
    if (classOf(inner, tag) !== '') return true;
    const below = inner.firstElementChild;
    if (below && (tagOf(below) !== 'O:P' || below.firstElementChild)) return true;
  }
  return false;
}

const INLINE: ReadonlySet<string> = new Set('SPAN FONT B STRONG O:P'.split(' '));
const AROUND: ReadonlySet<string> = new Set('P DIV CENTER SPAN FONT B STRONG O:P'.split(' '));

function isApart(element: Element, tag: string, looks: Looks): boolean {
  return tag === 'SUP' || looks.isUnseen(element, tag);
}

function visibleText(cell: Element, looks: Looks): string {
  let text = '';
  let before = '';
  let node: Node | null = cell.firstChild;
  while (node) {
    const type = typeOf(node);
    let first: Node | null = null;
    if (type === TEXT) {
      const more = node.nodeValue ?? '';
      const own = settingOf(node);
      // Figures that are set apart are two, side by side or one in the other's place.
      if (own !== before && ENDS_IN_DIGIT.test(text) && BEGINS_WITH_DIGIT.test(more)) text += '\n';
      if (digitsIn(more) > 0) before = own;
      text += more;
    } else if (type === ELEMENT) {
      const element = node as Element;
      const tag = tagOf(element);
      if (tag === 'BR' || BLOCK_TAGS.has(tag)) text += '\n';
      else if (tag === 'IMG' && !isSpacer(element) && !isApart(element, tag, looks))
        text += figureOf(element) || PICTURE;
      const isOther = tag === 'TABLE' && !laysOut(element, cell);
      if (FIELDS.has(tag)) text += isGone(element, tag) ? '' : figureIn(element, tag);
      else if (!isOther && !isApart(element, tag, looks)) first = firstChildOf(element, tag);
    }
    if (first) {
      node = first;
      continue;
    }
    while (node) {
      const tag = tagOf(node);
      if (BLOCK_TAGS.has(tag)) text += '\n';
      const next = nextSiblingOf(node, tag);
      if (next) {
        node = next;
        break;
      }
      const parent: Node | null = parentOf(node, tag);
      node = parent === cell ? null : parent;
    }
  }
  return hasHan(text) ? text.replaceAll(PICTURE, '') : text;
}

/** A table of one cell with all that the cell around it says only lays that out. */
const laysOut = (table: Element, cell: Element): boolean =>
  table.getElementsByTagName('td').length + table.getElementsByTagName('th').length === 1 &&
  table.textContent?.trim() === cell.textContent?.trim();

/** What a page may print a figure in as if it were to be filled in. */
const FIELDS: ReadonlySet<string> = new Set(['INPUT', 'TEXTAREA', 'SELECT']);

/** Whether there is a field, or a first picture that says which figure it shows. One question tells that there is neither. */
const holdsOther = (cell: Element): boolean => {
  if (!cell.querySelector('input,img')) return false;
  const picture = cell.querySelector('img');
  return (picture && figureOf(picture) !== '') || cell.querySelector('input') !== null;
};

/** The figure that a picture shows, as the page says it to those who do not see it; empty where it says none. */
function figureOf(picture: Element): string {
  const text = picture.getAttribute('alt') ?? '';
  return hasDigit(text) && FIGURE.test(text) ? text.trim() : '';
}

const hasDigit = (text: string): boolean => digitsIn(text) > 0;

/** The figure that a field came with; never what a reader has put in. */
function figureIn(field: Element, tag: string): string {
  let text: string | null | undefined = field.textContent;
  if (tag === 'INPUT') {
    const isText = /^(?:text|number)?$/i.test(field.getAttribute('type') ?? '');
    text = isText ? field.getAttribute('value') : '';
  } else if (tag === 'SELECT') {
    const chosen = field.querySelector('option[selected]') ?? field.querySelector('option');
    text = chosen?.textContent;
  }
  return text && FIGURE.test(text) ? text : '';
}

const FIGURE = new RegExp(`^[${SPACE}\\d.,]{1,20}$`);
const OF_A_FIGURE = /^data-(?:v|val|value|n|num|number|count|content|text|title)$/;

/** Elements one in the other that are asked what they draw. */
const DEEPEST = 4;

/**
 * What a cell without a text says: the figure that a style sheet draws in it; a picture's stand-in where one may be drawn that is not
 * legible here.
 */
export function drawnIn(cell: Element, looks: Looks): string {
  let inner: Element | null = cell;
  for (let depth = 0; inner && depth < DEEPEST; depth++) {
    const tag: string = tagOf(inner);
    const drawn = inner.hasAttributes() ? looks.drawn(inner, tag) : '';
    if (drawn !== '') return drawn;
    inner = firstElementOf(inner, tag);
  }
  const isFigure = [...cell.attributes].some(
    ({ name, value }) => OF_A_FIGURE.test(name) && FIGURE.test(value),
  );
  return isFigure ? PICTURE : '';
}

const ENDS_IN_DIGIT = /[\d０-９]\s*$/;
const BEGINS_WITH_DIGIT = /^\s*[\d０-９]/;

/** How a text is set, as far as it tells one figure from another: elements that only give it a face do not. */
function settingOf(text: Node): string {
  const around = parentElementOf(text, '');
  const tag = around ? tagOf(around) : '';
  if (!around || tag === 'TD' || tag === 'TH') return '';
  const name = classOf(around, tag);
  return AROUND.has(tag) ? name : `${tag} ${name}`;
}

/** Stands for a picture: a figure that goes on in one is not legible. */
const PICTURE = '\uFFFC';

/** A picture that only keeps a place says nothing. */
const isSpacer = (picture: Element): boolean =>
  ['width', 'height'].some((name) => Number.parseInt(picture.getAttribute(name) ?? '9', 10) < 3);
