import type { Compared, ComparedFact } from '../../../lib/compare';

/** A report with these figures; `null` is a blank cell. */
export function made(
  figures: Readonly<Record<string, number | null>>,
  more: Partial<Compared> & {
    readonly states?: Readonly<Record<string, ComparedFact['state']>>;
  } = {},
): Compared {
  const { states = {}, ...rest } = more;
  return {
    url: 'http://www.qinglan.example.gov.cn/nb/1.html',
    issuer: '青岚市数据局',
    year: 2024,
    form: 'annual-2021',
    facts: Object.entries(figures).map(([id, value]) => ({
      id,
      label: id,
      value,
      state: states[id] ?? (value === null ? 'blank' : 'read'),
    })),
    text: [],
    ...rest,
  };
}

/** Each check as one line: what came of it, its figures. */
export const told = (
  checks: readonly {
    rule: string;
    target: string;
    outcome: string;
    expected: number | null;
    found: number | null;
  }[],
): string[] =>
  checks.map(
    ({ rule, target, outcome, expected, found }) =>
      `${rule} ${target} ${outcome} ${expected} ${found}`,
  );
