import type { RowItem } from '../../form/model';
import type { FormBlock } from '../../form/types';
import { blankCell, cellOf, joinedCell, type LineCell, labelCell } from './cells';
import { headerRows, placeIn } from './header-rows';
import { Layout, type RowCells } from './layout';
import type { Segment } from './segments';
import type { Token } from './tokens';
import type { Lacking } from './wording';

/** A row of figures as far as it was read: its label, the rows of the form that are called so, and the pieces behind it. */
export interface OpenRow extends RowCells {
  readonly label: Segment | null;
  readonly items: readonly RowItem[];
  readonly cells: Token[];
}

/** A row that was read to its end. */
export interface DataRow extends OpenRow {
  /** The block whose columns its figures stand in, where the header above tells it, or no header can. */
  readonly block: FormBlock | undefined;
  /** How many columns it should fill. */
  readonly width: number;
}

/** What was met, in its order. Whether some of it stands, only the rows of figures tell, when all of them are known. */
export type Met =
  | { readonly kind: 'cells'; readonly rows: Rows }
  | { readonly kind: 'lacking'; readonly header: Lacking; readonly tokens: readonly Token[] }
  | { readonly kind: 'no figures'; readonly label: Segment }
  | { readonly kind: 'row'; readonly row: DataRow };

type Rows = readonly (readonly LineCell[])[];

const figuresIn = ({ cells }: RowCells): Token[] => cells.filter(({ kind }) => kind === 'figure');

/**
 * The rows of a table as it stands, of what was met of it.
 * @param isUnlabelled whether the form has rows there that no label tells
 */
export function standing(all: readonly Met[], isUnlabelled: boolean): Rows {
  const data = all.flatMap((met) => (met.kind === 'row' ? met.row : []));
  const layout = new Layout(data);
  const fits = data.map((row) => layout.fit(row, row.width));
  const isWithoutLabel = ({ items }: DataRow): boolean => items.length === 0 && isUnlabelled;
  // Where figures were met that no label or no column owns, what has no figures cannot be called blank.
  const isDoubtful = data.some((row, i) => !fits[i] || !(row.label || isWithoutLabel(row)));
  let at = 0;
  return all.flatMap((met, i): Rows => {
    if (met.kind === 'cells') return met.rows;
    if (met.kind === 'lacking') return lacking(met, all.slice(i));
    if (met.kind === 'row') return rowOf(met.row, fits[at++] ?? null, isWithoutLabel(met.row));
    const { label } = met;
    return isDoubtful ? [] : [[labelCell(label), ...label.tokens.slice(0, 1).map(blankCell)]];
  });
}

function rowOf(row: DataRow, fits: readonly Token[] | null, isWithoutLabel: boolean): Rows {
  const label = row.label && !isWithoutLabel ? [labelCell(row.label)] : [];
  const figures = figuresIn(row);
  if (fits && (row.block || row.cells.every(({ whole }) => whole))) {
    return [[...label, ...fits.map(cellOf)]];
  }
  if (isWithoutLabel) return [];
  const isShort = figures.length < row.width && !row.glued;
  if (!isShort) return [[...label, joinedCell(figures)]];
  return [[...label, ...figures.map((one) => (one.parts ? joinedCell([one]) : cellOf(one)))]];
}

/** A header that lacks columns stands if the rows below it lack them, too; else it has lost their labels only. */
function lacking(
  { header, tokens }: Extract<Met, { kind: 'lacking' }>,
  below: readonly Met[],
): Rows {
  const named = header.named.filter(Boolean).length;
  const widths = below.flatMap((met) => (met.kind === 'row' ? figuresIn(met.row).length : []));
  const isBorneOut = widths.filter((width) => width === named).length * 2 > widths.length;
  return isBorneOut ? headerRows(header.block, header.named, placeIn(tokens)) : [];
}
