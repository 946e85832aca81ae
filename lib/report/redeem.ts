import type { FormModel, RowItem, Sum } from '../form/model';
import type { Line } from './line';
import type { Placing } from './placed';
import type { Print } from './print';
import { type Cell, figureOf } from './rows';
import type { TableScanner } from './scan';
import { type Outcome, outcomeOf, type Said } from './slip-marks';

/** Ways to read a table that are weighed at the most. */
const MOST_WAYS = 400;

/** Sums that a single figure breaks at the most: along its row, and two across. */
const OF_ONE = 3;

/** One way to read the lines of a table, and how its sums come out. */
interface Reading extends Outcome {
  readonly cells: ReadonlyMap<Line, Placing>;
  readonly said: Said;
}

/**
 * Reads again what was doubted in a table whose sums cross, where all of them come out but those of single figures: as many columns that
 * hold bear out where a row stands, also a row that does not add up itself. A row that has moved, or lost a figure, breaks them otherwise.
 */
export function redeem(
  lines: readonly Line[],
  model: FormModel,
  scanner: TableScanner,
  print: Print,
): void {
  const { table } = scanner.model;
  if (!lines.some(({ sure }) => sure.includes(false))) return;
  if (!table.sums.some(({ along }) => along === 'column')) return;
  if (print.crowded.size > 0 || lines.some(({ row }) => row.header.moved || row.header.contradicts))
    return;
  const sums = sumsOf(
    model,
    lines.map(({ row }) => row.item),
  );
  const all = waysOf(lines).map((cells): Reading => {
    const said = saidBy(lines, cells);
    return { ...outcomeOf(sums, said), cells, said };
  });
  const readings = all.filter((one) => one.isExplained && !areJoined(lines, one.cells, one));
  const [first] = readings;
  if (!first) return;
  // A way to place more figures that breaks no more besides than one of them would may be theirs as well.
  const most = Math.max(...readings.map(placedIn));
  const least = Math.min(...readings.map(({ broken }) => broken));
  const rivals = all.filter((one) => one.broken <= least + OF_ONE && placedIn(one) > most);
  for (const line of lines) {
    if (!line.sure.includes(false) || print.conflicts.has(line.row.item)) continue;
    const isBorne = readings.every(({ borne, slips, said }) =>
      line.facts.every((fact) => !said.get(fact) || borne.has(fact) || slips.has(fact)),
    );
    if (!isBorne) continue;
    const cells = first.cells.get(line) ?? [];
    const told = line.facts.map((fact, c) => {
      const isOne = [...readings, ...rivals].every(
        ({ said, cells }) =>
          said.get(fact) === first.said.get(fact) && (cells.get(line)?.[c] ?? null) !== null,
      );
      return isOne && !line.row.header.columns[c]?.unsure && first.said.has(fact);
    });
    // Noughts alone, beside a figure of which nobody knows where it belongs, are as likely another row's.
    const isFigure = (fact: string): boolean => !!first.said.get(fact);
    if (!told.every(Boolean) && !line.facts.some((fact, c) => told[c] && isFigure(fact))) continue;
    line.sure = line.sure.map((sure, c) => sure || told[c] === true);
    line.cells = cells;
  }
}

/** Figures other than nought that a way to read the lines places. */
const placedIn = ({ said }: Reading): number =>
  [...said.values()].filter((figure) => figure !== 0).length;

/** The sums of what the print has: of a row and those that it replaces only one is there. */
function sumsOf(model: FormModel, items: readonly RowItem[]): Sum[] {
  const there = new Set(items.map(({ row }) => row.key));
  const gone = new Set(
    model.form.tables.flatMap(({ blocks }) =>
      blocks.flatMap(({ rows }) =>
        rows.flatMap(({ key, replaces }) =>
          replaces ? (there.has(key) ? replaces.filter((one) => !there.has(one)) : [key]) : [],
        ),
      ),
    ),
  );
  const isGone = (fact: string): boolean => gone.has(fact.slice(3, fact.lastIndexOf('.')));
  return model.sums
    .filter(({ target }) => !isGone(target))
    .map((sum) => ({ ...sum, terms: sum.terms.filter(({ fact }) => !isGone(fact)) }));
}

/** Each way to read the lines: rows that are damaged alike are read alike, or all that have a cell too many without the same one. */
function waysOf(lines: readonly Line[]): Map<Line, Placing>[] {
  const settled = new Map(lines.map((line) => [line, line.cells]));
  const open = lines.filter(({ choices }) => choices.length > 1);
  if (open.length === 0) return [settled];
  const keyOf = ({ row: { header, label }, choices }: Line): string =>
    `${header.columns.length}/${label?.cell.end ?? ''}/${choices.length}`;
  const apart = grouped(open, keyOf, settled);
  return apart.length > 0 ? apart : grouped(open, () => '', settled);
}

/** All combinations of what groups of lines are read as; none where they are too many. */
function grouped(
  open: readonly Line[],
  keyOf: (line: Line) => string,
  settled: ReadonlyMap<Line, Placing>,
): Map<Line, Placing>[] {
  const groups = new Map<string, Line[]>();
  for (const line of open) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line]);
  let ways = [new Map(settled)];
  for (const group of groups.values()) {
    const count = Math.min(...group.map(({ choices }) => choices.length));
    if (ways.length * count > MOST_WAYS) return [];
    ways = ways.flatMap((way) =>
      Array.from({ length: count }, (_, i) => {
        const next = new Map(way);
        for (const line of group) next.set(line, line.choices[i] ?? []);
        return next;
      }),
    );
  }
  return ways;
}

function saidBy(lines: readonly Line[], cells: ReadonlyMap<Line, Placing>): Said {
  const said = new Map<string, number>();
  for (const line of lines) {
    const own = cells.get(line) ?? [];
    if (own.length === 0) continue;
    line.facts.forEach((fact, c) => {
      const cell = own[c] ?? null;
      if (!isIllegible(cell)) said.set(fact, figureOf(cell) ?? 0);
    });
  }
  return said;
}

/** True where a figure is wrong in print that may as well be two closed up, side by side or one above the other. */
const areJoined = (
  lines: readonly Line[],
  cells: ReadonlyMap<Line, Placing>,
  { slips }: Outcome,
): boolean =>
  lines.some((line) => {
    const own = cells.get(line) ?? [];
    return line.facts.some((fact, c) => {
      const wanted = slips.get(fact);
      const figure = String(figureOf(own[c] ?? null));
      return (
        wanted !== undefined &&
        (figure.startsWith(String(wanted)) || figure.endsWith(String(wanted)))
      );
    });
  });

const isIllegible = (cell: Cell | null): boolean => cell?.figure.kind === 'words';
