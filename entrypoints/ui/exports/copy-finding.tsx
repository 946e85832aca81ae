import { i18n } from '#i18n';
import { Copy } from '../icons';

/** Copies what is said of one finding, with whose report it is of. */
export const CopyFinding = ({
  copy,
  say,
}: {
  copy: () => Promise<void>;
  say: (text: string) => void;
}) => (
  <button
    type="button"
    class="copy"
    data-testid="copy-finding"
    tabIndex={-1}
    title={i18n.t('export.copyFinding')}
    aria-label={i18n.t('export.copyFinding')}
    onClick={async () => {
      say('');
      try {
        await copy();
        say(i18n.t('export.copiedText'));
      } catch {
        say(i18n.t('export.failed'));
      }
    }}
  >
    <Copy />
  </button>
);
