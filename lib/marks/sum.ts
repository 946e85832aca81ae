import type { ReportCheck, ReportFact } from '../export/schema';
import { partsOfLabel } from '../form/label-parts';

/** A term of a sum as it is shown. */
export interface ShownTerm {
  readonly label: string;
  readonly sign: '+' | '−';
  /** What to show for the value: the figure, or the cell's own text where no figure was read. */
  readonly value: string;
  readonly known: boolean;
  /** It is no part of a sum, but stands for itself. */
  readonly alone?: boolean;
  /** Which of the check's terms it is. */
  readonly at?: number;
}

/** A sum as it is shown: the terms that count, and how many were left out because they are zero or blank. */
export interface ShownSum {
  readonly terms: readonly ShownTerm[];
  readonly folded: number;
  /** Terms that count but are too many to be shown. */
  readonly more: number;
}

/** Terms of a table without a form that are shown one by one. */
const MOST_SHOWN = 30;

/** What the check is about, as a reader calls it; empty where the check has no cell of its own. */
export const labelOf = (check: ReportCheck, facts: ReadonlyMap<string, ReportFact>): string =>
  facts.get(check.target)?.label ?? check.cell?.label ?? '';

/** The terms of a check with their figures, those that count; labels leave out what all of them name. */
export function shownSum(check: ReportCheck, facts: ReadonlyMap<string, ReportFact>): ShownSum {
  if (check.cells) return sumOfCells(check.cells);
  const terms: ShownTerm[] = [];
  let folded = 0;
  const labels = shortLabels(check, facts);
  check.terms.forEach(({ fact: id, weight }, index) => {
    const fact = facts.get(id);
    if (!fact || fact.value === 0 || fact.state === 'blank') {
      folded++;
      return;
    }
    const known = fact.value !== null;
    const times = Math.abs(weight) === 1 ? '' : `${figure(Math.abs(weight))} × `;
    terms.push({
      label: labels[index] ?? fact.label,
      sign: weight < 0 ? '−' : '+',
      value: fact.value !== null ? times + figure(fact.value) : fact.raw.trim() || '?',
      known,
      at: index,
    });
  });
  return { terms, folded, more: 0 };
}

function sumOfCells(cells: NonNullable<ReportCheck['cells']>): ShownSum {
  const counting = cells
    .map((cell, at) => ({ ...cell, at }))
    .filter(({ value }) => value !== 0 && value !== null);
  const terms = counting.slice(0, MOST_SHOWN).map(
    ({ label, value, weight, at }): ShownTerm => ({
      label,
      sign: weight < 0 ? '−' : '+',
      value: figure(value ?? 0),
      known: true,
      at,
    }),
  );
  const folded = cells.length - counting.length;
  return { terms, folded, more: counting.length - terms.length };
}

/** `37 + 1`, ready to stand before `= 38`. */
export function expression({ terms, more }: ShownSum): string {
  const [first, ...rest] = terms.map(({ sign, value }) => ({
    sign,
    value: value.startsWith('−') ? `(${value})` : value,
  }));
  if (!first) return '0';
  const start = first.sign === '−' ? `−${first.value}` : (terms[0]?.value ?? '');
  return [start, ...rest.map(({ sign, value }) => `${sign} ${value}`), more ? '+ …' : '']
    .join(' ')
    .trim();
}

/** A figure with a real minus sign. */
export const figure = (value: number) => String(value).replace('-', '−');

/** The same with a plus before what is above zero. */
export const signed = (value: number) => (value > 0 ? `+${figure(value)}` : figure(value));

/** A message that starts with the label it stands under need not repeat it. */
export const withoutLabel = (message: string, label: string) =>
  label && message.startsWith(label)
    ? message.slice(label.length).replace(/^[：:] ?/, '')
    : message;

/** In a row's sum every label names the row, in a column's every one the column: that part is left out. */
function shortLabels(check: ReportCheck, facts: ReadonlyMap<string, ReportFact>): string[] {
  const labels = check.terms.map(({ fact }) => facts.get(fact)?.label ?? fact);
  const parts = labels.map(partsOfLabel);
  const [first] = parts;
  if (!first || labels.length < 2) return labels;
  const isShared = (at: 0 | 1) => parts.every((one) => one[at] === first[at]);
  const [sameRow, sameColumn] = [isShared(0), isShared(1)];
  if (sameRow === sameColumn) return labels;
  return parts.map(([row, column]) => (sameRow ? column : row));
}
