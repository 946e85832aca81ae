import type { Form } from '../../form/types';
import type { Block, Page, TextBlock, TextLine } from '../../page/blocks';
import { NUMERALS } from '../../text/numerals';
import { SPACE } from '../../text/space';
import { isWide } from '../../text/width';
import { SECTIONS_ENOUGH, sectionOf } from '../sections';
import { parseTitle } from '../title-line';
import { isNumberBetweenPages } from './page-number';

/** Columns of the screen that a printed line has, at least; a Chinese letter takes two. */
const NARROWEST = 30;
/** A line that ends so many columns early is full: its first letters are indented, or a sign or number had no room. */
const EARLY = 6;
/** Or so many late, where blanks were put between its letters. */
const LATE = 10;
/** The same where nothing but indentation may have taken the room. */
const TIGHT = 2;
/** Columns that the first line of a paragraph is indented by, where the page keeps no blanks. */
const INDENT = 4;
/** So many lines of one length tell that the page is broken into lines. */
const LINES = 4;
/** Lines longer than this are none of a printed page. */
const LONGEST = 100;

/** What ends a paragraph, or a line of a list that was cut. */
const ENDS = /[。！？；!?;…]$|\.{3}$/;
/** A sentence goes on behind these, and before those, however long the line is. */
const GOES_ON = /[，、,（(《“‘]$/;
const GOES_ON_WITH = /^(?:[，。、；：,;:）)》”’%％]|其中)/;
/** What begins a paragraph, or a heading. */
const BEGINS = new RegExp(
  `^(?:[${NUMERALS}]{1,3}[、.．]|[（(][${NUMERALS}\\d]{1,3}[)）]|\\d{1,2}[.．、](?!\\d)|第[${NUMERALS}]+[条章节])`,
);
/** A row of a table that was not read as one. */
const COLUMNS = /[^ ] {3,}[^ ]|\d [\d.]+ [\d.]+/;
const INDENTED = new RegExp(`^[${SPACE}]+`);
const ENDS_IN_DIGIT = /[\d０-９]$/;
const BEGINS_WITH_DIGIT = /^[\d０-９]/;
const BEGINS_WITH_YEAR = /^\d{4} ?年/;

/**
 * Puts paragraphs together that are broken where their printed lines end, as they are copied out of a PDF or set with a break behind
 * each line: a sentence goes on over the end of a line that is as long as the page is wide, or that ends amid a sentence.
 * Only in a page with the headings of a report, whose lines are mostly of one length; a list of links may look the same.
 */
export function withWholeParagraphs(page: Page, [form]: readonly Form[]): Page {
  if (!form) return page;
  const width = widthOf(page.blocks);
  if (width === 0 || !isSectioned(page.blocks, form)) return page;
  const lines = new Lines(form, width, isIndented(page.blocks));
  const blocks: Block[] = [];
  /** Page numbers amid a paragraph, which come behind it. */
  let aside: Block[] = [];
  let open: TextBlock[] = [];
  /** Columns of the printed line so far: one line may come in pieces, parted at its punctuation. */
  let columns = 0;
  const close = (): void => {
    if (open.length > 0) blocks.push(paragraphOf(open));
    blocks.push(...aside);
    aside = [];
    open = [];
    columns = 0;
  };
  page.blocks.forEach((block, at) => {
    const last = open.at(-1);
    const next = page.blocks[at + 1];
    if (last && isNumberBetweenPages(block) && next && lines.isOne(last, columns, next)) {
      aside.push(block);
      return;
    }
    const isOne = last && lines.isOne(last, columns, block);
    if (!isOne) close();
    if (block.kind === 'table') {
      blocks.push(block);
      return;
    }
    open.push(block);
    const own = columnsOf(block) + (isOne || block.line !== undefined ? 0 : INDENT);
    columns = lines.isFull(columns + own) ? columns + own : own;
  });
  close();
  return { ...page, blocks };
}

/** Tells which lines belong together. */
class Lines {
  constructor(
    private readonly form: Form,
    private readonly width: number,
    private readonly isIndented: boolean,
  ) {}

  isFull(columns: number): boolean {
    return columns >= this.width - EARLY && columns <= this.width + LATE;
  }

