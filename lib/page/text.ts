import type { Place } from '../place';
import type { Steps } from '../steps';
import { type Grid, GridBuilder } from '../table/grid';
import type { Sought } from '../text/parted-words';
import { foldSpace, SPACE } from '../text/space';
import type { Block, Page } from './blocks';
import { rangeIn, type Stretch } from './plain';
import type { Source } from './source';
import { lookAt } from './table-look';

const HEADING_MARK = new RegExp(`^(#{1,6})[${SPACE}]+`);
/** A line that only draws a rule below a header. */
const RULE_LINE = new RegExp(`^[${SPACE}|:\\-—=]+$`);

interface Line {
  readonly text: string;
  readonly start: number;
}

/**
 * A report that is plain text, as a source: lines are paragraphs, runs of lines with tabs are tables, `#` before a line makes it a
 * heading.
 */
export class TextSource implements Source {
  readonly #blocks: Stretch[] = [];
  readonly #cells = new Map<number, readonly Stretch[]>();

  /**
   * @param words words of a form, one of which a table must hold to be worth reading
   * @param document that shows the text, where one does
   */
  constructor(
    private readonly text: string,
    private readonly url: string,
    private readonly words: Sought,
    private readonly document: Document | null = null,
  ) {}

  *read(): Steps<Page> {
    const blocks: Block[] = [];
    let rows: Line[] = [];
    let title = '';
    const closeTable = (): void => {
      if (rows.length > 0) blocks.push(this.#table(rows));
      rows = [];
    };
    let start = 0;
    let count = 0;
    for (const raw of this.text.split('\n')) {
      const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
      if (line.includes('\t')) rows.push({ text: line, start });
      else {
        closeTable();
        const text = foldSpace(line.replace(HEADING_MARK, ''));
        if (text !== '' && !RULE_LINE.test(text)) {
          if (title === '') title = text;
          const level = HEADING_MARK.exec(line)?.[1]?.length ?? 0;
          const kind = level > 0 ? 'heading' : 'paragraph';
          const number = this.#blocks.push({ start, end: start + line.length }) - 1;
          blocks.push({ kind, number, level, text, line });
        }
      }
      start += raw.length + 1;
      if (++count % 200 === 0) yield;
    }
    closeTable();
    return {
      url: this.url,
      title,
      metadata: { title: '', publisher: '' },
      blocks,
      rows: null,
      attachments: [],
    };
  }

  find(place: Place): Range | null {
    const at = this.stretchOf(place);
    return at && this.document ? rangeIn(this.document, at) : null;
  }

  /** Addresses of a text are numbers, which cost nothing to keep. */
  keep(): void {}

  /** Where an address is in the text. */
  stretchOf({ block, cell, range }: Place): Stretch | null {
    if (cell !== undefined) return this.#cells.get(block)?.[cell] ?? null;
    const own = this.#blocks[block];
    if (!own || !range) return own ?? null;
    return { start: own.start + range[0], end: own.start + range[1] };
  }

  #table(rows: readonly Line[]): Block {
    const text = rows.map((row) => row.text).join('\n');
    const start = rows[0]?.start ?? 0;
    const last = rows[rows.length - 1];
    const number =
      this.#blocks.push({ start, end: (last?.start ?? 0) + (last?.text.length ?? 0) }) - 1;
    return { kind: 'table', number, ...lookAt(text, this.words), grid: this.#grid(rows, number) };
  }

  #grid(rows: readonly Line[], number: number): Grid {
    const builder = new GridBuilder();
    const cells: Stretch[] = [];
    for (const row of rows) {
      if (RULE_LINE.test(row.text) && /[-—=]{2}/.test(row.text)) continue;
      builder.startRow();
      let start = row.start;
      for (const cell of row.text.split('\t')) {
        if (builder.addCell(cell, 1, 1)) cells.push({ start, end: start + cell.length });
        start += cell.length + 1;
      }
    }
    this.#cells.set(number, cells);
    return builder.finish(number, '');
  }
}
