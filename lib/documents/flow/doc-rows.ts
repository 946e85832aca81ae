/** A cell's merges, as a row's end tells them. */
export interface DocMerge {
  /** It goes on from the cell at its left. */
  readonly isMergedLeft: boolean;
  /** It goes on from the cell above. */
  readonly isMergedUp: boolean;
}

/** How a row is parted, in twentieths of a point from the left; one edge more than there are cells. */
export interface DocLayout {
  readonly edges: readonly number[];
  readonly cells: readonly DocMerge[];
}

/** A row with its cells' texts. */
export interface DocRow extends DocLayout {
  readonly texts: readonly string[];
}

/** What a paragraph's properties say, as far as tables and headings ask. */
export interface DocProperties {
  readonly isInTable: boolean;
  readonly isRowEnd: boolean;
  readonly layout: DocLayout | null;
  /** 1 to 6, 0 for text. */
  readonly level: number;
  /** Where in the data stream further properties stand, which found no room here. */
  readonly further: number | null;
}

/** Property modifiers by their codes ([MS-DOC] 2.6). */
const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
const OUTLINE = 0x2640;
const DEFINE_TABLE = 0xd608;
const CHANGE_TABS = 0xc615;
const FURTHER = new Set([0x6645, 0x6646]);

/** Sizes of operands by the code's uppermost three bits; 6 tells its own. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3] as const;

/** Reads a list of property modifiers; broken ones end it. */
export function propertiesIn(view: DataView, from: number, to: number): DocProperties {
  let isInTable = false;
  let isRowEnd = false;
  let layout: DocLayout | null = null;
  let level = 0;
  let further: number | null = null;
  let at = from;
  while (at + 2 < to) {
    const code = view.getUint16(at, true);
    at += 2;
    let size: number = SIZES[code >> 13] ?? 1;
    let operand = at;
    if (size === 0) {
      if (code === DEFINE_TABLE) {
        size = view.getUint16(at, true) + 1;
        operand = at + 2;
      } else {
        size = view.getUint8(at) + 1;
        operand = at + 1;
        if (code === CHANGE_TABS && size === 256) break;
      }
    }
    if (at + size > to) break;
    if (code === IN_TABLE) isInTable = view.getUint8(operand) !== 0;
    else if (code === ROW_END) isRowEnd = view.getUint8(operand) !== 0;
    else if (FURTHER.has(code)) further = view.getUint32(operand, true);
    else if (code === OUTLINE) {
      const outline = view.getUint8(operand) + 1;
      level = outline <= 6 ? outline : 0;
    } else if (code === DEFINE_TABLE) layout = layoutIn(view, operand, at + size);
    at += size;
  }
  return { isInTable, isRowEnd, layout, level, further };
}

/** Length of what tells of one cell. */
const CELL_SIZE = 20;

function layoutIn(view: DataView, from: number, to: number): DocLayout {
  const count = view.getUint8(from);
  const edges: number[] = [];
  let at = from + 1;
  for (let i = 0; i <= count && at + 2 <= to; i++, at += 2) edges.push(view.getInt16(at, true));
  const cells: DocMerge[] = [];
  for (let i = 0; i < count; i++, at += CELL_SIZE) {
    const flags = at + 2 <= to ? view.getUint16(at, true) : 0;
    const isFirst = (flags & 1) !== 0;
    const isTall = (flags & 0x20) !== 0;
    const isTop = (flags & 0x40) !== 0;
    cells.push({ isMergedLeft: (flags & 2) !== 0 && !isFirst, isMergedUp: isTall && !isTop });
  }
  return { edges, cells };
}
