import { type Field, FORMS, type FormBlock, type FormTable } from '../form';
import { factId } from '../form/fact-id';
import { BETWEEN, partsOfLabel } from '../form/label-parts';
import type { Report, ReportFact } from './schema';

/** Where a fact stands, in the form's words, each part whole: with all that stands over it. */
export interface FactPlace {
  /** The section that the table is of. */
  readonly table: string;
  /** Empty in a table whose rows have no label. */
  readonly row: string;
  readonly column: string;
}

/** The places of a report's facts, by the facts' ids. */
export type FactPlaces = (fact: Pick<ReportFact, 'id' | 'label'>) => FactPlace;

/** A form that is not known, as of a file of a later version, leaves what the facts' own labels say. */
export function placesIn({ report }: Pick<Report, 'report'>): FactPlaces {
  const places = new Map<string, FactPlace>();
  const form = FORMS.find(({ id }) => id === report.form);
  for (const table of form?.tables ?? [])
    for (const block of table.blocks)
      for (const row of block.rows)
        for (const column of block.columns)
          places.set(factId(table.key, row.key, column.key), {
            table: form?.sections[table.section] ?? table.title.zh,
            row: rowPath(block, row).join(BETWEEN),
            column: pathOf(column).join(BETWEEN),
          });
  return ({ id, label }) => places.get(id) ?? placeOfLabel(id, label);
}

/** What stands over a field, and its own label. */
export const pathOf = ({ under = [], label }: Field): readonly string[] =>
  label === '' ? under : [...under, label];

const rowPath = ({ heading }: FormBlock, row: Field): readonly string[] => [
  ...(heading ? [heading] : []),
  ...pathOf(row),
];

function placeOfLabel(id: string, label: string): FactPlace {
  const [table = ''] = id.split('.');
  const [row, column] = partsOfLabel(label);
  return { table, row, column };
}

/** All of it as one line. */
export const placeLine = ({ table, row, column }: FactPlace): string =>
  [table, row, column].filter((part) => part !== '').join(BETWEEN);

/** The rows of a block that a report has, and its columns. */
export function fieldsIn(
  { key }: FormTable,
  { rows, columns }: FormBlock,
  has: (fact: string) => boolean,
): { readonly rows: readonly Field[]; readonly columns: readonly Field[] } {
  const id = (row: Field, column: Field) => factId(key, row.key, column.key);
  return {
    rows: rows.filter((row) => columns.some((column) => has(id(row, column)))),
    columns: columns.filter((column) => rows.some((row) => has(id(row, column)))),
  };
}
