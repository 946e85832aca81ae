import { i18n } from '#i18n';
import type { KeptReport } from '../../lib/browser/kept-run';
import { changesOf } from './changes';
import { openCopy, soughtOf } from './places';

/** What became of the findings of a page's first check: those of now stand in the list, the others here. */
export function Changed({ run, job, kept }: { run: string; job: number; kept: KeptReport }) {
  const { audit, before } = kept;
  if (!before) return null;
  const changes = changesOf(before, audit.report);
  const since = new Date(changes.since).toLocaleString(document.documentElement.lang);
  return (
    <section class="changed" data-testid="changed">
      <p>
        {i18n.t('workbench.changes.since', [since])}{' '}
        {(['fixed', 'still', 'new', 'unchecked'] as const).map((key) => (
          <span key={key} class={`change ${key}`} data-change={key}>
            {i18n.t(`workbench.changes.${key}`)} {changes[key].length}
          </span>
        ))}{' '}
        <button type="button" class="quiet" onClick={() => openCopy(run, job, null, true)}>
          {i18n.t('workbench.changes.copy')}
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
                    onClick={() => openCopy(run, job, soughtOf(before.report, at), true)}
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
