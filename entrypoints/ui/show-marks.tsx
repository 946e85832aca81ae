import { i18n } from '#i18n';
import { marks, toggleMarks } from './marks-switch';

/** The switch that shows and hides marks, as every page of ours has it that stands beside a report. */
export const ShowMarks = () => (
  <button
    type="button"
    role="switch"
    class="switch"
    data-testid="toggle-marks"
    aria-checked={marks.value}
    aria-label={i18n.t('popup.marks')}
    title={i18n.t('popup.marks')}
    onClick={toggleMarks}
  >
    <span aria-hidden="true">{i18n.t('popup.marksShort')}</span>
    <span class="track" />
  </button>
);
