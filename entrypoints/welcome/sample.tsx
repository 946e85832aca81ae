import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';

/**
 * A made-up report with a slip in it, as a page of its own: what marks any report is brought to it, reads it and has it audited like
 * any other. Below it, the way to what was found.
 */
export function Sample() {
  const frame = useRef<HTMLIFrameElement>(null);
  const isMissing = useSignal(false);
  const show = () => {
    const page = frame.current?.contentDocument;
    const cell = page?.querySelector<HTMLElement>('[data-gouji~=fail]');
    isMissing.value = !cell;
    frame.current?.scrollIntoView({ block: 'nearest' });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    // As for any reader who comes to it by keyboard, its card opens.
    cell?.focus();
  };
  return (
    <>
      <iframe
        ref={frame}
        class="sample"
        data-testid="sample"
        src="/sample.html"
        title={i18n.t('welcome.frame')}
      />
      <p class="do">
        <button type="button" class="primary" data-testid="show-finding" onClick={show}>
          {i18n.t('welcome.show')}
        </button>
        <span role="status">{isMissing.value && i18n.t('welcome.notYet')}</span>
      </p>
    </>
  );
}
