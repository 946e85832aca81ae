import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { KeptVerdict } from '../../lib/verdicts';
import { Status } from '../ui/status';
import {
  asked,
  type Erasable,
  erase,
  everything,
  exportKept,
  forgetOne,
  line,
  readKept,
} from './kept-model';
import { KeptRuns } from './kept-runs';
import { nameOfRule } from './names';

/** Verdicts that are listed; the file has all. */
const MOST = 50;

/** All that Gouji keeps: to be seen, taken along, and taken away. */
export function KeptThings() {
  useEffect(() => {
    void readKept();
    addEventListener('focus', readKept);
    return () => removeEventListener('focus', readKept);
  }, []);
  const kept = everything.value;
  return (
    <section class="for-screen" aria-labelledby="kept">
      <h2 id="kept" tabIndex={-1}>
        {i18n.t('options.kept')}
      </h2>
      <p class="lead">{i18n.t('kept.note')}</p>
      {!kept && <p class="lead">{i18n.t('kept.unread')}</p>}
      <h3>{i18n.t('kept.verdicts')}</h3>
      <ul class="panel kept" data-testid="kept-verdicts">
        {kept?.verdicts.slice(0, MOST).map((verdict) => (
          <One key={verdict.fingerprint} verdict={verdict} />
        ))}
        {!kept?.verdicts.length && <li class="none">{i18n.t('kept.noVerdicts')}</li>}
        {kept && kept.verdicts.length > MOST && (
          <li class="none">{i18n.t('kept.more', kept.verdicts.length - MOST)}</li>
        )}
      </ul>
      <KeptRuns runs={kept?.runs ?? []} />
      <h3>{i18n.t('kept.settings')}</h3>
      <ul class="panel kept" data-testid="kept-settings">
        {Object.entries(kept?.settings ?? {}).map(([key, value]) => (
          <li key={key}>
            <strong>{keyName(key)}</strong>
            <span class="value">{shortly(value)}</span>
          </li>
        ))}
        {Object.keys(kept?.settings ?? {}).length === 0 && (
          <li class="none">{i18n.t('kept.noSettings')}</li>
        )}
      </ul>
      <div class="acts">
        <button type="button" class="quiet" data-testid="export-kept" onClick={exportKept}>
          {i18n.t('kept.export')}
        </button>
        <Erase what="verdicts" />
        <Erase what="runs" />
        <Erase what="all" />
      </div>
      <Status line={line} />
    </section>
  );
}

function One({ verdict }: { verdict: KeptVerdict }) {
  const { fingerprint, state, reason, note, judgedAt, about } = verdict;
  const whose = [about.issuer ?? about.url, about.year].filter(Boolean).join(' · ');
  const said = [i18n.t(`judge.was_${state}`), reason, note].filter(Boolean).join(' · ');
  return (
    <li data-testid="kept-verdict">
      <div>
        <strong>{about.place}</strong>
        <p>
          {whose} · {nameOfRule(about.rule)}
        </p>
        <p>
          {said} · <time dateTime={judgedAt}>{judgedAt.slice(0, 10)}</time>
        </p>
      </div>
      <button
        type="button"
        class="quiet"
        aria-label={i18n.t('kept.removeOf', [about.place])}
        onClick={() => forgetOne(fingerprint)}
      >
        {i18n.t('options.remove')}
      </button>
    </li>
  );
}

/** Asks once more in its own place, so that a second press is what it takes. */
function Erase({ what }: { what: Erasable }) {
  const isAsked = asked.value === what;
  return (
    <button
      type="button"
      class={isAsked ? 'quiet sure' : 'quiet'}
      data-testid={`erase-${what}`}
      onClick={() => erase(what)}
      onBlur={() => {
        if (isAsked) asked.value = null;
      }}
    >
      {i18n.t(isAsked ? 'kept.sure' : `kept.erase_${what}`)}
    </button>
  );
}

/** A setting by its name, as far as it has one. */
const keyName = (key: string) =>
  key === 'marks' || key === 'packs' || key === 'language' || key === 'sitesOff'
    ? i18n.t(`kept.keys.${key}`)
    : key;

/** What is kept under a key, as it is; a long one by its beginning. */
function shortly(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
