import { i18n } from '#i18n';

/** More hosts than this are not named. */
const MOST = 3;

/**
 * Firefox may have been told to ask for everything by https. What has none is then out of reach, also of an extension, which is not
 * told of that setting: so its reader is told what may be the matter, and what to do.
 */
export function HttpsOnly({ hosts }: { hosts: readonly string[] }) {
  if (!import.meta.env.FIREFOX || hosts.length === 0) return null;
  const named = hosts.slice(0, MOST).join('、') + (hosts.length > MOST ? '…' : '');
  return (
    <p class="told" data-testid="https-only">
      {i18n.t('workbench.httpsOnly', [named])}
    </p>
  );
}
