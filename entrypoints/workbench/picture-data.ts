import type { FrameAudit } from '../../lib/answer';
import type { Row } from './rows';

/** What pictures are drawn of: plain figures. */
export interface UnitCount {
  readonly unit: string;
  readonly failed: number;
  readonly warned: number;
  readonly incomplete: number;
}

/** What a report adds to the pictures. */
export interface PictureEntry {
  readonly unit: string;
  readonly year: number | null;
  /** How often each rule fails, by its id. */
  readonly rules: ReadonlyMap<string, number>;
  /** Requests of the year; null where that was not read. */
  readonly received: number | null;
}

const unitOf = ({ unit, title, url }: Pick<Row, 'unit' | 'title' | 'url'>): string =>
  unit || title || url;

/** Per unit all that its reports came to, those with the most broken sums first; units of which there is nothing to say are left out. */
export function countsByUnit(rows: readonly Row[]): UnitCount[] {
  const counts = new Map<string, UnitCount>();
  for (const row of rows) {
    const unit = unitOf(row);
    const { failed = 0, warned = 0, incomplete = 0 } = counts.get(unit) ?? {};
    counts.set(unit, {
      unit,
      failed: failed + row.failed,
      warned: warned + row.warned,
      incomplete: incomplete + row.incomplete,
    });
  }
  return [...counts.values()]
    .filter(({ failed, warned, incomplete }) => failed + warned + incomplete > 0)
    .sort((a, b) => b.failed - a.failed || b.warned - a.warned || b.incomplete - a.incomplete);
}

/** Counts what fails and is more than a notice, also where a reviewer has dismissed it. */
export function entryOf(row: Row, { report }: Pick<FrameAudit, 'report'>): PictureEntry {
  const rules = new Map<string, number>();
  for (const { rule, outcome, severity } of report.checks)
    if (outcome === 'fail' && severity !== 'notice') rules.set(rule, (rules.get(rule) ?? 0) + 1);
  const received = report.facts.find(({ id }) => id === 't3.received.total')?.value ?? null;
  return { unit: unitOf(row), year: row.year, rules, received };
}

/** How often each rule fails in each unit's reports; the busiest rules and units first. */
export interface Heat {
  readonly rules: readonly string[];
  readonly units: readonly { readonly unit: string; readonly counts: readonly number[] }[];
  /** The largest of the counts. */
  readonly most: number;
}

/** Rules that fail nowhere, and units in which none does, are left out. */
export function heatOf(entries: readonly PictureEntry[]): Heat {
  const byRule = new Map<string, number>();
  const byUnit = new Map<string, Map<string, number>>();
  for (const { unit, rules } of entries)
    for (const [rule, count] of rules) {
      byRule.set(rule, (byRule.get(rule) ?? 0) + count);
      const own = byUnit.get(unit) ?? new Map<string, number>();
      own.set(rule, (own.get(rule) ?? 0) + count);
      byUnit.set(unit, own);
    }
  const rules = [...byRule].sort((a, b) => b[1] - a[1]).map(([rule]) => rule);
  const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
  const units = [...byUnit]
    .map(([unit, own]) => ({ unit, counts: rules.map((rule) => own.get(rule) ?? 0) }))
    .sort((a, b) => sum(b.counts) - sum(a.counts));
  const most = Math.max(0, ...units.flatMap(({ counts }) => counts));
  return { rules, units, most };
}

/** Requests of a year, over the reports in which they were read. */
export interface YearTotal {
  readonly year: number;
  readonly reports: number;
  readonly received: number;
}

/** A unit that was read twice for a year counts once. */
export function requestsByYear(entries: readonly PictureEntry[]): YearTotal[] {
  const seen = new Set<string>();
  const years = new Map<number, YearTotal>();
  for (const { unit, year, received } of entries) {
    const key = `${year} ${unit}`;
    if (year === null || received === null || seen.has(key)) continue;
    seen.add(key);
    const before = years.get(year);
    years.set(year, {
      year,
      reports: (before?.reports ?? 0) + 1,
      received: (before?.received ?? 0) + received,
    });
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}
