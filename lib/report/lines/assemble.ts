import type { RowItem } from '../../form/model';
import type { FormBlock } from '../../form/types';
import type { Place } from '../../place';
import { bareWords } from '../../table/label';
import { headerAcross } from './across';
import { ownLabel, type Segment, segmentsOf } from './segments';
import type { Token } from './tokens';
import type { TableWording } from './wording';

/** A row of cells as a table of its own would have it, one column each. */
export interface LineCell {
  readonly text: string;
  readonly place: Place;
  readonly colspan: number;
  readonly rowspan: number;
}

/** Rows put together from lines, and the line of the last figure: what comes behind is no table. */
export interface Assembled {
  readonly rows: readonly (readonly LineCell[])[];
  readonly end: number;
}

interface DataRow {
  readonly label: Segment | null;
  readonly items: readonly RowItem[];
  readonly cells: Token[];
}

/**
 * Puts a table of the form together from its words and figures in the order in which they are printed. Each row is told by the
 * label before its figures. The columns are told by the header, if its words are those of the form in the form's order; if
 * they are not, no column is named, and the sums must tell.
 * @param heading what of the section's heading the lines may begin with
 */
export class Assembler {
  readonly #rows: LineCell[][] = [];
  /** Blocks whose header has been read, in the form's order of columns. */
  #headed: readonly FormBlock[] = [];
  #words: Token[] = [];
  /** Blank cells behind the last word or figure, in its line. */
  #blanks: Token[] = [];
  #row: DataRow | null = null;
  #blankRows: { readonly at: number; readonly label: Segment }[] = [];
  /** Figures were met that no label or no column owns: what has no figures cannot be called blank. */
  #doubt = false;
  #end = -1;

  constructor(
    private readonly wording: TableWording,
    private readonly heading: string,
  ) {}

  take(token: Token): void {
    if (token.kind === 'words') {
      this.#close();
      this.#words.push(token);
      this.#blanks = [];
      return;
    }
    if (token.kind === 'blank') {
      // A blank that begins a line stands beneath a group's label that reaches down.
      if (token.line === (this.#row?.cells.at(-1) ?? this.#words.at(-1))?.line) {
        this.#blanks.push(token);
      }
      return;
    }
    this.#row ??= this.#open();
    const blanks = this.#blanks.filter(({ line }) => line === token.line);
    this.#row.cells.push(...blanks, token);
    this.#blanks = [];
    this.#end = token.line;
  }

  finish(): Assembled {
    this.#close();
    if (!this.#doubt) {
      for (const { at, label } of this.#blankRows.reverse()) {
        this.#rows.splice(at, 0, [cellOf(label), ...label.tokens.slice(0, 1).map(blank)]);
      }
    }
    return { rows: this.#rows, end: this.#end };
  }

  /** Reads the words before a figure: headings, groups, a header, rows without figures, and the label of its own row. */
  #open(): DataRow {
    const segments = segmentsOf(this.#words, this.wording);
    this.#words = [];
    const own = ownLabel(segments, this.wording);
    const before = own ? segments.slice(0, own.at) : segments;
    this.#readWords(before);
    return { label: own?.label ?? lost(before), items: own?.items ?? [], cells: [] };
  }

  #readWords(segments: readonly Segment[]): void {
    let loose: Segment[] = [];
    const header = (): void => {
      this.#readHeader(loose);
      loose = [];
    };
    for (const segment of segments) {
      if (!segment.said) loose.push(segment);
      else if (segment.said.kind === 'heading') {
        header();
        this.#headed = [];
        this.#rows.push([cellOf(segment)]);
      } else if (segment.said.kind === 'group') this.#rows.push([cellOf(segment)]);
      else this.#blankRows.push({ at: this.#rows.length, label: segment });
    }
    header();
  }

  #readHeader(loose: readonly Segment[]): void {
    if (loose.length === 0) return;
    const tokens = loose.flatMap((segment) => segment.tokens);
    const text = loose.map((segment) => segment.text).join('');
    const words = bareWords(text);
    const rest = words.startsWith(this.heading) ? words.slice(this.heading.length) : words;
    const read = this.wording.headed(rest);
    const blocks = read.length > 0 ? read : headerAcross(tokens, this.wording);
    const [block] = blocks;
    if (block) {
      this.#headed = blocks;
      this.#rows.push(...headerRows(block, tokens));
    } else if (tokens.every(({ whole }) => whole) && this.wording.unlabelled.length === 0) {
      this.#rows.push(...asPrinted(tokens, this.wording.section === 1));
    }
  }

