import { modelOf } from '../form/model';
import type { Form } from '../form/types';
import { type Fact, type Unknown, whyUnknown } from '../report/fact';
import type { RuleId } from '../rules';

/** The rule of a row's total over all kinds of applicants. */
const BY_APPLICANTS = 't3.row-total';

/** A fact of a reading's sum, by its id, and how often it counts. */
export interface ReadingTerm {
  readonly fact: string;
  readonly weight: number;
}

/** One sum of facts that a figure of the narrative may tell. */
export interface Reading {
  readonly terms: readonly ReadingTerm[];
  /** What it comes to; null where a fact is not known. */
  readonly value: number | null;
  /** What else it may come to: totals made anew from their parts, blank cells taken for zero. */
  readonly others: readonly number[];
  /** What it comes to at the least, where nothing but blank cells hides it: a blank may hold anything, but no less than nothing. */
  readonly floor: number | null;
  /** Of the first fact that is not known. */
  readonly state: Unknown;
}

/** The facts of a report by their ids, and what the form's sums make of them. */
export class ReportFacts extends Map<string, Fact> {
  #sums: SumsByRule | undefined;

  constructor(
    facts: readonly Fact[],
    private readonly form: Form,
  ) {
    super(facts.map((fact) => [fact.id, fact]));
  }

  /** The facts that a fact is the total of, by one of the form's rules; null where it is none. */
  partsOf(id: string, rule: RuleId): readonly string[] | null {
    this.#sums ??= sumsOf(this.form);
    return (
      this.#sums
        .get(rule)
        ?.get(id)
        ?.filter((part) => this.has(part)) ?? null
    );
  }

  /** The rules by which it has totals. */
  get rules(): Iterable<RuleId> {
    this.#sums ??= sumsOf(this.form);
    return this.#sums.keys();
  }
}

type SumsByRule = ReadonlyMap<RuleId, ReadonlyMap<string, readonly string[]>>;

const sums = new WeakMap<Form, SumsByRule>();

/** Of each rule of plain totals, the totals and what they add up. */
function sumsOf(form: Form): SumsByRule {
  let own = sums.get(form);
  if (!own) {
    own = sumsIn(form);
    sums.set(form, own);
  }
  return own;
}

function sumsIn(form: Form): SumsByRule {
  const rules = new Map<RuleId, Map<string, readonly string[]>>();
  for (const { rule, target, terms } of modelOf(form).sums) {
    if (terms.some(({ weight }) => weight !== 1)) continue;
    const totals = rules.get(rule) ?? new Map();
    rules.set(rule, totals);
    totals.set(
      target,
      terms.map(({ fact }) => fact),
    );
  }
  return rules;
}

const known = new WeakMap<ReportFacts, Map<string, Reading | null>>();

/** What a reading such as `t3.received.total+t3.carried-in.total` comes to; null where the form has no such fact. */
export function readingOf(sum: string, facts: ReportFacts): Reading | null {
  let readings = known.get(facts);
  if (!readings) {
    readings = new Map();
    known.set(facts, readings);
  }
  let reading = readings.get(sum);
  if (reading === undefined) {
    reading = workOut(sum, facts);
    readings.set(sum, reading);
  }
  return reading;
}

function workOut(sum: string, facts: ReportFacts): Reading | null {
  const parts = sum.split('+').map((part) => expand(part, facts));
  if (parts.some((part) => part.length === 0)) return null;
  const ids = parts.flat();
  const unknown = ids.map((id) => facts.get(id)).filter((fact) => fact?.value === null);
  const value = unknown.length === 0 ? total(ids, facts) : null;
  const others: number[] = [];
  const blank = unknown.every((fact) => fact?.state === 'blank');
  if (value === null && blank) others.push(total(ids, facts));
  let certain = value;
  for (const rule of facts.rules) {
    const made = ids.map((id) => sumOf(facts.partsOf(id, rule), facts));
    if (!made.some((one) => one !== null)) continue;
    const values = made.map((one, i) => one ?? facts.get(ids[i] as string)?.value ?? null);
    if (values.some((one) => one === null)) continue;
    const sum = add(values as number[]);
    others.push(sum);
    // A total that the page does not print is known by its parts all the same, if these are all printed.
    const isPrinted = unknown.every(
      (fact) => fact?.state === 'absent' || (fact?.state === 'blank' && isWhole(fact, facts)),
    );
    if (isPrinted) certain ??= sum;
  }
  return {
    terms: ids.map((fact) => ({ fact, weight: 1 })),
    value: certain,
    others,
    floor: certain === null && blank ? total(ids, facts) : null,
    state: unknown[0] ? whyUnknown(unknown[0]) : 'read',
  };
}

/** A fact's id, or one for all rows of a group or all columns of organisations. */
function expand(id: string, facts: ReportFacts): string[] {
  if (facts.has(id)) return [id];
  const [table = '', ...path] = id.split('.');
  const column = path.pop() ?? '';
  if (table !== 't3') return [];
  const row = `${table}.${path.join('.')}.`;
  if (column === 'org') {
    const applicants = facts.partsOf(`${row}total`, BY_APPLICANTS) ?? [];
    return applicants.filter((one) => one !== `${row}natural`);
  }
  if (path.length !== 1) return [];
  return [...facts.keys()].filter((one) => one.startsWith(row) && one.endsWith(`.${column}`));
}

function total(ids: readonly string[], facts: ReportFacts): number {
  return add(ids.map((id) => facts.get(id)?.value ?? 0));
}

function add(values: readonly number[]): number {
  return Number(values.reduce((sum, value) => sum + value, 0).toPrecision(14));
}

/** All of them, blanks as zero; null where one is missing or illegible, or none has a figure. */
function sumOf(ids: readonly string[] | null, facts: ReportFacts): number | null {
  if (!ids) return null;
  let some = false;
  for (const id of ids) {
    const fact = facts.get(id);
    if (!fact || (fact.value === null && fact.state !== 'blank')) return null;
    some ||= fact.value !== null;
  }
  return some ? total(ids, facts) : null;
}

/** Whether all applicants' cells of a blank total's row are printed. */
function isWhole({ id }: Fact, facts: ReportFacts): boolean {
  const applicants = facts.partsOf(id, BY_APPLICANTS);
  return !!applicants?.every((one) => typeof facts.get(one)?.value === 'number');
}
