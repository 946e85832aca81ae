import type { FormBlock } from '../../form/types';
import { bareWords } from '../../table/label';
import { headerAcross } from './across';
import { type LineCell, labelCell } from './cells';
import { asPrinted, headerRows, placeIn } from './header-rows';
import { type Met, type OpenRow, standing } from './met';
import { gluedTo, ownLabel, type Segment, segmentsOf } from './segments';
import type { Token } from './tokens';
import type { TableWording } from './wording';

/** Rows put together from lines, and the line of the last figure: what comes behind is no table. */
export interface Assembled {
  readonly rows: readonly (readonly LineCell[])[];
  readonly end: number;
}

/**
 * Puts a table of the form together from its words and figures in the order in which they are printed. Each row is told by the
 * label before its figures. The columns are told by the header, if its words are those of the form in the form's order; if
 * they are not, no column is named, and the sums must tell.
 * @param heading what of the section's heading the lines may begin with
 */
export class Assembler {
  readonly #met: Met[] = [];
  /** Blocks whose header has been read, in the form's order of columns. */
  #headed: readonly FormBlock[] = [];
  #words: Token[] = [];
  /** Blank cells behind the last word or figure, in its line. */
  #blanks: Token[] = [];
  #row: OpenRow | null = null;
  #end = -1;

  constructor(
    private readonly wording: TableWording,
    private readonly heading: string,
  ) {}

  take(token: Token): void {
    if (token.kind === 'words' && this.#isIllegible(token)) {
      this.#row?.cells.push(...this.#blanksIn(token.line), { ...token, kind: 'figure' });
      this.#blanks = [];
      return;
    }
    if (token.kind === 'words') {
      this.#close();
      this.#words.push(token);
      this.#blanks = [];
      return;
    }
    if (token.kind === 'blank') {
      // A blank that begins a line stands beneath a group's label that reaches down, if the rows have labels at all.
      const { line } = this.#row?.cells.at(-1) ?? this.#words.at(-1) ?? { line: -1 };
      if (token.line === line || this.#isUnlabelled) this.#blanks.push(token);
      return;
    }
    this.#row ??= this.#open();
    this.#row.cells.push(...this.#blanksIn(token.line), token);
    this.#blanks = [];
    this.#end = token.line;
  }

  finish(): Assembled {
    this.#close();
    this.#readEnd();
    const rows = standing(this.#met, this.#isUnlabelled);
    return { rows, end: this.#end };
  }

  /** Words in a cell amid a row that has not all its figures yet, and no label of the form's: 见附件. */
  #isIllegible({ text, line, whole }: Token): boolean {
    const row = this.#row;
    if (!row || !whole || line !== row.cells.at(-1)?.line) return false;
    const figures = row.cells.filter(({ kind }) => kind === 'figure').length;
    const isShort = figures < (this.#blockOf(row)?.columns.length ?? 0);
    return isShort && !this.wording.exact(text) && this.wording.near(text).length === 0;
  }

  get #isUnlabelled(): boolean {
    return this.wording.unlabelled.length > 0;
  }

  #blanksIn(line: number | undefined): Token[] {
    return this.#blanks.filter((blank) => blank.line === line);
  }

  /** Reads the words before a figure: headings, groups, a header, rows without figures, and the label of its own row. */
  #open(): OpenRow {
    const segments = segmentsOf(this.#words, this.wording);
    this.#words = [];
    const own = ownLabel(segments, this.wording);
    const before = own ? segments.slice(0, own.at) : segments;
    this.#readWords(before);
    const label = own?.label ?? lost(before);
    const glued = label ? gluedTo(label, this.wording) : null;
    return {
      label: glued?.label ?? label,
      items: glued?.items ?? own?.items ?? [],
      cells: [],
      glued: glued?.figure ?? null,
    };
  }

  #readWords(segments: readonly Segment[]): void {
    let loose: Segment[] = [];
    const header = (): void => {
      this.#readHeader(loose);
      loose = [];
    };
    const one = (segment: Segment): void => {
      this.#met.push({ kind: 'cells', rows: [[labelCell(segment)]] });
    };
    for (const segment of segments) {
      if (!segment.said) loose.push(segment);
      else if (segment.said.kind === 'heading') {
        header();
        this.#headed = [];
        one(segment);
      } else if (segment.said.kind === 'group') one(segment);
      else this.#met.push({ kind: 'no figures', label: segment });
    }
    header();
  }

  /** Rows without figures behind the last figure, as far as whole cells tell that they are the table's. */
  #readEnd(): void {
    if (this.#end < 0 || !this.#words.some(({ whole }) => whole)) return;
    const segments = segmentsOf(this.#words, this.wording);
    while (segments.length > 0 && !segments.at(-1)?.said) segments.pop();
    this.#readWords(segments);
    this.#end = segments.at(-1)?.tokens.at(-1)?.line ?? this.#end;
  }

  #readHeader(loose: readonly Segment[]): void {
    if (loose.length === 0) return;
    const tokens = loose.flatMap((segment) => segment.tokens);
    const words = bareWords(loose.map((segment) => segment.text).join(''));
    const rest = words.startsWith(this.heading) ? words.slice(this.heading.length) : words;
    const read = this.wording.headed(rest);
    const blocks = read.length > 0 ? read : headerAcross(tokens, this.wording);
    const [block] = blocks;
    if (block) {
      this.#headed = blocks;
      const named = block.columns.map(() => true);
      this.#met.push({ kind: 'cells', rows: headerRows(block, named, placeIn(tokens)) });
      return;
    }
    const lacking = this.wording.lacking(rest);
    if (lacking) this.#met.push({ kind: 'lacking', header: lacking, tokens });
    else if (this.wording.isFlat && tokens.every(({ whole }) => whole)) {
      this.#met.push({ kind: 'cells', rows: asPrinted(tokens) });
    }
  }

  #close(): void {
    const row = this.#row;
    this.#row = null;
    if (!row) return;
    const cells = [...row.cells, ...this.#blanksIn(row.cells.at(-1)?.line)];
    this.#blanks = [];
    const block = this.#blockOf(row);
    const figures = cells.filter(({ kind }) => kind === 'figure');
    const width = block?.columns.length ?? figures.length;
    this.#met.push({ kind: 'row', row: { ...row, cells, block, width } });
  }

  #blockOf({ items }: OpenRow): FormBlock | undefined {
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

function lost(segments: readonly Segment[]): Segment | null {
  const last = segments.at(-1);
  return last && !last.said ? last : null;
}
