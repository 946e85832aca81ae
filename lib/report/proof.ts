import type { Sum } from '../form/model';
import type { FormTable } from '../form/types';
import { isBlank } from '../text/space';
import type { Placing } from './placed';
import type { DataRow } from './print';
import { type Cell, figureOf } from './rows';

/**
 * How a row came to its columns: by its own label beneath whole labels; by the same, but perhaps moved by a cell (`standing`); by a
 * choice that the sums made (`open`); by anything else (`weak`).
 */
export type How = 'label' | 'standing' | 'open' | 'weak';

/** Lines that must hold before others that stand like them are taken to stand right. */
const ENOUGH = 2;

/** Sums of a row with a figure in each column that may be broken in print. */
const MOST_BROKEN = 2;

/** A row with more blanks is not looked at for one too many. */
const MOST_BLANKS = 6;

/** Figures by fact: null where a cell says none, undefined where the page has no cell. */
type Told = ReadonlyMap<string, number | null | undefined>;

const NONE: Told = new Map();

interface Row {
  readonly facts: readonly string[];
  readonly how: How;
  /** Per fact: false where ways to place the row differ on it. */
  readonly unanimous: readonly boolean[];
  /** True where no sum is broken as the row is read. */
  readonly holds: boolean;
}

/** Sums that hold, that break, and whose total is printed as nothing while its parts say something. */
interface Weighed {
  readonly holds: number;
  readonly breaks: number;
  readonly unsaid: number;
}

const UNKNOWN: Row = { facts: [], how: 'label', unanimous: [], holds: false };

/** Tells which cells of weakly placed rows no sum bears out. A line is one sum within a row. */
export class Proof {
  private readonly rows = new Map<DataRow, Row>();
  private readonly sumsOf = new Map<string, Sum[]>();
  private readonly within: ReadonlySet<string>;
  private readonly rules: FormTable['sums'];
  private classes: Map<string, { rows: number; holds: number; breaks: number }> | undefined;

  constructor(
    table: FormTable,
    sums: readonly Sum[],
    private readonly figureOf: (fact: string) => number | null | undefined,
  ) {
    this.rules = table.sums.filter(({ along }) => along === 'row');
    this.within = new Set(table.sums.flatMap(({ along, rule }) => (along === 'row' ? rule : [])));
    for (const sum of sums) {
      for (const fact of [sum.target, ...sum.terms.map((term) => term.fact)]) {
        const known = this.sumsOf.get(fact);
        if (known) known.push(sum);
        else this.sumsOf.set(fact, [sum]);
      }
    }
  }

  add(
    row: DataRow,
    { facts, how, unanimous = [], holds = false }: Pick<Row, 'facts' | 'how'> & Partial<Row>,
  ): void {
    this.rows.set(row, { facts, how, unanimous, holds });
  }

  /** The facts of a row that are not to be read. */
  doubts(row: DataRow): ReadonlySet<string> {
    const { facts, how, unanimous, holds: isSound } = this.rows.get(row) ?? UNKNOWN;
    const doubts = new Set<string>();
    if (how === 'label') return doubts;
    const lines = this.linesOf(facts);
    if (how === 'standing') {
      const isOdd = beginsOddly(row) && lines.some((sum) => this.isUnsaid(sum));
      return new Set(isOdd || this.wasMoved(facts) ? facts : []);
    }
    const broken = lines.filter((sum) => this.verdict(sum) === 'breaks');
    if (how === 'weak') {
      // Beneath labels that are not in order only what adds up has its place; a total out of its place takes rows that add up.
      if (row.header.contradicts || (this.isTotalMoved(row) && !this.isProven(row))) {
        const own = new Set(this.holding(lines));
        if (lines.length > 0 && own.size < facts.length)
          return new Set(facts.filter((fact) => !own.has(fact)));
      }
      for (const fact of this.exchanged(broken)) doubts.add(fact);
      if (doubts.size > 0) return doubts;
      if (this.isProven(row)) return doubts;
      if (this.wasMoved(facts)) return new Set(facts);
      // A cell for each column, and a total that they make: no other way to place them is left.
      const isWhole = !row.byPlace && 'cells' in row.placing && row.placing.cells.every(Boolean);
      const isMade = lines.length > 0 && lines.every((sum) => this.verdict(sum) === 'holds');
      if (isWhole && isMade) return doubts;
      const { holds, breaks, rows } = this.classOf(row);
      const isFull = facts.every((fact) => typeof this.figureOf(fact) === 'number');
      const isWide = row.header.columns.length === row.header.block.columns.length;
      // A figure in each of the form's columns leaves no room for a shift: a sum that breaks is broken in print.
      if (isFull && isWide && breaks <= Math.max(MOST_BROKEN, holds)) return doubts;
      if (isFull && rows > ENOUGH && breaks <= Math.max(1, holds)) return doubts;
      if (breaks > holds) return new Set(facts);
      const each = facts.filter((fact) =>
        this.sumsOf.get(fact)?.some((sum) => this.verdict(sum) === 'breaks'),
      );
      for (const fact of broken.length > 0 ? facts : each) doubts.add(fact);
      return doubts;
    }
    // What sums have placed, sums must bear out: a figure that stands in none that holds may stand anywhere. Zeros whose total is zero
    // stand where nothing else is broken.
    const borne = new Set(this.holding(lines));
    const totalled = new Set(
      lines
        .filter(({ target }) => isSound && typeof this.figureOf(target) === 'number')
        .flatMap(({ target, terms }) => [target, ...terms.map(({ fact }) => fact)])
        .filter((fact) => !this.figureOf(fact)),
    );
    facts.forEach((fact, i) => {
      const stands = unanimous[i] || borne.has(fact) || totalled.has(fact);
      if (broken.length > 0 || !stands) doubts.add(fact);
    });
    return doubts;
  }

