import type { Sum } from '../form/model';
import { pinnedBy, type Settled, waysOf, withoutBroken, withoutLost } from './lost';
import {
  crossedBy,
  figures,
  type OpenRow,
  type Row,
  type Trial,
  toldBy,
  type Values,
  weigh,
} from './trials';

/** Sums that are broken however the rows are read tell nothing of how to read them; with more of these we doubt it all. */
const MOST_HOPELESS = 2;

/**
 * Lets the sums decide how damaged rows are to be read. A reading is taken where just one holds; readings that differ
 * only by zeros count as one. Rows damaged alike are placed alike if that holds, else each is placed by itself.
 * A sum that is broken whichever way the rows are read is left out of it: there a figure is wrong in print. Where then
 * no reading or several hold, what they do not agree on stays unread.
 */
export function settle(open: readonly OpenRow[], fixed: Values, sums: readonly Sum[]): Settled[] {
  if (open.length === 0) return [];
  const crossed = crossedBy(sums);
  const rows = open.map((row): Row => ({ ...row, told: toldBy(row, sums, crossed) }));
  const summed = new Set(
    sums.flatMap((sum) => [sum.target, ...sum.terms.map((term) => term.fact)]),
  );
  return settleBySums(rows, fixed, sums).map((settled, i) => {
    const row = rows[i];
    // Where no sum says anything of a row, what it has lost may have been any figure.
    const isFree = row && !row.presumed && !row.facts.some((fact) => summed.has(fact));
    return isFree ? withoutLost(settled, row, row.choices, new Set()) : settled;
  });
}

function settleBySums(rows: readonly Row[], fixed: Values, sums: readonly Sum[]): Settled[] {
  const open = new Set(rows.flatMap((row) => row.facts));
  const touched = sums.filter(
    (sum) => open.has(sum.target) || sum.terms.some((term) => open.has(term.fact)),
  );
  const alike = new Map<string, number[]>();
  rows.forEach((row, i) => {
    const key = `${row.likeness}/${row.choices.length}`;
    alike.set(key, [...(alike.get(key) ?? []), i]);
  });
  const isColumn = [...alike.values()].some((group) => group.length >= COLUMN);
  const together = preferPresumed(rows, weigh(rows, [...alike.values()], fixed, touched));
  const holding = together.filter((trial) => trial.broken.size === 0);
  if (holding.length > 0) {
    const fuller = isColumn ? fullerThan(holding, together, rows) : [];
    return agree(rows, [...withRivals(holding, together), ...fuller]);
  }
  const each = rows.map((_, i) => [i]);
  const apart = preferPresumed(rows, weigh(rows, each, fixed, touched));
  const hopeless = new Set(touched.filter((sum) => apart.every((trial) => trial.broken.has(sum))));
  const rest = apart.filter((trial) => trial.broken.size === hopeless.size);
  if (rest.length === 0 || hopeless.size > MOST_HOPELESS) {
    return unsettled(rows, apart.length > 0 ? apart : together, touched, fixed);
  }
  if (hopeless.size === 0) return agree(rows, rest);
  const ways = rows.map((row, i) => waysOf(row, rest, i));
  const pinned = pinnedBy(rows, ways, touched, hopeless, fixed);
  return agree(rows, rest).map((settled, i) => {
    const row = rows[i];
    if (!row) return settled;
    return row.presumed
      ? withoutBroken(settled, row, hopeless)
      : withoutLost(settled, row, ways[i] ?? [], pinned);
  });
}

/** Trials that break no sum, and those that are no worse on the whole. */
function withRivals(holding: readonly Trial[], all: readonly Trial[]): readonly Trial[] {
  const least = Math.min(...holding.map(({ strained }) => strained));
  if (least === 0) return holding;
  return all.filter((trial) => trial.broken.size === 0 || oddness(trial) <= least);
}

/** Sums that one figure breaks which is wrong in print: along its row, and across. */
const OF_ONE = 2;

/** Rows that leave out the same cell where it is a column that they leave out. */
const COLUMN = 4;

/** Ways to leave out a column of which all sums but one figure's hold, where those in which they all do leave out more figures. */
function fullerThan(
  holding: readonly Trial[],
  all: readonly Trial[],
  rows: readonly Row[],
): readonly Trial[] {
  const placed = ({ choices }: Trial): number =>
    rows.reduce(
      (sum, { told }, i) => sum + (told[choices[i] ?? 0]?.filter(Boolean).length ?? 0),
      0,
    );
  const most = Math.max(...holding.map(placed));
  return all.filter((trial) => trial.broken.size <= OF_ONE && placed(trial) > most);
}

/** A figure beneath a total that is printed as nothing is as odd as a sum that does not come out. */
const oddness = ({ broken, strained }: Trial): number => broken.size + strained;

const UNSETTLED = { choice: 0, good: [], holds: false, alone: false };

/**
 * Only what every way to place a row agrees on, and what stands beneath its label and is part of no broken sum. A place that the order
 * of a row's cells gives is no such thing: where figures have moved by a column, one that holds may have come to hold by chance.
 */
function unsettled(
  rows: readonly Row[],
  trials: readonly Trial[],
  sums: readonly Sum[],
  fixed: Values,
): Settled[] {
  const broken = new Set(trials.length > 0 ? trials.flatMap((trial) => [...trial.broken]) : sums);
  const ways = rows.map((row) => row.choices);
  const pinned = pinnedBy(rows, ways, sums, broken, fixed);
  return rows.map((row) => {
    if (row.labelled) {
      const standing = { ...UNSETTLED, good: [0], certain: row.facts.map(() => true) };
      return withoutBroken(standing, row, broken);
    }
    const certain = row.facts.map((_, c) => {
      const value = row.choices[0]?.[c] ?? 0;
      return row.choices.every((way) => (way[c] ?? 0) === value);
    });
    const good = row.choices.map((_, choice) => choice);
    return withoutLost({ ...UNSETTLED, good, certain }, row, row.choices, pinned);
  });
}

/** Rows that stand as they should keep standing so, unless another reading breaks fewer sums. */
function preferPresumed(rows: readonly Row[], trials: readonly Trial[]): readonly Trial[] {
  const least = Math.min(...trials.map(oddness));
  const standing = trials.filter((trial) =>
    rows.every((row, i) => !row.presumed || trial.choices[i] === 0),
  );
  return standing.some((trial) => oddness(trial) === least) ? standing : trials;
}

function agree(rows: readonly Row[], trials: readonly Trial[]): Settled[] {
  return rows.map((row, i) => {
    const choice = trials[0]?.choices[i] ?? 0;
    const certain = row.facts.map((_, c) => {
      const value = row.told[choice]?.[c];
      return trials.every((trial) => row.told[trial.choices[i] ?? 0]?.[c] === value);
    });
    const told = new Set(trials.map((trial) => figures(row, trial.choices[i] ?? 0)));
    return {
      choice,
      good: row.choices.flatMap((_, c) => (told.has(figures(row, c)) ? [c] : [])),
      certain,
      holds: trials.every((trial) => trial.broken.size === 0),
      alone: told.size === 1,
    };
  });
}
