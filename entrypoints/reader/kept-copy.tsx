import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { KeptPage } from '../../lib/browser/kept-run';
import { keptPage } from '../../lib/browser/runs';
import { isPage, textOf } from '../../lib/run';
import { unpacked } from '../workbench/evidence';
import { nameOf } from './address';
import { type FileSource, state } from './model';

/** The copy that is shown, kept of a page when a run read it. */
export const copy = signal<KeptPage | null>(null);

/**
 * The copy that an address of ours names by its run and job; null where it names none.
 * @throws where it is not kept any more
 */
export async function keptCopy(asked: URLSearchParams): Promise<FileSource | null> {
  const [run, job] = [asked.get('run'), asked.get('job')];
  if (run === null || job === null) return null;
  const page = await keptPage(run, Number(job), asked.has('first'));
  if (!page) throw new Error('The copy is not kept any more.');
  copy.value = page;
  return {
    name: nameOf(page.url.replace(/[?#].*/, '')),
    url: null,
    from: page.url,
    take: async () => {
      const { type } = page;
      const bytes = await unpacked(page.gzip);
      // What its header said of the encoding is known here alone.
      return isPage({ type, bytes }) ? new TextEncoder().encode(textOf({ type, bytes })) : bytes;
    },
  };
}

/** Of what the copy is, when it was made, and the hash of what came. */
export function CopyLine() {
  const { value } = state;
  const isIt = !('audited' in value) || value.audited.frame.report.source.url === copy.value?.url;
  if (!copy.value || !isIt) return null;
  return (
    <p class="copy-line" data-testid="kept-copy">
      {i18n.t('reader.kept', [
        copy.value.url,
        new Date(copy.value.at).toLocaleString(document.documentElement.lang),
      ])}
      <br />
      SHA-256 <code>{copy.value.sha256}</code>
    </p>
  );
}
