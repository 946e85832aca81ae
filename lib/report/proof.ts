import type { Sum } from '../form/model';
import type { FormTable } from '../form/types';
import { endsInNothing, wereJoined } from './joined';
import { beginsOddly, endsInTotal, exchanged, hasLostFirst, isTotalMoved, wasMoved } from './moved';
import type { Placing } from './placed';
import type { DataRow } from './print';
import { type Class, type Held, NOBODY, UNKNOWN } from './proven';
import { figureOf } from './rows';
import { leavesOutTotals } from './untotalled';
import { surplusWays } from './ways';
import { Weighing } from './weighing';

/** Lines that must hold before others that stand like them are taken to stand right. */
const ENOUGH = 2;

/** Sums of a row with a figure in each column that may be broken in print. */
const MOST_BROKEN = 2;

/** Tells which cells of weakly placed rows no sum bears out. A line is one sum within a row. */
export class Proof {
  private readonly rows = new Map<DataRow, Held>();
  private readonly weighing: Weighing;
  private readonly within: ReadonlySet<string>;
  private readonly rules: FormTable['sums'];
  private classes: Map<string, Class> | undefined;
  private untotalled: boolean | undefined;

  constructor(
    table: FormTable,
    sums: readonly Sum[],
    private readonly figureOf: (fact: string) => number | null | undefined,
  ) {
    this.rules = table.sums.filter(({ along }) => along === 'row');
    this.within = new Set(table.sums.flatMap(({ along, rule }) => (along === 'row' ? rule : [])));
    this.weighing = new Weighing(sums, figureOf);
  }

  add(
    row: DataRow,
    {
      facts,
      how,
      unanimous = [],
      holds = false,
      isAlone = false,
    }: Pick<Held, 'facts' | 'how'> & Partial<Held>,
  ): void {
    this.rows.set(row, { facts, how, unanimous, holds, isAlone });
  }

