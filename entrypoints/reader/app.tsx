import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { cancel, line, openAddress, openChosen, type State, state } from './model';
import { Report } from './report';
import { Stage } from './stage';

/** A document, and beside it what was found in it. */
export function App() {
  const { value } = state;
  const isDragged = useSignal(false);
  useDrop((dragged) => {
    isDragged.value = dragged;
  });
  const name = 'audited' in value ? value.audited.name : 'name' in value ? value.name : '';
  useEffect(() => {
    document.title = name ? `${name} · ${i18n.t('extName')}` : i18n.t('reader.title');
  }, [name]);
  return (
    <div class={isDragged.value ? 'reader dragged' : 'reader'}>
      <header class="top">
        <h1>{name || i18n.t('reader.title')}</h1>
        <OpenFile />
      </header>
      <aside class="found" aria-label={i18n.t('popup.findings')}>
        <Summary value={value} />
        {'audited' in value && value.kind !== 'scan' && <Report audited={value.audited} />}
      </aside>
      {'audited' in value && <Stage key={value.audited.name} audited={value.audited} />}
    </div>
  );
}

/** Takes files that are dropped anywhere on the page. */
function useDrop(tell: (dragged: boolean) => void): void {
  const told = useRef(tell);
  told.current = tell;
  useEffect(() => {
    const end = new AbortController();
    const over = (event: DragEvent) => {
      event.preventDefault();
      told.current(true);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      told.current(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void openChosen(file);
    };
    addEventListener('dragover', over, end);
    addEventListener('drop', drop, end);
    addEventListener('dragleave', (event) => event.relatedTarget ?? told.current(false), end);
    return () => end.abort();
  }, []);
}

const ACCEPTED =
  '.pdf,.ofd,.doc,.docx,.xls,.xlsx,.csv,.txt,.htm,.html,application/pdf,text/csv,text/plain,text/html';

function OpenFile() {
  return (
    <label class="open">
      <span>{i18n.t('reader.open')}</span>
      <input
        type="file"
        data-testid="open-file"
        accept={ACCEPTED}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void openChosen(file);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

/** What became of the document; the findings have a summary of their own. */
function Summary({ value }: { value: State }) {
  const text = useMemo(() => wordsOf(value), [value]);
  const isSaid = value.kind !== 'audited';
  return (
    <div class="state" data-testid="summary" data-state={value.kind} role="status">
      {isSaid && <p>{text}</p>}
      {value.kind === 'reading' && (
        <>
          {value.whole > 0 && <progress value={value.done} max={value.whole} aria-label={text} />}
          <button type="button" onClick={cancel}>
            {i18n.t('reader.cancel')}
          </button>
        </>
      )}
      {value.kind === 'failed' && value.url && (
        <button type="button" onClick={() => value.url && openAddress(value.url)}>
          {i18n.t('reader.again')}
        </button>
      )}
      {value.kind === 'failed' && value.url && /^https?:/.test(value.url) && (
        <a href={value.url} rel="noreferrer" target="_blank">
          {i18n.t('reader.original')}
        </a>
      )}
      <p class="said">{line.text.value}</p>
    </div>
  );
}

function wordsOf(value: State): string {
  switch (value.kind) {
    case 'empty':
      return i18n.t('reader.empty');
    case 'reading':
      return i18n.t('reader.reading');
    case 'scan':
      return i18n.t('reader.scan');
    case 'no-report':
      return i18n.t('reader.noReport');
    case 'failed':
      return i18n.t(`reader.failed.${value.fault}` as 'reader.failed.damaged');
    case 'audited':
      return '';
  }
}
