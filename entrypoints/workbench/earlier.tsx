import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { RunAndState } from '../../lib/browser/kept-run';
import { sizeOf } from '../../lib/browser/room';
import { nameOf, Rename } from './run-name';
import { bringRun, earlier, forget, isImporting, notImported, room } from './runs-model';

/** Runs of before, to be gone on with or looked at, and the way for those of others. */
export function Earlier() {
  return (
    <section class="earlier" aria-labelledby="earlier">
      <h2 id="earlier">{i18n.t('workbench.earlier')}</h2>
      {earlier.value.length === 0 && <p class="told">{i18n.t('kept.noRuns')}</p>}
      <ul>
        {earlier.value.map((one) => (
          <One key={one.run.id} one={one} />
        ))}
      </ul>
      {room.value && (
        <p class="told" data-testid="room" data-used={room.value.used}>
          {i18n.t('runs.room', [sizeOf(room.value.used), sizeOf(room.value.most)])}
        </p>
      )}
      <label class="file">
        {i18n.t('runs.import')}{' '}
        <input
          type="file"
          accept=".json,application/json"
          data-testid="import-run"
          disabled={isImporting.value}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void bringRun(file, file.name);
            currentTarget.value = '';
          }}
        />
      </label>
      {isImporting.value && <p role="status">{i18n.t('runs.importing')}</p>}
      {notImported.value && (
        <p role="alert" data-testid="not-imported">
          {notImported.value}
        </p>
      )}
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
      <a href={`/workbench.html?run=${run.id}`}>
        <bdi>{nameOf(run)}</bdi>
      </a>
      <span>
        {when} · {i18n.t('workbench.ended', [String(ended), String(state.jobs.length)])}
      </span>
      <Rename run={run} />
      <button type="button" data-testid="forget-run" onClick={remove}>
        {i18n.t(isAsked.value ? 'kept.sure' : 'workbench.remove')}
      </button>
    </li>
  );
}