  /**
   * True of a row whose sums would come out better if all its cells stood one or two further left, or right, or if one of its blanks were
   * a cell too many, with the cells behind it moved right by it, or those before it left.
   */
  private wasMoved(facts: readonly string[]): boolean {
    const values = facts.map((fact) => this.figureOf(fact) ?? null);
    if (!values.some(Boolean)) return false;
    const sums = new Set(facts.flatMap((fact) => this.sumsOf.get(fact) ?? []));
    const standing = this.weigh(sums, new Map());
    const weighed = (moved: readonly (number | null)[]) =>
      this.weigh(sums, new Map(facts.map((fact, i) => [fact, moved[i] ?? null])));
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
    if (values.at(-1) === null && this.wasClosedUp(sums, facts, values, standing)) return true;
    if (standing.breaks === 0) return false;
    if (blanks.length > MOST_BLANKS) return false;
    return blanks.some((at) => {
      const rest = values.filter((_, i) => i !== at);
      return [weighed([...rest, null]), weighed([null, ...rest])].some(
        ({ holds, breaks }) => breaks < standing.breaks && (margin === 0 || holds > standing.holds),
      );
    });
  }

  /**
   * True of a row that ends in a blank and would break fewer sums if it had a cell more among the others. Where no sum comes to hold by
   * it, the total that breaks must be a zero: a misprint is seldom one.
   */
  private wasClosedUp(
    sums: ReadonlySet<Sum>,
    facts: readonly string[],
    values: readonly (number | null)[],
    standing: Weighed,
  ): boolean {
    const isZeroBroken = [...sums].some(
      (sum) => this.figureOf(sum.target) === 0 && this.verdict(sum) === 'breaks',
    );
    return values.some((_, at) => {
      const apart = [...values.slice(0, at), undefined, ...values.slice(at, -1)];
      const lost = facts[at] ?? '';
      const opened = this.weigh(sums, new Map(facts.map((fact, i) => [fact, apart[i]])));
      const isTotal = [...sums].some(({ target }) => target === lost);
      const isBetter =
        opened.breaks <= standing.breaks &&
        opened.unsaid <= standing.unsaid &&
        opened.breaks + opened.unsaid < standing.breaks + standing.unsaid;
      return isBetter && (opened.holds > standing.holds || (isZeroBroken && isTotal));
    });
  }

  /** True of a total that is printed as nothing while its parts say something. */
  private isUnsaid({ target, terms }: Sum, instead: Told = NONE): boolean {
    const figure = (fact: string): number | null | undefined =>
      instead.has(fact) ? instead.get(fact) : this.figureOf(fact);
    return figure(target) === null && terms.some(({ fact }) => figure(fact));
  }

  /** What stands in those of the sums that hold. */
  private holding(lines: readonly Sum[]): string[] {
    return lines
      .filter((sum) => this.verdict(sum) === 'holds')
      .flatMap((sum) => [sum.target, ...sum.terms.map((term) => term.fact)]);
  }

  /** What stands in two broken lines of a row that hold with one figure moved from the one to the other. */
  private exchanged(broken: readonly Sum[]): string[] {
    const offs = broken.map((sum) => {
      const made = sum.terms.map(({ fact, weight }) => weight * (this.figureOf(fact) ?? 0));
      return (this.figureOf(sum.target) ?? 0) - made.reduce((a, b) => a + b, 0);
    });
    return broken.flatMap((sum, i) =>
      offs.some((off, j) => j !== i && Math.abs(off + (offs[i] ?? 0)) < 1e-6)
        ? [sum.target, ...sum.terms.map(({ fact }) => fact)]
        : [],
    );
  }

