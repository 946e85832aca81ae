import { i18n } from '#i18n';
import { language } from '../../lib/browser/language';
import { FAILURES, type FailureName } from '../../lib/run';
import { HttpsOnly } from './https-only';
import { muteOverHttp } from './plain-http';
import { again, isElsewhere, rows } from './run-model';

/** Why reports could not be read, by reason; each can be tried again by itself, as after logging in. */
export function Failures() {
  const jobs = new Map<FailureName, number[]>();
  for (const { job, failure } of rows.value) {
    if (!failure) continue;
    const own = jobs.get(failure);
    if (own) own.push(job);
    else jobs.set(failure, [job]);
  }
  if (jobs.size === 0 || isElsewhere.value) return null;
  return (
    <>
      <ul class="failures" aria-label={i18n.t('workbench.outcomes.failed')}>
        {[...jobs].map(([failure, own]) => {
          const { name, hint } = FAILURES[failure];
          return (
            <li key={failure} data-testid="failure-kind" data-failure={failure}>
              <span title={hint[language()]}>
                {name[language()]} <strong>{own.length}</strong>
              </span>{' '}
              <button
                type="button"
                data-testid={`retry-${failure}`}
                aria-label={`${i18n.t('workbench.retry')} ${name[language()]}`}
                onClick={() => void again(own)}
              >
                {i18n.t('workbench.retry')}
              </button>
            </li>
          );
        })}
      </ul>
      {jobs.has('unreachable') && <HttpsOnly hosts={muteOverHttp(rows.value)} />}
    </>
  );
}
