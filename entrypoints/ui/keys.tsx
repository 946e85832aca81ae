import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { canChangeKeys, changeKeys, type Key, keys } from '../../lib/browser/keys';

/** The keys as they are set, and the way to the browser's own page where they are changed. */
export function Keys() {
  const all = useSignal<readonly Key[]>([]);
  useEffect(() => {
    void keys().then((found) => {
      all.value = found;
    });
  }, []);
  return (
    <>
      <dl class="keys" data-testid="keys">
        {all.value.map(({ name, does, key }) => (
          <div key={name}>
            <dt>{does}</dt>
            <dd>{key ? <kbd>{key}</kbd> : i18n.t('keys.none')}</dd>
          </div>
        ))}
      </dl>
      {canChangeKeys() ? (
        <button type="button" data-testid="change-keys" onClick={() => void changeKeys()}>
          {i18n.t('keys.change')}
        </button>
      ) : (
        <p>{i18n.t('keys.where')}</p>
      )}
    </>
  );
}
