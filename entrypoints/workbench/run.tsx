import { i18n } from '#i18n';
import type { Line } from '../ui/status';
import { aboveTaken } from './above/model';
import { LevelAbove } from './above/view';
import { Beside } from './beside/view';
import { ComparedLine } from './compare/compared-line';
import { shownState } from './compare/model';
import { Passages } from './compare/passages-view';
import { Detail } from './detail';
import { Failures } from './failures';
import { Letters } from './letters';
import { FORMATS, type RunFormat } from './out/questions';
import { saveRun } from './out/save';
import { PicturesFold } from './pictures-fold';
import { Roster } from './roster/view';
import { RunActs } from './run-acts';
import { beside, isElsewhere, kept, progress, rows, state } from './run-model';
import { nameOf, Rename } from './run-name';
import { Table } from './table';
import { selected } from './table-model';
import { Unkept } from './unkept';
import { VIEWS, view } from './views';

/** A run: how far it is, what came of it, and what can be taken away. */
export function RunView({ line }: { line: Line }) {
  return (
    <>
      <Progress />
      <div class="strip after">
        <ComparedLine />
        {rows.value.length > 0 && <Beside />}
        {rows.value.length > 0 && <Out line={line} />}
      </div>
      {rows.value.length > 0 && (
        <div class="strip folds">
          <Letters key={kept.value?.id} line={line} />
          <PicturesFold key={`pictures ${kept.value?.id}`} />
        </div>
      )}
      {rows.value.length > 0 && <Views />}
      {view.value === 'results' && (
        <div class={selected.value === null ? 'desk' : 'desk split'}>
          <Table />
          <Detail line={line} />
        </div>
      )}
      {view.value === 'roster' && <Roster />}
      {view.value === 'above' && <LevelAbove />}
      <Passages />
    </>
  );
}

const Views = () => (
  <nav class="views" aria-label={i18n.t('workbench.views.label')}>
    {VIEWS.map((one) => (
      <button
        key={one}
        type="button"
        data-testid={`view-${one}`}
        aria-pressed={view.value === one}
        onClick={() => {
          view.value = one;
        }}
      >
        {i18n.t(`workbench.views.${one}`)}
      </button>
    ))}
  </nav>
);

function Progress() {
  const { value: now } = progress;
  const is = state.value?.state;
  if (!now || !is) return null;
  const ended = now.done + now.failed;
  const isCut = shownState.value === 'done' && ended < now.total;
  const counts: [string, string] = [String(ended), String(now.total)];
  return (
    <section class="progress" aria-label={i18n.t('workbench.progress')}>
      {kept.value && (
        <div class="of" data-testid="run-of">
          <bdi>{nameOf(kept.value)}</bdi> <Rename run={kept.value} />
        </div>
      )}
      <progress max={now.total} value={ended} aria-label={i18n.t('workbench.ended', counts)} />
      <div class="strip">
        <p role="status">
          {isCut ? i18n.t('workbench.endedEarly') : i18n.t(`workbench.states.${shownState.value}`)}{' '}
          · {i18n.t('workbench.ended', counts)}
          {is === 'running' && now.left !== null && ` · ${left(now.left)}`}
        </p>
        <RunActs />
        <Failures />
      </div>
      {isElsewhere.value && <p role="alert">{i18n.t('workbench.elsewhere')}</p>}
      <Unkept />
    </section>
  );
}

function left(milliseconds: number): string {
  const minutes = Math.ceil(milliseconds / 60_000);
  return i18n.t('workbench.left', minutes);
}

function Out({ line }: { line: Line }) {
  const save = async (format: RunFormat) => {
    const { value: run } = kept;
    if (!run) return;
    try {
      const name = await saveRun(format, {
        ...run,
        rows: rows.value,
        above: aboveTaken(),
        others: beside.value?.others,
      });
      line.say(i18n.t('export.saved', [name]));
    } catch {
      line.say(i18n.t('export.failed'));
    }
  };
  return (
    <div class="acts out">
      <span>{i18n.t('export.title')}</span>
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          data-testid={`export-${format}`}
          onClick={() => void save(format)}
        >
          {i18n.t(`export.${format}`)}
        </button>
      ))}
    </div>
  );
}
