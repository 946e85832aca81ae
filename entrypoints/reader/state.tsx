import { i18n } from '#i18n';
import { LARGEST } from './fetch';
import { again, allow, cancel, type Fault, type State } from './model';

/** What became of the document, where that is no audit, and what can be done. */
export const StateOf = ({ value }: { value: State }) => (
  <section class={`state ${value.kind}`} data-testid="summary" data-state={value.kind}>
    <p role="status">{wordsOf(value)}</p>
    {value.kind === 'reading' && <Progress {...value} />}
    {value.kind === 'failed' && <WayOut {...value} />}
  </section>
);

function Progress({ done, whole, unit }: Extract<State, { kind: 'reading' }>) {
  return (
    <>
      <progress
        {...(whole > 0 && { value: done, max: whole })}
        aria-label={i18n.t('reader.reading')}
      />
      {done > 0 && <p class="more">{amount(unit, done, whole)}</p>}
      <button type="button" data-testid="cancel" onClick={cancel}>
        {i18n.t('reader.cancel')}
      </button>
    </>
  );
}

const MEGABYTE = 1024 * 1024;
const megabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(1)} MB`;

function amount(unit: 'bytes' | 'pages', done: number, whole: number): string {
  if (unit === 'pages') return i18n.t('reader.pageOf', [String(done), String(whole)]);
  return whole > 0 ? `${megabytes(done)} / ${megabytes(whole)}` : megabytes(done);
}

function WayOut({ fault, url }: Extract<State, { kind: 'failed' }>) {
  if (fault === 'permission' && url) {
    return (
      <button type="button" class="primary" data-testid="allow" onClick={() => void allow(url)}>
        {i18n.t('reader.allow', [url.hostname])}
      </button>
    );
  }
  return (
    <>
      {CAN_CHANGE.has(fault) && (
        <button type="button" data-testid="try-again" onClick={again}>
          {i18n.t('reader.again')}
        </button>
      )}
      {url && /^https?:/.test(url.protocol) && (
        <a href={url.href} rel="noreferrer" target="_blank" data-testid="original">
          {i18n.t('reader.original')}
        </a>
      )}
    </>
  );
}

/** What may be otherwise the next time. */
const CAN_CHANGE: ReadonlySet<string> = new Set([
  'cancelled',
  'offline',
  'unreachable',
  'server',
  'denied',
  'gone',
  'web-page',
  'disk',
]);

/** As the names of words are written. */
const keyOf = (fault: Exclude<Fault, 'too-large'>) =>
  fault === 'web-page' ? 'webPage' : fault === 'unknown-kind' ? 'unknownKind' : fault;

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
      return value.fault === 'too-large'
        ? i18n.t('reader.failed.tooLarge', [String(LARGEST / MEGABYTE)])
        : i18n.t(`reader.failed.${keyOf(value.fault)}`);
    case 'audited':
      return '';
  }
}
