import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { askForSite, hostOf, mayVisit } from '../../lib/browser/sites';
import { source } from './model';

/**
 * Of a site that we see only because its reader pressed the button in the toolbar: that ends with the page, so the panel offers to ask
 * for the site.
 */
export function Visits() {
  const host = hostOf(source.value?.report.source.url);
  const isGuest = useSignal(false);
  useEffect(() => {
    isGuest.value = false;
    if (host === null) return;
    void mayVisit(host).then((may) => {
      isGuest.value = !may;
    });
  }, [host]);
  if (host === null || !isGuest.value) return null;
  return (
    <p class="visits" data-testid="visits">
      <span>{i18n.t('visits.text')}</span>
      <button
        type="button"
        data-testid="allow-site"
        onClick={async () => {
          isGuest.value = !(await askForSite(host).catch(() => false));
        }}
      >
        {i18n.t('visits.action', [host])}
      </button>
    </p>
  );
}
