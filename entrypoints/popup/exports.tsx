import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Source } from './model';
import { Status, say } from './status';

type Scope = 'facts' | 'tables';

/** Saves or copies the report's facts, or every data table of the page as it stands. */
export function Exports({ report, all }: { report: Source | undefined; all: readonly Source[] }) {
  const scope = useSignal<Scope>(report ? 'facts' : 'tables');

  const run = async (act: (files: typeof import('./files')) => Promise<string | null>) => {
    try {
      // The writers come when they are used: most visits end without an export.
      const files = await import('./files');
      say((await act(files)) ?? i18n.t('export.noTables'));
    } catch {
      say(i18n.t('export.failed'));
    }
  };
  const content = (files: typeof import('./files')) =>
    scope.value === 'facts' && report ? files.factsOf(report) : files.tablesOf(all);
  const save = (extension: 'csv' | 'json') =>
    run(async (files) => {
      const name = files.save(await content(files), extension);
      return name && i18n.t('export.saved', [name]);
    });
  const copy = () =>
    run(async (files) =>
      (await files.copy(await content(files))) ? i18n.t('export.copied') : null,
    );

  return (
    <footer class="exports">
      {report && (
        <fieldset class="scope" data-testid="scope">
          <legend>{i18n.t('export.title')}</legend>
          {(['facts', 'tables'] as const).map((value) => (
            <label key={value}>
              <input
                type="radio"
                name="scope"
                value={value}
                data-testid={`scope-${value}`}
                checked={scope.value === value}
                onChange={() => {
                  scope.value = value;
                }}
              />
              <span>{i18n.t(`export.${value}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {!report && <p class="label">{i18n.t('export.tables')}</p>}
      <div class="actions">
        <button type="button" data-testid="export-csv" onClick={() => save('csv')}>
          {i18n.t('export.csv')}
        </button>
        <button type="button" data-testid="export-json" onClick={() => save('json')}>
          {i18n.t('export.json')}
        </button>
        <button type="button" class="wide" data-testid="copy-table" onClick={copy}>
          {i18n.t('export.copy')}
        </button>
      </div>
      <Status />
    </footer>
  );
}
