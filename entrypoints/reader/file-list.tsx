import { i18n } from '#i18n';
import { Cross, File, Question, Tick } from '../ui/icons';
import { choose, chosen, type Item, items, passed } from './files';

/** The files of an archive, or that were chosen together, each with how it came out. */
export function Files() {
  const all = items.value;
  if (all.length === 0) return null;
  return (
    <nav class="files" aria-label={i18n.t('reader.files')} data-testid="files">
      <ul>
        {all.map((item, at) => (
          <li key={at}>
            <button
              type="button"
              data-testid="file"
              data-outcome={item.outcome?.kind}
              aria-current={at === chosen.value ? 'true' : undefined}
              onClick={() => choose(at)}
            >
              <Sign item={item} />
              <bdi>{item.source.name}</bdi>
              <small>{wordsOf(item)}</small>
            </button>
          </li>
        ))}
      </ul>
      {passed.value > 0 && <p>{i18n.t('reader.passed', passed.value)}</p>}
    </nav>
  );
}

function Sign({ item: { outcome } }: { item: Item }) {
  if (!outcome) return <File />;
  if (outcome.kind !== 'audited') return <Question />;
  return outcome.broken > 0 ? <Cross /> : <Tick />;
}

function wordsOf({ outcome }: Item): string {
  if (!outcome) return i18n.t('reader.waiting');
  if (outcome.kind !== 'audited') {
    return i18n.t(`reader.outcome.${outcome.kind === 'no-report' ? 'noReport' : outcome.kind}`);
  }
  return outcome.broken > 0
    ? i18n.t('verdict.broken', outcome.broken)
    : i18n.t('reader.outcome.audited');
}
