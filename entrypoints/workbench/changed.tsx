import { i18n } from '#i18n';
import type { KeptOther, KeptReport } from '../../lib/browser/kept-run';
import type { Sought } from '../../lib/verdicts';
import { changesOf } from './changes';
import { openCopy, soughtOf } from './places';

interface ChangedProps {
  readonly run: string;
  readonly job: number;
  readonly kept: KeptReport;
  /** The report of another run that it is held against, in the place of its first check. */
  readonly other: KeptOther | null;
}

/** What became of the findings of a page's first check, or of another run's: those of now stand in the list, the others here. */
export function Changed({ run, job, kept, other }: ChangedProps) {
  const { audit, before } = kept;
  if (!before) return null;
  const changes = changesOf(before, audit.report, other ? 'beside' : 'again');
  const open = (sought: Sought | null) =>
    other ? openCopy(other.run, other.job, sought) : openCopy(run, job, sought, true);
  const since = new Date(changes.since).toLocaleString(document.documentElement.lang);
  return (
    <section class="changed" data-testid="changed">
      <p>
        {i18n.t(other ? 'workbench.beside.since' : 'workbench.changes.since', [since])}{' '}
        {(['fixed', 'still', 'new', 'unchecked'] as const).map((key) => (
          <span key={key} class={`change ${key}`} data-change={key}>
            {i18n.t(`workbench.changes.${key}`)} {changes[key].length}
          </span>
        ))}{' '}
        <button type="button" class="quiet" onClick={() => open(null)}>
          {i18n.t(other ? 'workbench.beside.copy' : 'workbench.changes.copy')}
        </button>
      </p>
      {(['fixed', 'unchecked'] as const).map(
        (key) =>
          changes[key].length > 0 && (
            <ul key={key}>
              {changes[key].map((at) => (
                <li key={at} data-testid={key}>
                  <span class={`change ${key}`}>{i18n.t(`workbench.changes.${key}`)}</span>{' '}
                  <button
                    type="button"
                    class="line"
                    onClick={() => open(soughtOf(before.report, at))}
                  >
                    {before.report.checks[at]?.message}
                  </button>
                </li>
              ))}
            </ul>
          ),
      )}
    </section>
  );
}
