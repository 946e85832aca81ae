import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { openDetails } from '../../lib/browser/keys';
import { filesAreClosed } from '../../lib/browser/tab';

/** Whether reports that were saved to disk can be audited, and where that is switched. */
export function Files() {
  const isClosed = useSignal<boolean | null>(null);
  useEffect(() => {
    void filesAreClosed().then((closed) => {
      isClosed.value = closed;
    });
  }, []);
  return (
    <>
      <p>{i18n.t(isClosed.value === false ? 'welcome.filesOpen' : 'welcome.filesText')}</p>
      {isClosed.value && (
        <button type="button" data-testid="open-details" onClick={() => void openDetails()}>
          {i18n.t('welcome.details')}
        </button>
      )}
    </>
  );
}
