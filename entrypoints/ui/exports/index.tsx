import { type Signal, useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { FORMATS } from '../../../lib/export';
import type { Scope } from '../../../lib/export/scope';
import { Status } from '../status';
import { Menu } from './menu';
import type { Picked } from './picked';
import type { Wanted } from './run';
import type { Subject } from './subject';

type Format = (typeof FORMATS)[number];

/** Saves or copies the report's facts, the list of problems, or tables of the page, each as it stands. */
export function Exports(subject: Subject) {
  const { report, reports, all, line } = subject;
  const wanted = useSignal<Wanted>(report ? 'facts' : 'tables');
  const picked = useSignal<Picked | null>(null);
  const run = async (format: Format, what: Wanted, asText = false) => {
    // The same word again is read out, and believed, only if it was away in between.
    line.say('');
    try {
      line.say(await exported(format, what, subject, picked.value, asText));
    } catch {
      line.say(i18n.t('export.failed'));
    }
  };
  const scope: Scope = wanted.value === 'reports' ? 'facts' : wanted.value;
  const formats = FORMATS.filter(({ scopes }) => (scopes as readonly Scope[]).includes(scope));
  const offered: readonly Wanted[] =
    reports.length > 1 ? ['facts', 'reports', 'tables'] : ['facts', 'tables'];
  const isNothing = !report && picked.value?.frames.every(({ tables }) => tables?.length === 0);

  return (
    <footer class={isNothing ? 'exports bare' : 'exports'}>
      <div class="asked">
        {report ? (
          <fieldset class="scope" data-testid="scope">
            <legend>{i18n.t('export.title')}</legend>
            {offered.map((value) => (
              <label key={value}>
                <input
                  type="radio"
                  name="scope"
                  value={value}
                  data-testid={`scope-${value}`}
                  checked={wanted.value === value}
                  onChange={() => {
                    wanted.value = value;
                  }}
                />
                <span>{i18n.t(`export.${value as 'facts'}`)}</span>
              </label>
            ))}
          </fieldset>
        ) : (
          !isNothing && <p class="label">{i18n.t('export.tables')}</p>
        )}
        {report && (
          <FindingsMenu
            report={report}
            verdicts={subject.verdicts}
            run={(format) => run(format, 'findings')}
          />
        )}
      </div>
      {wanted.value === 'tables' && (
        <Tables all={all} picked={picked} isFolded={!report && hasChecks(all)} />
      )}
      {!isNothing && (
        <div class="actions">
          {formats
            .filter((format) => !('isRare' in format))
            .map((format) => (
              <button
                key={format.id}
                type="button"
                class={format.kind === 'copy' ? 'wide' : undefined}
                data-testid={format.kind === 'copy' ? `${format.id}-table` : `export-${format.id}`}
                onClick={() => run(format, wanted.value)}
              >
                {i18n.t(`export.${format.id as 'csv'}`)}
              </button>
            ))}
          <Menu
            label="…"
            name={i18n.t('export.more')}
            testId="export-more"
            choices={rareOf(formats, (format, asText) => run(format, wanted.value, asText))}
          />
        </div>
      )}
      <Status line={line} />
    </footer>
  );
}

/** The formats that few ask for, and every text format for the clipboard. */
function rareOf(formats: readonly Format[], run: (format: Format, asText: boolean) => void) {
  const files = formats.filter((format) => format.kind === 'file');
  const name = (format: Format) => i18n.t(`export.${format.id as 'csv'}`);
  return [
    ...files
      .filter((format) => 'isRare' in format)
      .map((format) => ({
        label: i18n.t('export.saveAs', [name(format)]),
        testId: `export-${format.id}`,
        act: () => run(format, false),
      })),
    ...files
      .filter(({ id }) => id !== 'xlsx')
      .map((format) => ({
        label: i18n.t('export.copyAs', [name(format)]),
        testId: `copy-${format.id}`,
        act: () => run(format, true),
      })),
  ];
}

/** The list of problems, where there are any: what failed, and doubts that were confirmed. */
function FindingsMenu({
  report,
  verdicts,
  run,
}: {
  report: NonNullable<Subject['report']>;
  verdicts: Subject['verdicts'];
  run: (format: Format) => void;
}) {
  const hasConfirmed = [...(verdicts?.values() ?? [])].some(({ state }) => state === 'confirmed');
  if (!hasConfirmed && !report.report.checks.some(({ outcome }) => outcome === 'fail')) return null;
  const formats = FORMATS.filter(({ scopes }) => (scopes as readonly Scope[]).includes('findings'));
  return (
    <Menu
      label={i18n.t('export.findings')}
      testId="export-findings"
      choices={[
        ...formats
          .filter(({ kind }) => kind === 'copy')
          .map((format) => ({
            label: i18n.t('export.letter'),
            testId: 'copy-findings',
            act: () => run(format),
          })),
        ...formats
          .filter(({ kind }) => kind === 'file')
          .map((format) => ({
            label: i18n.t('export.saveAs', [i18n.t(`export.${format.id as 'csv'}`)]),
            testId: `findings-${format.id}`,
            act: () => run(format),
          })),
        // What stands in no tab cannot be asked again by the page that prints.
        ...(report.own
          ? []
          : [
              {
                label: i18n.t('export.print'),
                testId: 'print-findings',
                act: null,
                href: `/print.html?tab=${report.tabId}&frame=${report.frameId}`,
              },
            ]),
      ]}
    />
  );
}

interface TablesProps {
  readonly all: Subject['all'];
  readonly picked: Signal<Picked | null>;
  readonly isFolded: boolean;
}

const hasChecks = (all: Subject['all']) => all.some(({ report }) => report.checks.length > 0);

/** The list of tables comes when somebody asks for it: most visits go without. */
function Tables(props: TablesProps) {
  const list = useSignal<{ List: ComponentType<TablesProps> } | null>(null);
  useEffect(() => {
    import('./tables').then(({ TableList }) => {
      list.value = { List: TableList };
    });
  }, []);
  return list.value && <list.value.List {...props} />;
}

/** Puts what is said of one finding on the clipboard. */
export async function copyFinding(
  ...asked: Parameters<typeof import('./run').copyFinding>
): Promise<void> {
  await (await import('./run')).copyFinding(...asked);
}

/** Saves or copies; returns what to say of it. */
async function exported(
  format: Format,
  wanted: Wanted,
  subject: Subject,
  picked: Picked | null,
  asText: boolean,
): Promise<string> {
  const { contentOf, copy, copyText, save } = await import('./run');
  const content = await contentOf(wanted, subject, picked);
  const unread = content?.unread ? i18n.t('export.unread', content.unread) : '';
  const isEmpty =
    !content ||
    (wanted === 'tables'
      ? !content.tables?.length
      : !content.reports.some(({ facts, checks }) => facts.length || checks.length));
  if (isEmpty)
    return unread || i18n.t(picked?.chosen.isChoice ? 'export.noneChosen' : 'export.noTables');
  let done: string;
  if (format.kind === 'copy') {
    await copy(content, format);
    done = i18n.t(wanted === 'findings' ? 'export.copiedText' : 'export.copied');
  } else if (asText) {
    await copyText(content, format);
    done = i18n.t('export.copiedText');
  } else {
    done = i18n.t('export.saved', [await save(content, format)]);
  }
  return unread ? `${done} · ${unread}` : done;
}
