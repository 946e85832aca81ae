import { i18n } from '#i18n';
import type { RunAndState } from '../../lib/browser/kept-run';
import { forgetOneRun } from './kept-model';

/** Runs over lists, each with its rows, reports and copies of pages. */
export const KeptRuns = ({ runs }: { runs: readonly RunAndState[] }) => (
  <>
    <h3>{i18n.t('kept.runs')}</h3>
    <ul class="panel kept" data-testid="kept-runs">
      {runs.map((one) => (
        <One key={one.run.id} one={one} />
      ))}
      {runs.length === 0 && <li class="none">{i18n.t('kept.noRuns')}</li>}
    </ul>
  </>
);

function One({ one: { run, state } }: { one: RunAndState }) {
  const name = run.name || run.list || i18n.t('workbench.brought');
  const ended = state.jobs.filter((job) => job.state === 'done' || job.state === 'failed').length;
  const counts: [string, string] = [String(ended), String(state.jobs.length)];
  return (
    <li data-testid="kept-run">
      <div>
        <a href={`/workbench.html?run=${run.id}`}>{name}</a>
        <p>
          <time dateTime={run.begunAt}>{run.begunAt.slice(0, 10)}</time> ·{' '}
          {i18n.t('workbench.ended', counts)}
        </p>
      </div>
      <button
        type="button"
        class="quiet"
        aria-label={i18n.t('kept.removeRun', [name])}
        onClick={() => forgetOneRun(run.id)}
      >
        {i18n.t('options.remove')}
      </button>
    </li>
  );
}
