import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Line } from '../ui/status';
import { bring, bringFiles } from './list-model';

/** Addresses that come from elsewhere than a list: pasted, or in a text file that is dropped or chosen. */
export function Others({ line }: { line: Line }) {
  const text = useSignal('');
  const say = (count: number) => line.say(i18n.t('workbench.added', count));
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      void bringFiles(event.dataTransfer?.files ?? []).then(say);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
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
            say(bring(text.value));
            text.value = '';
          }}
        >
          {i18n.t('workbench.add')}
        </button>
        <label class="file">
          {i18n.t('workbench.file')}
          <input
            type="file"
            accept=".txt,.csv,.tsv,.md,.html,text/*"
            multiple
            data-testid="address-file"
            onChange={({ currentTarget }) => {
              void bringFiles(currentTarget.files ?? []).then(say);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
    </details>
  );
}
