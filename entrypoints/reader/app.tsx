import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Unread } from '../ui/unread';
import { Files } from './file-list';
import { openAll } from './files';
import { CopyLine } from './kept-copy';
import { sourceOf, state } from './model';
import { OpenFile } from './open-file';
import type { Audited } from './read';
import { Report } from './report';
import { Stage } from './stage';
import { StateOf } from './state';

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
        <img class="logo" src="/icons/32.png" alt="" width={20} height={20} />
        <h1 class="file" data-testid="file-name">
          <bdi>{name || i18n.t('reader.title')}</bdi>
        </h1>
        <OpenFile />
      </header>
      <CopyLine />
      {'audited' in value ? (
        <Document key={value.audited.document} audited={value.audited} kind={value.kind} />
      ) : (
        <main class="halves alone">
          <div class="found">
            <Files />
            <StateOf value={value} />
          </div>
        </main>
      )}
    </div>
  );
}

/** Both halves of what was read. */
function Document({ audited, kind }: { audited: Audited; kind: string }) {
  const marked = useSignal<Pick<Audited, 'frame' | 'shown'>>(audited);
  return (
    <main class="halves">
      <div class="found">
        <Files />
        {kind !== 'audited' && <StateOf value={state.value} />}
        <Unread unread={audited.unread} />
        {kind !== 'scan' && (
          <Report
            audited={audited}
            onJudged={(now) => {
              marked.value = now;
            }}
          />
        )}
      </div>
      <Stage audited={audited} marked={marked.value} />
    </main>
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
      openAll([...(event.dataTransfer?.files ?? [])].map(sourceOf));
    };
    addEventListener('dragover', over, end);
    addEventListener('drop', drop, end);
    addEventListener('dragleave', (event) => event.relatedTarget ?? told.current(false), end);
    return () => end.abort();
  }, []);
}
