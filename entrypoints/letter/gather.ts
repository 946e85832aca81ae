import { language } from '../../lib/browser/language';
import { keptAudit, keptPage } from '../../lib/browser/runs';
import { verdictsOn } from '../../lib/browser/verdicts';
import {
  type LetterPart,
  letterKey,
  letterPart,
  type UnitLetter,
} from '../../lib/export/unit-letter';
import { judgementsOf, reportKeyOf, verdictsIn } from '../../lib/verdicts';

/** As much of a run's row as tells whether it asks for a letter, and to whom. */
interface LetterRow {
  readonly job: number;
  readonly url: string;
  readonly title: string;
  readonly unit: string | null;
  readonly outcome: string;
}

/** A letter that may be due: to whom, and on which jobs of the run. */
export interface Due {
  readonly unit: string;
  readonly jobs: readonly number[];
}

/** The units of a run whose reports have something to put right or to verify, in the run's order. */
export function dueIn(rows: readonly LetterRow[]): Due[] {
  const due = new Map<string, Due>();
  for (const { job, unit, title, url, outcome } of rows) {
    if (outcome !== 'broken' && outcome !== 'warned') continue;
    const key = letterKey(unit, url);
    const before = due.get(key);
    due.set(key, {
      unit: before?.unit ?? (unit || title || url),
      jobs: [...(before?.jobs ?? []), job],
    });
  }
  return [...due.values()];
}

/** The letter, with what reviewers have made of the findings by now; null where nothing is left to write about. */
export async function letterFor(run: string, { unit, jobs }: Due): Promise<UnitLetter | null> {
  const parts: LetterPart[] = [];
  for (const job of jobs) {
    const part = await partFor(run, job);
    if (part) parts.push(part);
  }
  return parts.length > 0 ? { unit, parts } : null;
}

async function partFor(run: string, job: number): Promise<LetterPart | null> {
  const [audit, page] = await Promise.all([keptAudit(run, job), keptPage(run, job)]);
  if (!audit) return null;
  const { report, ruleNames } = audit;
  const kept = await verdictsOn(reportKeyOf(report)).catch(() => []);
  const verdicts = verdictsIn(judgementsOf(report, kept));
  const copy = page && { at: page.at, sha256: page.sha256 };
  return letterPart(report, { language: language(), ruleNames, verdicts }, copy);
}
