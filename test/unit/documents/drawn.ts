import type { Glyph, LayoutPage, Stroke } from '../../../lib/documents/layout/page';
import type { Block, TableBlock } from '../../../lib/page/blocks';
import { isWide } from '../../../lib/text/width';
import { cellsOf, type GridCell } from './blocks';

const [WIDTH, HEIGHT, MARGIN] = [595, 842, 50];
const [SIZE, LINE, PAD] = [9, 12, 3];

/** Prints blocks on A4 pages, breaking tables between rows, as a printer would. */
export function drawn(blocks: readonly Block[], bottom = HEIGHT - MARGIN): LayoutPage[] {
  const press = new Press(bottom);
  for (const block of blocks) {
    if (block.kind === 'table') press.table(block);
    else press.paragraph(block.text, block.level === 1 ? 16 : 11);
  }
  return press.pages;
}

class Press {
  readonly pages: {
    width: number;
    height: number;
    glyphs: Glyph[];
    strokes: Stroke[];
    pictures: number;
  }[] = [];
  #y = Number.POSITIVE_INFINITY;

  constructor(private readonly bottom: number) {}

  paragraph(text: string, size: number): void {
    for (const line of wrapped(text, WIDTH - 2 * MARGIN, size)) {
      this.#need(size * 1.6);
      this.#write(line, MARGIN, this.#y, size);
      this.#y += size * 1.6;
    }
    this.#y += 6;
  }

  table(block: TableBlock): void {
    const cells = cellsOf(block);
    const width = Math.max(...cells.map(({ column, colspan }) => column + colspan));
    const height = Math.max(...cells.map(({ row, rowspan }) => row + rowspan));
    const step = (WIDTH - 2 * MARGIN) / width;
    const left = (column: number): number => MARGIN + column * step;
    const lines = (cell: GridCell): string[] =>
      wrapped(cell.text, cell.colspan * step - 2 * PAD, SIZE);
    const heights = Array.from({ length: height }, (_, row) => {
      const own = cells.filter((cell) => cell.row === row && cell.rowspan === 1);
      return Math.max(1, ...own.map((cell) => lines(cell).length)) * LINE + 2 * PAD;
    });
    let from = 0;
    while (from < height) {
      this.#need(heights[from] ?? 0);
      let to = from;
      const tops = [this.#y];
      while (
        to < height &&
        (to === from || (tops.at(-1) ?? 0) + (heights[to] ?? 0) <= this.bottom)
      ) {
        tops.push((tops.at(-1) ?? 0) + (heights[to] ?? 0));
        to++;
      }
      for (const cell of cells) {
        const [first, end] = [Math.max(from, cell.row), Math.min(to, cell.row + cell.rowspan)];
        if (first >= end) continue;
        const [top, bottom] = [tops[first - from] ?? 0, tops[end - from] ?? 0];
        this.#frame(left(cell.column), top, left(cell.column + cell.colspan), bottom);
        // What a cell says stands where the cell begins.
        if (first !== cell.row) continue;
        lines(cell).forEach((line, at) => {
          this.#write(line, left(cell.column) + PAD, top + PAD + at * LINE, SIZE);
        });
      }
      this.#y = tops.at(-1) ?? this.#y;
      from = to;
      if (from < height) this.#y = Number.POSITIVE_INFINITY;
    }
    this.#y += 10;
  }

  #need(height: number): void {
    if (this.#y + height <= this.bottom) return;
    this.pages.push({ width: WIDTH, height: HEIGHT, glyphs: [], strokes: [], pictures: 0 });
    this.#y = MARGIN;
  }

  #frame(x1: number, y1: number, x2: number, y2: number): void {
    const strokes = this.pages.at(-1)?.strokes;
    for (const at of [y1, y2]) strokes?.push({ runs: 'across', at, from: x1, to: x2 });
    for (const at of [x1, x2]) strokes?.push({ runs: 'down', at, from: y1, to: y2 });
  }

  #write(text: string, x: number, y: number, height: number): void {
    for (const letter of text) {
      const width = widthOf(letter, height);
      if (letter.trim() !== '')
        this.pages.at(-1)?.glyphs.push({ text: letter, x, y, width, height });
      x += width;
    }
  }
}

const widthOf = (letter: string, size: number): number =>
  isWide(letter.codePointAt(0) ?? 0) ? size : size / 2;

function wrapped(text: string, width: number, size: number): string[] {
  const lines = [''];
  let room = width;
  for (const letter of text.replace(/\s+/g, ' ')) {
    const own = widthOf(letter, size);
    if (own > room) {
      lines.push('');
      room = width;
    }
    lines[lines.length - 1] += letter;
    room -= own;
  }
  return lines;
}