  #close(): void {
    const row = this.#row;
    this.#row = null;
    if (!row) return;
    const block = this.#blockOf(row);
    const figures = row.cells.filter(({ kind }) => kind === 'figure');
    const width = block?.columns.length ?? figures.length;
    const fits = fitting([...row.cells, ...this.#blanks], figures, width);
    this.#blanks = [];
    const label = row.label ? [cellOf(row.label)] : [];
    const isUnlabelled = row.items.length === 0 && this.wording.unlabelled.length > 0;
    if (!row.label && !isUnlabelled) this.#doubt = true;
    if (fits && (block || row.cells.every(({ whole }) => whole))) {
      this.#rows.push([...(isUnlabelled ? [] : label), ...fits.map(plain)]);
      return;
    }
    this.#doubt = true;
    if (figures.length < width && !isUnlabelled) this.#rows.push([...label, ...figures.map(plain)]);
    else if (!isUnlabelled) this.#rows.push([...label, joined(figures)]);
  }

  /** The block whose columns a row's figures stand in, where the header above tells it, or no header can. */
  #blockOf({ items }: DataRow): FormBlock | undefined {
    const { unlabelled } = this.wording;
    if (unlabelled.length > 0) return this.#headed[0] ?? unlabelled[0];
    const blocks = items.map(({ block }) => block);
    const headed = this.#headed.find((block) => blocks.includes(block));
    if (headed) return headed;
    // In a table of sums these bear a reading out, or do not.
    const [block] = blocks;
    return block && !block.heading ? block : undefined;
  }
}

/**
 * Cells of a header that is not the form's, row by row as far as lines tell.
 * @param isFlat whether a header of this table is one row, also with each cell on a line of its own
 */
function asPrinted(tokens: readonly Token[], isFlat: boolean): LineCell[][] {
  const lines = [...new Set(tokens.map(({ line }) => line))];
  if (lines.length === tokens.length && tokens.length > 1) {
    return isFlat ? [tokens.map(plain)] : [];
  }
  return lines.map((line) => tokens.filter((token) => token.line === line).map(plain));
}

/** As many cells as there are columns, with all the figures in them, if there is but one such stretch of the row's cells. */
function fitting(
  cells: readonly Token[],
  figures: readonly Token[],
  width: number,
): readonly Token[] | null {
  if (figures.length === width) return figures;
  const first = cells.indexOf(figures[0] as Token);
  const end = cells.indexOf(figures.at(-1) as Token) + 1;
  const earliest = Math.max(0, end - width);
  const latest = Math.min(first, cells.length - width);
  return earliest === latest ? cells.slice(earliest, earliest + width) : null;
}

function lost(segments: readonly Segment[]): Segment | null {
  const last = segments.at(-1);
  return last && !last.said ? last : null;
}

/** The form's own header, over the columns that its words were found to name. */
function headerRows(block: FormBlock, tokens: readonly Token[]): LineCell[][] {
  const { columns } = block;
  const depth = 1 + Math.max(0, ...columns.map(({ under = [] }) => under.length));
  const isLabelled = block.rows.some(({ label }) => label !== '');
  const first = tokens[0];
  if (!first) return [];
  const cell = (text: string, colspan: number, rowspan: number): LineCell => {
    const own = tokens.find((token) => bareWords(text).startsWith(bareWords(token.text))) ?? first;
    return { text, place: own.place, colspan, rowspan };
  };
  return Array.from({ length: depth }, (_, level) => {
    const row: LineCell[] = level === 0 && isLabelled ? [cell('', 1, depth)] : [];
    for (let i = 0; i < columns.length; i++) {
      const { label, under = [] } = columns[i] ?? { label: '' };
      if (under.length === level) row.push(cell(label, 1, depth - level));
      const group = under[level];
      if (group === undefined) continue;
      let end = i + 1;
      while (end < columns.length && columns[end]?.under?.[level] === group) end++;
      if (i === 0 || columns[i - 1]?.under?.[level] !== group) row.push(cell(group, end - i, 1));
    }
    return row;
  });
}

const NOWHERE: Place = { block: -1 };

function cellOf({ text, tokens }: Segment): LineCell {
  const first = tokens[0]?.place ?? NOWHERE;
  const last = tokens.at(-1)?.place ?? first;
  // A label over several lines stands where it begins.
  const isOne = first.range && last.range && first.block === last.block;
  const place: Place = isOne ? { ...first, range: [first.range[0], last.range[1]] } : first;
  return { text, place, colspan: 1, rowspan: 1 };
}

const plain = ({ text, place }: Token): LineCell => ({ text, place, colspan: 1, rowspan: 1 });
const blank = ({ place }: Token): LineCell => ({ text: '', place, colspan: 1, rowspan: 1 });

/** Figures that cannot be told apart, as the one cell that they are for all anybody knows. */
function joined(figures: readonly Token[]): LineCell {
  const text = figures.map((each) => each.text).join(' 和 ');
  return { text, place: figures[0]?.place ?? NOWHERE, colspan: 1, rowspan: 1 };
}
