import type { ColumnItem, RowItem, TableModel } from '../../form/model';
import { bareWords, readLabel } from '../../table/label';
import { piecesOf } from '../lines/segments';

/** A column as a text names it: those of the form that have the label, and the group that the text says itself. */
export interface NamedColumn {
  readonly items: readonly ColumnItem[];
  readonly group: string | null;
}

/** Labels shorter than this head columns as well; as a row's they are numbered. */
const SHORT = 4;
/** Longer texts are prose. */
const LONGEST = 200;
/** What joins the labels of a group and of what stands under it. */
const JOINT = /[-－–—/／\\|·•.:：>＞→\n()（）【】[\]]+/;

/** Tells what texts name in one table of a form: rows, columns, groups of columns, each to the letter. */
export class Names {
  readonly #rows = new Map<string, RowItem | null>();
  readonly #columns = new Map<string, NamedColumn | null>();
  /** Bare words of the groups that hold columns together. */
  readonly #groups: readonly string[];

  constructor(readonly model: TableModel) {
    this.#groups = model.table.groups
      .filter(({ kind }) => kind === 'columns')
      .map(({ label }) => bareWords(label));
  }

  /** The row that a text names, or names at its end behind the groups that it stands in. */
  row(text: string): RowItem | null {
    return remembered(this.#rows, text, () => {
      if (text.length > LONGEST) return null;
      const pieces = piecesOf(text);
      return this.#oneRow(text) ?? this.#oneRow(pieces.at(-1) ?? '');
    });
  }

  column(text: string): NamedColumn | null {
    return remembered(this.#columns, text, () => this.#namedColumn(text));
  }

  /** The group of columns that a text names last. */
  group(text: string): string | null {
    if (text.length > LONGEST) return null;
    const words = bareWords(text);
    const named = this.#groups.filter((group) => words.endsWith(group));
    return longest(named) ?? pieceOf(text, (piece) => this.#groups.find((one) => one === piece));
  }

  #oneRow(text: string): RowItem | null {
    const label = readLabel(text);
    if (label.words === '') return null;
    const items = this.model.rows.exact(label)?.items ?? [];
    const [item] = items;
    const isTold = label.words.length >= SHORT || (label.number !== '' && item?.number !== '');
    return item && items.length === 1 && (isTold || !!item.block.heading) ? item : null;
  }

  #namedColumn(text: string): NamedColumn | null {
    // `3.其他` is a row, 其他 a column.
    if (text.length > LONGEST || this.row(text)) return null;
    const whole = this.model.columns.exact(readLabel(text));
    if (whole) return { items: whole.items, group: null };
    // 行政复议结果维持, and the same with something between.
    const words = bareWords(text);
    let rest = words;
    let group: string | null = null;
    for (let one = this.#headOf(rest); one; one = this.#headOf(rest)) {
      group = one;
      rest = rest.slice(one.length);
    }
    const behind = group && this.model.columns.exact({ words: rest, number: '' });
    if (behind) return { items: behind.items, group };
    // 结果维持（行政复议）.
    let front = words;
    let last: string | null = null;
    for (let one = this.#tailOf(front); one; one = this.#tailOf(front)) {
      last ??= one;
      front = front.slice(0, -one.length);
    }
    const before = last && this.model.columns.exact({ words: front, number: '' });
    return before ? { items: before.items, group: last } : null;
  }

  #headOf(words: string): string | null {
    return longest(this.#groups.filter((group) => words.startsWith(group)));
  }

  #tailOf(words: string): string | null {
    return longest(this.#groups.filter((group) => words.endsWith(group)));
  }
}

const longest = (words: readonly string[]): string | null =>
  words.reduce<string | null>((best, one) => (one.length > (best?.length ?? 0) ? one : best), null);

function pieceOf(text: string, wanted: (piece: string) => string | undefined): string | null {
  for (const piece of text.split(JOINT).reverse()) {
    const found = wanted(bareWords(piece));
    if (found) return found;
  }
  return null;
}

function remembered<T>(known: Map<string, T>, text: string, make: () => T): T {
  const before = known.get(text);
  if (before !== undefined) return before;
  const made = make();
  known.set(text, made);
  return made;
}
