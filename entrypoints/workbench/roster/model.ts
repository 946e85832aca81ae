import { computed, effect, signal } from '@preact/signals';
import { keepRoster } from '../../../lib/browser/run-reports';
import { type Handed, readRoster, rosterOf } from '../../../lib/compare';
import { yearsOf } from '../candidates';
import type { Row } from '../rows';
import { kept, rows } from '../run-model';

/** A row as a roster asks. */
export interface HandedRow extends Handed {
  readonly row: Row;
}

/** What was pasted, of the run that is shown. */
export const text = signal('');
effect(() => {
  text.value = kept.value?.roster ?? '';
});
const chosen = signal<number | null>(null);
/** Those that reports are on, the latest first. */
export const years = computed(() => yearsOf(rows.value));

/** The year that is asked for: the one that most reports are on, unless another was chosen. */
export const year = computed(() => chosen.value ?? mostOf(rows.value));

/** Goes before the one that most reports are on. */
export const chooseYear = (to: number): void => {
  chosen.value = to;
};

function mostOf(all: readonly Row[]): number | null {
  const counts = new Map<number, number>();
  for (const { year: of } of all) if (of !== null) counts.set(of, (counts.get(of) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? null;
}

/** Their names, each once; none until something was pasted. */
export const units = computed(() => rosterOf(text.value));

/** The roster held against the run's rows; null as long as there is no roster, or no year. */
export const read = computed(() => {
  const of = year.value;
  if (units.value.length === 0 || of === null) return null;
  const handed = rows.value.map((row): HandedRow => {
    const { url, unit, year: on, date } = row;
    return { url, unit, year: on, date, row };
  });
  return readRoster(units.value, handed, of);
});

/** Units that have no report on the year. */
export const missing = computed(() =>
  (read.value?.rows ?? []).flatMap(({ unit, state }) => (state === 'missing' ? unit : [])),
);

/** Keeps what was pasted with the run. */
export async function paste(pasted: string): Promise<void> {
  text.value = pasted;
  const run = kept.value;
  if (run) await keepRoster(run.id, pasted).catch(() => {});
}
