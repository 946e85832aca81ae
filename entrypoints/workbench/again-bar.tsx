import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { again, isElsewhere, rows, state } from './run-model';
import { listed, tick, tickedRows } from './table-model';

/** What has ended is checked again: the rows that are ticked, or all of them. */
export function AgainBar() {
  const isAsked = useSignal(false);
  if (isElsewhere.value || state.value?.state === 'running') return null;
  const ticked = tickedRows.value.map(({ job }) => job);
  const all = rows.value.map(({ job }) => job);
  return (
    <div class="acts again-bar">
      <label>
        <input
          type="checkbox"
          data-testid="tick-all"
          checked={ticked.length > 0 && ticked.length === listed.value.length}
          onChange={({ currentTarget }) =>
            tick(
              listed.value.map(({ job }) => job),
              currentTarget.checked,
            )
          }
        />{' '}
        {i18n.t('workbench.all')}
      </label>
      <button
        type="button"
        data-testid="again-ticked"
        disabled={ticked.length === 0}
        onClick={() => {
          tick(ticked, false);
          void again(ticked);
        }}
      >
        {i18n.t('workbench.again.ticked', ticked.length)}
      </button>
      <button
        type="button"
        data-testid="again-all"
        onClick={() => {
          if (isAsked.value) void again(all);
          isAsked.value = !isAsked.value;
        }}
      >
        {isAsked.value ? i18n.t('workbench.again.sure', all.length) : i18n.t('workbench.again.all')}
      </button>
    </div>
  );
}
