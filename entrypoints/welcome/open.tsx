import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { auditTabs, openTabs } from '../../lib/browser/open-tabs';

/** Pages that were open before Gouji came; it does not come to them by itself. */
export function Open() {
  const tabs = useSignal<readonly number[] | null>(null);
  const said = useSignal('');
  useEffect(() => {
    void openTabs().then((found) => {
      tabs.value = found;
    });
  }, []);
  const found = tabs.value;
  if (!found) return null;
  const audit = async () => {
    const count = await auditTabs(found);
    said.value = i18n.t('welcome.audited', count);
    tabs.value = [];
  };
  return (
    <section class="open" aria-labelledby="open">
      <h2 id="open">{i18n.t('welcome.open')}</h2>
      <p>
        {found.length > 0
          ? i18n.t('welcome.openText', found.length)
          : said.value || i18n.t('welcome.noneOpen')}
      </p>
      {found.length > 0 && (
        <button type="button" class="primary" data-testid="audit-open" onClick={audit}>
          {i18n.t('welcome.audit')}
        </button>
      )}
      <span class="unseen" role="status">
        {said.value}
      </span>
    </section>
  );
}
