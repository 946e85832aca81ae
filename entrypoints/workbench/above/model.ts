import { computed, signal } from '@preact/signals';
import { keptReport } from '../../../lib/browser/run-reports';
import { type Above, aboveOf, type Compared } from '../../../lib/compare';
import type { AboveTaken } from '../../../lib/export/above-sheet';
import { missing as missingUnits, year as rosterYear } from '../roster/model';
import type { Row } from '../rows';
import { kept, rows } from '../run-model';
import { withAll } from '../with-all';

/** What a level above comes to, and of what. */
export interface Read {
  readonly parent: Row;
  readonly children: readonly Row[];
  readonly above: Above;
}

const isRead = ({ outcome }: Row): boolean => outcome !== 'failed';

/** Rows that can stand above others. */
export const parents = computed(() => rows.value.filter(isRead));
const chosen = signal<number | null>(null);
/** Null until somebody chooses one, and once its row is gone. */
export const parent = computed(() => parents.value.find(({ job }) => job === chosen.value) ?? null);
const left = signal<ReadonlySet<number>>(new Set());

/** The others on its year: those that may stand under it. */
export const candidates = computed(() => {
  const above = parent.value;
  return above ? parents.value.filter((row) => row !== above && row.year === above.year) : [];
});
/** All of these until somebody leaves some out. */
export const children = computed(() => candidates.value.filter(({ job }) => !left.value.has(job)));
/** Of a candidate; any other row is none, whatever this says. */
export const isChild = ({ job }: Row): boolean => !left.value.has(job);

/** Units on its year without a figure: of the roster those without a report, and reports that could not be read. */
export const missing = computed(() => {
  const { year } = parent.value ?? {};
  const unread = rows.value.filter((row) => !isRead(row) && row.year === year);
  const names = unread.map(nameOf);
  return [...(rosterYear.value === year ? missingUnits.value : []), ...names];
});

/** What adding up came to; null before, and once another parent or other children are chosen. */
export const read = signal<Read | null>(null);

/** How a row is called here. */
export const nameOf = ({ unit, title, url }: Row): string => unit ?? (title || url);

/** What was put beside one another, as it is taken away; null where nothing was. */
export function aboveTaken(): AboveTaken | null {
  const { value } = read;
  if (!value) return null;
  const { parent: own, children: under, above } = value;
  return { ...above, parent: nameOf(own), year: own.year, children: under.map(nameOf) };
}

/** While the figures of these reports are fetched, which rows do not have. */
export const isReading = signal(false);

/** By its job, or null for none; of its candidates none is left out then. */
export function chooseParent(job: number | null): void {
  chosen.value = job;
  left.value = new Set();
  read.value = null;
}

/** Takes rows in, by their jobs, or leaves them out (false). */
export function chooseChildren(jobs: readonly number[], isIn: boolean): void {
  left.value = withAll(left.value, jobs, !isIn);
  read.value = null;
}

/** Puts each fact beside the children's sum. */
export async function addUp(): Promise<void> {
  const [above, below, run] = [parent.value, children.value, kept.value];
  if (!above || !run) return;
  isReading.value = true;
  try {
    const own = await comparedOf(run.id, above);
    const under: Compared[] = [];
    for (const row of below) {
      const one = await comparedOf(run.id, row);
      if (one) under.push(one);
    }
    if (!own || parent.value !== above) return;
    read.value = {
      parent: above,
      children: below,
      above: aboveOf(own, under, missing.value),
    };
  } finally {
    isReading.value = false;
  }
}

async function comparedOf(run: string, { job, unit, year, form }: Row): Promise<Compared | null> {
  const found = await keptReport(run, job).catch(() => null);
  if (!found) return null;
  const { source, facts } = found.audit.report;
  return { url: source.url, issuer: unit, year, form, facts, text: [] };
}
