import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import { Sheet } from '../ui/icons';
import { type Entry, selectorOf } from './contents';

interface ContentsProps {
  readonly entries: readonly Entry[];
  readonly stage: RefObject<HTMLElement | null>;
}

/** The sections and tables that were found, each with its page; a click leads there. */
export const Contents = ({ entries, stage }: ContentsProps) => (
  <nav class="contents" aria-label={i18n.t('reader.contents')} data-testid="contents">
    <ul>
      {entries.map((entry) => (
        <li key={entry.block}>
          <button
            type="button"
            class={entry.kind}
            data-testid={`contents-${entry.kind}`}
            onClick={() =>
              stage.current?.querySelector(selectorOf(entry))?.scrollIntoView({ block: 'start' })
            }
          >
            {entry.kind === 'table' && <Sheet />}
            <bdi>{nameOf(entry)}</bdi>
            {entry.page !== null && <small>{entry.page}</small>}
          </button>
        </li>
      ))}
    </ul>
  </nav>
);

const nameOf = ({ kind, text }: Entry): string =>
  kind === 'table' && /^\d+$/.test(text) ? i18n.t('reader.table', [text]) : text;
