import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { again, cancel, go, goOn, isElsewhere, pause, progress, rows, state } from './run-model';

/** What can be done with a run as it goes: paused, ended before its end, gone on with, tried again. */
export function RunActs() {
  const isAsked = useSignal(false);
  const { value: now } = progress;
  const is = state.value?.state;
  if (!now || !is || isElsewhere.value) return null;
  // One reason alone has a button of its own.
  const reasons = new Set(rows.value.flatMap(({ failure }) => failure ?? [])).size;
  const isOpen = is === 'running' || is === 'paused';
  const open = now.waiting + now.running;
  const end = () => {
    if (isAsked.value) cancel();
    isAsked.value = !isAsked.value;
  };
  return (
    <div class="acts">
      {is !== 'done' && (
        <button
          type="button"
          data-testid="pause"
          onClick={is === 'running' ? pause : () => void go()}
        >
          {i18n.t(is === 'running' ? 'workbench.pause' : 'workbench.resume')}
        </button>
      )}
      {isOpen && (
        <button type="button" data-testid="cancel" onClick={end}>
          {isAsked.value ? i18n.t('workbench.cancelSure', open) : i18n.t('workbench.cancel')}
        </button>
      )}
      {is === 'done' && open > 0 && (
        <button type="button" data-testid="go-on" onClick={() => void goOn()}>
          {i18n.t('workbench.goOn', open)}
        </button>
      )}
      {reasons > 1 && (
        <button type="button" data-testid="retry-all" onClick={retryAll}>
          {i18n.t('workbench.retryAll', now.failed)}
        </button>
      )}
    </div>
  );
}

const retryAll = (): void =>
  void again(rows.value.flatMap(({ job, outcome }) => (outcome === 'failed' ? job : [])));
