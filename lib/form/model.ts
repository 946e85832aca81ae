import type { RuleId } from '../rules';
import { bareWords, readLabel } from '../table/label';
import type { Words } from '../words';
import { factId } from './fact-id';
import { BETWEEN } from './label-parts';
import { LabelIndex } from './labels';
import { namesIn } from './names';
import type { Field, Form, FormBlock, FormTable, Group, SumRule } from './types';

/** A place in the form. */
export interface Slot {
  readonly id: string;
  readonly table: string;
  readonly row: Field;
  readonly column: Field;
  /** Row and column in the form's words, with what stands over them where they alone could be another's. */
  readonly label: string;
}

/** A sum over facts: the target's figure is that of the weighted terms. */
export interface Sum {
  readonly rule: RuleId;
  /** What must hold, in the form's words. */
  readonly must: Words;
  readonly target: string;
  readonly terms: readonly { readonly fact: string; readonly weight: number }[];
}

/** A row of the form where it belongs: its part, its place in the order, its number as printed. */
export interface RowItem {
  readonly block: FormBlock;
  readonly row: Field;
  /** Position in the form's order. */
  readonly order: number;
  readonly number: string;
  /** What it is called away from the table. */
  readonly name: string;
  /** Ids of its cells, in the order of the form's columns. */
  readonly facts: readonly string[];
}

/** A column of the form where it belongs. */
export interface ColumnItem {
  readonly block: FormBlock;
  readonly column: Field;
  readonly order: number;
}

/** What the recogniser needs of one table of the form. */
export interface TableModel {
  readonly table: FormTable;
  readonly rows: LabelIndex<RowItem>;
  readonly rowItems: readonly RowItem[];
  readonly columns: LabelIndex<ColumnItem>;
  readonly groups: LabelIndex<Group>;
  /** Blocks by the bare words of their headings, brackets and all: these differ by nothing else. */
  readonly headings: ReadonlyMap<string, FormBlock>;
}

/** A form prepared for recognising: its tables, the cells that hold figures, its sums one by one, its words. */
export interface FormModel {
  readonly form: Form;
  readonly tables: readonly TableModel[];
  readonly slots: readonly Slot[];
  readonly sums: readonly Sum[];
  /** The sums within each table, by its key: none reaches over into another. */
  readonly sumsByTable: ReadonlyMap<string, readonly Sum[]>;
  /** Ids of the facts of which some sum speaks. */
  readonly summed: ReadonlySet<string>;
  /** Bare words that stand in this form and, as worded, in its tables only here. */
  readonly vocabulary: ReadonlySet<string>;
}

const models = new Map<Form, FormModel>();

/** The form prepared for recognising; made on first use, since most pages need none. */
export function modelOf(form: Form): FormModel {
  const known = models.get(form);
  if (known) return known;
  const model = new LazyModel(form);
  models.set(form, model);
  return model;
}

/** Each part is made when it is asked for: to choose a form takes its words only. */
class LazyModel implements FormModel {
  #tables: readonly TableModel[] | undefined;
  #slots: readonly Slot[] | undefined;
  #sums: ReadonlyMap<string, readonly Sum[]> | undefined;
  #allSums: readonly Sum[] | undefined;
  #summed: ReadonlySet<string> | undefined;
  #vocabulary: ReadonlySet<string> | undefined;

  constructor(readonly form: Form) {}

  get tables(): readonly TableModel[] {
    this.#tables ??= this.form.tables.map(tableModel);
    return this.#tables;
  }

  get slots(): readonly Slot[] {
    this.#slots ??= this.form.tables.flatMap(tableSlots);
    return this.#slots;
  }

  get sums(): readonly Sum[] {
    this.#allSums ??= [...this.sumsByTable.values()].flat();
    return this.#allSums;
  }

  get sumsByTable(): ReadonlyMap<string, readonly Sum[]> {
    this.#sums ??= new Map(
      this.form.tables.map((table) => [
        table.key,
        table.sums.flatMap((rule) => expand(table, rule)),
      ]),
    );
    return this.#sums;
  }

  get summed(): ReadonlySet<string> {
    this.#summed ??= new Set(
      this.sums.flatMap(({ target, terms }) => [target, ...terms.map(({ fact }) => fact)]),
    );
    return this.#summed;
  }

  get vocabulary(): ReadonlySet<string> {
    this.#vocabulary ??= new Set(this.form.tables.flatMap(words));
    return this.#vocabulary;
  }
}

function tableModel(table: FormTable): TableModel {
  const rows = new LabelIndex<RowItem>();
  const columns = new LabelIndex<ColumnItem>();
  const groups = new LabelIndex<Group>();
  const headings = new Map<string, FormBlock>();
  const rowItems: RowItem[] = [];
  const names = namesIn(table);
  for (const block of table.blocks) {
    if (block.heading) headings.set(bareWords(block.heading), block);
    for (const row of block.rows) {
      const { number } = readLabel(row.label);
      const facts = block.columns.map((column) => factId(table.key, row.key, column.key));
      const item = { block, row, order: rowItems.length, number, name: names.row(row), facts };
      rowItems.push(item);
      rows.add(item, row.label, row.aliases);
    }
    block.columns.forEach((column, order) => {
      columns.add({ block, column, order }, column.label, column.aliases);
    });
  }
  for (const group of table.groups) groups.add(group, group.label, group.aliases);
  return { table, rows, rowItems, columns, groups, headings };
}

function tableSlots(table: FormTable): Slot[] {
  const names = namesIn(table);
  return table.blocks.flatMap(({ rows, columns }) =>
    rows.flatMap((row) =>
      columns.map((column): Slot => {
        // Where rows have no label, all that stands over the column takes its place.
        const [first, last] = row.label
          ? [names.row(row), names.column(column)]
          : [(column.under ?? []).join(' '), column.label];
        const id = factId(table.key, row.key, column.key);
        return { id, table: table.key, row, column, label: [first, last].join(BETWEEN) };
      }),
    ),
  );
}

function expand(table: FormTable, rule: SumRule): Sum[] {
  const across = table.blocks.flatMap((block) => {
    const along = rule.along === 'row' ? block.columns : block.rows;
    if (!along.some((field) => field.key === rule.target)) return [];
    return (rule.along === 'row' ? block.rows : block.columns).map((field) => field.key);
  });
  const id = (key: string, other: string): string =>
    rule.along === 'row' ? factId(table.key, other, key) : factId(table.key, key, other);
  return across.map((other) => ({
    rule: rule.rule,
    must: rule.must,
    target: id(rule.target, other),
    terms: rule.terms.map(([key, weight]) => ({ fact: id(key, other), weight })),
  }));
}

function words(table: FormTable): string[] {
  const fields = table.blocks.flatMap((block) => [...block.rows, ...block.columns]);
  return fields.filter((field) => !field.replaces).map((field) => readLabel(field.label).words);
}
