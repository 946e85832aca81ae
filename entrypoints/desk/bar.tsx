import { i18n } from '#i18n';
import { Again, Book, Power } from '../ui/icons';
import { RoundButton } from '../ui/round-button';
import { ShowMarks } from '../ui/show-marks';
import { again, busy, site, source, state, toggleSite } from './model';
import { OpenPanel, ToPopup } from './open-panel';

/** Name, marks switch and "audit again": always there, so that nothing moves when the audit comes in. */
export function Bar({ place }: { place: 'popup' | 'panel' }) {
  const { kind } = state.value;
  const audited = kind === 'report' || kind === 'noTables' || kind === 'noReport';
  const off = kind === 'off';
  const siteWords = site.value && i18n.t(off ? 'site.on' : 'site.off', [site.value]);
  return (
    <header class="bar">
      <img class="logo" src="/icons/32.png" alt="" width={20} height={20} />
      <span class="name">{i18n.t('extName')}</span>
      {source.value && <ShowMarks />}
      {siteWords && (audited || off) && (
        <RoundButton name="toggle-site" words={siteWords} onClick={toggleSite}>
          <Power />
        </RoundButton>
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
      {place === 'popup' ? <OpenPanel /> : <ToPopup />}
      {audited && (
        <RoundButton
          name="audit-again"
          words={i18n.t('popup.again')}
          aria-busy={busy.value}
          onClick={again}
        >
          <Again />
        </RoundButton>
      )}
    </header>
  );
}
