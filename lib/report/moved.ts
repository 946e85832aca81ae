import type { Sum } from '../form/model';
import type { FormTable } from '../form/types';
import { isBlank as isEmptyText } from '../text/space';
import type { DataRow } from './print';
import { type Cell, figureOf } from './rows';
import type { Weighed, Weighing } from './weighing';

/** Signs that the cells of a row stand in other columns than their own, though labels and their number say nothing of it. */

/** A row with more blanks is not looked at for one too many. */
const MOST_BLANKS = 6;

/**
 * True of a row whose sums would come out better if all its cells stood one or two further left, or right, or if one of its blanks were
 * a cell too many, with the cells behind it moved right by it, or those before it left.
 */
export function wasMoved(facts: readonly string[], weighing: Weighing): boolean {
  const values = facts.map((fact) => weighing.figureOf(fact) ?? null);
  if (!values.some(Boolean)) return false;
  const sums = weighing.through(facts);
  const standing = weighing.weigh(sums, new Map());
  const weighed = (moved: readonly (number | null)[]) =>
    weighing.weigh(sums, new Map(facts.map((fact, i) => [fact, moved[i] ?? null])));
  const blanks = values.flatMap((value, i) => (value === null ? [i] : []));
  // The only blank of a row fills up what it has lost more often than it says anything.
  const margin = blanks.length === 1 ? 0 : 1;
  const isBlank = (from: number, to: number): boolean =>
    values.slice(from, to).every((value) => value === null);
  const isMoved = [1, 2, -1, -2].some((by) => {
    const isFree = by > 0 ? isBlank(0, by) : isBlank(values.length + by, values.length);
    if (!isFree) return false;
    const moved = weighed(values.map((_, i) => values[i + by] ?? null));
    return (
      (moved.holds > standing.holds && moved.breaks <= standing.breaks) ||
      moved.breaks < standing.breaks - margin
    );
  });
  if (isMoved) return true;
  const lines = new Set([...sums].filter(({ terms: [first] }) => facts[0] === first?.fact));
  if (values[0] === null && isZeroBroken(lines, weighing)) return true;
  if (values.at(-1) === null && wasClosedUp(weighing, sums, facts, values, standing)) return true;
  if (standing.breaks === 0) return false;
  if (blanks.length > MOST_BLANKS) return false;
  return blanks.some((at) => {
    const rest = values.filter((_, i) => i !== at);
    return [weighed([...rest, null]), weighed([null, ...rest])].some(
      ({ holds, breaks }) => breaks < standing.breaks && (margin === 0 || holds > standing.holds),
    );
  });
}

/** True where a total of nothing is broken: a misprint is seldom one. */
const isZeroBroken = (sums: ReadonlySet<Sum>, weighing: Weighing): boolean =>
  [...sums].some(
    (sum) => weighing.figureOf(sum.target) === 0 && weighing.verdict(sum) === 'breaks',
  );

/**
 * True of a row that ends in a blank and would break fewer sums if it had a cell more among the others. Where no sum comes to hold by
 * it, the total that breaks must be a zero.
 */
function wasClosedUp(
  weighing: Weighing,
  sums: ReadonlySet<Sum>,
  facts: readonly string[],
  values: readonly (number | null)[],
  standing: Weighed,
): boolean {
  const isZero = isZeroBroken(sums, weighing);
  return values.some((_, at) => {
    const apart = [...values.slice(0, at), undefined, ...values.slice(at, -1)];
    const lost = facts[at] ?? '';
    const opened = weighing.weigh(sums, new Map(facts.map((fact, i) => [fact, apart[i]])));
    const isTotal = [...sums].some(({ target }) => target === lost);
    const isBetter =
      opened.breaks <= standing.breaks &&
      opened.unsaid <= standing.unsaid &&
      opened.breaks + opened.unsaid < standing.breaks + standing.unsaid;
    return isBetter && (opened.holds > standing.holds || (isZero && isTotal));
  });
}

/** True of figures the last of which is no less than the rest together: it may be their total, or another's with them. */
export const endsInTotal = (figures: readonly number[]): boolean => {
  const last = figures.at(-1) ?? 0;
  return last > 0 && last >= figures.slice(0, -1).reduce((sum, figure) => sum + figure, 0);
};

/** What stands in two broken lines of a row that hold with one figure moved from the one to the other. */
export function exchanged(broken: readonly Sum[], { figureOf }: Weighing): string[] {
  const offs = broken.map((sum) => {
    const made = sum.terms.map(({ fact, weight }) => weight * (figureOf(fact) ?? 0));
    return (figureOf(sum.target) ?? 0) - made.reduce((a, b) => a + b, 0);
  });
  return broken.flatMap((sum, i) =>
    offs.some((off, j) => j !== i && Math.abs(off + (offs[i] ?? 0)) < 1e-6)
      ? [sum.target, ...sum.terms.map(({ fact }) => fact)]
      : [],
  );
}

/** True of a row whose total stands before one of its parts that the form puts before it, or the other way round. */
export function isTotalMoved({ header, item }: DataRow, rules: FormTable['sums']): boolean {
  const { columns } = header;
  return rules.some(({ target, terms }) => {
    const at = columns.findIndex((column) => column.item.column.key === target);
    if (at < 0 || item.block !== header.block) return false;
    const own = columns[at]?.item.order ?? 0;
    return columns.some(
      (column, i) =>
        terms.some(([key]) => key === column.item.column.key) && column.item.order < own !== i < at,
    );
  });
}

/** True of a row that prints its zeros and begins with an empty cell, as only one that was moved by it does. */
export function beginsOddly({ placing }: DataRow): boolean {
  if (placing.kind === 'none') return false;
  const [first, ...rest] = (placing.kind === 'open' ? placing.choices[0] : placing.cells) ?? [];
  const isEmpty = (cell: Cell | null | undefined): boolean => !!cell && isEmptyText(cell.text);
  return (
    isEmpty(first) &&
    rest.length > 0 &&
    rest.every((cell) => cell && !isEmpty(cell)) &&
    rest.some((cell) => !figureOf(cell))
  );
}

/**
 * True of a row whose first figure is blank, and nothing has moved: each of the others stands in a sum across the row that holds; or with
 * what its total has room for in that place such a sum holds as well as its own, or the others are something that it makes the total with.
 */
export function hasLostFirst(facts: readonly string[], weighing: Weighing): boolean {
  const [first, ...others] = facts.map((fact) => weighing.figureOf(fact));
  const rest = others.slice(0, -1).reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const lost = (others.at(-1) ?? 0) - rest;
  if (first !== null || lost <= 0) return false;
  const own = weighing.through(facts.slice(0, 1));
  const isBorne = (fact: string): boolean => {
    const across = [...weighing.through([fact])].filter((sum) => !own.has(sum));
    const verdicts = across.map((sum) => weighing.verdict(sum));
    // Sums of nothing but zeros bear out nothing.
    const isTold = !weighing.figureOf(fact) || verdicts.includes('holds');
    return isTold && !verdicts.includes('breaks');
  };
  if (facts.slice(1).every(isBorne)) return true;
  const sums = weighing.through(facts);
  const standing = weighing.weigh(sums);
  const filled = weighing.weigh(sums, new Map([[facts[0] ?? '', lost]]));
  return filled.breaks <= standing.breaks && filled.holds - standing.holds > (rest > 0 ? 0 : 1);
}
