import { i18n } from '#i18n';
import type { KeptReport } from '../../lib/browser/kept-run';
import type { Line } from '../ui/status';
import type { Changes } from './changes';
import { showPassages } from './compare/passages-view';
import { hasPlace, openLive, soughtOf } from './places';

interface MoreProps {
  readonly run: string;
  readonly job: number;
  readonly kept: KeptReport;
  /** Index into the report's checks. */
  readonly check: number;
  /** Since the first check; null where there was but one. */
  readonly changes: Changes | null;
  readonly line: Line;
}

/** What can be done with a finding of a run beside the usual, and whether it is a new one. */
export function More({ run, job, kept, check: at, changes, line }: MoreProps) {
  const { report } = kept.audit;
  const check = report.checks[at];
  if (!check || check.outcome === 'pass') return null;
  const { against } = check;
  const change = changes?.still.includes(at) ? 'still' : changes?.new.includes(at) ? 'new' : null;
  return (
    <>
      {change && (
        <span class={`change ${change}`} data-testid="change" data-change={change}>
          {i18n.t(`workbench.changes.${change}`)}
        </span>
      )}
      {hasPlace(report, at) && /^https?:/.test(report.source.url) && (
        <button
          type="button"
          class="quiet"
          data-testid="open-live"
          onClick={() => void openLive(run, job, soughtOf(report, at), line)}
        >
          {i18n.t('workbench.inPage')}
        </button>
      )}
      {against && check.rule === 'text.repeated' && (
        <button
          type="button"
          class="quiet"
          data-testid="show-passages"
          onClick={() => void showPassages(kept, against)}
        >
          {i18n.t('workbench.passages.show')}
        </button>
      )}
      {against && (
        <a href={against.url} target="_blank" rel="noreferrer">
          {i18n.t('workbench.passages.other')}
        </a>
      )}
    </>
  );
}
