import type { KeptComparison, KeptSummary, Target } from '../../../lib/browser/kept-run';
import { keepCompared, keptReport } from '../../../lib/browser/run-reports';
import { keptRun, keptRuns } from '../../../lib/browser/runs';
import { allVerdicts } from '../../../lib/browser/verdicts';
import { bodyOf, type SharedSentences, sharedAmong, unitKey } from '../../../lib/compare';
import { reportKeyOf } from '../../../lib/verdicts';
import type { Language } from '../../../lib/words';
import { withChanges } from '../changes';
import { summaryOf } from '../summary';
import { comparisonsOf, type Held } from './comparisons';
import { isSame, merged } from './merged';

/** What a run's reports came to beside others. */
export interface Compared {
  /** Reports that there is one of last year for. */
  readonly pairs: number;
  /** Reports with much of another's text. */
  readonly alike: number;
  /** Sentences that count as nobody's, by their letters. */
  readonly shared: SharedSentences;
}

/** Reports that are written in one go. */
const AT_ONCE = 50;

/**
 * Holds all reports of a run against last year's, in it and in other runs, and their texts against one another; keeps what comes of it.
 * @throws where the store cannot be read or written
 */
export async function compareRun(id: string, language: Language): Promise<Compared> {
  const run = await keptRun(id);
  if (!run) return { pairs: 0, alike: 0, shared: new Set() };
  const own: Held[] = [];
  for (const [job, summary] of run.summaries) {
    const one = await heldOf(id, job, summary, run.run.targets[job]);
    if (one) own.push(one);
  }
  const shared = sharedAmong(own);
  const found = comparisonsOf(own, await lastYearsElsewhere(id, own), shared);
  const verdicts = await allVerdicts().catch(() => []);
  const counts = { pairs: 0, alike: 0, shared };
  let changed: KeptComparison[] = [];
  for (const [{ job }, comparisons] of found) {
    if (comparisons.some(({ check }) => check.rule === 'year.carried')) counts.pairs++;
    if (comparisons.some(({ check: { rule, outcome } }) => isAlike(rule, outcome))) counts.alike++;
    const kept = await keptReport(id, job);
    if (!kept) continue;
    const key = reportKeyOf(kept.audit.report);
    const own = verdicts.filter(({ report }) => report === key);
    const audit = merged(kept.audit, comparisons, language, own, kept.text.length > 0);
    if (isSame(audit, kept.audit)) continue;
    const others = comparisons.map(({ against: { url, run, job } }) => ({ url, run, job }));
    const summary = withChanges(summaryOf(audit), audit, kept.before);
    changed.push({ job, audit, summary, others });
    if (changed.length < AT_ONCE) continue;
    await keepCompared(id, changed);
    changed = [];
  }
  if (changed.length > 0) await keepCompared(id, changed);
  return counts;
}

const isAlike = (rule: string, outcome: string): boolean =>
  rule === 'text.repeated' && outcome === 'fail';

/** A report as far as it is compared; what it does not say of itself its list may have said. */
async function heldOf(
  run: string,
  job: number,
  { unit, year, form }: KeptSummary,
  target: Target | undefined,
): Promise<Held | null> {
  const kept = await keptReport(run, job);
  if (!kept) return null;
  const { report } = kept.audit;
  return {
    run,
    job,
    url: report.source.url,
    issuer: unit ?? target?.unit ?? null,
    year: year ?? target?.year ?? null,
    form,
    facts: report.facts,
    text: bodyOf(kept.text),
  };
}

/** What other runs have of the same units on the years before, the newest run first. */
async function lastYearsElsewhere(id: string, own: readonly Held[]): Promise<Held[]> {
  const keyOf = (unit: string | null | undefined, year: number | null | undefined) =>
    unit && year ? `${unitKey(unit)} ${year}` : null;
  const wanted = new Set(own.flatMap(({ issuer, year }) => keyOf(issuer, year && year - 1) ?? []));
  const found: Held[] = [];
  if (wanted.size === 0) return found;
  for (const { run } of await keptRuns()) {
    if (run.id === id) continue;
    const summaries = (await keptRun(run.id))?.summaries ?? [];
    for (const [job, summary] of summaries) {
      const target = run.targets[job];
      const key = keyOf(summary.unit ?? target?.unit, summary.year ?? target?.year);
      if (key === null || !wanted.has(key)) continue;
      const one = await heldOf(run.id, job, summary, target);
      if (one) found.push(one);
    }
  }
  return found;
}
