import type { Check, Outcome } from '../check';
import type { Relation } from '../packs/types';
import type { PackRule } from '../rules';
import type { RelationFigure, RelationReason } from '../rules/pack-relations';
import { type Decimal, decimalOf, nearest, signOf, sumOf, tenfold } from '../table/decimal';
import { isMoney, powerOf } from '../table/money';
import type { RelationDraft } from './draft';
import { COUNT, type KnownFigure, type PackFigures } from './pack-figures';
import { nearnessOf } from './rounding';

/** A check of a relation, with the figures that it is about, the target first. */
export interface RelationCheck {
  readonly check: Check;
  readonly figures: readonly KnownFigure[];
}

interface Term {
  readonly weight: number;
  readonly known: KnownFigure;
}

/**
 * Reckons one relation. A fail is certain as far as the figures were found by their labels, in units that are known, and
 * differ by more than rounding explains; whatever is missing or leaves a choice makes it incomplete.
 * @returns null where none of its figures is on the page
 */
export function draftRelation(relation: Relation, figures: PackFigures): RelationDraft | null {
  const target = figures.get(relation.target);
  const terms = relation.terms.map(([id, weight]): Term => ({ weight, known: figures.get(id) }));
  const all = [{ weight: 1, known: target }, ...terms];
  if (all.every(({ known }) => isMissing(known))) return null;

  const valued = all.filter(({ known }) => known.value !== null);
  const base = basePower(valued.map(({ known }) => known));
  // Reckoned in the smallest of their units, shown in the target's own.
  const amount = ({ known, weight }: Term) => ({
    value: tenfold(decimalOf(known.value ?? 0), powerOf(known.unit) - (base ?? 0)),
    weight,
  });
  const parts = valued.filter(({ known }) => known !== target).map(amount);
  const made = parts.length > 0 ? sumOf(parts) : null;
  const found = target.value === null ? null : amount({ known: target, weight: 1 }).value;
  const off = made && found && minus(found, made);
  const shown = (value: Decimal | null): Decimal | null =>
    value && base !== null ? tenfold(value, base - powerOf(target.unit)) : null;

  const beyond = beyondOf(relation.compare, off ?? found ?? ZERO);
  const nearness = base === null || !found ? null : nearnessOf(beyond, valued, base);
  const mendable = canMend(all, signOf(off ?? found ?? ZERO));
  const cameTo = (): [Outcome, RelationReason['result']] => {
    // Portals also publish each table of a set on a page of its own: what is elsewhere is not wanting here.
    if (all.some(({ known }) => known.state === 'lost')) return ['inapplicable', 'unknown'];
    if (all.some(({ known }) => isUnknown(known))) return ['incomplete', 'unknown'];
    if (target.value === null) {
      const nothing = terms.every(({ known }) => !known.value);
      return nothing ? ['inapplicable', 'nothing'] : ['incomplete', 'unknown'];
    }
    if (areOfSeveralYears(valued.map(({ known }) => known))) return ['incomplete', 'years'];
    if (base === null) return ['incomplete', 'units'];
    if (nearness !== 'beyond') return ['pass', 'holds'];
    return mendable ? ['incomplete', 'unknown'] : ['fail', 'differs'];
  };
  const [outcome, result] = cameTo();
  return {
    relation,
    figures: all.map(({ known }) => known),
    outcome,
    result,
    expected: shown(made),
    off: shown(off),
    nearness: outcome === 'pass' || outcome === 'fail' ? nearness : null,
    mendable,
    tells: relation.compare === '=' && terms.filter(({ known }) => known.value).length > 1,
  };
}

/** A draft as a check. */
export function relationCheck(draft: RelationDraft): RelationCheck {
  const { relation, figures, outcome, result, expected, off } = draft;
  const [target, ...others] = figures as readonly [KnownFigure, ...KnownFigure[]];
  const terms = relation.terms.map(
    ([id, weight], i): RelationFigure => told(id, weight, others[i]),
  );
  return {
    check: {
      rule: relation.rule as PackRule,
      target: relation.target,
      outcome,
      severity: relation.severity,
      expected: expected && nearest(expected),
      found: target.value,
      difference: off && nearest(off),
      terms: relation.terms.map(([fact, weight]) => ({ fact, weight })),
      reason: {
        kind: 'relation',
        result,
        title: relation.title,
        compare: relation.compare,
        unit: isMoney(target.unit) ? target.unit : '',
        blanks: others.filter(({ state }) => state === 'blank').length,
        target: told(relation.target, 1, target),
        terms,
      },
      place: figures.find(({ place }) => place)?.place ?? null,
    },
    figures,
  };
}

function told(id: string, weight: number, known: KnownFigure | undefined): RelationFigure {
  const { label = id, value = null, unit = null, state = 'lost' } = known ?? {};
  return { id, weight, label, value, unit: isMoney(unit) ? unit : '', state };
}

const isMissing = ({ state }: KnownFigure): boolean => state === 'absent' || state === 'lost';

const isUnknown = (known: KnownFigure): boolean =>
  isMissing(known) ||
  known.state === 'unreadable' ||
  known.state === 'unplaced' ||
  known.state === 'ambiguous';

/**
 * The smallest unit of the figures, as a power of ten. Figures that tell no unit can be held only against others of their
 * own table.
 * @returns null where they cannot be held together
 */
function basePower(figures: readonly KnownFigure[]): number | null {
  const [first] = figures;
  if (figures.every(({ unit }) => unit === COUNT)) return 0;
  if (figures.every(({ unit, sheet }) => unit === null && sheet === first?.sheet)) return 0;
  if (!figures.every(({ unit }) => isMoney(unit))) return null;
  return Math.min(...figures.map(({ unit }) => powerOf(unit)));
}

/** Whether blanks could hold what is missing. Where no figure is below zero, a blank is not either. */
function canMend(all: readonly Term[], side: number): boolean {
  const blanks = all.filter(({ known }) => known.value === null);
  const signed = all.some(({ known }) => (known.value ?? 0) < 0);
  return blanks.some(({ weight }) => signed || weight * side > 0);
}

/** Whether the tables' titles name different years. */
function areOfSeveralYears(figures: readonly KnownFigure[]): boolean {
  return new Set(figures.flatMap(({ sheet }) => sheet?.year || [])).size > 1;
}

const ZERO = decimalOf(0);

const minus = (a: Decimal, b: Decimal): Decimal =>
  sumOf([
    { value: a, weight: 1 },
    { value: b, weight: -1 },
  ]);

/** By how much a difference is on the wrong side. */
function beyondOf(compare: Relation['compare'], off: Decimal): Decimal {
  const wrong = compare === '=' ? signOf(off) : compare === '<=' ? 1 : -1;
  return sumOf([{ value: off, weight: wrong }]);
}
