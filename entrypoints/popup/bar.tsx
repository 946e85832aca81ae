import { i18n } from '#i18n';
import { Again, Book } from '../ui/icons';
import { again, busy, marks, source, state, toggleMarks } from './model';

/** Name, marks switch and "audit again": always there, so that nothing moves when the audit comes in. */
export function Bar() {
  const { kind } = state.value;
  const audited = kind === 'report' || kind === 'noTables' || kind === 'noReport';
  return (
    <header class="bar">
      <img class="logo" src="/icons/32.png" alt="" width={20} height={20} />
      <span class="name">{i18n.t('extName')}</span>
      {source.value && (
        <button
          type="button"
          role="switch"
          class="switch"
          data-testid="toggle-marks"
          aria-checked={marks.value}
          onClick={toggleMarks}
        >
          {i18n.t('popup.marks')}
          <span class="track" />
        </button>
      )}
      <a
        class="round"
        data-testid="options"
        href="/options.html"
        target="_blank"
        rel="noreferrer"
        title={i18n.t('options.title')}
        aria-label={i18n.t('options.title')}
      >
        <Book />
      </a>
      {audited && (
        <button
          type="button"
          class="round"
          data-testid="audit-again"
          title={i18n.t('popup.again')}
          aria-label={i18n.t('popup.again')}
          aria-busy={busy.value}
          onClick={again}
        >
          <Again />
        </button>
      )}
    </header>
  );
}
