import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Out } from '../ui/icons';
import type { ListHere } from './list-here';
import { subject } from './model';

/** On a page that lists reports: how many, and the way to audit them in one go. */
export function ListHint() {
  const list = useSignal<ListHere | null>(null);
  const tab = subject();
  useEffect(() => {
    let isGone = false;
    if (tab !== null)
      void import('./list-here')
        .then(({ listIn }) => listIn(tab))
        .then((found) => {
          if (!isGone) list.value = found;
        });
    return () => {
      isGone = true;
    };
  }, [tab]);
  const { value } = list;
  if (!value) return null;
  return (
    <section class="list-here" data-testid="list-here">
      <p>{i18n.t('workbench.here', value.count)}</p>
      <a
        data-testid="to-workbench"
        href={`/workbench.html?list=${encodeURIComponent(value.url)}`}
        target="_blank"
        rel="noreferrer"
      >
        {i18n.t('workbench.toHere')}
        <Out />
      </a>
    </section>
  );
}
