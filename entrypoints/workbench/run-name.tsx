import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { KeptRun } from '../../lib/browser/kept-run';
import { rename } from './runs-model';

/** What a run is called: as its reviewer says, else by its list. */
export const nameOf = ({ name, list }: Pick<KeptRun, 'name' | 'list'>): string =>
  name || list || i18n.t('workbench.brought');

/** Longer names are no names. */
const LONGEST = 120;

/** Gives a run another name. */
export function Rename({ run }: { run: KeptRun }) {
  const draft = useSignal<string | null>(null);
  if (draft.value === null)
    return (
      <button
        type="button"
        data-testid="rename"
        aria-label={i18n.t('runs.renameOf', [nameOf(run)])}
        onClick={() => {
          draft.value = run.name ?? '';
        }}
      >
        {i18n.t('runs.rename')}
      </button>
    );
  return (
    <form
      class="rename"
      onSubmit={(event) => {
        event.preventDefault();
        void rename(run.id, (draft.value ?? '').trim());
        draft.value = null;
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') draft.value = null;
      }}
    >
      <input
        type="text"
        // biome-ignore lint/a11y/noAutofocus: whoever presses "rename" is about to type.
        autoFocus
        maxLength={LONGEST}
        data-testid="run-name"
        aria-label={i18n.t('runs.name')}
        value={draft.value}
        onInput={({ currentTarget }) => {
          draft.value = currentTarget.value;
        }}
      />
      <button type="submit" data-testid="save-name">
        {i18n.t('runs.save')}
      </button>
    </form>
  );
}
