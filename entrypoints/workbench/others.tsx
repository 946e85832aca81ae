import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Line } from '../ui/status';
import type { NamedFile } from './brought';
import { filesDropped, filesOf } from './dropped';
import { type BroughtCount, bring, bringFiles } from './list-model';

/** What comes from elsewhere than a list: addresses that are pasted or in a text, report files and folders of them, dropped or chosen. */
export function Others({ line }: { line: Line }) {
  const text = useSignal('');
  const isBusy = useSignal(false);
  const take = async (given: Promise<NamedFile[]> | NamedFile[]) => {
    isBusy.value = true;
    try {
      line.say(told(await bringFiles(await given)));
    } catch {
      line.say(i18n.t('bring.notTaken'));
    } finally {
      isBusy.value = false;
    }
  };
  useEffect(() => {
    const end = new AbortController();
    addEventListener('dragover', (event) => event.preventDefault(), end);
    const drop = (event: DragEvent) => {
      event.preventDefault();
      if (event.dataTransfer) void take(filesDropped(event.dataTransfer));
    };
    addEventListener('drop', drop, end);
    return () => end.abort();
  }, []);
  return (
    <details class="others">
      <summary>{i18n.t('workbench.others')}</summary>
      <label for="addresses">{i18n.t('workbench.paste')}</label>
      <textarea
        id="addresses"
        rows={4}
        data-testid="addresses"
        value={text.value}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value;
        }}
      />
      <div class="acts">
        <button
          type="button"
          data-testid="add"
          disabled={text.value.trim() === ''}
          onClick={() => {
            line.say(i18n.t('workbench.added', bring(text.value)));
            text.value = '';
          }}
        >
          {i18n.t('workbench.add')}
        </button>
        <Chooser words={i18n.t('workbench.file')} testId="address-file" onFiles={take} />
        <Chooser words={i18n.t('bring.folder')} testId="report-folder" isFolder onFiles={take} />
      </div>
      <p class="told">{i18n.t(isBusy.value ? 'bring.taking' : 'bring.drop')}</p>
    </details>
  );
}

interface ChooserProps {
  readonly words: string;
  readonly testId: string;
  readonly isFolder?: boolean;
  readonly onFiles: (files: NamedFile[]) => void;
}

/** What a file is, its content tells, so any may be chosen. */
const Chooser = ({ words, testId, isFolder = false, onFiles }: ChooserProps) => (
  <label class="file">
    {words}
    <input
      type="file"
      multiple
      {...(isFolder && { webkitdirectory: true })}
      data-testid={testId}
      onChange={({ currentTarget }) => {
        onFiles(filesOf(currentTarget.files));
        currentTarget.value = '';
      }}
    />
  </label>
);

/** What was added, each only where there is some of it. */
function told({ addresses, files, passed }: BroughtCount): string {
  const parts = [
    (addresses > 0 || files === 0) && i18n.t('workbench.added', addresses),
    files > 0 && i18n.t('bring.files', files),
    passed > 0 && i18n.t('bring.passed', passed),
  ];
  return parts.filter(Boolean).join(' · ');
}