  /** True of a row whose total stands before one of its parts that the form puts before it, or the other way round. */
  private isTotalMoved({ header, item }: DataRow): boolean {
    const { columns } = header;
    return this.rules.some(({ target, terms }) => {
      const at = columns.findIndex((column) => column.item.column.key === target);
      if (at < 0 || item.block !== header.block) return false;
      const own = columns[at]?.item.order ?? 0;
      return columns.some(
        (column, i) =>
          terms.some(([key]) => key === column.item.column.key) &&
          column.item.order < own !== i < at,
      );
    });
  }

  private weigh(sums: ReadonlySet<Sum>, instead: Told): Weighed {
    const verdicts = [...sums].map((sum) => this.verdict(sum, instead));
    return {
      unsaid: [...sums].filter((sum) => this.isUnsaid(sum, instead)).length,
      holds: verdicts.filter((verdict) => verdict === 'holds').length,
      breaks: verdicts.filter((verdict) => verdict === 'breaks').length,
    };
  }

  private linesOf(facts: readonly string[]): Sum[] {
    return facts.flatMap(
      (fact) =>
        this.sumsOf.get(fact)?.filter((sum) => sum.target === fact && this.within.has(sum.rule)) ??
        [],
    );
  }

  /** Rows that stand alike prove one another. */
  isProven(row: DataRow): boolean {
    const { holds, breaks } = this.classOf(row);
    return holds >= ENOUGH && breaks * 2 <= holds;
  }

  /** True of a row with figures whose total is not there: it may stand aside, with the rest of the row. */
  lacksTotal(row: DataRow): boolean {
    const lines = this.linesOf(this.rows.get(row)?.facts ?? []);
    return lines.some(
      ({ target, terms }) =>
        typeof this.figureOf(target) !== 'number' && terms.some(({ fact }) => this.figureOf(fact)),
    );
  }

  /** True of a row that breaks its own sum as it stands, where another way to place its cells breaks fewer sums and has more that hold. */
  isBettered(row: DataRow, ways: readonly Placing[]): boolean {
    const { facts } = this.rows.get(row) ?? UNKNOWN;
    if (!this.linesOf(facts).some((line) => this.verdict(line) === 'breaks')) return false;
    const sums = new Set(facts.flatMap((fact) => this.sumsOf.get(fact) ?? []));
    const standing = this.weigh(sums, NONE);
    return ways.some((way) => {
      const told = new Map(facts.map((fact, i) => [fact, figureOf(way[i] ?? null)]));
      const { holds, breaks } = this.weigh(sums, told);
      return breaks < standing.breaks && holds > standing.holds;
    });
  }

  /** How many lines hold and break of the rows that stand as this one does. */
  private classOf({ likeness }: DataRow): { rows: number; holds: number; breaks: number } {
    if (!this.classes) {
      this.classes = new Map();
      for (const [each, { facts }] of this.rows) {
        const made = this.classes.get(each.likeness) ?? { rows: 0, holds: 0, breaks: 0 };
        made.rows++;
        for (const line of this.linesOf(facts)) {
          const verdict = this.verdict(line);
          if (verdict === 'holds') made.holds++;
          else if (verdict === 'breaks') made.breaks++;
        }
        this.classes.set(each.likeness, made);
      }
    }
    return this.classes.get(likeness) ?? { rows: 0, holds: 0, breaks: 0 };
  }

  /** Holds only where figures other than zero make its total: nothing tells nothing. */
  private verdict({ target, terms }: Sum, instead: Told = NONE): 'holds' | 'breaks' | 'open' {
    const figure = (fact: string): number | null | undefined =>
      instead.has(fact) ? instead.get(fact) : this.figureOf(fact);
    const total = figure(target);
    if (total === null || total === undefined) return 'open';
    let made = 0;
    let canAdd = false;
    let canTake = false;
    for (const { fact, weight } of terms) {
      const value = figure(fact);
      if (value === null || value === undefined) {
        if (weight > 0) canAdd = true;
        else canTake = true;
      } else made += weight * value;
    }
    if (Math.abs(total - made) < 1e-6) return total === 0 ? 'open' : 'holds';
    return (total > made && canAdd) || (total < made && canTake) ? 'open' : 'breaks';
  }
}

/** True of a row that prints its zeros and begins with an empty cell, as only one that was moved by it does. */
function beginsOddly({ placing }: DataRow): boolean {
  if (placing.kind !== 'direct') return false;
  const [first, ...rest] = placing.cells;
  const isEmpty = (cell: Cell | null | undefined): boolean => !!cell && isBlank(cell.text);
  return (
    isEmpty(first) &&
    rest.length > 0 &&
    rest.every((cell) => cell && !isEmpty(cell)) &&
    rest.some((cell) => !figureOf(cell))
  );
}