  /** The facts of a row that are not to be read. */
  doubts(row: DataRow): ReadonlySet<string> {
    const { facts, how, unanimous, holds: isSound, isAlone } = this.rows.get(row) ?? UNKNOWN;
    const doubts = new Set<string>();
    if (how === 'label') return doubts;
    const lines = this.linesOf(facts);
    const broken = lines.filter((sum) => this.weighing.verdict(sum) === 'breaks');
    const isBorne =
      broken.length === 0 && lines.some((sum) => this.weighing.verdict(sum) === 'holds');
    const isOdd =
      !isBorne &&
      beginsOddly(row) &&
      facts.some(this.figureOf) &&
      !hasLostFirst(facts, this.weighing);
    if (how === 'standing') {
      const isDoubted =
        isOdd ||
        (!this.isUntotalled() &&
          (wasMoved(facts, this.weighing) || wereJoined(facts, this.weighing))) ||
        this.isSpared(row, broken);
      return new Set(isDoubted ? facts : this.asideIn(lines, facts));
    }
    if (how === 'weak') {
      // Beneath labels that are not in order only what adds up has its place; a total out of its place takes rows that add up.
      if (row.header.contradicts || (isTotalMoved(row, this.rules) && !this.isProven(row))) {
        const own = new Set(this.weighing.holding(lines));
        if (lines.length > 0 && own.size < facts.length)
          return new Set(facts.filter((fact) => !own.has(fact)));
      }
      for (const fact of exchanged(broken, this.weighing)) doubts.add(fact);
      if (doubts.size > 0) return doubts;
      if (isOdd || this.isOutweighed(row)) return new Set(facts);
      if (this.isProven(row)) return doubts;
      // It has a cell of another's, or one too many, as likely as the others have lost theirs.
      if (isAlone && !isBorne && lines.length > 0 && facts.some(this.figureOf))
        return new Set(facts);
      if (wasMoved(facts, this.weighing) || wereJoined(facts, this.weighing)) return new Set(facts);
      // A cell for each column, and a total that they make: no other way to place them is left.
      const isWhole = !row.byPlace && 'cells' in row.placing && row.placing.cells.every(Boolean);
      const isMade =
        lines.length > 0 && lines.every((sum) => this.weighing.verdict(sum) === 'holds');
      if (isWhole && isMade) return doubts;
      const { holds, breaks, rows } = this.classOf(row);
      const isFull = facts.every((fact) => typeof this.figureOf(fact) === 'number');
      const isWide = row.header.columns.length === row.header.block.columns.length;
      // A figure in each of the form's columns leaves no room for a shift: a sum that breaks is broken in print.
      if (isFull && isWide && breaks <= Math.max(MOST_BROKEN, holds)) return doubts;
      if (isFull && rows > ENOUGH && breaks <= Math.max(1, holds)) return doubts;
      if (breaks > holds) return new Set(facts);
      const each = facts.filter((fact) =>
        this.weighing.of(fact).some((sum) => this.weighing.verdict(sum) === 'breaks'),
      );
      for (const fact of broken.length > 0 ? facts : each) doubts.add(fact);
      return doubts;
    }
    // What sums have placed, sums must bear out: a figure that stands in none that holds may stand anywhere. Zeros whose total is zero
    // stand where nothing else is broken.
    if (!isSound && endsInNothing(row, lines, this.weighing)) return new Set(facts);
    const borne = new Set(this.weighing.holding(lines));
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

  /** True of a table without totals: no row has moved there. */
  private isUntotalled(): boolean {
    this.untotalled ??= leavesOutTotals(
      [...this.rows.values()].map(({ facts }) => facts.map(this.figureOf)),
    );
    return this.untotalled;
  }

  private linesOf(facts: readonly string[]): Sum[] {
    return facts.flatMap((fact) =>
      this.weighing.of(fact).filter((sum) => sum.target === fact && this.within.has(sum.rule)),
    );
  }

  /** Rows that stand alike prove one another. */
  isProven(row: DataRow): boolean {
    const { holds, breaks } = this.classOf(row);
    return holds >= ENOUGH && breaks * 2 <= holds;
  }

  /** True of a row that breaks a sum as it stands and would do better without one of its cells, of which it has one too many. */
  private isSpared(row: DataRow, broken: readonly Sum[]): boolean {
    const { placing } = row;
    if (broken.length === 0 || placing.kind !== 'direct' || !placing.spare) return false;
    return this.isBettered(row, surplusWays(placing.spare, placing.cells.length));
  }

  /**
   * What a row of several sums says of its last, where that has no total but a part that may be it: it has lost a cell and was filled up,
   * as likely as not.
   */
  private asideIn(lines: readonly Sum[], facts: readonly string[]): string[] {
    if (lines.length < 2) return [];
    const own = lines.filter(
      (sum) =>
        sum.target === facts.at(-1) &&
        this.weighing.isUnsaid(sum) &&
        endsInTotal(sum.terms.map(({ fact }) => this.figureOf(fact) ?? 0)),
    );
    return own.flatMap(({ target, terms }) => [target, ...terms.map(({ fact }) => fact)]);
  }

  /** True of a row with a cell too many whose like break their sums, or say no total, more often than they keep them. */
  private isOutweighed(row: DataRow): boolean {
    if (row.placing.kind !== 'direct' || row.placing.exact) return false;
    const { holds, breaks, unsaid } = this.classOf(row);
    return breaks + unsaid > holds;
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
    if (!this.linesOf(facts).some((line) => this.weighing.verdict(line) === 'breaks')) return false;
    const sums = this.weighing.through(facts);
    const standing = this.weighing.weigh(sums);
    return ways.some((way) => {
      const told = new Map(facts.map((fact, i) => [fact, figureOf(way[i] ?? null)]));
      const { holds, breaks } = this.weighing.weigh(sums, told);
      return breaks < standing.breaks && holds > standing.holds;
    });
  }

  /** How many lines hold and break, or say no total, of the rows that stand as this one does. */
  private classOf({ likeness }: DataRow): Class {
    if (!this.classes) {
      this.classes = new Map();
      for (const [each, { facts }] of this.rows) {
        const made: { -readonly [K in keyof Class]: number } = this.classes.get(each.likeness) ?? {
          ...NOBODY,
        };
        made.rows++;
        for (const line of this.linesOf(facts)) {
          const verdict = this.weighing.verdict(line);
          if (verdict === 'holds') made.holds++;
          else if (verdict === 'breaks') made.breaks++;
          else if (this.weighing.isUnsaid(line)) made.unsaid++;
        }
        this.classes.set(each.likeness, made);
      }
    }
    return this.classes.get(likeness) ?? NOBODY;
  }
}
