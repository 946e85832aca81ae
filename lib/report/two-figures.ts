import type { Sum } from '../form/model';
import { readFigure } from '../table/figure';
import { lineInOneWidth } from '../text/space';
import type { Line } from './line';
import { type Cell, figureOf } from './rows';
import { isNothing, offBy } from './weighing';

/** `8（2）`: two bare figures, either of which may be the cell's own. A note has words, a unit or a sign. */
const TWO = /^[\d.,]+ ?\( ?([\d.,]+) ?\)$/;
const LONGEST = 24;

/** So many cells of a table print two figures where it is their style, and this share of them must bear out that the first counts. */
const ENOUGH = 4;
const MOST = 0.5;

/** The figure in brackets behind a cell's own; null where there is none. */
function besideIn(cell: Cell | null): number | null {
  if (cell?.figure.kind !== 'number' || cell.text.length > LONGEST) return null;
  if (!/[(（]/.test(cell.text)) return null;
  const [, inside] = TWO.exec(lineInOneWidth(cell.text)) ?? [];
  const figure = inside === undefined ? null : readFigure(inside);
  return figure?.kind === 'number' ? figure.value : null;
}

/**
 * Of two figures in one cell the first is read only where sums hold with it and none does with the other; or where a whole table is
 * printed so, and most of its cells tell.
 */
export function doubtTwo(lines: readonly Line[], sums: readonly Sum[]): void {
  const twos = lines.flatMap((line) =>
    line.cells.flatMap((cell, at) => {
      const other = besideIn(cell);
      return other === null || other === figureOf(cell) || !line.sure[at]
        ? []
        : [{ line, at, other }];
    }),
  );
  if (twos.length === 0) return;
  const values = new Map<string, number>();
  for (const { facts, cells, sure } of lines)
    facts.forEach((fact, i) => {
      const cell = cells[i] ?? null;
      const isKnown = sure[i] && cell?.figure.kind !== 'words';
      values.set(fact, isKnown ? (figureOf(cell) ?? 0) : Number.NaN);
    });
  const verdicts = twos.map(({ line, at, other }) => {
    const fact = line.facts[at] ?? '';
    const own = sums.filter(
      ({ target, terms }) => target === fact || terms.some((term) => term.fact === fact),
    );
    const first = own.flatMap((sum) => holds(sum, values) ?? []);
    const second = own.flatMap((sum) => holds(sum, new Map(values).set(fact, other)) ?? []);
    const isFirst = first.includes(true) && !first.includes(false) && !second.includes(true);
    if (first.length === 0) return 'open';
    const isBetter = first.filter(Boolean).length > second.filter(Boolean).length;
    return isFirst ? 'first' : isBetter ? 'better' : 'either';
  });
  const firsts = verdicts.filter((verdict) => verdict === 'first' || verdict === 'better').length;
  const told = verdicts.filter((verdict) => verdict !== 'open').length;
  const isStyle = twos.length >= ENOUGH && firsts >= told * MOST;
  if (isStyle) return;
  twos.forEach(({ line, at }, i) => {
    if (verdicts[i] !== 'first') line.sure[at] = false;
  });
}

/** Whether a sum holds, a blank being nothing; null where a figure of it is not known. */
function holds(sum: Sum, values: ReadonlyMap<string, number>): boolean | null {
  if (!values.has(sum.target)) return null;
  const off = offBy(sum, (fact) => values.get(fact) ?? 0);
  return Number.isNaN(off) ? null : isNothing(off);
}