  /** @param columns of the printed line that ends with the one */
  isOne(line: TextBlock, columns: number, next: Block): next is TextBlock {
    if (next.kind !== 'paragraph' || !this.#isProse(line) || !this.#isProse(next)) return false;
    if (BEGINS.test(next.text)) return false;
    const isFull = this.isFull(columns);
    if (ENDS_IN_DIGIT.test(line.text) && BEGINS_WITH_DIGIT.test(next.text)) {
      // Of a number that is broken all the first line's room was taken.
      return isFull && columns >= this.width - TIGHT && !BEGINS_WITH_YEAR.test(next.text);
    }
    if (GOES_ON.test(line.text)) return true;
    if (ENDS.test(line.text)) return isFull && this.#isSameParagraph(next);
    return isFull || GOES_ON_WITH.test(next.text) || next.text.startsWith('《');
  }

  /** Behind a sentence that ends where its line does. */
  #isSameParagraph({ text, line }: TextBlock): boolean {
    return (
      text.startsWith('其中') || (this.isIndented && line !== undefined && !INDENTED.test(line))
    );
  }

  #isProse(block: TextBlock): boolean {
    return (
      block.kind === 'paragraph' &&
      block.text.length <= LONGEST &&
      !COLUMNS.test(block.line ?? block.text) &&
      !isNumberBetweenPages(block) &&
      sectionOf(block, this.form) < 0 &&
      parseTitle(block.text) === null
    );
  }
}

/** The length of most lines that end amid a sentence, in columns; 0 where they are of any length, or few. */
function widthOf(blocks: readonly Block[]): number {
  const counts = new Map<number, number>();
  let lines = 0;
  let longer = 0;
  blocks.forEach((block, at) => {
    const next = blocks[at + 1];
    if (block.kind !== 'paragraph' || block.text.length < NARROWEST / 2) return;
    if (block.text.length > LONGEST) longer++;
    else if (!ENDS.test(block.text) && next?.kind === 'paragraph' && !BEGINS.test(next.text)) {
      const columns = columnsOf(block);
      if (columns < NARROWEST) return;
      counts.set(columns, (counts.get(columns) ?? 0) + 1);
      lines++;
    }
  });
  let width = 0;
  let most = 0;
  for (const end of counts.keys()) {
    let count = 0;
    for (let columns = end - EARLY; columns <= end + 2; columns++)
      count += counts.get(columns) ?? 0;
    if (count > most || (count === most && end < width)) [width, most] = [end, count];
  }
  return most >= LINES && most * 2 > lines && longer <= most ? width : 0;
}

function isSectioned(blocks: readonly Block[], form: Form): boolean {
  const sections = new Set<number>();
  for (const block of blocks) if (block.kind !== 'table') sections.add(sectionOf(block, form));
  sections.delete(-1);
  return sections.size >= SECTIONS_ENOUGH;
}

/** Whether paragraphs begin with blanks, as far as a text keeps them. */
function isIndented(blocks: readonly Block[]): boolean {
  return (
    blocks.filter((block) => block.kind !== 'table' && INDENTED.test(block.line ?? '')).length > 1
  );
}

/** Blanks before a line that are more than indentation are the page's margin, or put it in the middle. */
const MOST_INDENT = 8;

/** Columns that a line takes, its indentation among them. */
function columnsOf({ text, line = '' }: TextBlock): number {
  const indent = widthOfText(INDENTED.exec(line)?.[0] ?? '');
  return widthOfText(text) + (indent <= MOST_INDENT ? indent : 0);
}

function widthOfText(text: string): number {
  let columns = 0;
  for (let i = 0; i < text.length; i++) columns += isWide(text.charCodeAt(i)) ? 2 : 1;
  return columns;
}

function paragraphOf(printed: readonly TextBlock[]): TextBlock {
  const [first, second] = printed;
  if (!first || !second) return first as TextBlock;
  let text = '';
  const lines: TextLine[] = [];
  for (const block of printed) {
    lines.push({ block, start: text.length });
    text += block.text;
  }
  return { kind: 'paragraph', number: first.number, level: 0, text, lines };
}
