import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { RunAndState } from '../../lib/browser/runs';
import { earlier, forget } from './run-model';

/** Runs of before, to be gone on with or looked at. */
export function Earlier() {
  if (earlier.value.length === 0) return null;
  return (
    <section class="earlier" aria-labelledby="earlier">
      <h2 id="earlier">{i18n.t('workbench.earlier')}</h2>
      <ul>
        {earlier.value.map((one) => (
          <One key={one.run.id} one={one} />
        ))}
      </ul>
    </section>
  );
}

function One({ one: { run, state } }: { one: RunAndState }) {
  const isAsked = useSignal(false);
  const ended = state.jobs.filter((job) => job.state === 'done' || job.state === 'failed').length;
  const when = new Date(run.begunAt).toLocaleString(document.documentElement.lang);
  const remove = () => {
    if (isAsked.value) void forget(run.id);
    isAsked.value = true;
  };
  return (
    <li data-testid="earlier-run">
      <a href={`/workbench.html?run=${run.id}`}>{run.list ?? i18n.t('workbench.brought')}</a>
      <span>
        {when} · {i18n.t('workbench.ended', [String(ended), String(state.jobs.length)])}
      </span>
      <button type="button" data-testid="forget-run" onClick={remove}>
        {i18n.t(isAsked.value ? 'kept.sure' : 'workbench.remove')}
      </button>
    </li>
  );
}
