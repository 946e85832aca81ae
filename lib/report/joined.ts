import type { Sum } from '../form/model';
import type { DataRow } from './print';
import { figureOf } from './rows';
import type { Weighing } from './weighing';

/** Signs that a row has cells that are two figures, or two rows', in one. */

/** Figures of more digits are no counts. */
const MOST_DIGITS = 12;

/**
 * True of a row with a blank beside a figure that is two closed up: cut in two, with the blank filled, more of the row's sums hold and none
 * more breaks.
 */
export function wereJoined(facts: readonly string[], weighing: Weighing): boolean {
  const values = facts.map((fact) => weighing.figureOf(fact));
  const pairs = facts.flatMap((_, i) => (i > 0 ? [[i - 1, i] as const] : []));
  const open = pairs.filter(([a, b]) => (values[a] === null) !== (values[b] === null));
  if (open.length === 0) return false;
  const sums = weighing.through(facts);
  const standing = weighing.weigh(sums);
  return open.some(([a, b]) =>
    cuts(values[a] ?? values[b] ?? 0).some(([first, second]) => {
      const apart = new Map([
        [facts[a] ?? '', first],
        [facts[b] ?? '', second],
      ]);
      const { holds, breaks } = weighing.weigh(sums, apart);
      return holds > standing.holds && breaks <= standing.breaks;
    }),
  );
}

/** Every two figures that are the one when they close up. */
function cuts(figure: number): [number, number][] {
  const digits = String(figure);
  if (!Number.isInteger(figure) || figure < 0 || digits.length > MOST_DIGITS) return [];
  return [...digits]
    .map((_, at): [string, string] => [digits.slice(0, at), digits.slice(at)])
    .filter(([first, second]) => first !== '' && (second === '0' || !second.startsWith('0')))
    .map(([first, second]) => [Number(first), Number(second)]);
}

/** True of a row with figures among its cells whose total is nothing in every way to place them: it ends as another row does. */
export function endsInNothing(
  { placing }: DataRow,
  lines: readonly Sum[],
  weighing: Weighing,
): boolean {
  if (placing.kind !== 'open' || !lines.some(({ target }) => weighing.figureOf(target) === 0))
    return false;
  return placing.choices.some((way) => way.some(figureOf));
}
