import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { FORMATS } from '../../lib/export';
import type { Scope } from '../../lib/export/scope';
import { Status } from '../ui/status';
import { contentOf, copy, save } from './files';
import { line, type Source } from './model';

type Format = (typeof FORMATS)[number];

/** Saves or copies the report's facts, or every data table of the page as it stands. */
export function Exports({ report, all }: { report: Source | undefined; all: readonly Source[] }) {
  const scope = useSignal<Scope>(report ? 'facts' : 'tables');
  const run = async (format: Format) => {
    // The same word again is read out, and believed, only if it was away in between.
    line.say('');
    try {
      line.say(await exported(format, (scope.value === 'facts' && report) || null, all));
    } catch {
      line.say(i18n.t('export.failed'));
    }
  };

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
        {FORMATS.filter(({ scopes }) => scopes.includes(scope.value)).map((format) => (
          <button
            key={format.id}
            type="button"
            class={format.kind === 'copy' ? 'wide' : undefined}
            data-testid={format.kind === 'copy' ? `${format.id}-table` : `export-${format.id}`}
            onClick={() => run(format)}
          >
            {i18n.t(`export.${format.id}`)}
          </button>
        ))}
      </div>
      <Status line={line} />
    </footer>
  );
}

/** Saves or copies; returns what to say of it. */
async function exported(
  format: Format,
  report: Source | null,
  all: readonly Source[],
): Promise<string> {
  const content = await contentOf(report, all);
  const unread = content?.unread ? i18n.t('export.unread', content.unread) : '';
  const isEmpty = !content?.reports.some(({ facts, tables }) => (report ? facts : tables).length);
  if (!content || isEmpty) return unread || i18n.t('export.noTables');
  if (format.kind === 'copy') await copy(content, format);
  const done =
    format.kind === 'copy'
      ? i18n.t('export.copied')
      : i18n.t('export.saved', [await save(content, format)]);
  return unread ? `${done} · ${unread}` : done;
}
