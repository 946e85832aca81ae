import { i18n } from '#i18n';
import { Down, Up } from './icons';
import type { ListView } from './view';

/** Words to look for in the list, and the way from one finding to the next. */
export function Finder({
  view,
  stops,
  onStep,
}: {
  view: ListView;
  /** What "next" and "previous" go through, by indexes into the report's checks. */
  stops: readonly number[];
  onStep: (by: 1 | -1) => void;
}) {
  const at = stops.indexOf(view.current.value ?? -1);
  const step = (by: 1 | -1, name: 'next' | 'previous') => (
    <button
      type="button"
      class="round"
      data-testid={name}
      disabled={!stops.length}
      title={i18n.t(`list.${name}`)}
      aria-label={i18n.t(`list.${name}`)}
      onClick={() => onStep(by)}
    >
      {by > 0 ? <Down /> : <Up />}
    </button>
  );
  return (
    <search class="finder">
      <input
        type="search"
        data-testid="search"
        placeholder={i18n.t('list.search')}
        aria-label={i18n.t('list.search')}
        value={view.query.value}
        onInput={({ currentTarget }) => {
          view.query.value = currentTarget.value;
        }}
      />
      <span class="at" role="status" data-testid="position">
        {at < 0 ? stops.length : `${at + 1} / ${stops.length}`}
      </span>
      {step(-1, 'previous')}
      {step(1, 'next')}
    </search>
  );
}
