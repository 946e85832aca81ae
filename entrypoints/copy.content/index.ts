import { defineContentScript } from 'wxt/utils/define-content-script';
import { i18n } from '#i18n';
import { genuine } from '../../lib/page/genuine';
import { copyFlavours } from './clipboard';
import { flavoursOf } from './flavours';
import { tell } from './tell';

/** Copies the table that the context menu was opened on: brought when that is chosen, and gone when it is done. */
export default defineContentScript({
  registration: 'runtime',
  main: () => {
    const table = tableAt(globalThis.__goujiClicked?.deref() ?? pointedAt());
    if (!table) {
      tell(document, i18n.t('toast.none'));
      return;
    }
    copyFlavours(document, flavoursOf(table), () => tell(document, i18n.t('toast.press')));
  },
});

const tableAt = (node: Element | null): Element | null =>
  node ? genuine(node, 'closest')('table') : null;

/** Where the content script was not there to see the click: what lies under the pointer still. */
function pointedAt(): Element | null {
  const all = genuine(document, 'querySelectorAll')(':hover');
  return all[all.length - 1] ?? null;
}
