import { type FormModel, modelOf, type RowItem, type TableModel } from '../../form/model';
import type { Form, FormBlock } from '../../form/types';
import { bareWords, readLabel, wordsWithRemark } from '../../table/label';

/** What a piece of text says in a table of the forms. */
export type Said =
  | { readonly kind: 'row'; readonly items: readonly RowItem[] }
  | { readonly kind: 'group' }
  | { readonly kind: 'heading'; readonly blocks: readonly FormBlock[] };

/** A header in which the labels of some columns are missing. */
export interface Lacking {
  readonly block: FormBlock;
  /** For each column whether its label is there. */
  readonly named: readonly boolean[];
}

/** Shorter labels, such as 其他 and 总计, head columns as well; as a row's they are numbered. */
const SHORT = 4;

/** One table as all the forms word it, for lines where nothing but the words tells what they are. */
export class TableWording {
  readonly #models: readonly TableModel[];
  readonly #headers: readonly (readonly [FormBlock, HeaderWording])[];
  /** Words that stand over the columns and tell none of them, the longest first. */
  readonly over: readonly string[];
  /** Those of them that hold columns together, in the form's order. */
  readonly groups: readonly string[];

  constructor(
    forms: readonly Form[],
    readonly section: number,
  ) {
    const models: FormModel[] = forms.map(modelOf);
    this.#models = models.flatMap(({ tables }) =>
      tables.filter(({ table }) => table.section === section),
    );
    this.#headers = this.#models.flatMap(({ table }) =>
      table.blocks.map((block) => [block, new HeaderWording(block)] as const),
    );
    const groups = this.#models.flatMap(({ table }) => table.groups);
    this.over = unique(
      groups.filter(({ kind }) => kind !== 'rows').map(({ label }) => bareWords(label)),
    ).sort((a, b) => b.length - a.length);
    this.groups = unique(
      groups.filter(({ kind }) => kind === 'columns').map(({ label }) => bareWords(label)),
    );
  }

  /** The blocks of a table whose one row has no label, of whichever form. */
  get unlabelled(): readonly FormBlock[] {
    const blocks = this.#headers.map(([block]) => block);
    return blocks.filter(({ rows }) => rows.length === 1 && rows[0]?.label === '');
  }

  /** What a text says, to the letter. */
  exact(text: string): Said | null {
    const label = readLabel(text);
    if (label.words === '') return null;
    const items = this.#models.flatMap(({ rows }) => rows.exact(label)?.items ?? []);
    const isRow = items.some(
      ({ number }) => label.words.length >= SHORT || number === label.number,
    );
    if (isRow || items.some(({ block, number }) => number === '' && block.heading)) {
      return { kind: 'row', items };
    }
    const heading = bareWords(text);
    const blocks = this.#models.flatMap(({ headings }) => headings.get(heading) ?? []);
    if (blocks.length > 0) return { kind: 'heading', blocks };
    const isGroup = this.#models.some(({ groups }) =>
      groups.exact(label)?.items.some(({ kind }) => kind === 'rows'),
    );
    return isGroup ? { kind: 'group' } : null;
  }

  /** The row that a text nearly names. */
  near(text: string): readonly RowItem[] {
    const label = readLabel(text);
    return this.#models.flatMap(({ rows }) => rows.match(label)?.items ?? []);
  }

  /** Blocks whose columns a header names, each and in the form's order. */
  headed(text: string): FormBlock[] {
    const words = bareWords(text);
    return this.#headers.flatMap(([block, header]) =>
      header.isRead(words, this.over) ? [block] : [],
    );
  }

  /** The block of the one header that these words are, but for some columns' labels. */
  lacking(text: string): Lacking | null {
    const words = bareWords(text);
    for (const [block, header] of this.#headers) {
      const named = header.lacking(words, this.over);
      if (named) return { block, named };
    }
    return null;
  }

  /** True of a table whose headers are one row each. */
  get isFlat(): boolean {
    return this.groups.length === 0;
  }

  /** The same of a header's columns from left to right, without what stands over them. */
  headedByColumns(text: string): FormBlock[] {
    const words = bareWords(text);
    return this.#headers.flatMap(([block, header]) => (header.isAcross(words) ? [block] : []));
  }
}

