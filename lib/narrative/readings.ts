import { type Fact, type Unknown, whyUnknown } from '../report/fact';

export interface Term {
  readonly fact: string;
  readonly weight: number;
}

/** One sum of facts that a figure of the narrative may tell. */
export interface Reading {
  readonly terms: readonly Term[];
  /** What it comes to; null where a fact is not known. */
  readonly value: number | null;
  /** What else it may come to: totals made anew from their parts, blank cells taken for zero. */
  readonly others: readonly number[];
  /** Of the first fact that is not known. */
  readonly state: Unknown;
}

export type Facts = ReadonlyMap<string, Fact>;

const PERSONS = ['natural', 'business', 'research', 'nonprofit', 'legal', 'other'];
const GROUPS = ['denied', 'unavailable', 'rejected', 'closed'];
const NO_RESULTS = new Set(['received', 'carried-in', 'carried-out', 'results']);

const known = new WeakMap<Facts, Map<string, Reading | null>>();

/** What a reading such as `t3.received.total+t3.carried-in.total` comes to; null where the form has no such fact. */
export function readingOf(sum: string, facts: Facts): Reading | null {
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

function workOut(sum: string, facts: Facts): Reading | null {
  const parts = sum.split('+').map((part) => expand(part, facts));
  if (parts.some((part) => part.length === 0)) return null;
  const ids = parts.flat();
  const unknown = ids.map((id) => facts.get(id)).filter((fact) => fact?.value === null);
  const value = unknown.length === 0 ? total(ids, facts) : null;
  const others: number[] = [];
  const blank = unknown.every((fact) => fact?.state === 'blank');
  if (value === null && blank) others.push(total(ids, facts));
  let certain = value;
  for (const remake of [acrossApplicants, downResults, acrossOutcomes]) {
    const made = ids.map((id) => remake(id, facts));
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
    state: unknown[0] ? whyUnknown(unknown[0]) : 'read',
  };
}

/** A fact's id, or one for all rows of a group or all columns of organisations. */
function expand(id: string, facts: Facts): string[] {
  if (facts.has(id)) return [id];
  const [table = '', ...path] = id.split('.');
  const column = path.pop() ?? '';
  if (table !== 't3') return [];
  if (column === 'org') {
    return PERSONS.slice(1)
      .map((one) => `t3.${path.join('.')}.${one}`)
      .filter((one) => facts.has(one));
  }
  if (path.length !== 1 || !GROUPS.includes(path[0] as string)) return [];
  return rowsOf(facts)
    .filter((row) => row.startsWith(`${path[0]}.`))
    .map((row) => `t3.${row}.${column}`);
}

const rows = new WeakMap<Facts, string[]>();

function rowsOf(facts: Facts): string[] {
  let found = rows.get(facts);
  if (!found) {
    found = [...facts.values()]
      .filter((fact) => fact.table === 't3' && fact.column === 'natural')
      .map((fact) => fact.row);
    rows.set(facts, found);
  }
  return found;
}

function total(ids: readonly string[], facts: Facts): number {
  return add(ids.map((id) => facts.get(id)?.value ?? 0));
}

function add(values: readonly number[]): number {
  return Number(values.reduce((sum, value) => sum + value, 0).toPrecision(14));
}

/** All of them, blanks as zero; null where one is missing or illegible, or none has a figure. */
function sumOf(ids: readonly string[], facts: Facts): number | null {
  let some = false;
  for (const id of ids) {
    const fact = facts.get(id);
    if (!fact || (fact.value === null && fact.state !== 'blank')) return null;
    some ||= fact.value !== null;
  }
  return some ? total(ids, facts) : null;
}

/** Whether all applicants' cells of a blank total's row are printed. */
function isWhole({ id }: Fact, facts: Facts): boolean {
  if (!id.startsWith('t3.') || !id.endsWith('.total')) return false;
  const row = id.slice(0, -'total'.length);
  return PERSONS.every((person) => typeof facts.get(row + person)?.value === 'number');
}

function acrossApplicants(id: string, facts: Facts): number | null {
  if (!id.startsWith('t3.') || !id.endsWith('.total')) return null;
  const row = id.slice(0, -'total'.length);
  return sumOf(
    PERSONS.map((person) => row + person),
    facts,
  );
}

function downResults(id: string, facts: Facts): number | null {
  if (!id.startsWith('t3.results.')) return null;
  const column = id.slice('t3.results.'.length);
  const ids = rowsOf(facts)
    .filter((row) => !NO_RESULTS.has(row))
    .map((row) => `t3.${row}.${column}`);
  return sumOf(ids, facts);
}

function acrossOutcomes(id: string, facts: Facts): number | null {
  if (!id.startsWith('t4.') || !id.endsWith('.total')) return null;
  const group = id.slice(0, -'total'.length);
  return sumOf(
    ['upheld', 'corrected', 'other', 'pending'].map((outcome) => group + outcome),
    facts,
  );
}
