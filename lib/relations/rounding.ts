import { type Decimal, sumOf } from '../table/decimal';
import { CENT, isMoney, powerOf } from '../table/money';
import type { Nearness, RelationDraft } from './draft';
import { COUNT, type KnownFigure } from './pack-figures';

/** A figure, and how often it counts. */
export interface Operand {
  readonly known: KnownFigure;
  readonly weight: number;
}

/** Relations of three figures or more that must hold to the last digit before a difference of one can be no rounding. */
const ENOUGH = 2;

/**
 * How near a relation comes to holding.
 * @param off by how much it does not, in 10^`base` 元; on the wrong side where it is above zero
 */
export function nearnessOf(off: Decimal, operands: readonly Operand[], base: number): Nearness {
  const is = (grain: (known: KnownFigure) => number): boolean =>
    isWithin(off, operands, (known) => grain(known) + powerOf(known.unit) - base);
  if (off.digits.startsWith('-') || Number(off.digits) === 0) return 'exact';
  const like = (known: KnownFigure): number =>
    Math.min(...operands.map((one) => (one.known.sheet === known.sheet ? one.known.grain : 0)));
  // Zeros at a decimal's end are printed or dropped; a column that prints them drops none.
  if (is((known) => (known.padded ? known.grain : Math.min(known.grain, like(known)))))
    return 'near';
  return is(({ coarsest }) => coarsest) ? 'coarse' : 'beyond';
}

/** @param grain power of ten to which a figure is rounded */
function isWithin(
  off: Decimal,
  operands: readonly Operand[],
  grain: (known: KnownFigure) => number,
): boolean {
  const half = operands.flatMap(({ known, weight }) =>
    // A count is exact.
    known.unit === COUNT
      ? []
      : { value: { digits: '1', scale: -grain(known) }, weight: -Math.abs(weight) },
  );
  const { digits } = sumOf([{ value: off, weight: 2 }, ...half]);
  return digits === '0' || digits.startsWith('-');
}

/**
 * Decides the relations that rounding may explain, in the light of the others on the same tables. Where another one is off as
 * well, the tables are rounded and all of them hold. Amounts told to the cent are not rounded unless that shows: where the
 * others hold, a last digit that differs is broken. What only coarse figures explain is left open.
 */
export function weighRounding(drafts: readonly RelationDraft[]): RelationDraft[] {
  const sheets = drafts.map(({ figures }) => new Set(figures.flatMap(({ sheet }) => sheet ?? [])));
  const cells = drafts.map(({ figures }) => new Set(figures.flatMap(({ place }) => place ?? [])));
  return drafts.map((draft, at) => {
    const { nearness, mendable } = draft;
    if (draft.outcome !== 'pass' || (nearness !== 'near' && nearness !== 'coarse')) return draft;
    const isAlone = (i: number): boolean => !shares(cells[at], cells[i]);
    let held = 0;
    for (const [i, other] of drafts.entries()) {
      if (i === at || !shares(sheets[at], sheets[i])) continue;
      if (other.nearness === nearness && isAlone(i)) return draft;
      if (other.nearness === 'exact' && other.tells) held++;
    }
    if (nearness === 'near' && !draft.figures.every(isToTheCent)) return draft;
    if (nearness === 'coarse' || held < ENOUGH)
      return { ...draft, outcome: 'incomplete', result: 'rounding' };
    return mendable
      ? { ...draft, outcome: 'incomplete', result: 'unknown' }
      : { ...draft, outcome: 'fail', result: 'differs' };
  });
}

const isToTheCent = ({ unit, grain, value }: KnownFigure): boolean =>
  value === null || (isMoney(unit) && grain + powerOf(unit) <= CENT);

function shares<T>(one: ReadonlySet<T> | undefined, other: ReadonlySet<T> | undefined): boolean {
  if (one && other) for (const each of one) if (other.has(each)) return true;
  return false;
}