/** The header of a block as it reads in a text, where the order of its words is all there is. */
class HeaderWording {
  /** Column by column. */
  readonly #across: RegExp;
  /** Row by row: what stands under no group, then what does. */
  readonly #down: RegExp;
  /** Either, with any label missing, and the order of the columns that its groups have; null where labels recur. */
  readonly #some: readonly (readonly [RegExp, readonly number[]])[];
  readonly #groups: readonly string[];
  readonly #outer: readonly string[];

  constructor(block: FormBlock) {
    const { columns } = block;
    const words = columns.map(({ label, aliases = [] }) =>
      unique([label, ...aliases].flatMap((each) => [wordsWithRemark(each), readLabel(each).words])),
    );
    const pattern = (order: readonly number[], optional = false): RegExp =>
      new RegExp(
        `^${order.map((i) => (optional ? `(${words[i]?.join('|')})?` : `(?:${words[i]?.join('|')})`)).join('')}$`,
      );
    const all = columns.map((_, i) => i);
    this.#across = pattern(all);
    const isUnder = (i: number): boolean => (columns[i]?.under?.length ?? 0) > 0;
    const first = all.filter((i) => !isUnder(i));
    const down = [...first, ...all.filter(isUnder)];
    this.#down = pattern(down);
    const isDistinct = new Set(words.flat()).size === words.flat().length;
    this.#some = isDistinct ? [all, down].map((order) => [pattern(order, true), order]) : [];
    this.#groups = unique(columns.flatMap(({ under = [] }) => under.map(bareWords)));
    this.#outer = first.map((i) => words[i]?.[0] ?? '');
  }

  isAcross(words: string): boolean {
    return this.#across.test(words);
  }

  /** Which columns are named, where they are some of the form's in its order; all groups must stand. */
  lacking(words: string, over: readonly string[]): readonly boolean[] | null {
    let leaves = words;
    for (const word of over) leaves = leaves.replace(word, '');
    if (this.#groups.length === 0 || !inOrder(words, this.#groups)) return null;
    for (const [pattern, order] of this.#some) {
      const match = pattern.exec(leaves);
      if (!match) continue;
      const named = order.map((_, at) => match[order.indexOf(at) + 1] !== undefined);
      if (named.filter(Boolean).length > 1) return named;
    }
    return null;
  }

  isRead(words: string, over: readonly string[]): boolean {
    let leaves = words;
    for (const word of over) leaves = leaves.replace(word, '');
    if (!inOrder(words, this.#groups)) return false;
    if (this.#across.test(leaves)) return true;
    // Row by row the group's own place among what stands beside it is told by its label.
    const [group] = this.#groups;
    return (
      this.#outer.length > 0 &&
      this.#down.test(leaves) &&
      inOrder(words, [this.#outer[0] ?? '', group ?? '', this.#outer.at(-1) ?? ''])
    );
  }
}

/** Each stands in the text, one behind the other; what holds another's letters is told from it by its own. */
function inOrder(text: string, words: readonly string[]): boolean {
  let rest = text;
  const longest = [...words].sort((a, b) => b.length - a.length);
  const places = new Map<string, number>();
  for (const word of longest) {
    const at = rest.indexOf(word);
    if (at < 0) return false;
    places.set(word, at);
    rest = rest.slice(0, at) + '\0'.repeat(word.length) + rest.slice(at + word.length);
  }
  // Groups one inside the other may be printed row by row or column by column; beside one another only in the form's order.
  return words.every((word, i) => i === 0 || mayFollow(places, words[i - 1] ?? '', word));
}

function mayFollow(places: ReadonlyMap<string, number>, before: string, word: string): boolean {
  return (places.get(before) ?? 0) < (places.get(word) ?? 0);
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
