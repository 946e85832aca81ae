import type { Sum } from '../form/model';
import type { Line } from './line';
import { endsInTotal } from './moved';
import type { Print } from './print';
import { figureOf } from './rows';
import { slidFacts } from './slid';
import { leavesOutTotals } from './untotalled';

/** Rows with whole labels are not read where their figures have slid beneath these. */
export function doubtSlid(lines: readonly Line[], sums: readonly Sum[], print: Print): void {
  if (isBelow(lines, print)) for (const line of lines) line.sure = line.sure.map(() => false);
  if (lines.length < 3) return;
  if (areAside(lines, sums)) for (const line of lines) line.sure = line.sure.map(() => false);
  // Totals that are left out throughout break nothing.
  const isBareOfTotals = leavesOutTotals(
    lines.map(({ facts, cells }) => facts.map((_, c) => figureOf(cells[c] ?? null))),
  );
  const saidBy = (isSaid: (line: Line, column: number) => boolean) =>
    lines.map((line) => ({
      facts: line.facts,
      values: line.facts.map((_, c) =>
        isSaid(line, c) && !(isBareOfTotals && c === line.facts.length - 1)
          ? (figureOf(line.cells[c] ?? null) ?? 0)
          : Number.NaN,
      ),
    }));
  const sure = saidBy((line, c) => line.sure[c] === true);
  const told = slidFacts(sure, sums, print.orphans.length > 0, isBare(lines[0]));
  // What was doubted for itself bears out what happened to the rest.
  const isAllSure = lines.every((line) => line.how === 'open' || !line.sure.includes(false));
  const slid =
    told.size > 0 || isAllSure
      ? told
      : slidFacts(
          saidBy(({ how }) => how !== 'open'),
          sums,
          false,
          false,
        );
  if (slid.size === 0) return;
  for (const line of lines) {
    line.sure = line.sure.map((sure, c) => sure && !slid.has(line.facts[c] ?? ''));
  }
}

/**
 * True of a table whose first row is blank while figures stand below its last row, or while others are in lines of the header: all of them
 * may stand a row too low.
 */
function isBelow(lines: readonly Line[], print: Print): boolean {
  if (!lines.some(isBare)) return false;
  const isBehindAll = print.orphans.some(({ after }) => after === print.lastOrder);
  return (isBare(lines[0]) && isBehindAll) || print.strayed.size > 0;
}

/** Rows that must end in what may be their total, where none has another. */
const ENOUGH = 2;

/** True of rows that say no total, and each of which ends in what may be it: all have lost a cell, and the others have moved. */
function areAside(lines: readonly Line[], sums: readonly Sum[]): boolean {
  let told = 0;
  for (const { facts, cells, sure } of lines) {
    if (!sure.includes(true)) continue;
    const sum = sums.find(({ terms }) => terms.every(({ fact }) => facts.includes(fact)));
    const saidBy = (fact: string): number | null => figureOf(cells[facts.indexOf(fact)] ?? null);
    if (!sum || saidBy(sum.target) !== null) return false;
    const figures = sum.terms.map(({ fact }) => saidBy(fact) ?? 0);
    if (!figures.some(Boolean)) continue;
    if (!endsInTotal(figures)) return false;
    told++;
  }
  return told >= ENOUGH;
}

const isBare = (line: Line | undefined): boolean =>
  line?.cells.every((cell) => figureOf(cell) === null) ?? false;
