import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { KeptPage } from '../../lib/browser/kept-run';
import { keptPage } from '../../lib/browser/runs';
import { saveFile } from '../../lib/browser/save';
import { unpacked } from './evidence';
import { openCopy } from './places';
import { fileNameOf } from './web-address';

/** When the page was read and what its hash is, and the way to the copy that is kept of it. */
export function Evidence({ run, job }: { run: string; job: number }) {
  const page = useSignal<KeptPage | null>(null);
  useEffect(() => {
    void keptPage(run, job)
      .catch(() => null)
      .then((found) => {
        page.value = found;
      });
  }, [run, job]);
  const { value } = page;
  if (!value) return null;
  const save = async () => {
    saveFile(fileNameOf(value.url), await unpacked(value.gzip), 'application/octet-stream');
  };
  return (
    <footer class="evidence" data-testid="evidence">
      <p>
        {i18n.t('workbench.copied', [
          new Date(value.at).toLocaleString(document.documentElement.lang),
        ])}
        <br />
        SHA-256 <code>{value.sha256}</code>
      </p>
      <button type="button" data-testid="open-copy" onClick={() => openCopy(run, job, null)}>
        {i18n.t('workbench.openCopy')}
      </button>
      <button type="button" data-testid="save-copy" onClick={() => void save()}>
        {i18n.t('workbench.saveCopy')}
      </button>
    </footer>
  );
}
