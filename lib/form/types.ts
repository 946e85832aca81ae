import type { RuleId } from '../rules';
import type { Words } from '../words';

/**
 * A national form as data: its tables, what they are called, what must add up. Nothing outside this
 * folder knows a label, so a further form is a further file here.
 */
export interface Form {
  readonly id: string;
  readonly title: Words;
  /** The document that prescribes the form. */
  readonly source: string;
  /** First and last reporting year. */
  readonly years: readonly [number, number];
  /** The report's sections in order, numbering included. */
  readonly sections: readonly string[];
  /** The section on problems and plans, which speaks of other years as well: index into the sections. */
  readonly plans: number;
  readonly tables: readonly FormTable[];
  /** What a section has to tell in words. */
  readonly mentions: readonly Mention[];
}

/** Something that a section has to tell in words. */
export interface Mention {
  /** Index into the form's sections. */
  readonly section: number;
  /** Its name, which tells it wherever in the report it stands. */
  readonly name: string;
  /** Any of these tells it within the section. */
  readonly words: readonly string[];
  readonly what: Words;
}

/** A table of the form: its parts, and what must add up in it. */
export interface FormTable {
  /** First part of the fact ids, such as `t3`. */
  readonly key: string;
  readonly title: Words;
  /** Index into the form's sections. */
  readonly section: number;
  /** Parts with a header of their own. */
  readonly blocks: readonly FormBlock[];
  /** What else is printed in the table and holds no figure: corners, group labels, headings. */
  readonly groups: readonly Group[];
  readonly sums: readonly SumRule[];
}

/** A header and the rows under it. A fact's id is `table.row.column`. */
export interface FormBlock {
  /** The heading over the block, such as `第二十条第（一）项`, where there is one. */
  readonly heading?: string;
  readonly rows: readonly Field[];
  readonly columns: readonly Field[];
}

/** A row or a column of a part: its key in fact ids, and how it is worded. */
export interface Field {
  /** Empty for the one row of a table whose rows have no label. */
  readonly key: string;
  /** The form's wording, numbering included. */
  readonly label: string;
  /** Wordings in common use that mean the same and are no deviation. */
  readonly aliases?: readonly string[];
  /** Labels of the groups it stands under, outermost first. */
  readonly under?: readonly string[];
  /** What the cells are counted in, where the cell may say otherwise. */
  readonly unit?: '万元';
  /** A change, which may be below zero. */
  readonly signed?: boolean;
  /** Present only in a simplified print of the form; then it takes the place of these keys. */
  readonly replaces?: readonly string[];
}

/** What is printed over rows or columns and holds no figure of its own. */
export interface Group {
  readonly label: string;
  readonly aliases?: readonly string[];
  /** Row group (a missing one is reported), or words that merely stand in the table. */
  readonly kind: 'rows' | 'columns' | 'words';
}

/**
 * A sum within a table: `target` = the terms, weighted. Along a row the keys are columns, and it holds in every
 * row; along a column the keys are rows.
 */
export interface SumRule {
  readonly rule: RuleId;
  /** What must hold, in the form's words; the beginning of a sentence on what does not. */
  readonly must: Words;
  readonly along: 'row' | 'column';
  readonly target: string;
  readonly terms: readonly (readonly [key: string, weight: number])[];
}
