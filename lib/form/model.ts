import type { RuleId } from '../rules';
import { bareWords, readLabel } from '../table/label';
import type { Words } from '../words';
import { LabelIndex } from './labels';
import type { Field, Form, FormBlock, FormTable, Group, SumRule } from './types';

/** A place in the form. */
export interface Slot {
  readonly id: string;
  readonly table: string;
  readonly row: Field;
  readonly column: Field;
  /** Row and column in the form's words. */
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
  #sums: readonly Sum[] | undefined;
  #vocabulary: ReadonlySet<string> | undefined;

  constructor(readonly form: Form) {}

  get tables(): readonly TableModel[] {
    this.#tables ??= this.form.tables.map(tableModel);
    return this.#tables;
  }

  get slots(): readonly Slot[] {
    this.#slots ??= this.form.tables.flatMap((table) =>
      table.blocks.flatMap((block) => blockSlots(table, block)),
    );
    return this.#slots;
  }

  get sums(): readonly Sum[] {
    this.#sums ??= this.form.tables.flatMap((table) =>
      table.sums.flatMap((rule) => expand(table, rule)),
    );
    return this.#sums;
  }

  get vocabulary(): ReadonlySet<string> {
    this.#vocabulary ??= new Set(this.form.tables.flatMap(words));
    return this.#vocabulary;
  }
}

/** The id of a fact as the outside knows it: `t3.granted.natural`; `t4.reconsideration.upheld` where the table has but one row, without a label. */
export function factId(table: string, row: string, column: string): string {
  return row === '' ? `${table}.${column}` : `${table}.${row}.${column}`;
}

function tableModel(table: FormTable): TableModel {
  const rows = new LabelIndex<RowItem>();
  const columns = new LabelIndex<ColumnItem>();
  const groups = new LabelIndex<Group>();
  const headings = new Map<string, FormBlock>();
  const rowItems: RowItem[] = [];
  for (const block of table.blocks) {
    if (block.heading) headings.set(bareWords(block.heading), block);
    for (const row of block.rows) {
      const item = { block, row, order: rowItems.length, number: readLabel(row.label).number };
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

function blockSlots(table: FormTable, block: FormBlock): Slot[] {
  return block.rows.flatMap((row) =>
    block.columns.map((column) => ({
      id: factId(table.key, row.key, column.key),
      table: table.key,
      row,
      column,
      label: [row.label || (column.under ?? []).join(' '), column.label].join(' · '),
    })),
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
