import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { openPanel, panelByButton, panelWay } from '../../lib/browser/panel';
import { ownWindow } from '../../lib/browser/tab';
import { Panel } from '../ui/icons';
import { RoundButton } from '../ui/round-button';
import { line } from './model';

/** From the popup to the panel, where the browser has one. */
export function OpenPanel() {
  const way = panelWay();
  const windowId = useSignal<number | null>(null);
  // Known beforehand: in the click itself there is no time to ask.
  useEffect(() => {
    void ownWindow().then((id) => {
      windowId.value = id;
    });
  }, []);
  if (way === null || windowId.value === null) return null;
  const here = windowId.value;
  const open = () => {
    if (way === 'button') {
      panelByButton(true).then(
        () => line.say(i18n.t('panel.byButton')),
        () => line.say(i18n.t('panel.failed')),
      );
      return;
    }
    openPanel(here).then(
      () => window.close(),
      () => line.say(i18n.t('panel.failed')),
    );
  };
  return <Way name="open-panel" words={i18n.t('panel.open')} act={open} />;
}

/** From the panel back to the popup, where the panel had to take the toolbar's button from it. */
export function ToPopup() {
  if (panelWay() !== 'button') return null;
  const back = () =>
    void panelByButton(false).then(
      () => line.say(i18n.t('panel.popupByButton')),
      () => line.say(i18n.t('panel.failed')),
    );
  return <Way name="to-popup" words={i18n.t('panel.toPopup')} act={back} />;
}

const Way = ({ name, words, act }: { name: string; words: string; act: () => void }) => (
  <RoundButton name={name} words={words} onClick={act}>
    <Panel />
  </RoundButton>
);
