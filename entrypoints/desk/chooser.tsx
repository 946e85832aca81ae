import { i18n } from '#i18n';
import { chosen, state } from './model';

/** Only where a page holds several reports, in frames of their own. */
export function Chooser() {
  const { value } = state;
  if (value.kind !== 'report' || value.sources.length < 2) return null;
  return (
    <label class="chooser">
      {i18n.t('popup.chooser')}
      <select
        data-testid="choose-report"
        value={chosen.value}
        onChange={(event) => {
          chosen.value = Number(event.currentTarget.value);
        }}
      >
        {value.sources.map(({ report, frameId }, index) => (
          <option key={frameId} value={index}>
            {[report.report.issuer, report.report.year].filter(Boolean).join(' ') ||
              report.source.title ||
              i18n.t('popup.untitled')}
          </option>
        ))}
      </select>
    </label>
  );
}
