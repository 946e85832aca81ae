import type { KeptOther, KeptReport } from '../../../lib/browser/kept-run';
import { keptReport } from '../../../lib/browser/run-reports';

/** A report with what it is held against: the other run's in the place of its own first check, where runs are put side by side. */
export async function reportBeside(
  run: string,
  job: number,
  other: KeptOther | null,
  isBeside: boolean,
): Promise<KeptReport | null> {
  const kept = await keptReport(run, job);
  if (!kept || !isBeside) return kept;
  return { ...kept, before: (other && (await keptReport(other.run, other.job))?.audit) ?? null };
}
