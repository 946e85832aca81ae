import { FileError } from '../errors';
import { type DocLayout, type DocProperties, propertiesIn } from './doc-rows';

/** A paragraph, or the end of a row. */
export interface DocParagraph {
  /** Ends with U+0007 where it is the last one of its cell. */
  readonly text: string;
  readonly isInTable: boolean;
  /** How the row is parted that ends here. */
  readonly row: DocLayout | null;
  readonly level: number;
}

/** A stretch of the file that holds text: file offset, first character, characters, bytes of each. */
interface Piece {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly bytes: 1 | 2;
}

const PAGE = 512;
const NONE: DocProperties = {
  isInTable: false,
  isRowEnd: false,
  layout: null,
  level: 0,
  further: null,
};
const MOST_LETTERS = 4_000_000;

/** The paragraphs of the main text, by the file's tables of pieces and properties ([MS-DOC] 2.4, 2.9). */
export class Paragraphs implements Iterable<DocParagraph> {
  readonly #main: DataView;
  readonly #table: DataView;
  readonly #data: DataView | null;
  readonly #pieces: readonly Piece[];
  /** Ends of the stretches that share properties, as file offsets, and the properties. */
  readonly #ends: {
    readonly start: number;
    readonly end: number;
    readonly properties: DocProperties;
  }[];

  /** @throws FileError */
  constructor(stream: (name: string) => Uint8Array | null) {
    const main = stream('WordDocument');
    if (!main || main.length < 0x200) throw new FileError('damaged');
    this.#main = viewOf(main);
    if (this.#main.getUint16(0, true) !== 0xa5ec) throw new FileError('damaged');
    const flags = this.#main.getUint16(0x0a, true);
    if (flags & 0x0100) throw new FileError('encrypted');
    const table = stream(flags & 0x0200 ? '1Table' : '0Table');
    if (!table) throw new FileError('damaged');
    this.#table = viewOf(table);
    const data = stream('Data');
    this.#data = data && viewOf(data);
    this.#pieces = this.#readPieces();
    this.#ends = this.#readProperties();
  }

  *[Symbol.iterator](): Iterator<DocParagraph> {
    const letters = this.#main.getInt32(0x4c, true);
    let text = '';
    /** Within a field's instruction, which is not shown; fields may stand in fields. */
    const fields: boolean[] = [];
    let count = 0;
    for (const piece of this.#pieces) {
      for (let i = 0; i < piece.end - piece.start; i++) {
        if (piece.start + i >= letters || ++count > MOST_LETTERS) return;
        const at = piece.from + i * piece.bytes;
        const code = this.#letter(at, piece.bytes);
        if (code === 0x13) fields.push(true);
        else if (code === 0x14) fields[fields.length - 1] = false;
        else if (code === 0x15) fields.pop();
        else if (fields.includes(true)) continue;
        else if (code === 0x0d || code === 0x07 || code === 0x0c) {
          const { isInTable, isRowEnd, layout, level } = this.#propertiesAt(at);
          const isCell = code === 0x07;
          const row = isCell && isRowEnd ? layout : null;
          yield {
            text: isCell ? `${text}\u0007` : text,
            isInTable: isInTable || isCell,
            row,
            level,
          };
          text = '';
        } else if (code === 0x0b) text += '\n';
        else if (code === 0x09) text += ' ';
        else if (code === 0x1e) text += '-';
        else if (code >= 0x20 && code !== 0x1f) text += String.fromCharCode(code);
      }
    }
    if (text !== '') yield { text, isInTable: false, row: null, level: 0 };
  }

  #letter(at: number, bytes: 1 | 2): number {
    if (bytes === 2) return this.#main.getUint16(at, true);
    const code = this.#main.getUint8(at);
    return code >= 0x80 && code < 0xa0 ? (WINDOWS_1252[code - 0x80] ?? code) : code;
  }

  #propertiesAt(at: number): DocProperties {
    let [low, high] = [0, this.#ends.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = this.#ends[middle];
      if (!run) break;
      if (at < run.start) high = middle - 1;
      else if (at >= run.end) low = middle + 1;
      else return run.properties;
    }
    return NONE;
  }

  /** The piece table: characters by where they lie in the file. */
  #readPieces(): Piece[] {
    const table = this.#table;
    let at = this.#main.getUint32(0x1a2, true);
    const end = at + this.#main.getUint32(0x1a6, true);
    while (at < end && table.getUint8(at) === 1) at += 3 + table.getUint16(at + 1, true);
    if (at >= end || table.getUint8(at) !== 2) throw new FileError('damaged');
    const size = table.getUint32(at + 1, true);
    const from = at + 5;
    const count = Math.floor((size - 4) / 12);
    return Array.from({ length: count }, (_, i) => {
      const start = table.getUint32(from + i * 4, true);
      const stop = table.getUint32(from + i * 4 + 4, true);
      const place = table.getUint32(from + (count + 1) * 4 + i * 8 + 2, true);
      const isNarrow = (place & 0x40000000) !== 0;
      const offset = place & 0x3fffffff;
      return { from: isNarrow ? offset / 2 : offset, start, end: stop, bytes: isNarrow ? 1 : 2 };
    });
  }

  /** Properties of paragraphs, by the pages that hold them. */
  #readProperties(): { start: number; end: number; properties: DocProperties }[] {
    const from = this.#main.getUint32(0x102, true);
    const count = Math.floor((this.#main.getUint32(0x106, true) - 4) / 8);
    const runs: { start: number; end: number; properties: DocProperties }[] = [];
    for (let i = 0; i < count; i++) {
      const page = this.#table.getUint32(from + (count + 1) * 4 + i * 4, true) * PAGE;
      if (page + PAGE > this.#main.byteLength) continue;
      const own = this.#main.getUint8(page + PAGE - 1);
      for (let run = 0; run < own; run++) {
        const start = this.#main.getUint32(page + run * 4, true);
        const end = this.#main.getUint32(page + run * 4 + 4, true);
        const word = this.#main.getUint8(page + (own + 1) * 4 + run * 13);
        runs.push({
          start,
          end,
          properties: word === 0 ? NONE : this.#propertiesIn(page, word * 2),
        });
      }
    }
    return runs.sort((a, b) => a.start - b.start);
  }

  #propertiesIn(page: number, offset: number): DocProperties {
    let at = page + offset;
    let size = this.#main.getUint8(at++) * 2;
    if (size === 0) size = this.#main.getUint8(at++) * 2;
    else size--;
    const end = Math.min(at + size, this.#main.byteLength);
    // The style's number comes first.
    const style = this.#main.getUint16(at, true);
    const properties = this.#withFurther(propertiesIn(this.#main, at + 2, end));
    // Styles 1 to 9 are the headings.
    return properties.level === 0 && style >= 1 && style <= 6
      ? { ...properties, level: style }
      : properties;
  }

  /** Long properties, such as those of wide rows, stand apart. */
  #withFurther(own: DocProperties): DocProperties {
    const { further } = own;
    const data = this.#data;
    if (further === null || !data || further + 2 > data.byteLength) return own;
    const end = Math.min(further + 2 + data.getUint16(further, true), data.byteLength);
    const more = propertiesIn(data, further + 2, end);
    return {
      ...own,
      isInTable: own.isInTable || more.isInTable,
      isRowEnd: own.isRowEnd || more.isRowEnd,
      layout: more.layout ?? own.layout,
      level: own.level || more.level,
    };
  }
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

/** What Windows-1252 has from 0x80 on. */
const WINDOWS_1252 = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152,
  0x8d, 0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122,
  0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
];
