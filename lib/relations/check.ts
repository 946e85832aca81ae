import type { Relation } from '../packs/types';
import type { Place } from '../page/blocks';
import type { PackRule, Severity } from '../rule-ids';
import { weightedSum } from '../table/exact';
import { COUNT, type Figures, type Known } from './figures';
import type { RelationFigure, RelationReason } from './types';
import { isMoney, powerOf } from './units';

type Outcome = 'pass' | 'fail' | 'incomplete' | 'inapplicable';

/** A check of a relation, with the figures that it is about, the target first; it has the shape of every check. */
export interface RelationCheck {
  readonly check: {
    readonly rule: PackRule;
    readonly target: string;
    readonly outcome: Outcome;
    readonly severity: Severity;
    readonly expected: number | null;
    readonly found: number | null;
    readonly difference: number | null;
    readonly terms: readonly { readonly fact: string; readonly weight: number }[];
    readonly reason: RelationReason;
    readonly place: Place | null;
  };
  readonly figures: readonly Known[];
}

/**
 * Checks one relation. A fail is certain as far as the figures were found by their labels, in units that are known, and
 * differ by more than rounding explains; whatever is missing or leaves a choice makes it incomplete.
 * @returns null where none of its figures is on the page
 */
export function checkRelation(relation: Relation, figures: Figures): RelationCheck | null {
  const target = figures.get(relation.target);
  const terms = relation.terms.map(([id, weight]) => ({ id, weight, known: figures.get(id) }));
  const all = [{ id: relation.target, weight: 1, known: target }, ...terms];
  if (all.every(({ known }) => isMissing(known))) return null;

  const valued = all.filter(({ known }) => known.value !== null);
  const base = basePower(valued.map(({ known }) => known));
  const amount = ({ known, weight }: Term) => ({
    value: known.value ?? 0,
    weight: weight * 10 ** (powerOf(known.unit) - (base ?? 0)),
  });
  // Reckoned in the smallest of their units, shown in the target's own.
  const parts = valued.filter(({ known }) => known !== target);
  const made = parts.length > 0 ? weightedSum(parts.map(amount)) : null;
  const found = target.value === null ? null : weightedSum(all.slice(0, 1).map(amount));
  const off = made === null || found === null ? null : minus(found, made);
  const shown = (value: number | null): number | null =>
    value === null || base === null ? null : shift(value, powerOf(target.unit) - base);

  const outcome = (): [Outcome, RelationReason['result']] => {
    // Portals also publish each table of a set on a page of its own: what is elsewhere is not wanting here.
    if (all.some(({ known }) => known.state === 'lost')) return ['inapplicable', 'unknown'];
    if (all.some(({ known }) => isUnknown(known))) return ['incomplete', 'unknown'];
    if (target.value === null) {
      const nothing = terms.every(({ known }) => !known.value);
      return nothing ? ['inapplicable', 'nothing'] : ['incomplete', 'unknown'];
    }
    if (areOfSeveralYears(valued.map(({ known }) => known))) return ['incomplete', 'years'];
    if (base === null) return ['incomplete', 'units'];
    const slack = weightedSum(
      valued.map((term) => ({
        value: roundedTo(term.known, valued),
        weight: Math.abs(amount(term).weight),
      })),
    );
    if (holds(relation.compare, off ?? found ?? 0, slack)) return ['pass', 'holds'];
    return canMend(all, off ?? found ?? 0) ? ['incomplete', 'unknown'] : ['fail', 'differs'];
  };

  const [came, result] = outcome();
  const check: RelationCheck['check'] = {
    rule: relation.rule as PackRule,
    target: relation.target,
    outcome: came,
    severity: relation.severity,
    expected: shown(made),
    found: target.value,
    difference: shown(off),
    terms: terms.map(({ id, weight }) => ({ fact: id, weight })),
    reason: {
      kind: 'relation',
      result,
      title: relation.title,
      compare: relation.compare,
      unit: isMoney(target.unit) ? target.unit : '',
      blanks: terms.filter(({ known }) => known.state === 'blank').length,
      target: told(all[0] as Term),
      terms: terms.map(told),
    },
    place: all.find(({ known }) => known.place)?.known.place ?? null,
  };
  return { check, figures: all.map(({ known }) => known) };
}

interface Term {
  readonly id: string;
  readonly weight: number;
  readonly known: Known;
}

function told({ id, weight, known: { label, value, unit, state } }: Term): RelationFigure {
  return { id, weight, label, value, unit: isMoney(unit) ? unit : '', state };
}

const isMissing = ({ state }: Known): boolean => state === 'absent' || state === 'lost';

const isUnknown = (known: Known): boolean =>
  isMissing(known) || known.state === 'unreadable' || known.state === 'ambiguous';

/**
 * The smallest unit of the figures, as a power of ten. Figures that tell no unit can be held only against others of their
 * own table.
 * @returns null where they cannot be held together
 */
function basePower(figures: readonly Known[]): number | null {
  const [first] = figures;
  if (figures.every(({ unit }) => unit === COUNT)) return 0;
  if (figures.every(({ unit, sheet }) => unit === null && sheet === first?.sheet)) return 0;
  if (!figures.every(({ unit }) => isMoney(unit))) return null;
  return Math.min(...figures.map(({ unit }) => powerOf(unit)));
}

/** Whether blanks could hold what is missing. Where no figure is below zero, a blank is not either. */
function canMend(all: readonly Term[], off: number): boolean {
  const blanks = all.filter(({ known }) => known.value === null);
  const signed = all.some(({ known }) => (known.value ?? 0) < 0);
  return blanks.some(({ weight }) => signed || weight * off > 0);
}

/** What a printed figure is rounded to: as finely as its like in the same table. A count is exact. */
function roundedTo({ unit, decimals, sheet }: Known, all: readonly Term[]): number {
  if (unit === COUNT) return 0;
  const like = all.filter(({ known }) => known.sheet === sheet).map(({ known }) => known.decimals);
  return Number(`1e-${Math.max(decimals, ...like)}`);
}

/** Whether the tables' titles name different years. */
function areOfSeveralYears(figures: readonly Known[]): boolean {
  return new Set(figures.flatMap(({ sheet }) => sheet?.year || [])).size > 1;
}

/**
 * Whether the difference is none, or on the right side, or no more than rounding makes of it: half of what each figure
 * is rounded to.
 */
function holds(compare: Relation['compare'], off: number, slack: number): boolean {
  const beyond = compare === '=' ? Math.abs(off) : compare === '<=' ? off : -off;
  return (
    weightedSum([
      { value: beyond, weight: 2 },
      { value: slack, weight: -1 },
    ]) <= 0
  );
}

function minus(a: number, b: number): number {
  return weightedSum([
    { value: a, weight: 1 },
    { value: b, weight: -1 },
  ]);
}

/** Divided by a power of ten, as a decimal is. */
function shift(value: number, power: number): number {
  const text = String(value);
  return power === 0 || text.includes('e') ? value / 10 ** power : Number(`${text}e-${power}`);
}
