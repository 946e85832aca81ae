import { matcher, unitKey } from './names';

/** A report as far as a roster asks. */
export interface Handed {
  readonly url: string;
  readonly unit: string | null;
  readonly year: number | null;
  /** ISO date it was published on. */
  readonly date: string | null;
}

/**
 * Whether a report was in time, by 条例 art. 49: 31 January for departments, 31 March for governments from the county up.
 * `unsure`: the article does not name this kind of unit, and the date is past the earlier day; `unknown`: no date is told.
 */
export type Timely = 'in-time' | 'late' | 'unsure' | 'unknown';

/** A unit of a roster and what it handed in. */
export interface RosterRow<R extends Handed = Handed> {
  readonly unit: string;
  readonly state: 'there' | 'missing' | 'twice';
  readonly reports: readonly R[];
  /** Of the earliest report; null where there is none. */
  readonly timely: Timely | null;
  /** ISO date of its last day; null where the article names none for it. */
  readonly deadline: string | null;
}

/** A roster held against reports. */
export interface RosterRead<R extends Handed = Handed> {
  readonly rows: readonly RosterRow<R>[];
  /** Reports on the year whose unit is not on the roster, or is not told. */
  readonly unknown: readonly R[];
}

/** Names as they are pasted: one a line, numbered or not; a table's other columns are left out. */
export function rosterOf(text: string): string[] {
  const names = text.split(/[\n\r;；]+/).map((line) =>
    (line.split('\t').find((cell) => /\p{L}/u.test(cell)) ?? '')
      .trim()
      .replace(/^(?:\d{1,4}|[（(]\d{1,4}[）)])[ .、．:：]*/, '')
      .trim(),
  );
  const known = new Map(names.flatMap((name) => (name ? [[unitKey(name), name] as const] : [])));
  return [...known.values()];
}

/**
 * Holds reports on a year against the units that had to report.
 * @param roster names, each once
 */
export function readRoster<R extends Handed>(
  roster: readonly string[],
  reports: readonly R[],
  year: number,
): RosterRead<R> {
  const match = matcher(roster);
  const found = new Map<string, R[]>();
  const unknown: R[] = [];
  for (const report of reports) {
    if (report.year !== year) continue;
    const unit = report.unit === null ? null : match(report.unit);
    if (unit === null) unknown.push(report);
    else found.set(unit, [...(found.get(unit) ?? []), report]);
  }
  const own = new Map<string, R[]>();
  for (const [unit, of] of found) {
    // Whose name is nearly the unit's is another's, where somebody's is the same.
    const same = of.filter((report) => unitKey(report.unit ?? '') === unitKey(unit));
    own.set(unit, same.length > 0 ? same : of);
    if (same.length > 0) unknown.push(...of.filter((report) => !same.includes(report)));
  }
  return { rows: roster.map((unit) => rowOf(unit, own.get(unit) ?? [], year)), unknown };
}

function rowOf<R extends Handed>(unit: string, reports: readonly R[], year: number): RosterRow<R> {
  const state = reports.length === 0 ? 'missing' : reports.length > 1 ? 'twice' : 'there';
  const deadline = deadlineOf(unit, year);
  const dates = reports.flatMap(({ date }) => date ?? []).sort();
  const timely = reports.length === 0 ? null : timelyOf(dates[0] ?? null, deadline, year);
  return { unit, state, reports, timely, deadline };
}

function timelyOf(date: string | null, deadline: string | null, year: number): Timely {
  if (date === null) return 'unknown';
  if (deadline !== null) return date > deadline ? 'late' : 'in-time';
  return date > `${year + 1}-01-31` ? 'unsure' : 'in-time';
}

/** Below the county: the article does not speak of them. */
const BELOW = /(?:乡|镇|街道|苏木|社区|村)(?:政府|办)?$/;
const GOVERNMENT = /政府$|^.{2,12}[省市县区旗州盟]$|自治区$/;

/** The last day on which a unit's report on a year is in time, by its name; null where the article names none for it. */
export function deadlineOf(unit: string, year: number): string | null {
  const key = unitKey(unit);
  if (BELOW.test(key)) return null;
  return `${year + 1}-${GOVERNMENT.test(key) ? '03-31' : '01-31'}`;
}
