import type { Audit, Check, RulePack } from '../../../lib';
import { audit, portalPage, table } from './pages';

/** A published table: its title, what stands between title and cells, and the cells. */
export interface Published {
  readonly title: string;
  readonly lines: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function published(
  title: string,
  rows: readonly (readonly (string | number)[])[],
  lines: readonly string[] = ['单位：万元'],
): Published {
  return { title, lines, rows: rows.map((row) => row.map(String)) };
}

export function html({ title, lines, rows }: Published): string {
  const above = [title, ...lines].filter((line) => line !== '');
  return above.map((line) => `<p>${line}</p>`).join('') + table(rows);
}

/** The relations that an audit of these tables gives. */
export function relationsOf(
  tables: readonly Published[] | string,
  packs: readonly RulePack[] = [],
): Check[] {
  return relations(audit(pageWith(tables), { packs }));
}

/** A page with these tables. */
export function pageWith(tables: readonly Published[] | string): string {
  const body = typeof tables === 'string' ? tables : tables.map(html).join('\n');
  return portalPage('青岚市统计站', body);
}

export function relations({ checks }: Audit): Check[] {
  return checks.filter(({ reason }) => reason.kind === 'relation');
}

/** What came of a relation, by its rule and target. */
export function outcomes(checks: readonly Check[]): Record<string, string> {
  return Object.fromEntries(
    checks.map(({ rule, target, outcome }) => [`${rule} ${target}`, outcome]),
  );
}

export function find(checks: readonly Check[], target: string, rule = ''): Check {
  const found = checks.filter((check) => check.target === target && check.rule.startsWith(rule));
  if (found.length !== 1) throw new Error(`${found.length} checks of ${target}`);
  return found[0] as Check;
}

/** Figures of a relation that are not known, and why. */
export function unknownIn({ reason }: Check): string[] {
  if (reason.kind !== 'relation') return [];
  return [reason.target, ...reason.terms]
    .filter(({ value }) => value === null)
    .map(({ id, state }) => `${id} ${state}`);
}
