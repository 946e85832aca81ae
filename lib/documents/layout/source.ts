import type { Block, Page, TextLine } from '../../page/blocks';
import { lookAt } from '../../page/table-look';
import type { Place } from '../../place';
import type { Steps } from '../../steps';
import type { Sought } from '../../text/parted-words';
import { foldSpace } from '../../text/space';
import { gridOf, textOfTable } from '../grid';
import { type Content, contentOf } from './document';
import { looseRows } from './loose';
import type { LayoutPage, PageBox } from './page';
import { grouped } from './paragraphs';
import type { LinePart } from './parts';
import type { RuledTable } from './tables';

/** Letters so much larger than those of most lines are a title's. */
const TITLE = 1.25;
/** Larger letters than the text's. */
const HEADING = 1.12;

/** A document of a fixed layout as blocks. Addresses are boxes on its pages. */
export class LayoutSource {
  readonly #lines = new Map<number, PageBox>();
  readonly #cells = new Map<number, readonly (readonly PageBox[])[]>();
  readonly #numbers = new Map<LinePart, number>();
  #loose: readonly (readonly LinePart[])[] = [];

  /**
   * @param words words of a form, one of which a table must hold to be worth reading
   */
  constructor(
    private readonly pages: readonly LayoutPage[],
    private readonly url: string,
    private readonly words: Sought,
  ) {}

  *read(): Steps<Page> {
    const content = contentOf(this.pages);
    this.#loose = looseRows(content);
    yield;
    const size = sizeOf(content);
    const blocks: Block[] = [];
    let number = 0;
    for (const group of grouped(content, (line) => levelOf(line, size) === 0)) {
      const own = group.map((part) =>
        part.kind === 'line' ? this.#line(part, number++, size) : this.#table(part.table, number++),
      );
      blocks.push(...(own.length > 1 ? [paragraphOf(own)] : own));
      if (blocks.length % 100 === 99) yield;
    }
    return {
      url: this.url,
      title: titleOf(content, size),
      metadata: { title: '', publisher: '' },
      blocks,
      rows: null,
      isPrinted: true,
      attachments: [],
    };
  }

  /**
   * Pages on which rows stand that no table was read of, counted from 0.
   * @param isRead whether what stands in a line, by its address, was read all the same
   */
  unreadTables(isRead: (block: number) => boolean): number[] {
    const isLoose = (row: LinePart) => !isRead(this.#numbers.get(row) ?? -1);
    const pages = this.#loose.flat().filter(isLoose);
    return [...new Set(pages.map(({ box }) => box.page))].sort((a, b) => a - b);
  }

  /** Where an address is printed; several boxes where a page break parts it. Empty where there is no such place. */
  boxesOf({ block, cell }: Place): readonly PageBox[] {
    if (cell !== undefined) return this.#cells.get(block)?.[cell] ?? [];
    const line = this.#lines.get(block);
    return line ? [line] : (this.#cells.get(block)?.flat() ?? []);
  }

  #line(part: LinePart, number: number, usual: number): Block {
    const { text, box } = part;
    this.#lines.set(number, box);
    this.#numbers.set(part, number);
    const level = levelOf(part, usual);
    const kind = level > 0 ? 'heading' : 'paragraph';
    return { kind, number, level, text: foldSpace(text), line: text };
  }

  #table(table: RuledTable, number: number): Block {
    this.#cells.set(
      number,
      table.cells.map(({ boxes }) => boxes),
    );
    const look = lookAt(textOfTable(table), this.words);
    return { kind: 'table', number, ...look, grid: gridOf(table, number) };
  }
}

const levelOf = ({ size }: LinePart, usual: number): number =>
  size > usual * TITLE ? 1 : size > usual * HEADING ? 2 : 0;

/** Lines that are one paragraph, under the first one's address. */
function paragraphOf(blocks: readonly Block[]): Block {
  let text = '';
  let number = -1;
  const lines: TextLine[] = [];
  for (const block of blocks) {
    if (block.kind === 'table') continue;
    if (number < 0) number = block.number;
    lines.push({ block, start: text.length });
    text += block.text;
  }
  return { kind: 'paragraph', number, level: 0, text, lines };
}

/** The size of most letters of lines. */
function sizeOf(content: readonly Content[]): number {
  const letters = new Map<number, number>();
  for (const part of content) {
    if (part.kind !== 'line') continue;
    const size = Math.round(part.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + part.text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The first lines in the largest letters, as one. */
function titleOf(content: readonly Content[], usual: number): string {
  const lines = content.filter((part): part is LinePart => part.kind === 'line').slice(0, 12);
  const largest = lines.reduce((most, { size }) => Math.max(most, size), 0);
  if (largest <= usual * HEADING) return lines[0]?.text.trim() ?? '';
  const first = lines.findIndex(({ size }) => size > largest * 0.95);
  const title: string[] = [];
  for (const { text, size } of lines.slice(first, first + 3)) {
    if (size <= largest * 0.95) break;
    title.push(text.trim());
  }
  return title.join('');
}
